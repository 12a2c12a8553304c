import { useQuery } from '@tanstack/react-query';
import { List } from 'lucide-react';
import { yearIn } from '@/api/given';
import { useMe } from '@/api/me';
import type { HandoverTotals } from '@/api/types';
import { paths } from '@/app/paths';
import { formatMoney, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { buttonClass } from '@/ui/Button';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, type Search, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { EmptyState, Loaded } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { handoverTotalsOptions } from './api';

type Row = HandoverTotals['items'][number];

const FILTERS = ['year', 'award', 'decision', 'payer'];

/** The rows that a figure is the sum of. */
function Rows({ of, children }: { of: Search; children: string }) {
  return (
    <Link to={paths.handovers} search={{ part: 'MONEY', ...of }}>
      {children}
    </Link>
  );
}

function cells(figures: Omit<Row, 'payer' | 'year' | 'award'>, of: Search) {
  return [
    <Rows key="lines" of={{ ...of, state: 'ALL' }}>
      {formatNumber(figures.lines)}
    </Rows>,
    <Rows key="due" of={{ ...of, state: 'ALL', unknown: 'false' }}>
      {formatMoney(figures.due)}
    </Rows>,
    <Rows key="paid" of={{ ...of, state: 'HANDED_OVER' }}>
      {formatMoney(figures.paid)}
    </Rows>,
    <Rows key="outstanding" of={{ ...of, unknown: 'false' }}>
      {formatMoney(figures.outstanding)}
    </Rows>,
    figures.unknown > 0 ? (
      <Rows key="unknown" of={{ ...of, state: 'ALL', unknown: 'true' }}>
        {formatNumber(figures.unknown)}
      </Rows>
    ) : (
      ''
    ),
  ];
}

function funds(rows: Row[]): [payer: Row['payer'], rows: Row[]][] {
  const found = new Map<string, [Row['payer'], Row[]]>();
  for (const row of rows) {
    const [, known] = found.get(row.payer.id) ?? [row.payer, []];
    found.set(row.payer.id, [row.payer, [...known, row]]);
  }
  return [...found.values()];
}

const sum = (rows: Row[]) =>
  rows.reduce(
    (so, row) => ({
      lines: so.lines + row.lines,
      openLines: so.openLines + row.openLines,
      unknown: so.unknown + row.unknown,
      due: so.due + row.due,
      paid: so.paid + row.paid,
      outstanding: so.outstanding + row.outstanding,
    }),
    { lines: 0, openLines: 0, unknown: 0, due: 0, paid: 0, outstanding: 0 },
  );

function Fund({ payer, rows, search }: { payer: Row['payer']; rows: Row[]; search: Search }) {
  return (
    <Section title={payer.name}>
      <PlainTable
        caption={payer.name}
        heads={[
          m.place_award_types(),
          m.ui_year(),
          m.handover_lines_count(),
          m.handover_due_amount(),
          m.handover_paid_amount(),
          m.handover_outstanding(),
          m.handover_unknown(),
        ]}
        ends={[1, 2, 3, 4, 5, 6]}
        rows={[
          ...rows.map((row) => ({
            key: `${row.year}-${row.award.code}`,
            cells: [
              row.award.name,
              String(row.year),
              ...cells(row, {
                payer: payer.id,
                year: String(row.year),
                award: row.award.code,
                decision: search.decision,
              }),
            ],
          })),
          {
            key: 'together',
            cells: [
              <b key="together">{m.handover_together()}</b>,
              '',
              ...cells(sum(rows), {
                payer: payer.id,
                year: search.year,
                award: search.award,
                decision: search.decision,
              }),
            ],
          },
        ]}
      />
    </Section>
  );
}

/** What each fund owes and has paid. */
export function HandoverTotalsPage() {
  const { search } = useListState();
  const { award, decision, payer } = search;
  const { today } = useMe();
  const types = useQuery(awardTypesOptions);
  const query = useQuery(handoverTotalsOptions({ year: yearIn(search.year), award, decision, payer }));
  return (
    <Page
      title={m.handover_totals()}
      crumbs={[{ label: m.place_handovers(), to: paths.handovers }]}
      facts={<span>{m.handover_totals_lead()}</span>}
      actions={
        <Link to={paths.handovers} search={{ year: search.year, award, decision, payer }} className={buttonClass()}>
          <List size={18} aria-hidden /> {m.handover_as_list()}
        </Link>
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today)} />
        <SelectFilter
          param="award"
          label={m.place_award_types()}
          all={m.ui_all()}
          choices={awardChoices(types.data?.items ?? [])}
        />
      </FilterBar>
      <Loaded query={query}>
        {(totals) =>
          totals.items.length === 0 ? (
            <EmptyState title={m.handover_no_money()} />
          ) : (
            funds(totals.items).map(([payer, rows]) => (
              <Fund key={payer.id} payer={payer} rows={rows} search={search} />
            ))
          )
        }
      </Loaded>
    </Page>
  );
}
