import { CornerUpLeft, Globe, PackageCheck, PenLine, Send, Signature, Stamp, Trash2, XCircle } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type {
  Amendment,
  AmendmentDeclining,
  AmendmentForwarding,
  AmendmentLetter,
  AmendmentOutsideDecision,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { TextArea, TextField } from '@/ui/form/fields';
import { useNavigation } from '@/ui/nav';
import { SignatureDialog } from '@/ui/signing/SignatureDialog';
import {
  decideAmendment,
  declineAmendment,
  discardAmendment,
  forwardInsignia,
  proposeAmendment,
  publishAmendment,
  returnAmendment,
  signAmendment,
  staleAfter,
  submitAmendment,
} from './api';

interface Props {
  amendment: Amendment;
  onClose: () => void;
}

/** What was read is what is told about: a change behind the open dialog is refused, not overwritten unseen. */
const useRead = (amendment: Amendment) => useState(amendment)[0];

function SignDialog({ amendment, onClose }: Props) {
  const read = useRead(amendment);
  const sign = useChange(signAmendment, ...staleAfter(amendment));
  return (
    <SignatureDialog
      text={m.amendment_sign_text({ count: formatNumber(read.lines.length) })}
      symbol={read.symbol ?? ''}
      external={read.numbering === 'EXTERNAL'}
      send={(signature) => sign(read, signature)}
      onClose={onClose}
    />
  );
}

function SubmitDialog({ amendment, onClose }: Props) {
  const read = useRead(amendment);
  const { today } = useMe();
  const submit = useChange(submitAmendment, ...staleAfter(amendment));
  return (
    <FormDialog
      title={m.amendment_submit()}
      text={m.amendment_submit_text()}
      size="medium"
      initial={{ number: '', on: today as string | null, documentId: null as string | null }}
      confirm={m.amendment_enter()}
      send={(value) => submit(read, asSent<AmendmentLetter>(value))}
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('number')} label={m.amendment_letter_number()} />
          <DateField of={form.at('on')} label={m.amendment_letter_on()} />
          <FileField
            of={form.at('documentId')}
            unitId={read.unit.id}
            label={m.amendment_letter_paper()}
            attach={m.amendment_attach()}
            optional
          />
        </>
      )}
    </FormDialog>
  );
}

function DecideDialog({ amendment, onClose }: Props) {
  const read = useRead(amendment);
  const { today } = useMe();
  const decide = useChange(decideAmendment, ...staleAfter(amendment));
  return (
    <FormDialog
      title={m.amendment_decide()}
      text={m.amendment_decide_text()}
      size="medium"
      initial={{ number: '', decidedOn: today as string | null, documentId: null as string | null }}
      confirm={m.amendment_enter()}
      send={(value) => decide(read, asSent<AmendmentOutsideDecision>(value))}
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <TextField of={form.at('number')} label={m.amendment_decision_number()} />
          <DateField of={form.at('decidedOn')} label={m.amendment_decided_on()} />
          <FileField
            of={form.at('documentId')}
            unitId={read.unit.id}
            label={m.amendment_decision_paper()}
            attach={m.amendment_attach()}
          />
        </>
      )}
    </FormDialog>
  );
}

function DeclineDialog({ amendment, onClose }: Props) {
  const read = useRead(amendment);
  const { today } = useMe();
  const decline = useChange(declineAmendment, ...staleAfter(amendment));
  return (
    <FormDialog
      title={m.amendment_decline()}
      initial={{ on: today as string | null, reason: '' }}
      confirm={m.amendment_enter()}
      send={(value) => decline(read, asSent<AmendmentDeclining>(value))}
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.amendment_declined_on()} />
          <TextArea of={form.at('reason')} label={m.ui_reason()} />
        </>
      )}
    </FormDialog>
  );
}

function ForwardDialog({ amendment, onClose }: Props) {
  const read = useRead(amendment);
  const { today } = useMe();
  const forward = useChange(forwardInsignia, ...staleAfter(amendment));
  return (
    <FormDialog
      title={m.amendment_forward()}
      initial={{ on: today as string | null, reference: '' }}
      confirm={m.amendment_enter()}
      send={({ on, reference }) =>
        forward(read, asSent<AmendmentForwarding>({ on, reference: reference.trim() || null }))
      }
      done={m.amendment_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <DateField of={form.at('on')} label={m.amendment_forward_on()} />
          <TextField of={form.at('reference')} label={m.amendment_forward_reference()} optional />
        </>
      )}
    </FormDialog>
  );
}

/** How the steps of an amendment are shown; which of them are offered, the server says. */
export function useAmendmentFaces(amendment: Amendment): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = staleAfter(amendment);
  const propose = useChange(proposeAmendment, ...stale);
  const giveBack = useChange(returnAmendment, ...stale);
  const publish = useChange(publishAmendment, ...stale);
  const discard = useChange(discardAmendment, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;
  const opens = (Dialog: (props: Props) => ReactNode) => (onClose: () => void) => (
    <Dialog amendment={amendment} onClose={onClose} />
  );
  const simple = (title: string, text: string, send: () => Promise<unknown>, danger = false) => {
    return (onClose: () => void) => (
      <FormDialog
        title={title}
        text={text}
        initial={{}}
        danger={danger}
        confirm={title}
        send={send}
        done={m.amendment_done()}
        onClose={onClose}
      />
    );
  };
  return {
    PROPOSE: {
      label: m.decision_action_propose(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: simple(m.decision_action_propose(), m.amendment_propose_text(), () => propose(amendment)),
    },
    SIGN: {
      label: m.decision_action_sign(),
      tone: 'primary',
      icon: <Signature {...icon} />,
      dialog: opens(SignDialog),
    },
    PUBLISH: {
      label: m.decision_action_publish(),
      tone: 'primary',
      icon: <Globe {...icon} />,
      dialog: simple(m.decision_action_publish(), m.amendment_publish_text(), () => publish(amendment)),
    },
    SUBMIT: {
      label: m.amendment_submit(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: opens(SubmitDialog),
    },
    DECIDE: {
      label: m.amendment_decide(),
      tone: 'primary',
      icon: <Stamp {...icon} />,
      dialog: opens(DecideDialog),
    },
    DECLINE: { label: m.amendment_decline(), icon: <XCircle {...icon} />, dialog: opens(DeclineDialog) },
    FORWARD: { label: m.amendment_forward(), icon: <PackageCheck {...icon} />, dialog: opens(ForwardDialog) },
    RETURN: {
      label: m.decision_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.decision_action_return()}
          text={m.amendment_return_text()}
          confirm={m.decision_action_return()}
          send={(value) => giveBack(amendment, value)}
          done={m.amendment_done()}
          onClose={onClose}
        />
      ),
    },
    EDIT: { label: m.ui_edit(), icon: <PenLine {...icon} />, run: () => go(paths.editAmendment(amendment.id)) },
    DISCARD: {
      label: m.decision_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: simple(m.decision_action_discard(), m.amendment_discard_text(), () => discard(amendment), true),
    },
  };
}
