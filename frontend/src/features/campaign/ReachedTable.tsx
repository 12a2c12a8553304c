import type { Registration } from '@/api/types';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { PlainTable } from '@/ui/PlainTable';
import css from './CriteriaTable.module.css';
import { figure } from './commitments';

function Reached({ progress }: { progress: Registration['progress'][number] }) {
  if (progress.value === null) return <span className={css.none}>{m.progress_none_yet()}</span>;
  const reached = progress.reachesCommitment ?? progress.reachesTarget;
  if (reached === null) return null;
  return (
    <StatusBadge tone={reached ? 'good' : 'warn'}>
      {reached ? m.progress_reached() : m.progress_not_reached()}
    </StatusBadge>
  );
}

/** What the unit promised on each criterion and what it has come to; whether that is enough, the server says. */
export function ReachedTable({ registration }: { registration: Registration }) {
  return (
    <PlainTable
      caption={m.progress_of_unit()}
      heads={[
        m.campaign_criterion_name(),
        m.campaign_target(),
        m.campaign_commitment(),
        m.progress_newest(),
        m.progress_against_commitment(),
      ]}
      ends={[1, 2, 3]}
      rows={registration.progress.map((progress) => {
        const { criterion } = progress;
        const note = registration.commitments.find((made) => made.criterion.id === criterion.id)?.note;
        return {
          key: criterion.id,
          cells: [
            <>
              <b>{criterion.name}</b>
              {note && <p className={css.none}>{note}</p>}
            </>,
            figure(criterion.target, criterion.measureUnit),
            figure(progress.committed, criterion.measureUnit),
            progress.value !== null && (
              <div key="newest">
                <b>{figure(progress.value, criterion.measureUnit)}</b>
                <p className={css.none}>{formatDate(progress.asOf)}</p>
              </div>
            ),
            <Reached key="reached" progress={progress} />,
          ],
        };
      })}
    />
  );
}
