import { useInfiniteQuery } from '@tanstack/react-query';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan } from '@/api/me';
import type { Account, AccountDraft, AccountItem } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { accountStateChoices, accountStateName, accountStateTone } from '@/i18n/names/accounts';
import { ROLES, roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { TextField } from '@/ui/form/fields';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState, useNavigation } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { PersonPicker } from '@/ui/pickers/pickers';
import { EmptyState } from '@/ui/States';
import css from './Accounts.module.css';
import { accountsOptions, createAccount } from './accountsApi';
import { OneTimePassword } from './OneTimePassword';

const FILTERS = ['q', 'role', 'state'];

const columns = (): Column<AccountItem>[] => [
  {
    key: 'name',
    header: m.accounts_name(),
    sort: 'username',
    lead: true,
    exported: ['name', 'username'],
    cell: (account) => (
      <>
        <RowLink to={paths.accountOf(account.id)}>{account.displayName}</RowLink>
        <span className={css.username}>{account.username}</span>
      </>
    ),
  },
  {
    key: 'roles',
    header: m.accounts_roles(),
    cell: (account) =>
      account.roles.length > 0 ? (
        account.roles.map(roleName).join(', ')
      ) : (
        <span className={css.none}>{m.accounts_no_role()}</span>
      ),
  },
  { key: 'person', header: m.account_person(), cell: (account) => account.person?.name },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (account) => (
      <StatusBadge tone={accountStateTone(account.state)}>{accountStateName(account.state)}</StatusBadge>
    ),
  },
];

const EMPTY = { username: '', displayName: '', personId: null as string | null };

function NewAccount({ onClose, onMade }: { onClose: () => void; onMade: (account: Account) => void }) {
  const create = useChange(createAccount, ['accounts']);
  return (
    <FormDialog
      title={m.accounts_new()}
      initial={EMPTY}
      confirm={m.accounts_new()}
      send={async (value) => onMade(await create(asSent<AccountDraft>(value)))}
      done={m.account_created()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <PersonPicker
            of={form.at('personId')}
            label={m.account_person()}
            hint={m.account_person_hint()}
            optional
            onPicked={(person) => person && !form.value.displayName && form.at('displayName').set(person.label)}
          />
          <TextField of={form.at('displayName')} label={m.account_display_name()} />
          <TextField
            of={form.at('username')}
            label={m.access_username()}
            hint={m.account_username_hint()}
            autoComplete="off"
            spellCheck={false}
          />
        </>
      )}
    </FormDialog>
  );
}

export function AccountsPage() {
  const { search } = useListState();
  const { go } = useNavigation();
  const mayEdit = useCan('ACCOUNT_EDIT');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<Account | null>(null);
  const { q, state, role, sort } = search;
  const query = useInfiniteQuery(accountsOptions({ q, state, role, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_accounts()}
      actions={
        mayEdit && (
          <Button tone="primary" icon={<UserPlus size={18} aria-hidden />} onClick={() => setMaking(true)}>
            {m.accounts_new()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.accounts_search()} />
        <SelectFilter
          param="role"
          label={m.accounts_role()}
          all={m.ui_all()}
          choices={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
        />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={accountStateChoices()} />
      </FilterBar>
      <DataTable
        caption={m.place_accounts()}
        query={query}
        columns={columns()}
        tools={{ list: 'accounts', exportFrom: '/api/v1/accounts/export', query: { q, state, role } }}
        rowKey={(account) => account.id}
        defaultSort="username"
        empty={
          <EmptyState
            title={filtered ? m.accounts_none_found() : m.accounts_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          />
        }
      />
      {making && <NewAccount onClose={() => setMaking(false)} onMade={setMade} />}
      {made && <OneTimePassword account={made} onClose={() => go(paths.accountOf(made.id))} />}
    </Page>
  );
}
