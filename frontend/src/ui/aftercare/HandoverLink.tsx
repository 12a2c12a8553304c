import { Gift } from 'lucide-react';
import { useCan } from '@/api/me';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { buttonClass } from '../Button';
import { Link, type Search } from '../nav';

/** What a decision gives, on its way to whoever it was given to. */
export function HandoverLink({ of }: { of: Search }) {
  const may = useCan('HANDOVER_READ');
  if (!may) return null;
  return (
    <Link to={paths.handovers} search={of} className={buttonClass()}>
      <Gift size={18} aria-hidden /> {m.handover_see()}
    </Link>
  );
}
