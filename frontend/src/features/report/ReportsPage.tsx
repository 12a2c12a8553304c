import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ReportItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { issuedReportStateName, issuedReportStateTone } from '@/i18n/names/reports';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { KindList } from '@/ui/KindList';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { reportKindsOptions, reportsOptions } from './api';
import css from './Report.module.css';

const FILTERS = ['q', 'kind'];

const columns = (names: Map<string, string>): Column<ReportItem>[] => [
  {
    key: 'title',
    header: m.report_name(),
    sort: 'title',
    lead: true,
    cell: (report) => (
      <>
        <RowLink to={paths.report(report.id)}>{report.title}</RowLink>
        <span className={css.soft}>{names.get(report.kind)}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ state }) => <StatusBadge tone={issuedReportStateTone(state)}>{issuedReportStateName(state)}</StatusBadge>,
  },
  { key: 'by', header: m.report_requested_by(), cell: ({ requestedBy }) => requestedBy },
  {
    key: 'requestedAt',
    header: m.report_requested_at(),
    sort: 'requestedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: ({ requestedAt }) => formatInstant(requestedAt),
  },
];

/** What is reported on, and the reports that were issued. */
export function ReportsPage() {
  const { search } = useListState();
  const { q, kind, sort } = search;
  const kinds = useQuery(reportKindsOptions);
  const issued = useInfiniteQuery(reportsOptions({ q, kind, sort }));
  const names = new Map(kinds.data?.items.map(({ code, name }) => [code, name]));
  return (
    <Page title={m.place_reports()} facts={<span>{m.report_lead()}</span>}>
      <div className={css.stack}>
        <Loaded query={kinds} lines={6}>
          {({ items }) => (
            <KindList
              kinds={items.map(({ code, name, definition }) => ({
                key: code,
                to: paths.reportKind(code),
                name,
                lines: [definition],
              }))}
            />
          )}
        </Loaded>
        <Section title={m.report_issued()} plain>
          <FilterBar params={FILTERS}>
            <SearchFilter label={m.report_search()} />
            <SelectFilter
              param="kind"
              label={m.report_kind()}
              all={m.ui_all()}
              choices={[...names].map(([value, label]) => ({ value, label }))}
            />
          </FilterBar>
          <DataTable
            caption={m.report_issued()}
            query={issued}
            columns={columns(names)}
            rowKey={(report) => report.id}
            defaultSort="-requestedAt"
            empty={
              FILTERS.some((param) => search[param]) ? (
                <EmptyState title={m.ui_nothing_found()} action={<ClearFilters params={FILTERS} />} />
              ) : (
                <EmptyState title={m.report_none()}>{m.report_none_text()}</EmptyState>
              )
            }
          />
        </Section>
      </div>
    </Page>
  );
}
