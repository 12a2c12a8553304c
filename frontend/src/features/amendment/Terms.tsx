import type { AmendmentTerm } from '@/api/types';
import { formatDate, formatNumber } from '@/i18n/format';
import { amendmentTermName } from '@/i18n/names/amendments';
import { m } from '@/paraglide/messages';
import { Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import css from './Amendment.module.css';

/** By when the law wants what, each with its article and how well we know it. */
export function TermsSection({ terms }: { terms: AmendmentTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <Section title={m.amendment_terms()}>
      <ul className={css.list}>
        {terms.map((term) => (
          <li key={term.step}>
            <p>
              <b>{amendmentTermName(term.step)}</b>
            </p>
            <p className={css.row}>
              {term.dueOn ? (
                <time dateTime={term.dueOn}>{formatDate(term.dueOn)}</time>
              ) : (
                <span className={css.soft}>{m.amendment_term_open()}</span>
              )}
              <span className={css.soft}>{m.amendment_term_days({ days: formatNumber(term.workingDays) })}</span>
            </p>
            <p className={css.soft}>
              {term.citation} <StandingBadge standing={term.standing} />
            </p>
            {term.note && <p className={css.soft}>{term.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
