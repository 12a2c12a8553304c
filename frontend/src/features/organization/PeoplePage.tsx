import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { PersonItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Combobox } from '@/ui/Combobox';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { CustomFilter, FilterBar, SearchFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { searchUnits } from '@/ui/pickers/pickers';
import { EmptyState } from '@/ui/States';
import { peopleOptions, unitOptions } from './api';
import { AsOfFilter } from './UnitsPage';

/** The unit chosen in the URL by its id, shown by its name. */
export function UnitFilter({ param = 'unit' }: { param?: string }) {
  const { search, set } = useListState();
  const id = useId();
  const chosen = search[param];
  const unit = useQuery({ ...unitOptions(chosen ?? ''), enabled: Boolean(chosen) });
  return (
    <CustomFilter label={m.ui_unit()} htmlFor={id} wide>
      <Combobox
        queryKey={['unit-options', null]}
        search={(q, signal) => searchUnits(q, undefined, signal)}
        placeholder={m.ui_find_unit()}
        id={id}
        label={m.ui_unit()}
        value={chosen ? { id: chosen, label: unit.data?.name ?? '…' } : null}
        onChange={(option) => set({ [param]: option?.id })}
      />
    </CustomFilter>
  );
}

const columns = (): Column<PersonItem>[] => [
  {
    key: 'name',
    header: m.person_name(),
    sort: 'name',
    lead: true,
    cell: (person) => <RowLink to={paths.person(person.id)}>{person.name}</RowLink>,
  },
  { key: 'code', header: m.person_code(), cell: (person) => person.employeeCode, width: 'narrow' },
  { key: 'position', header: m.person_position(), cell: (person) => person.position },
  { key: 'unit', header: m.ui_unit(), cell: (person) => person.unit?.name },
  { key: 'birth', header: m.person_birth_date(), cell: (person) => formatDate(person.birthDate), width: 'narrow' },
];

export function PeoplePage() {
  const { search, set } = useListState();
  const query = useInfiniteQuery(
    peopleOptions({ q: search.q, unit: search.unit, asOf: search.asOf, sort: search.sort }),
  );
  return (
    <Page title={m.place_people()}>
      <FilterBar params={['q', 'unit', 'asOf']}>
        <SearchFilter label={m.person_search()} />
        <UnitFilter />
        <AsOfFilter />
      </FilterBar>
      <DataTable
        caption={m.place_people()}
        query={query}
        columns={columns()}
        rowKey={(person) => person.id}
        defaultSort="name"
        empty={
          <EmptyState
            title={m.person_none_found()}
            action={
              <Button onClick={() => set({ q: undefined, unit: undefined, asOf: undefined })}>
                {m.ui_clear_filters()}
              </Button>
            }
          >
            {m.person_none_found_text()}
          </EmptyState>
        }
      />
    </Page>
  );
}
