import { useInfiniteQuery } from '@tanstack/react-query';
import type { PlanItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { planStateChoices, planStateName, planStateTone } from '@/i18n/names/plans';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { plansOptions } from './api';
import css from './Plan.module.css';

const FILTERS = ['q', 'state', 'unit', 'directive'];

const columns = (): Column<PlanItem>[] => [
  {
    key: 'title',
    header: m.plan_title(),
    lead: true,
    exported: ['title', 'number', 'directive'],
    cell: (plan) => (
      <>
        <RowLink to={paths.plan(plan.id)}>{plan.title}</RowLink>
        <span className={css.soft}>{plan.directive}</span>
      </>
    ),
  },
  {
    key: 'unit',
    header: m.plan_unit(),
    exported: ['unit', 'cluster'],
    cell: (plan) => [plan.unit.name, plan.cluster].filter(Boolean).join(' · '),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ state }) => <StatusBadge tone={planStateTone(state)}>{planStateName(state)}</StatusBadge>,
  },
  {
    key: 'done',
    header: m.plan_tasks(),
    align: 'end',
    exported: ['tasks', 'done', 'overdue'],
    cell: ({ doneCount, taskCount }) => `${formatNumber(doneCount)}/${formatNumber(taskCount)}`,
  },
  {
    key: 'submittedOn',
    header: m.plan_submitted_on(),
    sort: 'submittedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (plan) => formatDate(plan.submittedOn),
  },
  {
    key: 'updatedAt',
    header: m.plan_updated_at(),
    sort: 'updatedAt',
    firstOrder: 'desc',
    nowrap: true,
    cell: (plan) => formatInstant(plan.updatedAt),
  },
];

export function PlansPage() {
  const { search } = useListState();
  const { q, state, unit, directive, sort } = search;
  const query = useInfiniteQuery(plansOptions({ q, state, unit, directive, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_plans()}>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.plan_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={planStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.place_plans()}
        query={query}
        columns={columns()}
        tools={{ list: 'plans', exportFrom: '/api/v1/plans/export', query: { q, state, unit, directive } }}
        rowKey={(plan) => plan.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.plan_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.plan_none()}>{m.plan_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
