import type { AwardItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Link } from '../nav';
import css from './AwardNotice.module.css';

type Changed = Pick<AwardItem, 'revocation' | 'corrections'>;
type By = NonNullable<AwardItem['corrections']>[number]['by'];

const FIELDS: Record<string, () => string> = {
  RECIPIENT_NAME: m.corrected_recipient_name,
  UNIT_NAME: m.corrected_unit_name,
  YEAR: m.corrected_year,
};

function Told({ text, by, open }: { text: string; by: By; open: boolean }) {
  if (open) return by.published ? <Link to={paths.public.amendment(by.id)}>{text}</Link> : text;
  return <Link to={paths.amendment(by.id)}>{text}</Link>;
}

function revoked({ since, by }: NonNullable<Changed['revocation']>) {
  if (!by) return m.award_revoked_since({ date: formatDate(since) });
  const words = { number: by.number, date: formatDate(by.decidedOn), authority: by.authority };
  return by.kind === 'PARTIAL_ANNULMENT' ? m.award_annulled_by(words) : m.award_revoked_by(words);
}

interface Props {
  award: Changed;
  /** Whether on a page that anyone may see: it leads to what is published alone. */
  open?: boolean;
  /** Whether whoever reads may open amendments. */
  linked?: boolean;
}

/** That a later decision took the award back, or says how it reads: since when, and by which. */
export function AwardNotice({ award: { revocation, corrections }, open = false, linked = true }: Props) {
  if (!revocation && corrections.length === 0) return null;
  const told = (text: string, by: By | null | undefined) =>
    by && linked ? <Told text={text} by={by} open={open} /> : text;
  return (
    <div className={css.notices} role="note">
      {revocation && <div className={css.bad}>{told(revoked(revocation), revocation.by)}</div>}
      {corrections.map(({ field, was, reads, by }) => (
        <div key={`${by.id} ${field}`} className={css.info}>
          {told(
            m.award_corrected_by({
              number: by.number,
              date: formatDate(by.decidedOn),
              field: FIELDS[field]?.() ?? field,
              was,
              reads,
            }),
            by,
          )}
        </div>
      ))}
    </div>
  );
}
