import type { Citation, Dossier, DossierRefusal, DossierReturn } from '@/api/types';
import { formatDate, formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import css from './Verdicts.module.css';

/** As it is said in Vietnamese: from the clause to the document. */
export const citationText = ({ document, article, clause }: Citation) =>
  [clause, article, document].filter(Boolean).join(', ');

/** By which article the deadline runs; said too where no text gives one. */
export function DueBasis({ term }: { term: Dossier['dueTerm'] }) {
  if (!term) return m.dossier_due_by_hand();
  return (
    <>
      {m.dossier_due_term({ days: term.workingDays, citation: citationText(term.citation) })}{' '}
      <StandingBadge standing={term.standing} />
    </>
  );
}

export function Refusal({ refusal }: { refusal: DossierRefusal }) {
  return (
    <>
      <p className={css.reason}>{refusal.reason}</p>
      <p>
        {m.dossier_citation()}: {citationText(refusal.citation)}
      </p>
      <p className={css.by}>{m.dossier_returned_by({ name: refusal.by.name, at: formatInstant(refusal.at) })}</p>
    </>
  );
}

function Returned({ last }: { last: DossierReturn }) {
  return (
    <Notice>
      <p>
        <b>{m.dossier_returned_notice({ due: formatDate(last.dueOn) })}</b>
      </p>
      <p className={css.reason}>{last.reason}</p>
      {last.points.length > 0 && (
        <ol className={css.points}>
          {last.points.map((point, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of one return never change
            <li key={index}>
              {point.about && <b>{point.about}: </b>}
              {point.text}
            </li>
          ))}
        </ol>
      )}
      <p className={css.by}>{m.dossier_returned_by({ name: last.by.name, at: formatInstant(last.at) })}</p>
      <p className={css.by}>
        <DueBasis term={last.dueTerm} />
      </p>
    </Notice>
  );
}

/** What the Standing Office said of it last: why it lies with the unit again, or ended. */
export function Verdict({ dossier }: { dossier: Dossier }) {
  if (dossier.refusal)
    return (
      <Notice>
        <p>
          <b>{m.dossier_refused_notice()}</b>
        </p>
        <Refusal refusal={dossier.refusal} />
      </Notice>
    );
  const last = dossier.returns.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  return dossier.state === 'RETURNED' && last ? <Returned last={last} /> : null;
}
