import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client, ClientSecret } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { clientStateName, clientStateTone } from '@/i18n/names/clients';
import { roleName } from '@/i18n/names/roles';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { clientOptions, clientScopesOptions, withdrawClientSecret } from './api';
import { ClientUsage } from './ClientUsage';
import { ClientWebhooks } from './ClientWebhooks';
import { useClientFaces } from './clientActions';
import css from './Integration.module.css';
import { NewSecret } from './NewSecret';

const crumbs = () => [{ label: m.place_clients(), to: paths.clients }];

function Secrets({ client }: { client: Client }) {
  const [leaving, setLeaving] = useState<ClientSecret | null>(null);
  const withdraw = useChange(withdrawClientSecret, ['client', client.item.id], ['clients'], ['audit-entries']);
  const mayKeep = client.actions.some(({ action }) => action === 'ADD_SECRET');
  if (client.secrets.length === 0)
    return <EmptyState title={m.client_secrets_none()}>{m.client_secrets_none_text()}</EmptyState>;
  return (
    <>
      <PlainTable
        caption={m.client_secrets()}
        heads={[
          m.client_secret(),
          m.client_secret_made(),
          m.client_secret_expires(),
          ...(mayKeep ? [m.ui_remove()] : []),
        ]}
        ends={[3]}
        narrow={[3]}
        rows={client.secrets.map((secret) => ({
          key: secret.id,
          cells: [
            <code key="hint" className={css.code}>
              …{secret.hint}
            </code>,
            formatInstant(secret.madeAt),
            <>
              {formatDate(secret.expiresOn)}{' '}
              {secret.expired && <StatusBadge tone="warn">{m.client_expired()}</StatusBadge>}
            </>,
            ...(mayKeep
              ? [
                  <Button
                    key="withdraw"
                    compact
                    tone="danger"
                    aria-label={`${m.client_secret_withdraw()} …${secret.hint}`}
                    onClick={() => setLeaving(secret)}
                  >
                    {m.client_secret_withdraw()}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      {leaving && (
        <FormDialog
          title={m.client_secret_withdraw()}
          text={<p>{m.client_secret_withdraw_text({ hint: leaving.hint })}</p>}
          initial={{}}
          danger
          confirm={m.client_secret_withdraw()}
          send={() => withdraw(client, leaving.id)}
          done={m.client_secret_withdrawn()}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

function Keys({ client }: { client: Client }) {
  if (client.keys.length === 0) return <p className={css.none}>{m.client_keys_none()}</p>;
  return (
    <PlainTable
      caption={m.client_keys()}
      heads={[m.client_key(), m.client_key_kind(), m.client_key_thumbprint()]}
      rows={client.keys.map((key) => ({
        key: key.id,
        cells: [
          key.id,
          key.kind,
          <code key="thumbprint" className={css.code}>
            {key.thumbprint}
          </code>,
        ],
      }))}
    />
  );
}

/** In words where they are known, each with the name by which a token is asked for. */
function Scopes({ scopes }: { scopes: string[] }) {
  const { data } = useQuery(clientScopesOptions);
  const names = new Map(data?.items.map(({ scope, name }) => [scope as string, name]));
  return (
    <ul className={css.scopes}>
      {scopes.map((scope) => (
        <li key={scope} className={css.named}>
          {names.get(scope)}
          <code className={css.code}>{scope}</code>
        </li>
      ))}
    </ul>
  );
}

function May({ client }: { client: Client }) {
  return (
    <Section title={m.client_may()}>
      <Facts
        rows={[
          [
            m.ui_unit(),
            <Link key="unit" to={paths.unit(client.item.unit.id)}>
              {client.item.unit.name}
            </Link>,
          ],
          [m.client_roles(), client.roles.map(roleName).join(', ')],
          [m.client_scopes(), <Scopes key="scopes" scopes={client.scopes} />],
          [m.client_addresses(), client.addresses.length > 0 ? client.addresses.join(', ') : m.client_anywhere()],
          [m.client_rate(), formatNumber(client.requestsPerMinute)],
        ]}
      />
    </Section>
  );
}

function ClientBody({ client }: { client: Client }) {
  const [secret, setSecret] = useState<string | null>(null);
  const faces = useClientFaces(client, setSecret);
  const { item } = client;
  return (
    <Page
      title={item.name}
      crumbs={crumbs()}
      eyebrow={m.client_one()}
      facts={
        <>
          <StatusBadge tone={clientStateTone(item.state)}>{clientStateName(item.state)}</StatusBadge>
          {item.expired && <StatusBadge tone="warn">{m.client_expired()}</StatusBadge>}
        </>
      }
      actions={<ActionBar actions={client.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            <May client={client} />
            <Section title={m.client_secrets()}>
              <Secrets client={client} />
            </Section>
            <Section title={m.client_keys()}>
              <Keys client={client} />
            </Section>
            <ClientWebhooks client={client} />
            <ClientUsage id={item.id} />
          </>
        }
        side={
          <>
            <Section title={m.client_facts()}>
              <Facts
                rows={[
                  [
                    'client_id',
                    <code key="id" className={css.code}>
                      {item.id}
                    </code>,
                  ],
                  [m.client_contact(), item.contact],
                  [m.client_expires(), item.expiresOn ? formatDate(item.expiresOn) : m.client_no_end()],
                  [m.client_last_used(), item.lastUsedAt ? formatInstant(item.lastUsedAt) : m.client_never_used()],
                  [
                    m.client_registered_by(),
                    [client.registeredBy, formatInstant(client.registeredAt)].filter(Boolean).join(', '),
                  ],
                ]}
              />
            </Section>
            <TrailButton type="CLIENT" id={item.id} />
          </>
        }
      />
      {secret && <NewSecret secret={secret} onClose={() => setSecret(null)} />}
    </Page>
  );
}

export function ClientPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const client = useQuery(clientOptions(id));
  if (client.data) return <ClientBody client={client.data} />;
  return <UnnamedPage title={m.place_clients()} crumbs={crumbs()} query={client} />;
}
