import { useInfiniteQuery } from '@tanstack/react-query';
import type { PublicAmendmentItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { amendmentKindChoices, amendmentKindName } from '@/i18n/names/amendments';
import { m } from '@/paraglide/messages';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { publicAmendmentsOptions } from './publicApi';

const columns = (): Column<PublicAmendmentItem>[] => [
  {
    key: 'title',
    header: m.public_decision_title(),
    sort: 'title',
    lead: true,
    cell: (amendment) => <RowLink to={paths.public.amendment(amendment.id)}>{amendment.title}</RowLink>,
  },
  { key: 'kind', header: m.amendment_kind(), nowrap: true, cell: (amendment) => amendmentKindName(amendment.kind) },
  { key: 'number', header: m.public_number(), nowrap: true, cell: (amendment) => amendment.number },
  { key: 'amends', header: m.public_amendment_amends(), cell: (amendment) => amendment.amends.number },
  {
    key: 'decidedOn',
    header: m.amendment_decided_on(),
    sort: 'decidedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (amendment) => formatDate(amendment.decidedOn),
  },
  {
    key: 'lines',
    header: m.amendment_line_count(),
    align: 'end',
    cell: (amendment) => formatNumber(amendment.lineCount),
  },
];

export function PublicAmendmentsPage() {
  const { search } = useListState();
  const query = useInfiniteQuery(publicAmendmentsOptions(search));
  return (
    <Page title={m.public_amendments()} width="public" facts={<span>{m.public_amendments_lead()}</span>}>
      <FilterBar params={['q', 'kind']}>
        <SearchFilter label={m.public_amendment_search()} />
        <SelectFilter param="kind" label={m.amendment_kind()} all={m.ui_all()} choices={amendmentKindChoices()} />
      </FilterBar>
      <DataTable
        caption={m.public_amendments()}
        query={query}
        columns={columns()}
        rowKey={(amendment) => amendment.id}
        defaultSort="-decidedOn"
        empty={<EmptyState title={m.public_no_amendments()} />}
      />
    </Page>
  );
}
