import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { PublicDecisionItem } from '@/api/types';
import { aboutOptions } from '@/app/about';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { publicDecisionsOptions } from './publicApi';

const columns = (): Column<PublicDecisionItem>[] => [
  {
    key: 'title',
    header: m.public_decision_title(),
    sort: 'title',
    lead: true,
    cell: (decision) => <RowLink to={paths.public.decision(decision.id)}>{decision.title}</RowLink>,
  },
  { key: 'number', header: m.public_number(), nowrap: true, cell: (decision) => decision.number },
  {
    key: 'signedOn',
    header: m.public_signed_on(),
    sort: 'signedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (decision) => formatDate(decision.signedOn),
  },
  {
    key: 'lines',
    header: m.public_awards_given(),
    align: 'end',
    cell: (decision) => formatNumber(decision.lineCount),
  },
];

export function PublicDecisionsPage() {
  const { search } = useListState();
  const about = useQuery(aboutOptions).data;
  const query = useInfiniteQuery(publicDecisionsOptions(search));
  return (
    <Page
      title={m.public_decisions()}
      width="public"
      facts={<Link to={paths.public.amendments}>{m.public_amendment_see()}</Link>}
    >
      <FilterBar params={['q', 'year']}>
        <SearchFilter label={m.public_decision_search()} />
        <SelectFilter
          param="year"
          label={m.ui_year()}
          all={m.ui_all()}
          choices={yearChoices(about?.today ?? new Date().toISOString(), 2020, 0)}
        />
      </FilterBar>
      <DataTable
        caption={m.public_decisions()}
        query={query}
        columns={columns()}
        rowKey={(decision) => decision.id}
        defaultSort="-signedOn"
        empty={<EmptyState title={m.public_no_decisions()} />}
      />
    </Page>
  );
}
