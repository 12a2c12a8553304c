import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Obligation, ObligationDetail } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatDate, formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody, DialogFoot } from '@/ui/Dialog';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { RadioField, TextArea } from '@/ui/form/fields';
import { Loaded } from '@/ui/States';
import { type Moment, Timeline } from '@/ui/Timeline';
import { answerExtension, askExtension, obligationOptions, urge } from './api';
import css from './DayDialog.module.css';

const REMINDED = {
  BEFORE: m.home_reminder_before,
  AFTER: m.home_reminder_after,
  ESCALATION: m.home_reminder_escalation,
  BY_HAND: m.home_reminder_by_hand,
};

function answered({ state, answeredBy, dueAfter }: ObligationDetail['extensions'][number]): string | null {
  switch (state) {
    case 'GRANTED':
      return m.home_extension_granted_at({ by: answeredBy ?? '', date: formatDate(dueAfter) });
    case 'REFUSED':
      return m.home_extension_refused_at({ by: answeredBy ?? '' });
    case 'LAPSED':
      return m.home_extension_lapsed_at();
    default:
      return null;
  }
}

/** Who was reminded and who asked for more time, the newest first. */
function moments({ extensions, reminders }: ObligationDetail): Moment[] {
  const told = [
    ...extensions.map((one) => ({
      at: one.askedAt,
      moment: {
        key: one.askedAt,
        when: formatInstant(one.askedAt),
        what: m.home_extension_asked_at({ by: one.askedBy, date: formatDate(one.askedUntil) }),
        detail: [one.reason, answered(one), one.answer].filter(Boolean).map((line) => <p key={line}>{line}</p>),
        tone: one.state === 'ASKED' ? ('now' as const) : ('past' as const),
      },
    })),
    ...reminders.map(({ cause, on, note }) => ({
      at: on,
      moment: {
        key: `${on} ${cause}`,
        when: formatDate(on),
        what: REMINDED[cause](),
        detail: note,
        tone: 'past' as const,
      },
    })),
  ];
  return told.sort((one, other) => other.at.localeCompare(one.at)).map(({ moment }) => moment);
}

function AskDialog({ item, onClose }: { item: Obligation; onClose: () => void }) {
  const send = useChange(askExtension, ['obligations']);
  return (
    <FormDialog
      title={m.home_ask_extension()}
      text={<p>{m.home_ask_extension_text({ date: formatDate(item.dueOn) })}</p>}
      initial={{ until: null as string | null, reason: '' }}
      confirm={m.home_ask_extension()}
      send={({ until, reason }) => send(item.id, { until: until ?? '', reason })}
      done={m.home_extension_sent()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('until')} label={m.home_extension_until()} />
          <TextArea of={form.at('reason')} label={m.home_extension_reason()} />
        </>
      )}
    </FormDialog>
  );
}

function AnswerDialog({ of, onClose }: { of: ObligationDetail; onClose: () => void }) {
  const send = useChange(answerExtension, ['obligations']);
  const asked = of.extensions[0];
  return (
    <FormDialog
      title={m.home_answer_extension()}
      text={
        <p>
          {m.home_answer_extension_text({
            until: formatDate(asked?.askedUntil),
            date: formatDate(of.item.dueOn),
            reason: asked?.reason ?? '',
          })}
        </p>
      }
      initial={{ granted: 'yes', until: asked?.askedUntil ?? null, note: '' }}
      confirm={m.home_answer_extension()}
      send={({ granted, until, note }) =>
        send(of.item.id, {
          granted: granted === 'yes',
          ...(granted === 'yes' && until && { until }),
          ...(note.trim() && { note: note.trim() }),
        })
      }
      done={m.home_extension_answered()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioField
            of={form.at('granted')}
            label={m.home_extension_choice()}
            choices={[
              { value: 'yes', label: m.home_extension_grant(), hint: m.home_extension_grant_hint() },
              { value: 'no', label: m.home_extension_refuse(), hint: m.home_extension_refuse_hint() },
            ]}
          />
          {form.value.granted === 'yes' && <DateField of={form.at('until')} label={m.home_extension_new()} />}
          <TextArea of={form.at('note')} label={m.home_extension_note()} optional={form.value.granted === 'yes'} />
        </>
      )}
    </FormDialog>
  );
}

function UrgeOne({ id }: { id: string }) {
  const send = useChange(urge, ['obligations']);
  const [busy, setBusy] = useState(false);
  const handle = async () => {
    setBusy(true);
    try {
      await send({ obligationIds: [id] });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onClick={() => void handle()}>
      {m.punctuality_urge()}
    </Button>
  );
}

/** The day of something owed: who was reminded, who asked for more time, and what can be done about it. */
export function DayDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useQuery(obligationOptions(id));
  const [step, setStep] = useState<'ask' | 'answer' | null>(null);
  if (step === 'ask' && query.data) return <AskDialog item={query.data.item} onClose={() => setStep(null)} />;
  if (step === 'answer' && query.data) return <AnswerDialog of={query.data} onClose={() => setStep(null)} />;
  const may = (action: ObligationDetail['actions'][number]) => query.data?.actions.includes(action);
  return (
    <Dialog title={m.home_day_of()} size="medium" onClose={onClose}>
      <DialogBody>
        <Loaded query={query} lines={4}>
          {(of) => (
            <div className={css.day}>
              <p>
                <b>{of.item.title}</b>
              </p>
              <p>
                {[of.item.debtorUnit.name, of.item.debtorPerson, formatDate(of.item.dueOn)].filter(Boolean).join(' · ')}
              </p>
              {moments(of).length === 0 ? (
                <p className={css.nothing}>{m.home_day_nothing()}</p>
              ) : (
                <Timeline label={m.home_day_history()} moments={moments(of)} />
              )}
            </div>
          )}
        </Loaded>
      </DialogBody>
      <DialogFoot>
        <Button onClick={onClose}>{m.ui_close()}</Button>
        {may('URGE') && <UrgeOne id={id} />}
        {may('ASK_EXTENSION') && (
          <Button tone="primary" onClick={() => setStep('ask')}>
            {m.home_ask_extension()}
          </Button>
        )}
        {may('ANSWER_EXTENSION') && (
          <Button tone="primary" onClick={() => setStep('answer')}>
            {m.home_answer_extension()}
          </Button>
        )}
      </DialogFoot>
    </Dialog>
  );
}
