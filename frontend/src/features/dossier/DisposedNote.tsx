import { Archive } from 'lucide-react';
import { useCan } from '@/api/me';
import type { DossierDisposal } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Link } from '@/ui/nav';
import css from './SecretDossier.module.css';

/** What was disposed of says so, instead of looking as if it had been empty. */
export function DisposedNote({ disposal }: { disposal: DossierDisposal | null | undefined }) {
  const mayRead = useCan('RETENTION_READ');
  if (!disposal) return null;
  return (
    <div className={css.note}>
      <Archive size={20} aria-hidden />
      <p>
        {m.disposal_of_dossier({
          day: formatDate(disposal.carriedOutOn),
          number: disposal.number,
          decided: formatDate(disposal.decidedOn),
        })}{' '}
        {mayRead && <Link to={paths.disposal(disposal.id)}>{m.disposal_of_dossier_link()}</Link>}
      </p>
    </div>
  );
}
