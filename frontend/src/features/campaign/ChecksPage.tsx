import { useInfiniteQuery } from '@tanstack/react-query';
import { checkStateChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { DataTable } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { checksOptions } from './api';
import { checkColumns } from './checks';

const FILTERS = ['state', 'unit'];

/** Checks of campaigns, planned and made. */
export function ChecksPage() {
  const { search } = useListState();
  const { state, unit, sort } = search;
  const query = useInfiniteQuery(checksOptions({ state, unit, sort, campaign: undefined }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_checks()}>
      <FilterBar params={FILTERS}>
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={checkStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_checks()}
        query={query}
        columns={checkColumns(true)}
        rowKey={(check) => check.id}
        defaultSort="-plannedOn"
        empty={
          filtered ? (
            <EmptyState title={m.check_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.check_none()}>{m.check_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
