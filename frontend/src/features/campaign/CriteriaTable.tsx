import type { Criterion } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import css from './CriteriaTable.module.css';

/** The criteria of a campaign, each with what it measures and what is to be reached. */
export function CriteriaTable({ criteria }: { criteria: Criterion[] }) {
  if (criteria.length === 0) return <p className={css.none}>{m.campaign_no_criteria()}</p>;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{m.campaign_criterion_name()}</th>
          <th scope="col" className={css.end}>
            {m.campaign_target()}
          </th>
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.id}>
            <td>
              <b>{criterion.name}</b>
              {criterion.measure && <p>{criterion.measure}</p>}
              {criterion.parentCriterionName && <p>{m.campaign_answers({ name: criterion.parentCriterionName })}</p>}
              {criterion.addsUp !== null && (
                <p>{criterion.addsUp ? m.campaign_adds_up_yes() : m.campaign_adds_up_no()}</p>
              )}
            </td>
            <td className={css.end}>
              {criterion.target !== null && (
                <>
                  {criterion.aim === 'AT_MOST' && `${m.campaign_at_most()} `}
                  <b className={css.figure}>{formatNumber(criterion.target)}</b> {criterion.measureUnit}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
