import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useCan } from '@/api/me';
import type { AuditEntry } from '@/api/types';
import { formatInstant, formatNumber } from '@/i18n/format';
import { auditActionChoices, subjectTypeChoices, subjectTypeName } from '@/i18n/names/audit';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Combobox } from '@/ui/Combobox';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowButton } from '@/ui/list/DataTable';
import { DateFilter } from '@/ui/list/DateFilter';
import { CustomFilter, FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { auditEntriesOptions } from '@/ui/trail/api';
import { entryRequest, entryTitle } from '@/ui/trail/entryTitle';
import css from './AuditPage.module.css';
import { actorOptions, searchAccounts } from './api';
import { ChainPanel } from './ChainPanel';
import { EntryDialog } from './EntryDialog';

const FILTERS = ['actor', 'action', 'outcome', 'subjectType', 'from', 'to'];

function ActorFilter() {
  const { search, set } = useListState();
  const id = useId();
  const actor = useQuery(actorOptions(search.actor ?? ''));
  return (
    <CustomFilter label={m.audit_actor()} htmlFor={id} wide>
      <Combobox
        id={id}
        label={m.audit_actor()}
        queryKey={['account-options']}
        search={searchAccounts}
        placeholder={m.audit_find_actor()}
        value={search.actor ? { id: search.actor, label: actor.data?.displayName ?? '…' } : null}
        onChange={(option) => set({ actor: option?.id })}
      />
    </CustomFilter>
  );
}

const columns = (open: (entry: AuditEntry) => void): Column<AuditEntry>[] => [
  {
    key: 'what',
    header: m.audit_action(),
    lead: true,
    exported: ['action', 'refused'],
    cell: (entry) => (
      <>
        <RowButton onClick={() => open(entry)}>{entryTitle(entry)}</RowButton>{' '}
        {entry.outcome === 'REFUSED' && <StatusBadge tone="bad">{m.audit_outcome_refused()}</StatusBadge>}
        {entry.outcome === 'REFUSED' && <span className={css.request}>{entryRequest(entry)}</span>}
      </>
    ),
  },
  {
    key: 'at',
    header: m.audit_at(),
    sort: 'at',
    firstOrder: 'desc',
    nowrap: true,
    cell: (entry) => formatInstant(entry.at, true),
  },
  { key: 'who', header: m.audit_actor(), cell: (entry) => entry.by?.name ?? m.trail_nobody() },
  {
    key: 'about',
    header: m.audit_subject(),
    exported: ['about', 'kind'],
    cell: (entry) => (
      <span>
        {entry.subject.label}
        <span className={css.kind}>{subjectTypeName(entry.subject.type)}</span>
      </span>
    ),
  },
  {
    key: 'link',
    header: m.audit_position(),
    align: 'end',
    cell: (entry) => (entry.position === null ? '' : formatNumber(entry.position)),
  },
];

function Entries() {
  const { search } = useListState();
  const mayFindAccounts = useCan('ACCOUNT_READ');
  const [opened, setOpened] = useState<AuditEntry | null>(null);
  const { actor, action, outcome, subjectType, from, to, sort } = search;
  const query = useInfiniteQuery(auditEntriesOptions({ actor, action, outcome, subjectType, from, to, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <section>
      <h2 className={css.entries}>{m.audit_entries()}</h2>
      <FilterBar params={FILTERS}>
        {mayFindAccounts && <ActorFilter />}
        <SelectFilter param="action" label={m.audit_action()} all={m.ui_all()} choices={auditActionChoices()} />
        <SelectFilter
          param="outcome"
          label={m.audit_outcome()}
          all={m.ui_all()}
          choices={[
            { value: 'DONE', label: m.audit_outcome_done() },
            { value: 'REFUSED', label: m.audit_outcome_refused() },
          ]}
        />
        <SelectFilter
          param="subjectType"
          label={m.audit_subject_type()}
          all={m.ui_all()}
          choices={subjectTypeChoices()}
        />
        <DateFilter param="from" label={m.audit_from()} />
        <DateFilter param="to" label={m.audit_to()} />
      </FilterBar>
      <DataTable
        caption={m.audit_entries()}
        query={query}
        columns={columns(setOpened)}
        tools={{
          list: 'audit',
          exportFrom: '/api/v1/audit/entries/export',
          query: { actor, action, outcome, subjectType, from, to },
        }}
        rowKey={(entry) => entry.id}
        defaultSort="-at"
        empty={
          <EmptyState
            title={filtered ? m.audit_none_found() : m.audit_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          />
        }
      />
      {opened && <EntryDialog entry={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

export function AuditPage() {
  const mayVerify = useCan('AUDIT_READ');
  return (
    <Page title={m.place_audit()} facts={<span>{m.audit_lead()}</span>}>
      {mayVerify && <ChainPanel />}
      <Entries />
    </Page>
  );
}
