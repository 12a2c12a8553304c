import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReportChange, ReportKind } from '@/api/types';
import { reportChangeName, reportChangeTone } from '@/i18n/names/reports';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { DateFilter } from '@/ui/list/DateFilter';
import { LoadMore } from '@/ui/list/LoadMore';
import { useListState } from '@/ui/nav';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { SubjectLink, TrailLink } from '@/ui/trail/subject';
import { type Rows, reportChangesOptions } from './api';
import { endOfDay } from './asked';
import css from './Report.module.css';
import { worded } from './values';

type Columns = Record<string, unknown> | null | undefined;

/** Column by column what it was and what it is. */
function Differences({ of, kind }: { of: ReportChange; kind: ReportKind }) {
  if (of.way !== 'CHANGED') return null;
  const [was, is] = [of.was as Columns, of.is as Columns];
  const names = new Map(kind.dimensions.map(({ code, name }) => [code, name]));
  return (
    <ul className={css.differences}>
      {Object.keys(is ?? {}).map((column) => (
        <li key={column}>
          {names.get(column) ?? column}: <del>{worded(kind, column, was?.[column])}</del> →{' '}
          <ins>{worded(kind, column, is?.[column])}</ins>
        </li>
      ))}
    </ul>
  );
}

function Found({ kind, since, asked }: { kind: ReportKind; since: string; asked: Rows }) {
  const query = useInfiniteQuery(reportChangesOptions(kind.code, since, asked));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <Skeleton lines={6} />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (items.length === 0) return <EmptyState title={m.report_no_changes()}>{m.report_no_changes_text()}</EmptyState>;
  return (
    <>
      <PlainTable
        caption={m.report_changes()}
        heads={[m.report_row(), m.report_way(), m.report_differs(), m.report_trail()]}
        rows={items.map((change) => {
          return {
            key: change.id,
            cells: [
              <SubjectLink key="to" of={change} />,
              <StatusBadge key="way" tone={reportChangeTone(change.way)}>
                {reportChangeName(change.way)}
              </StatusBadge>,
              <Differences key="differs" of={change} kind={kind} />,
              <TrailLink key="trail" of={change} />,
            ],
          };
        })}
      />
      <LoadMore query={query} />
    </>
  );
}

/** How two moments of knowledge differ, row by row. */
export function Changes({ kind, asked }: { kind: ReportKind; asked: Rows }) {
  const { search } = useListState();
  const since = endOfDay(search.since);
  return (
    <>
      <search className={css.since}>
        <DateFilter param="since" label={m.report_since()} />
      </search>
      {since ? (
        <Found kind={kind} since={since} asked={asked} />
      ) : (
        <EmptyState title={m.report_since_missing()}>{m.report_since_missing_text()}</EmptyState>
      )}
    </>
  );
}
