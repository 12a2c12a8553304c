import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { Account, Grant } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatPeriod } from '@/i18n/format';
import { accountStateName, accountStateTone } from '@/i18n/names/accounts';
import { roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ReasonDialog } from '@/ui/FormDialog';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useAccountFaces } from './accountActions';
import { accountOptions, revokeGrant } from './accountsApi';
import { OneTimePassword } from './OneTimePassword';

const crumbs = () => [{ label: m.place_accounts(), to: paths.accounts }];

function Revocation({ grant, account, onClose }: { grant: Grant; account: Account; onClose: () => void }) {
  const revoke = useChange(revokeGrant, ['account', account.id], ['accounts'], ['audit-entries']);
  return (
    <ReasonDialog
      title={m.grant_revoke_title()}
      text={m.grant_revoke_of({ role: roleName(grant.role), unit: grant.unit.name })}
      danger
      confirm={m.grant_revoke()}
      send={(value) => revoke(grant.id, value)}
      done={m.grant_revoked_done()}
      onClose={onClose}
    />
  );
}

function Grants({ account }: { account: Account }) {
  const { today } = useMe();
  const mayEdit = useCan('ACCOUNT_EDIT') && account.actions.length > 0;
  const [revoking, setRevoking] = useState<Grant | null>(null);
  if (account.grants.length === 0) return <EmptyState title={m.grant_none()}>{m.grant_none_text()}</EmptyState>;
  return (
    <>
      <PlainTable
        caption={m.accounts_roles()}
        heads={[m.accounts_role(), m.ui_unit(), m.grant_period(), ...(mayEdit ? [m.grant_revoke()] : [])]}
        ends={[3]}
        narrow={[2, 3]}
        rows={account.grants.map((grant) => ({
          key: grant.id,
          cells: [
            <>
              <b>{roleName(grant.role)}</b>{' '}
              {grant.from > today && <StatusBadge tone="info">{m.grant_later()}</StatusBadge>}
            </>,
            <Link key="unit" to={paths.unit(grant.unit.id)}>
              {grant.unit.name}
            </Link>,
            formatPeriod(grant.from, grant.to),
            ...(mayEdit
              ? [
                  <Button
                    key="revoke"
                    compact
                    tone="danger"
                    aria-label={m.grant_revoke_of({ role: roleName(grant.role), unit: grant.unit.name })}
                    onClick={() => setRevoking(grant)}
                  >
                    {m.grant_revoke()}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      {revoking && <Revocation grant={revoking} account={account} onClose={() => setRevoking(null)} />}
    </>
  );
}

function AccountBody({ account }: { account: Account }) {
  const [issued, setIssued] = useState<Account | null>(null);
  const faces = useAccountFaces(account, setIssued);
  const mayReadPeople = useCan('PERSON_READ');
  const { person } = account;
  return (
    <Page
      title={account.displayName}
      crumbs={crumbs()}
      eyebrow={account.username}
      facts={
        <>
          <StatusBadge tone={accountStateTone(account.state)}>{accountStateName(account.state)}</StatusBadge>
          {account.mustChangePassword && <StatusBadge tone="warn">{m.account_must_change()}</StatusBadge>}
          {account.demonstration && <StatusBadge>{m.account_demonstration()}</StatusBadge>}
        </>
      }
      actions={<ActionBar actions={account.actions} faces={faces} />}
    >
      <Columns
        main={
          <Section title={m.accounts_roles()}>
            <Grants account={account} />
          </Section>
        }
        side={
          <>
            <Section title={m.account_facts()}>
              <Facts
                rows={[
                  [m.access_username(), account.username],
                  [
                    m.account_person(),
                    person && (mayReadPeople ? <Link to={paths.person(person.id)}>{person.name}</Link> : person.name),
                  ],
                ]}
              />
            </Section>
            <TrailButton type="ACCOUNT" id={account.id} />
          </>
        }
      />
      {issued && <OneTimePassword account={issued} onClose={() => setIssued(null)} />}
    </Page>
  );
}

export function ManagedAccountPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const account = useQuery(accountOptions(id));
  if (account.data) return <AccountBody account={account.data} />;
  return <UnnamedPage title={m.place_accounts()} crumbs={crumbs()} query={account} />;
}
