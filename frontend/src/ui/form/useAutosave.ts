import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Problem } from '@/api/problem';
import type { Form } from './useForm';

const REST = 30_000;
const TRY_AGAIN = 10_000;

function listen(changed: () => void) {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

export type Sending = 'OFFLINE' | 'REFUSED' | 'WAITING';

/**
 * Sends what is written once the writing rests, and again and again while the server cannot be reached. What it refuses waits for the writer.
 *
 * @param send answers what stood in its way; null when it is saved
 */
export function useAutosave<T>(form: Form<T>, held: boolean, send: () => Promise<Problem | null>): Sending {
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  const [reached, setReached] = useState(true);
  const [back, setBack] = useState(false);
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<T | null>(null);
  const latest = useRef(send);
  latest.current = send;
  const { dirty, busy, value } = form;
  const wrong = refused === value || form.violations.length > 0;
  const stopped = held || !dirty || busy || wrong;

  // What was written without a network goes at once when there is one again.
  useEffect(() => {
    if (!online) setBack(true);
  }, [online]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt and each change begins the rest anew
  useEffect(() => {
    if (stopped || !online) return;
    const attempt = async () => {
      setBack(false);
      const problem = await latest.current();
      setReached(problem?.code !== 'UNREACHABLE');
      setTries((count) => count + 1);
      if (problem && problem.status > 0 && problem.status < 500) setRefused(value);
    };
    const timer = setTimeout(() => void attempt(), back ? 0 : reached ? REST : TRY_AGAIN);
    return () => clearTimeout(timer);
  }, [stopped, online, reached, back, tries, value]);

  if (!online || !reached) return 'OFFLINE';
  return wrong ? 'REFUSED' : 'WAITING';
}
