import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { ChartNoAxesColumn, Gift } from 'lucide-react';
import { useState } from 'react';
import { yearIn } from '@/api/given';
import { useCan, useMe } from '@/api/me';
import type { HandoverDue } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatMoney, formatNumber } from '@/i18n/format';
import {
  handoverPartChoices,
  handoverPartName,
  handoverStateName,
  handoverStateTone,
  insigniaName,
} from '@/i18n/names/handover';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { handoversOptions } from './api';
import { HANDOVER_FILTERS, handoverFilter } from './filter';
import { HandOverDialog } from './HandOverDialog';
import css from './Handover.module.css';

function Part({ due }: { due: HandoverDue }) {
  return (
    <div>
      {handoverPartName(due.part)}
      {due.part === 'INSIGNIA' && <span className={css.soft}>{insigniaName(due.items)}</span>}
      {due.part === 'MONEY' && <span className={css.soft}>{due.payer.name}</span>}
    </div>
  );
}

function amountOf(due: HandoverDue) {
  if (due.part === 'INSIGNIA') return null;
  if (due.handedAmount) return formatMoney(due.handedAmount);
  if (due.amount === null || due.amount === undefined)
    return <span className={css.soft}>{m.handover_amount_unknown()}</span>;
  return (
    <div>
      {formatMoney(due.amount)}
      {due.atMost && <span className={css.soft}>{m.handover_at_most()}</span>}
    </div>
  );
}

const columns = (): Column<HandoverDue>[] => [
  {
    key: 'recipient',
    header: m.handover_recipient(),
    lead: true,
    exported: ['recipient', 'unit', 'award'],
    cell: (due) => (
      <>
        <RowLink to={paths.handover(due.id)}>{due.recipient}</RowLink>
        <span className={css.soft}>{[due.award.name, due.unit.name].filter(Boolean).join(' · ')}</span>
      </>
    ),
  },
  { key: 'part', header: m.handover_part(), exported: ['part', 'payer'], cell: (due) => <Part due={due} /> },
  {
    key: 'amount',
    header: m.handover_amount(),
    align: 'end',
    nowrap: true,
    exported: ['amount', 'handedAmount'],
    cell: amountOf,
  },
  {
    key: 'decision',
    header: m.handover_decision(),
    sort: 'decidedOn',
    firstOrder: 'desc',
    nowrap: true,
    exported: ['number', 'decidedOn'],
    cell: (due) => (
      <div>
        {due.decision.number}
        <span className={css.soft}>{formatDate(due.decision.decidedOn)}</span>
      </div>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    sort: 'handedOn',
    firstOrder: 'desc',
    exported: ['state', 'handedOn'],
    cell: (due) => (
      <div>
        <StatusBadge tone={handoverStateTone(due.state)}>{handoverStateName(due.state)}</StatusBadge>
        {due.handedOn && <span className={css.soft}>{formatDate(due.handedOn)}</span>}
      </div>
    ),
  },
  {
    key: 'waiting',
    header: m.handover_waiting(),
    nowrap: true,
    sort: 'dueOn',
    exported: ['waitingDays', 'dueOn'],
    cell: (due) => (
      <div>
        {m.handover_waiting_days({ days: formatNumber(due.waitingDays) })}
        {due.dueOn && !due.overdue && (
          <span className={css.soft}>{m.handover_due_by({ date: formatDate(due.dueOn) })}</span>
        )}
        {due.overdue && (
          <span className={css.soft}>
            <StatusBadge tone="bad">{m.handover_overdue()}</StatusBadge>
          </span>
        )}
      </div>
    ),
  },
];

/** Whose clerk the reader is: where the signed list is put. */
function useKeeper() {
  const { grants } = useMe();
  return grants.find(({ role }) => role === 'CLERK' || role === 'STANDING_OFFICE')?.unit.id ?? '';
}

function Marked({ marked, onMarked }: { marked: HandoverDue[]; onMarked: (ids: ReadonlySet<string>) => void }) {
  const [opened, setOpened] = useState<HandoverDue[] | null>(null);
  const unitId = useKeeper();
  return (
    <>
      {marked.length > 0 && (
        <section className={css.bar} aria-label={m.handover_marked_actions()}>
          <p role="status">{m.handover_marked({ count: marked.length })}</p>
          <div className={css.buttons}>
            <Button compact tone="primary" icon={<Gift size={16} aria-hidden />} onClick={() => setOpened(marked)}>
              {m.handover_hand_over()}
            </Button>
            <Button compact tone="quiet" onClick={() => onMarked(new Set())}>
              {m.dossier_unmark()}
            </Button>
          </div>
        </section>
      )}
      {opened && <HandOverDialog dues={opened} unitId={unitId} onRefused={onMarked} onClose={() => setOpened(null)} />}
    </>
  );
}

export function HandoversPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayKeep = useCan('HANDOVER_KEEP');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const types = useQuery(awardTypesOptions);
  const filter = handoverFilter(search);
  const query = useInfiniteQuery(handoversOptions({ ...filter, year: yearIn(search.year), sort: search.sort }));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.filter((due) => due.state === 'OPEN');
  const filtered = HANDOVER_FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_handovers()}
      facts={<span>{m.handover_lead()}</span>}
      actions={
        <Link to={paths.handoverTotals} search={{ year: search.year, award: search.award }} className={buttonClass()}>
          <ChartNoAxesColumn size={18} aria-hidden /> {m.handover_totals()}
        </Link>
      }
    >
      <FilterBar params={HANDOVER_FILTERS}>
        <SearchFilter label={m.handover_search()} />
        <SelectFilter
          param="state"
          label={m.ui_state()}
          all={m.handover_state_open()}
          choices={[
            { value: 'HANDED_OVER', label: m.handover_state_handed_over() },
            { value: 'ALL', label: m.handover_all() },
          ]}
        />
        <SelectFilter param="part" label={m.handover_part()} all={m.ui_all()} choices={handoverPartChoices()} />
        <SelectFilter
          param="award"
          label={m.place_award_types()}
          all={m.ui_all()}
          choices={awardChoices(types.data?.items ?? [])}
        />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today)} />
        <SelectFilter
          param="overdue"
          label={m.handover_due_on()}
          all={m.ui_all()}
          choices={[{ value: 'true', label: m.handover_overdue() }]}
        />
      </FilterBar>
      <DataTable
        caption={m.place_handovers()}
        query={query}
        columns={columns()}
        tools={{
          list: 'handover-dues',
          exportFrom: '/api/v1/handover-dues/export',
          query: { ...search, state: filter.state },
        }}
        rowKey={(due) => due.id}
        defaultSort="-decidedOn"
        marks={
          mayKeep && filter.state === 'OPEN'
            ? {
                marked,
                onChange: setMarked,
                label: (due) => m.handover_mark({ name: `${due.recipient}, ${handoverPartName(due.part)}` }),
              }
            : undefined
        }
        empty={
          filtered ? (
            <EmptyState title={m.handover_none_found()} action={<ClearFilters params={HANDOVER_FILTERS} />} />
          ) : (
            <EmptyState title={m.handover_none()}>{m.handover_none_text()}</EmptyState>
          )
        }
      />
      {mayKeep && <Marked marked={open.filter((due) => marked.has(due.id))} onMarked={setMarked} />}
    </Page>
  );
}
