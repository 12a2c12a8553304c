import type { StateTerm } from '@/api/types';
import { formatDate, formatNumber } from '@/i18n/format';
import { submissionTermName } from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './StateSubmissions.module.css';

function termState(term: StateTerm): [tone: 'bad' | 'good' | 'info', text: string] {
  if (term.doneOn) {
    const date = formatDate(term.doneOn);
    return term.overdue ? ['bad', m.state_sub_term_done_late({ date })] : ['good', m.state_sub_term_done({ date })];
  }
  return term.overdue ? ['bad', m.state_sub_term_overdue()] : ['info', m.state_sub_term_open()];
}

/** By when the law wants what, each with its article and how well we know it. */
export function Terms({ terms }: { terms: StateTerm[] }) {
  if (terms.length === 0) return <p className={css.soft}>{m.state_sub_no_terms()}</p>;
  return (
    <ul className={css.terms}>
      {terms.map((term) => {
        const [tone, text] = termState(term);
        return (
          <li key={`${term.step} ${term.award?.code ?? ''}`}>
            <p>
              <b>{submissionTermName(term.step)}</b>
              {term.award && <> · {term.award.name}</>}
            </p>
            <p className={css.due}>
              {term.dueOn ? (
                <>
                  <time dateTime={term.dueOn}>{formatDate(term.dueOn)}</time>
                  <StatusBadge tone={tone}>{text}</StatusBadge>
                </>
              ) : (
                <span className={css.soft}>{m.state_sub_term_unknown()}</span>
              )}
              {term.workingDays && (
                <span className={css.soft}>{m.state_sub_term_days({ days: formatNumber(term.workingDays) })}</span>
              )}
            </p>
            <p className={css.source}>
              {term.citation} <StandingBadge standing={term.standing} />
            </p>
            {term.note && <p className={css.source}>{term.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
