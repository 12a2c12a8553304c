import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Decision, DecisionReceipt, DecisionRecipient, DecisionSending } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate } from '@/i18n/format';
import { recipientKindChoices, recipientKindName } from '@/i18n/names/decisions';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, IconButton } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import { LoadMore } from '@/ui/list/LoadMore';
import { Section } from '@/ui/Page';
import { ErrorState, Skeleton } from '@/ui/States';
import { acknowledgeDecision, recipientsOptions, sendDecision } from './api';
import css from './Recipients.module.css';

type To = DecisionSending['recipients'][number];

/** The four that stand under most papers of the house; what the decision names beside them is added. */
const usual = (): To[] => [
  { kind: 'PARTY_COMMITTEE', name: m.recipient_party_name() },
  { kind: 'TRADE_UNION', name: m.recipient_union_name() },
  { kind: 'VETERANS', name: m.recipient_veterans_name() },
  { kind: 'YOUTH_UNION', name: m.recipient_youth_name() },
];

const staleAfter = (decision: Decision) => [['decision-recipients', decision.id]];

function SendDialog({ decision, first, onClose }: { decision: Decision; first: boolean; onClose: () => void }) {
  const { today } = useMe();
  const send = useChange(sendDecision, ...staleAfter(decision));
  const [initial] = useState(() => ({
    on: today as string | null,
    reference: '',
    recipients: first ? usual() : ([{ kind: 'UNIT', name: '' }] as To[]),
  }));
  return (
    <FormDialog
      title={m.recipient_send()}
      text={m.recipient_send_text()}
      size="medium"
      initial={initial}
      confirm={m.recipient_enter()}
      send={(value) => send(decision, asSent<DecisionSending>(value))}
      done={m.recipient_done()}
      onClose={onClose}
    >
      {(form) => {
        const recipients = form.at('recipients');
        return (
          <>
            <FormRow>
              <DateField of={form.at('on')} label={m.recipient_sent_on()} />
              <TextField of={form.at('reference')} label={m.recipient_reference()} optional />
            </FormRow>
            {recipients.value.map((to, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids of their own
              <div key={index} className={css.row}>
                <SelectField
                  of={recipients.at(index).at('kind')}
                  label={m.recipient_kind()}
                  choices={recipientKindChoices()}
                />
                <TextField of={recipients.at(index).at('name')} label={m.recipient_name()} />
                {recipients.value.length > 1 && (
                  <IconButton
                    label={`${m.ui_remove()} ${to.name}`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => recipients.set(recipients.value.filter((_, other) => other !== index))}
                  />
                )}
              </div>
            ))}
            <Button
              compact
              icon={<Plus size={16} aria-hidden />}
              onClick={() => recipients.set([...recipients.value, { kind: 'OTHER', name: '' }])}
            >
              {m.recipient_add()}
            </Button>
          </>
        );
      }}
    </FormDialog>
  );
}

interface ReceiptProps {
  decision: Decision;
  recipient: DecisionRecipient;
  onClose: () => void;
}

function ReceiptDialog({ decision, recipient, onClose }: ReceiptProps) {
  const { today } = useMe();
  const acknowledge = useChange(acknowledgeDecision, ...staleAfter(decision));
  return (
    <FormDialog
      title={m.recipient_receipt()}
      text={recipient.name}
      initial={{ on: today as string | null, by: '', documentId: null as string | null }}
      confirm={m.recipient_enter()}
      send={(value) => acknowledge(decision, recipient.id, asSent<DecisionReceipt>(value))}
      done={m.recipient_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.recipient_received_on()} />
          <TextField of={form.at('by')} label={m.recipient_received_by()} />
          <FileField
            of={form.at('documentId')}
            unitId={decision.unit.id}
            label={m.recipient_receipt_paper()}
            attach={m.recipient_attach()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

function Recipient({ decision, recipient, may }: { decision: Decision; recipient: DecisionRecipient; may: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <p className={css.name}>
        <b>{recipient.name}</b>
        <small>{recipientKindName(recipient.kind)}</small>
      </p>
      <p className={css.more}>
        {[m.recipient_sent({ date: formatDate(recipient.sentOn) }), recipient.reference].filter(Boolean).join(' · ')}
      </p>
      {recipient.receivedOn ? (
        <>
          <StatusBadge tone="good">{m.recipient_received({ date: formatDate(recipient.receivedOn) })}</StatusBadge>
          <p className={css.more}>{recipient.receivedBy}</p>
        </>
      ) : (
        <p className={css.open}>
          <StatusBadge tone="neutral">{m.recipient_waiting()}</StatusBadge>
          {may && (
            <Button compact onClick={() => setOpen(true)}>
              {m.recipient_receipt()}
              <span className="visually-hidden">: {recipient.name}</span>
            </Button>
          )}
        </p>
      )}
      {recipient.receipt && <DocumentLink document={recipient.receipt} />}
      {open && <ReceiptDialog decision={decision} recipient={recipient} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** Nơi nhận: to whom a signed decision was sent, and who has acknowledged it. */
export function RecipientsSection({ decision }: { decision: Decision }) {
  const query = useInfiniteQuery(recipientsOptions(decision.id));
  const [open, setOpen] = useState(false);
  // The server offers it over signed decisions to who may send them.
  const may = decision.actions.some((action) => action.action === 'DELIVER' && action.allowed);
  const recipients = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={m.recipients()}
      aside={
        may && (
          <Button compact icon={<Plus size={16} aria-hidden />} onClick={() => setOpen(true)}>
            {m.recipient_send()}
          </Button>
        )
      }
    >
      {query.isPending && <Skeleton lines={2} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && recipients.length === 0 && <p className={css.more}>{m.recipients_none()}</p>}
      {recipients.length > 0 && (
        <ul className={css.list}>
          {recipients.map((recipient) => (
            <Recipient key={recipient.id} decision={decision} recipient={recipient} may={may} />
          ))}
        </ul>
      )}
      <LoadMore query={query} />
      {open && <SendDialog decision={decision} first={recipients.length === 0} onClose={() => setOpen(false)} />}
    </Section>
  );
}
