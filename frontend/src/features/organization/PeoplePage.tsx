import { useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { PersonItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { AsOfFilter } from '@/ui/list/AsOfFilter';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { peopleOptions } from './api';
import { NewPersonDialog } from './NewPersonDialog';

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
  {
    key: 'birth',
    header: m.person_birth_date(),
    cell: (person) => formatDate(person.birthDate) || person.birthYear,
    width: 'narrow',
  },
];

export function PeoplePage() {
  const { search, set } = useListState();
  const { q, unit, asOf, sort } = search;
  const query = useInfiniteQuery(peopleOptions({ q, unit, asOf, sort }));
  const mayAdd = useCan('PERSON_EDIT');
  const maySeePairs = useCan('PERSON_PAIR_READ');
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={m.place_people()}
      actions={
        <>
          {maySeePairs && (
            <Link to={paths.personPairs} className={buttonClass()}>
              <UsersRound size={18} aria-hidden /> {m.pairs_title()}
            </Link>
          )}
          {mayAdd && (
            <Button tone="primary" icon={<UserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
              {m.person_new()}
            </Button>
          )}
        </>
      }
    >
      <FilterBar params={['q', 'unit', 'asOf']}>
        <SearchFilter label={m.person_search()} />
        <UnitFilter />
        <AsOfFilter />
      </FilterBar>
      <DataTable
        caption={m.place_people()}
        query={query}
        columns={columns()}
        tools={{ list: 'people', exportFrom: '/api/v1/people/export', query: { q, unit, asOf } }}
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
      {adding && <NewPersonDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
