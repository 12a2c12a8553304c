import { CornerUpLeft, Gift, Inbox, PenLine, Send, Stamp, Trash2, XCircle } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type {
  InsigniaHandover,
  OutsideDecisionDraft,
  StateSubmission,
  StateSubmissionArrival,
  StateSubmissionDispatch,
  StateSubmissionReturn,
  StateSubmissionSignature,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { nomineeLabel } from '@/i18n/names/nominee';
import { partChoices } from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import type { Lens } from '@/ui/form/useForm';
import {
  closeStateSubmission,
  discardStateSubmission,
  dispatchStateSubmission,
  handOverInsignia,
  recordOutsideDecision,
  recordStateArrival,
  returnStateSubmission,
  signStateSubmission,
} from './api';

interface Props {
  submission: StateSubmission;
  onClose: () => void;
}

/** What was read is what is told about: a change behind the open dialog is refused, not overwritten unseen. */
const useRead = (submission: StateSubmission) => useState(submission)[0];

/** What a step makes stale. */
const staleAfter = (submission: StateSubmission) => [
  ['state-submission', submission.id],
  ['state-submissions'],
  ['state-candidates'],
  ['nominations'],
  ['obligations'],
  ['dossiers'],
  ['dossier'],
  ['awards'],
];

function SignDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const sign = useChange(signStateSubmission, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_sign()}
      text={m.state_sub_sign_text()}
      size="medium"
      initial={{ number: '', signedOn: today as string | null, letterId: null as string | null }}
      confirm={m.state_sub_record()}
      send={(value) => sign(read, asSent<StateSubmissionSignature>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('number')} label={m.state_sub_number()} hint={m.state_sub_number_hint()} />
          <DateField of={form.at('signedOn')} label={m.decision_signed_on()} />
          <FileField
            of={form.at('letterId')}
            unitId={read.unit.id}
            label={m.state_sub_letter()}
            attach={m.state_sub_attach()}
          />
        </>
      )}
    </FormDialog>
  );
}

function DispatchDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const dispatch = useChange(dispatchStateSubmission, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_dispatch()}
      text={m.state_sub_dispatch_text()}
      initial={{ on: today as string | null, reference: '' }}
      confirm={m.state_sub_record()}
      send={(value) => dispatch(read, asSent<StateSubmissionDispatch>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.state_sub_sent_on()} />
          <TextField of={form.at('reference')} label={m.state_sub_reference()} optional />
        </>
      )}
    </FormDialog>
  );
}

function ArriveDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const arrive = useChange(recordStateArrival, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_arrive()}
      text={m.state_sub_arrive_text()}
      initial={{ part: read.paperOn ? 'FILE' : 'PAPER', on: today as string | null, reference: '' }}
      confirm={m.state_sub_record()}
      send={(value) => arrive(read, asSent<StateSubmissionArrival>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField of={form.at('part')} label={m.state_sub_part()} choices={partChoices()} />
          <DateField of={form.at('on')} label={m.state_sub_arrived_on()} />
          <TextField of={form.at('reference')} label={m.state_sub_receipt()} optional />
        </>
      )}
    </FormDialog>
  );
}

function ReturnDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const giveBack = useChange(returnStateSubmission, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_return()}
      size="medium"
      initial={{ on: today as string | null, reason: '', reference: '', documentId: null as string | null }}
      confirm={m.state_sub_record()}
      send={(value) => giveBack(read, asSent<StateSubmissionReturn>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.state_sub_returned_on()} />
          <TextArea of={form.at('reason')} label={m.ui_reason()} hint={m.state_sub_return_hint()} />
          <TextField of={form.at('reference')} label={m.state_sub_reference()} optional />
          <FileField
            of={form.at('documentId')}
            unitId={read.unit.id}
            label={m.state_sub_return_letter()}
            attach={m.state_sub_attach()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

/** Who was given the award; all of them to begin with. */
function Given({ of, submission }: { of: Lens<string[]>; submission: StateSubmission }) {
  return (
    <fieldset id={of.id} tabIndex={-1} className={fieldCss.field}>
      <legend className={fieldCss.label}>{m.state_sub_given()}</legend>
      <p className={fieldCss.hint}>{m.state_sub_given_hint()}</p>
      <div className={fieldCss.choices}>
        {submission.lines.map((line) => (
          <label key={line.id} className={fieldCss.choice}>
            <input
              type="checkbox"
              checked={of.value.includes(line.nominationId)}
              onChange={(event) =>
                of.set(
                  event.target.checked
                    ? [...of.value, line.nominationId]
                    : of.value.filter((other) => other !== line.nominationId),
                )
              }
            />
            <span>
              {nomineeLabel(line.nominee)}
              <small>{line.award.name}</small>
            </span>
          </label>
        ))}
      </div>
      {of.error && <p className={fieldCss.error}>{of.error}</p>}
    </fieldset>
  );
}

function DecideDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const decide = useChange(recordOutsideDecision, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_decide()}
      text={m.state_sub_decide_text()}
      size="large"
      initial={{
        number: '',
        decidedOn: today as string | null,
        documentId: null as string | null,
        givenIds: read.lines.map((line) => line.nominationId),
        note: '',
      }}
      confirm={m.state_sub_record()}
      send={(value) => decide(read, asSent<OutsideDecisionDraft>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('number')} label={m.decision_number()} hint={m.state_sub_decision_hint()} />
          <DateField of={form.at('decidedOn')} label={m.state_sub_decided_on()} />
          <FileField
            of={form.at('documentId')}
            unitId={read.unit.id}
            label={m.state_sub_decision_paper()}
            attach={m.state_sub_attach()}
          />
          <Given of={form.at('givenIds')} submission={read} />
          <TextArea of={form.at('note')} label={m.state_sub_note()} rows={2} optional />
        </>
      )}
    </FormDialog>
  );
}

function HandOverDialog({ submission, onClose }: Props) {
  const read = useRead(submission);
  const { today } = useMe();
  const handOver = useChange(handOverInsignia, ...staleAfter(submission));
  return (
    <FormDialog
      title={m.state_sub_action_hand_over()}
      initial={{ on: today as string | null, note: '' }}
      confirm={m.state_sub_record()}
      send={(value) => handOver(read, asSent<InsigniaHandover>(value))}
      done={m.state_sub_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.state_sub_handed_over_on()} />
          <TextArea of={form.at('note')} label={m.state_sub_hand_over_note()} rows={2} optional />
        </>
      )}
    </FormDialog>
  );
}

/** How the steps of a submission are shown; which of them are offered, the server says. */
export function useSubmissionFaces(submission: StateSubmission): Record<string, ActionFace> {
  const stale = staleAfter(submission);
  const discard = useChange(discardStateSubmission, ...stale);
  const close = useChange(closeStateSubmission, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const opens = (Dialog: (props: Props) => React.ReactNode) => (onClose: () => void) => (
    <Dialog submission={submission} onClose={onClose} />
  );
  return {
    SIGN: {
      label: m.state_sub_action_sign(),
      tone: 'primary',
      icon: <PenLine {...icon} />,
      dialog: opens(SignDialog),
    },
    DISPATCH: {
      label: m.state_sub_action_dispatch(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: opens(DispatchDialog),
    },
    ARRIVE: {
      label: m.state_sub_action_arrive(),
      tone: 'primary',
      icon: <Inbox {...icon} />,
      dialog: opens(ArriveDialog),
    },
    DECIDE: {
      label: m.state_sub_action_decide(),
      tone: 'primary',
      icon: <Stamp {...icon} />,
      dialog: opens(DecideDialog),
    },
    HAND_OVER: {
      label: m.state_sub_action_hand_over(),
      tone: 'primary',
      icon: <Gift {...icon} />,
      dialog: opens(HandOverDialog),
    },
    RETURN: {
      label: m.state_sub_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: opens(ReturnDialog),
    },
    CLOSE: {
      label: m.state_sub_action_close(),
      tone: 'danger',
      icon: <XCircle {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.state_sub_action_close()}
          text={m.state_sub_close_text()}
          danger
          confirm={m.state_sub_action_close()}
          send={(value) => close(submission, value)}
          done={m.state_sub_done()}
          onClose={onClose}
        />
      ),
    },
    DISCARD: {
      label: m.decision_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.decision_action_discard()}
          text={m.state_sub_discard_text()}
          initial={{}}
          danger
          confirm={m.decision_action_discard()}
          send={() => discard(submission)}
          done={m.decision_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
