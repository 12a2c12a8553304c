import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Ban, BellPlus, KeyRound, PenLine, Power, RotateCw } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { Client, Webhook, WebhookDelivery, WebhookDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatInstant, formatNumber } from '@/i18n/format';
import { subjectTypeName } from '@/i18n/names/audit';
import {
  deliveryStateName,
  deliveryStateTone,
  webhookFailureName,
  webhookStateName,
  webhookStateTone,
} from '@/i18n/names/webhooks';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea, TextField } from '@/ui/form/fields';
import { LoadMore } from '@/ui/list/LoadMore';
import { Facts, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { UnitPicker } from '@/ui/pickers/pickers';
import { EmptyState, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import css from './Integration.module.css';
import { NewSecret } from './NewSecret';
import {
  changeWebhook,
  deliveriesOptions,
  enableWebhook,
  endWebhook,
  replayDelivery,
  rotateWebhookSecret,
  subscribeWebhook,
  webhooksOptions,
} from './webhooksApi';

interface Value {
  url: string;
  types: string;
  subjectTypes: string;
  unitId: string | null;
}

const NEW: Value = { url: '', types: '', subjectTypes: '', unitId: null };

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);

const sent = ({ url, types, subjectTypes, unitId }: Value) =>
  asSent<WebhookDraft>({ url, types: words(types), subjectTypes: words(subjectTypes), unitId });

interface WantedProps {
  title: string;
  confirm: string;
  initial: Value;
  unit?: { id: string; name: string } | null | undefined;
  send: (value: Value) => Promise<unknown>;
  done?: string;
  onClose: () => void;
}

function WantedDialog({ unit, ...dialog }: WantedProps) {
  return (
    <FormDialog {...dialog} size="medium" text={<p>{m.webhook_text()}</p>}>
      {(form) => (
        <>
          <TextField of={form.at('url')} label={m.webhook_url()} hint={m.webhook_url_hint()} inputMode="url" />
          <TextArea of={form.at('types')} label={m.webhook_types()} hint={m.webhook_types_hint()} rows={2} optional />
          <TextArea
            of={form.at('subjectTypes')}
            label={m.webhook_subject_types()}
            hint={m.webhook_subject_types_hint()}
            rows={2}
            optional
          />
          <UnitPicker
            of={form.at('unitId')}
            chosen={unit ? { id: unit.id, label: unit.name } : null}
            label={m.ui_unit()}
            hint={m.webhook_unit_hint()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

function useFaces(webhook: Webhook, onSecret: (secret: string) => void): Record<string, ActionFace> {
  const stale = [['webhooks', webhook.clientId], ['webhook-deliveries', webhook.id], ['obligations']];
  const change = useChange(changeWebhook, ...stale);
  const rotate = useChange(rotateWebhookSecret, ...stale);
  const enable = useChange(enableWebhook, ...stale);
  const end = useChange(endWebhook, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  return {
    ENABLE: {
      label: m.webhook_enable(),
      tone: 'primary',
      icon: <Power {...icon} />,
      run: () => void enable(webhook).then(() => toast.done(m.webhook_enabled()), toast.failed),
    },
    CHANGE: {
      label: m.webhook_change(),
      icon: <PenLine {...icon} />,
      dialog: (onClose) => (
        <WantedDialog
          title={m.webhook_change()}
          confirm={m.ui_save()}
          initial={{
            url: webhook.url,
            types: webhook.types.join(' '),
            subjectTypes: webhook.subjectTypes.join(' '),
            unitId: webhook.unit?.id ?? null,
          }}
          unit={webhook.unit}
          send={(value) => change(webhook, sent(value))}
          done={m.ui_saved()}
          onClose={onClose}
        />
      ),
    },
    ROTATE: {
      label: m.webhook_rotate(),
      icon: <KeyRound {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.webhook_rotate()}
          text={<p>{m.webhook_rotate_text()}</p>}
          initial={{}}
          confirm={m.webhook_rotate()}
          send={async () => onSecret((await rotate(webhook)).secret ?? '')}
          onClose={onClose}
        />
      ),
    },
    END: {
      label: m.webhook_end(),
      tone: 'danger',
      icon: <Ban {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.webhook_end()}
          text={<p>{m.webhook_end_text()}</p>}
          initial={{}}
          danger
          confirm={m.webhook_end()}
          send={() => end(webhook)}
          done={m.webhook_ended()}
          onClose={onClose}
        />
      ),
    },
  };
}

function answerOf({ attempts }: WebhookDelivery): ReactNode {
  const [last] = attempts;
  if (!last) return '—';
  return (
    <>
      {last.status ?? webhookFailureName(last.failure ?? '')}
      {last.body && <span className={css.body}>{last.body.slice(0, 120)}</span>}
    </>
  );
}

function Deliveries({ webhook, mayKeep }: { webhook: Webhook; mayKeep: boolean }) {
  const query = useInfiniteQuery(deliveriesOptions(webhook.id, undefined));
  const replay = useChange(replayDelivery, ['webhook-deliveries', webhook.id], ['webhooks', webhook.clientId]);
  const handleReplay = (id: string) => void replay(id).then(() => toast.done(m.webhook_replayed()), toast.failed);
  return (
    <Loaded query={query} lines={3}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className={css.none}>{m.webhook_deliveries_none()}</p>;
        return (
          <>
            <PlainTable
              caption={m.webhook_deliveries()}
              heads={[
                m.webhook_event(),
                m.ui_state(),
                m.webhook_queued(),
                m.webhook_attempts(),
                m.webhook_answer(),
                ...(mayKeep ? [m.webhook_replay()] : []),
              ]}
              ends={[3]}
              narrow={[3, 5]}
              rows={items.map((delivery) => ({
                key: delivery.id,
                cells: [
                  <code key="type" className={css.code}>
                    {delivery.eventType}
                  </code>,
                  <StatusBadge key="state" tone={deliveryStateTone(delivery.state)}>
                    {deliveryStateName(delivery.state)}
                  </StatusBadge>,
                  <>
                    {formatInstant(delivery.queuedAt)}
                    {delivery.dueAt && delivery.attemptCount > 0 && (
                      <span className={css.body}>{m.webhook_next({ at: formatInstant(delivery.dueAt) })}</span>
                    )}
                  </>,
                  formatNumber(delivery.attemptCount),
                  answerOf(delivery),
                  ...(mayKeep
                    ? [
                        <Button
                          key="replay"
                          compact
                          icon={<RotateCw size={16} aria-hidden />}
                          aria-label={`${m.webhook_replay()}: ${delivery.eventType}, ${formatInstant(delivery.queuedAt)}`}
                          onClick={() => handleReplay(delivery.id)}
                        >
                          {m.webhook_replay()}
                        </Button>,
                      ]
                    : []),
                ],
              }))}
            />
            <LoadMore query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function One({ webhook, onSecret }: { webhook: Webhook; onSecret: (secret: string) => void }) {
  const faces = useFaces(webhook, onSecret);
  const [shown, setShown] = useState(false);
  const { types, subjectTypes, unit, failingSince, previousSecretUntil } = webhook;
  return (
    <article className={css.webhook}>
      <h3 className={css.url}>{webhook.url}</h3>
      <p>
        <StatusBadge tone={webhookStateTone(webhook.state)}>{webhookStateName(webhook.state)}</StatusBadge>{' '}
        {failingSince && (
          <StatusBadge tone="warn">{m.webhook_failing_since({ at: formatInstant(failingSince) })}</StatusBadge>
        )}
      </p>
      <Facts
        rows={[
          [m.webhook_types(), types.length > 0 ? types.join(', ') : m.webhook_all()],
          [
            m.webhook_subject_types(),
            subjectTypes.length > 0 ? subjectTypes.map(subjectTypeName).join(', ') : m.webhook_all(),
          ],
          [m.ui_unit(), unit ? unit.name : m.webhook_whole_reach()],
          [m.webhook_pending(), formatNumber(webhook.pending)],
          ...(previousSecretUntil
            ? ([[m.webhook_previous_until(), formatInstant(previousSecretUntil)]] as [string, ReactNode][])
            : []),
        ]}
      />
      <div className={css.tools}>
        <ActionBar actions={webhook.actions} faces={faces} />
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
          {m.webhook_deliveries()}
        </Button>
      </div>
      {shown && <Deliveries webhook={webhook} mayKeep={webhook.actions.some(({ action }) => action === 'REPLAY')} />}
    </article>
  );
}

/** What the client is told of without asking, and how it was delivered. */
export function ClientWebhooks({ client }: { client: Client }) {
  const webhooks = useQuery(webhooksOptions(client.item.id));
  const subscribe = useChange(subscribeWebhook, ['webhooks', client.item.id]);
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const mayKeep = client.actions.some(({ action }) => action === 'CHANGE');
  return (
    <Section
      title={m.webhooks()}
      hint={m.webhooks_hint()}
      aside={
        mayKeep && (
          <Button compact icon={<BellPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
            {m.webhook_subscribe()}
          </Button>
        )
      }
    >
      <Loaded query={webhooks} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={m.webhooks_none()}>{m.webhooks_none_text()}</EmptyState>
          ) : (
            items.map((webhook) => <One key={webhook.id} webhook={webhook} onSecret={setSecret} />)
          )
        }
      </Loaded>
      {making && (
        <WantedDialog
          title={m.webhook_subscribe()}
          confirm={m.webhook_subscribe()}
          initial={NEW}
          send={async (value) => setSecret((await subscribe(client.item.id, sent(value))).secret ?? '')}
          onClose={() => setMaking(false)}
        />
      )}
      {secret && <NewSecret secret={secret} onClose={() => setSecret(null)} />}
    </Section>
  );
}
