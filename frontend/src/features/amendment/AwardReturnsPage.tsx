import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { AwardReturn } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatMoney, formatNumber } from '@/i18n/format';
import { returnedThingChoices, returnedThingName, returnStateChoices } from '@/i18n/names/amendments';
import { m } from '@/paraglide/messages';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Facts, Page, Section } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState, Loaded } from '@/ui/States';
import css from './Amendment.module.css';
import { awardReturnsOptions, awardReturnTotalsOptions } from './api';
import { amountText, ReturnState } from './Returns';

const FILTERS = ['q', 'state', 'what', 'unit', 'overdue'];

const columns = (): Column<AwardReturn>[] => [
  {
    key: 'recipient',
    header: m.return_recipient(),
    sort: 'recipient',
    lead: true,
    cell: (item) => (
      <>
        <RowLink to={paths.award(item.awardId)}>{item.recipient}</RowLink>
        <span className={css.soft}>{item.award.name}</span>
      </>
    ),
  },
  { key: 'unit', header: m.return_unit(), cell: (item) => item.unit.name },
  {
    key: 'what',
    header: m.return_what(),
    cell: (item) => (
      <div>
        {returnedThingName(item.what)}
        {item.what === 'MONEY' && <span className={css.soft}>{m.return_fund({ unit: item.fund.name })}</span>}
      </div>
    ),
  },
  {
    key: 'amount',
    header: m.return_amount(),
    align: 'end',
    nowrap: true,
    exported: ['amount', 'returned', 'fund'],
    cell: (item) => (
      <div>
        {amountText(item)}
        {item.returned > 0 && (
          <span className={css.soft}>{m.return_returned({ amount: formatMoney(item.returned) })}</span>
        )}
      </div>
    ),
  },
  {
    key: 'dueOn',
    header: m.return_due(),
    sort: 'dueOn',
    nowrap: true,
    exported: ['dueOn', 'overdue'],
    cell: (item) => formatDate(item.dueOn),
  },
  {
    key: 'state',
    header: m.return_state(),
    exported: ['state', 'settledOn'],
    cell: (item) => <ReturnState item={item} />,
  },
  {
    key: 'number',
    header: m.return_by_decision(),
    nowrap: true,
    cell: (item) => <Link to={paths.amendment(item.amendment.id)}>{item.amendment.number}</Link>,
  },
];

function Totals({ unit }: { unit: string | undefined }) {
  const totals = useQuery(awardReturnTotalsOptions({ unit }));
  return (
    <Section title={m.amendment_outstanding()}>
      <Loaded query={totals} lines={2}>
        {(sum) => (
          <Facts
            rows={[
              [m.return_total_insignia(), formatNumber(sum.insignia)],
              [m.return_total_money(), formatMoney(sum.outstanding)],
              [m.return_total_unknown(), formatNumber(sum.unknown)],
              [m.return_total_returned(), formatMoney(sum.returned)],
              [m.return_total_overdue(), formatNumber(sum.overdue)],
            ]}
          />
        )}
      </Loaded>
    </Section>
  );
}

export function AwardReturnsPage() {
  const { search } = useListState();
  const { q, state, what, unit, overdue, sort } = search;
  const query = useInfiniteQuery(awardReturnsOptions({ q, state, what, unit, overdue, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.returns()}
      crumbs={[{ label: m.place_amendments(), to: paths.amendments }]}
      facts={<span>{m.returns_lead()}</span>}
    >
      <div className={css.totals}>
        <Totals unit={unit} />
      </div>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.returns_search()} />
        <SelectFilter param="state" label={m.return_state()} all={m.ui_all()} choices={returnStateChoices()} />
        <SelectFilter param="what" label={m.return_what()} all={m.ui_all()} choices={returnedThingChoices()} />
        <SelectFilter
          param="overdue"
          label={m.return_due()}
          all={m.ui_all()}
          choices={[{ value: 'true', label: m.return_only_overdue() }]}
        />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.returns()}
        query={query}
        columns={columns()}
        tools={{
          list: 'award-returns',
          exportFrom: '/api/v1/award-returns/export',
          query: { q, state, what, unit, overdue },
        }}
        rowKey={(item) => item.id}
        defaultSort="dueOn"
        empty={<EmptyState title={filtered ? m.returns_none_found() : m.returns_none()} />}
      />
    </Page>
  );
}
