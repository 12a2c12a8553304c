import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { CouncilResultItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { councilResultsOptions, heldIn } from './api';

const FILTERS = ['q', 'unit', 'year'];

const columns = (): Column<CouncilResultItem>[] => [
  {
    key: 'council',
    header: m.council_name(),
    lead: true,
    cell: (result) => <RowLink to={paths.councilResult(result.id)}>{result.councilName}</RowLink>,
  },
  { key: 'unit', header: m.ui_unit(), cell: (result) => result.unit.name },
  {
    key: 'heldOn',
    header: m.council_held_on(),
    sort: 'heldOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (result) => formatDate(result.heldOn),
  },
  {
    key: 'present',
    exported: ['present', 'members'],
    header: m.council_present(),
    align: 'end',
    cell: (result) => `${result.presentCount}/${result.memberCount}`,
  },
  {
    key: 'passed',
    exported: ['passed', 'votes'],
    header: m.council_passed_count(),
    align: 'end',
    cell: (result) => `${formatNumber(result.passedCount)}/${formatNumber(result.voteCount)}`,
  },
  {
    key: 'recordedAt',
    header: m.council_recorded_at(),
    sort: 'recordedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (result) => formatInstant(result.recordedAt),
  },
];

export function CouncilResultsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayRecord = useCan('COUNCIL_RESULT_RECORD');
  const { q, unit, year, sort } = search;
  const query = useInfiniteQuery(councilResultsOptions({ q, unit, year, sort }));
  return (
    <Page
      title={m.place_council_results()}
      actions={
        mayRecord && (
          <Link to={paths.newCouncilResult} className={buttonClass('primary')}>
            <Plus size={18} aria-hidden /> {m.council_record()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.council_search()} />
        <UnitFilter />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, 2020, 0)} />
      </FilterBar>
      <DataTable
        caption={m.place_council_results()}
        query={query}
        columns={columns()}
        tools={{
          list: 'council-results',
          exportFrom: '/api/v1/council-results/export',
          query: { q, unit, ...heldIn(year) },
        }}
        rowKey={(result) => result.id}
        defaultSort="-heldOn"
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.council_none_found()} />
          ) : (
            <EmptyState title={m.council_none()}>{m.council_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
