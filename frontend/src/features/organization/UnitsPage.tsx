import { useInfiniteQuery } from '@tanstack/react-query';
import type { UnitItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatPeriod } from '@/i18n/format';
import { unitKindChoices, unitKindName } from '@/i18n/names/units';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { AsOfFilter } from '@/ui/list/AsOfFilter';
import { type Column, DataTable, RowLink, TableTools } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { unitsOptions } from './api';
import css from './UnitsPage.module.css';
import { UnitTree } from './UnitTree';

function columns(asOf: string | undefined): Column<UnitItem>[] {
  return [
    {
      key: 'name',
      header: m.unit_name(),
      lead: true,
      cell: (unit) => (
        <RowLink to={paths.unit(unit.id)} search={{ asOf }}>
          {unit.name}
        </RowLink>
      ),
    },
    { key: 'kind', header: m.unit_kind(), cell: (unit) => unitKindName(unit.kind) },
    { key: 'parent', header: m.unit_parent(), cell: (unit) => unit.parent?.name },
    { key: 'code', header: m.unit_code(), cell: (unit) => unit.code },
    {
      key: 'period',
      header: m.unit_period(),
      cell: (unit) => formatPeriod(unit.from, unit.to),
      exported: ['from', 'to'],
    },
  ];
}

function FoundUnits() {
  const { search, set } = useListState();
  const { q, kind, asOf } = search;
  const query = useInfiniteQuery(unitsOptions({ q, kind, asOf }));
  return (
    <DataTable
      caption={m.unit_found()}
      query={query}
      columns={columns(asOf)}
      tools={{ list: 'units', exportFrom: '/api/v1/units/export', query: { q, kind, asOf } }}
      rowKey={(unit) => unit.id}
      empty={
        <EmptyState
          title={m.unit_none_found()}
          action={
            <Button onClick={() => set({ q: undefined, kind: undefined, asOf: undefined })}>
              {m.ui_clear_filters()}
            </Button>
          }
        >
          {m.unit_none_found_text()}
        </EmptyState>
      }
    />
  );
}

/** The landmarks of the organisation's life: one press shows how it stood just after. */
const TURNS = ['2021-11-08', '2022-11-01', '2025-03-01', '2025-07-01'];

export function UnitsPage() {
  const { search, set } = useListState();
  const searching = Boolean(search.q || search.kind);
  const open = search.open?.split('.').filter(Boolean) ?? [];
  return (
    <Page title={m.place_units()}>
      <FilterBar params={['q', 'kind', 'asOf']}>
        <SearchFilter label={m.unit_search()} />
        <SelectFilter param="kind" label={m.unit_kind()} all={m.ui_all()} choices={unitKindChoices()} />
        <AsOfFilter />
      </FilterBar>
      <div className={css.turns}>
        <span>{m.unit_turns()}</span>
        {TURNS.map((date) => (
          <button key={date} type="button" aria-pressed={search.asOf === date} onClick={() => set({ asOf: date })}>
            {formatDate(date)}
          </button>
        ))}
      </div>
      {searching ? (
        <FoundUnits />
      ) : (
        <>
          <TableTools
            tools={{ list: 'units', exportFrom: '/api/v1/units/export', query: { asOf: search.asOf } }}
            columns={columns(search.asOf)}
            choosing={false}
          />
          <div className={css.frame}>
            <UnitTree
              asOf={search.asOf}
              open={open}
              onOpenChange={(next) => set({ open: next.join('.') }, { replace: true })}
            />
          </div>
        </>
      )}
    </Page>
  );
}
