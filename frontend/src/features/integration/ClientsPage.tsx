import { useInfiniteQuery } from '@tanstack/react-query';
import { Plug } from 'lucide-react';
import { useCan } from '@/api/me';
import type { ClientItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant } from '@/i18n/format';
import { clientStateChoices, clientStateName, clientStateTone } from '@/i18n/names/clients';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { clientsOptions } from './api';

const FILTERS = ['q', 'state', 'unit'];

const columns = (): Column<ClientItem>[] => [
  {
    key: 'name',
    header: m.client_name(),
    sort: 'name',
    lead: true,
    cell: (client) => <RowLink to={paths.client(client.id)}>{client.name}</RowLink>,
  },
  { key: 'unit', header: m.ui_unit(), cell: (client) => client.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (client) =>
      client.expired && client.state === 'ACTIVE' ? (
        <StatusBadge tone="warn">{m.client_expired()}</StatusBadge>
      ) : (
        <StatusBadge tone={clientStateTone(client.state)}>{clientStateName(client.state)}</StatusBadge>
      ),
  },
  {
    key: 'expiresOn',
    header: m.client_expires(),
    cell: (client) => (client.expiresOn ? formatDate(client.expiresOn) : m.client_no_end()),
  },
  {
    key: 'lastUsedAt',
    header: m.client_last_used(),
    cell: (client) => (client.lastUsedAt ? formatInstant(client.lastUsedAt) : m.client_never_used()),
  },
];

export function ClientsPage() {
  const { search } = useListState();
  const mayKeep = useCan('CLIENT_KEEP');
  const { q, state, unit, sort } = search;
  const query = useInfiniteQuery(clientsOptions({ q, state, unit, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_clients()}
      actions={
        mayKeep && (
          <Link to={paths.newClient} className={buttonClass('primary')}>
            <Plug size={18} aria-hidden />
            {m.client_register()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.client_search()} />
        <UnitFilter />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={clientStateChoices()} />
      </FilterBar>
      <DataTable
        caption={m.place_clients()}
        query={query}
        columns={columns()}
        rowKey={(client) => client.id}
        defaultSort="name"
        empty={
          <EmptyState
            title={filtered ? m.client_none_found() : m.client_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          >
            {!filtered && m.client_none_text()}
          </EmptyState>
        }
      />
    </Page>
  );
}
