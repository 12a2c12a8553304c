import { MessageSquareWarning } from 'lucide-react';
import { useCan } from '@/api/me';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { buttonClass } from '../Button';
import { Link } from '../nav';

interface Props {
  type: 'NOMINATION' | 'DOSSIER' | 'DECISION' | 'AWARD';
  id: string;
  /** As the page calls what it is about. */
  label: string;
  /** The public objection that it is made of. */
  objection?: string;
}

/** Where whoever deals with complaints enters one about what the page shows. */
export function ComplaintLink({ type, id, label, objection }: Props) {
  const may = useCan('COMPLAINT_KEEP');
  if (!may) return null;
  return (
    <Link
      to={paths.newComplaint}
      search={{ type, subject: id, label, objection }}
      className={buttonClass(objection ? 'quiet' : 'plain')}
    >
      <MessageSquareWarning size={18} aria-hidden /> {objection ? m.complaint_make() : m.complaint_enter()}
    </Link>
  );
}
