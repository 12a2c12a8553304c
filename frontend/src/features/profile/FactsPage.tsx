import { useInfiniteQuery } from '@tanstack/react-query';
import { BadgeCheck, FileUp } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { FactItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { factKindChoices, factKindName } from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { factsOptions } from './api';
import css from './Facts.module.css';
import { Marks, useAwardName } from './Marks';
import { StateDialog } from './Statements';
import { type AwardName, saysOf, whenOf } from './words';

const columns = (today: string, awardName: AwardName): Column<FactItem>[] => [
  {
    key: 'nominee',
    header: m.fact_nominee(),
    lead: true,
    exported: ['nominee', 'nomineeCode', 'unit'],
    cell: ({ person, collective, unit }) => (
      <>
        {person ? (
          <RowLink to={paths.personFacts(person.id)}>{person.name}</RowLink>
        ) : (
          collective && <RowLink to={paths.unitFacts(collective.id)}>{collective.name}</RowLink>
        )}
        <span className={css.note}>{person?.employeeCode ?? collective?.code}</span>
        {person && unit && <span className={css.note}>{unit.name}</span>}
      </>
    ),
  },
  { key: 'kind', header: m.fact_kind(), cell: (fact) => factKindName(fact.kind) },
  {
    key: 'value',
    header: m.fact_says(),
    exported: ['value', 'title', 'authority', 'source'],
    cell: (fact) => (
      <>
        {saysOf(fact, awardName)} <Marks fact={fact} today={today} />
        <span className={css.note}>{[fact.authority, fact.source].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  {
    key: 'from',
    header: m.fact_when(),
    sort: 'from',
    firstOrder: 'desc',
    nowrap: true,
    exported: ['year', 'from', 'to'],
    cell: whenOf,
  },
  {
    key: 'recordedAt',
    header: m.fact_recorded_at(),
    sort: 'recordedAt',
    firstOrder: 'desc',
    nowrap: true,
    exported: ['recordedAt', 'recordedBy'],
    cell: (fact) => formatInstant(fact.recordedAt),
  },
];

/** The units whose people somebody may state something about. */
function useKeptUnits() {
  const { grants } = useMe();
  const units = grants
    .filter((grant) => ['OFFICER', 'CLERK', 'STANDING_OFFICE'].includes(grant.role))
    .map((grant) => grant.unit);
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

export function FactsPage() {
  const { today } = useMe();
  const awardName = useAwardName();
  const { search, set } = useListState();
  const { unit, kind, year, sort } = search;
  const query = useInfiniteQuery(factsOptions({ unit, kind, year, sort }));
  const mayState = useCan('FACT_EDIT');
  const kept = useKeptUnits();
  const [stating, setStating] = useState(false);
  return (
    <Page
      title={m.place_facts()}
      facts={<span>{m.fact_list_lead()}</span>}
      actions={
        mayState && (
          <>
            <Link to={paths.factImport} className={buttonClass()}>
              <FileUp size={18} aria-hidden /> {m.fact_import()}
            </Link>
            {kept.length > 0 && (
              <Button icon={<BadgeCheck size={18} aria-hidden />} onClick={() => setStating(true)}>
                {m.fact_state_people()}
              </Button>
            )}
          </>
        )
      }
    >
      <FilterBar params={['unit', 'kind', 'year']}>
        <UnitFilter />
        <SelectFilter param="kind" wide label={m.fact_kind()} all={m.ui_all()} choices={factKindChoices()} />
        <SelectFilter param="year" label={m.fact_year()} all={m.ui_all()} choices={yearChoices(today, 2000, 0)} />
      </FilterBar>
      <DataTable
        caption={m.place_facts()}
        query={query}
        columns={columns(today, awardName)}
        tools={{ list: 'facts', exportFrom: '/api/v1/facts/export', query: { unit, kind, year } }}
        rowKey={(fact) => fact.id}
        defaultSort="-from"
        empty={
          <EmptyState
            title={m.fact_none_found()}
            action={
              <Button onClick={() => set({ unit: undefined, kind: undefined, year: undefined })}>
                {m.ui_clear_filters()}
              </Button>
            }
          >
            {m.fact_none_found_text()}
          </EmptyState>
        }
      />
      {stating && <StateDialog stated={{ peopleOf: kept }} onClose={() => setStating(false)} />}
    </Page>
  );
}
