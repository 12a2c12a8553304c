import { useEffect, useState } from 'react';
import { useNavigation } from '../nav';

/** Leaves a form after it was saved: in an effect, so that its guard has already seen that there is nothing left to lose. */
export function useLeave() {
  const { go } = useNavigation();
  const [to, setTo] = useState<string | null>(null);
  useEffect(() => {
    if (to) go(to);
  }, [to, go]);
  return { leaving: to !== null, leaveFor: setTo };
}
