import { BadgeCheck, BellRing, CornerUpLeft, MailCheck, PenLine, Send, Signature, X } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type {
  Concurrence,
  ConcurrenceDispatch,
  ConcurrenceOpinion,
  ConcurrenceReminder,
  ConcurrenceReply,
  ConcurrenceSignature,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { RadioField, TextArea, TextField } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import { useNavigation } from '@/ui/nav';
import {
  answerConcurrence,
  chaseConcurrence,
  closeConcurrence,
  proposeConcurrence,
  returnConcurrence,
  sendConcurrence,
  signConcurrence,
} from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

/** A yes or no as a radio holds it; what is not chosen yet, the server asks for. */
const chosen = (value: string | null) => (value === null ? null : value === 'true');

function Agrees({ of }: { of: Lens<string | null> }) {
  return (
    <RadioField
      of={{ ...of, set: (next) => of.set(next ?? null) }}
      label={m.concurrence_answer()}
      choices={[
        { value: 'true', label: m.concurrence_agrees() },
        { value: 'false', label: m.concurrence_disagrees() },
      ]}
    />
  );
}

function Letter({ of, unitId }: { of: Lens<string | null>; unitId: string }) {
  return (
    <FileField
      of={of}
      unitId={unitId}
      label={m.concurrence_document()}
      attach={m.recipient_attach()}
      before=""
      optional
    />
  );
}

function useSteps(request: Concurrence) {
  const stale = [['concurrence-request', request.id], ['concurrence-requests'], ['obligations']];
  return {
    propose: useChange(proposeConcurrence, ...stale),
    giveBack: useChange(returnConcurrence, ...stale),
    sign: useChange(signConcurrence, ...stale),
    send: useChange(sendConcurrence, ...stale),
    chase: useChange(chaseConcurrence, ...stale),
    answer: useChange(answerConcurrence, ...stale),
    close: useChange(closeConcurrence, ...stale),
  };
}

/** What can be done with a request that came in. */
function receivedFaces(request: Concurrence, steps: ReturnType<typeof useSteps>): Record<string, ActionFace> {
  return {
    PROPOSE: {
      label: m.concurrence_propose(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ opinion: string; agrees: string | null }>
          title={m.concurrence_propose()}
          text={m.concurrence_propose_text()}
          size="medium"
          initial={{ opinion: request.opinion ?? '', agrees: request.agrees == null ? null : String(request.agrees) }}
          confirm={m.concurrence_propose()}
          send={({ opinion, agrees }) =>
            steps.propose(request, asSent<ConcurrenceOpinion>({ opinion, agrees: chosen(agrees) }))
          }
          done={m.concurrence_proposed_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <Agrees of={form.at('agrees')} />
              <TextArea of={form.at('opinion')} label={m.concurrence_opinion()} rows={6} />
            </>
          )}
        </FormDialog>
      ),
    },
    SIGN: {
      label: m.concurrence_sign(),
      tone: 'primary',
      icon: <Signature {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ number: string; signedOn: string | null; documentId: string | null }>
          title={m.concurrence_sign()}
          text={m.concurrence_sign_text()}
          initial={{ number: '', signedOn: null, documentId: null }}
          confirm={m.concurrence_sign()}
          send={(value) => steps.sign(request, asSent<ConcurrenceSignature>(value))}
          done={m.concurrence_signed_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextField of={form.at('number')} label={m.concurrence_number()} />
              <DateField of={form.at('signedOn')} label={m.concurrence_signed_on()} />
            </>
          )}
        </FormDialog>
      ),
    },
    RETURN: {
      label: m.decision_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.decision_action_return()}
          rows={3}
          confirm={m.decision_action_return()}
          send={(value) => steps.giveBack(request, value)}
          done={m.concurrence_returned_done()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** What can be done with a request of the ministry's own. */
function sentFaces(request: Concurrence, steps: ReturnType<typeof useSteps>): Record<string, ActionFace> {
  return {
    SEND: {
      label: m.concurrence_send(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ number: string; sentOn: string | null; documentId: string | null }>
          title={m.concurrence_send()}
          text={m.concurrence_send_text()}
          initial={{ number: '', sentOn: null, documentId: null }}
          confirm={m.concurrence_send()}
          send={(value) => steps.send(request, asSent<ConcurrenceDispatch>(value))}
          done={m.concurrence_sent_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextField of={form.at('number')} label={m.concurrence_number()} />
              <DateField of={form.at('sentOn')} label={m.concurrence_sent_on()} hint={m.concurrence_postmark()} />
              <Letter of={form.at('documentId')} unitId={request.unit.id} />
            </>
          )}
        </FormDialog>
      ),
    },
    ANSWER: {
      label: m.concurrence_enter_answer(),
      tone: 'primary',
      icon: <MailCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{
          number: string;
          answeredOn: string | null;
          agrees: string | null;
          opinion: string;
          documentId: string | null;
        }>
          title={m.concurrence_enter_answer()}
          size="medium"
          initial={{ number: '', answeredOn: null, agrees: null, opinion: '', documentId: null }}
          confirm={m.concurrence_enter_answer()}
          send={({ agrees, ...value }) =>
            steps.answer(request, asSent<ConcurrenceReply>({ ...value, agrees: chosen(agrees) }))
          }
          done={m.concurrence_answered_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextField of={form.at('number')} label={m.concurrence_number()} />
              <DateField
                of={form.at('answeredOn')}
                label={m.concurrence_answered_on()}
                hint={m.concurrence_postmark()}
              />
              <Agrees of={form.at('agrees')} />
              <TextArea of={form.at('opinion')} label={m.concurrence_opinion()} rows={4} />
              <Letter of={form.at('documentId')} unitId={request.unit.id} />
            </>
          )}
        </FormDialog>
      ),
    },
    CHASE: {
      label: m.concurrence_chase(),
      icon: <BellRing {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ chasedOn: string | null; note: string }>
          title={m.concurrence_chase()}
          initial={{ chasedOn: null, note: '' }}
          confirm={m.concurrence_chase()}
          send={(value) => steps.chase(request, asSent<ConcurrenceReminder>(value))}
          done={m.concurrence_chased_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <DateField of={form.at('chasedOn')} label={m.concurrence_chased_on()} />
              <TextArea of={form.at('note')} label={m.concurrence_chase_note()} rows={3} />
            </>
          )}
        </FormDialog>
      ),
    },
  };
}

export function useConcurrenceFaces(request: Concurrence): Record<string, ActionFace> {
  const { go } = useNavigation();
  const steps = useSteps(request);
  return {
    ...receivedFaces(request, steps),
    ...sentFaces(request, steps),
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editConcurrenceRequest(request.id)),
    },
    CLOSE: {
      label: m.concurrence_close(),
      tone: 'danger',
      icon: <X {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.concurrence_close()}
          text={m.concurrence_close_text()}
          rows={3}
          danger
          confirm={m.concurrence_close()}
          send={(value) => steps.close(request, value)}
          done={m.concurrence_closed_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
