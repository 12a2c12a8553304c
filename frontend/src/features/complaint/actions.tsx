import { BadgeCheck, CircleSlash2, FileSearch, Link2, Reply, RotateCcw, Undo2, UserRoundPen } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Complaint, ComplaintAnswer, ComplaintVerification } from '@/api/types';
import { useChange } from '@/api/useChange';
import { complaintFindingChoices } from '@/i18n/names/complaint';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { CheckField, RadioField, TextArea, TextField } from '@/ui/form/fields';
import {
  acceptComplaint,
  answerComplaint,
  assignComplaint,
  declineComplaint,
  linkAmendment,
  reopenComplaint,
  verifyComplaint,
  withdrawComplaint,
} from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

function useSteps(complaint: Complaint) {
  const stale = [['complaint', complaint.item.id], ['complaints'], ['obligations'], ['nomination']];
  return {
    accept: useChange(acceptComplaint, ...stale),
    decline: useChange(declineComplaint, ...stale),
    assign: useChange(assignComplaint, ...stale),
    verify: useChange(verifyComplaint, ...stale),
    answer: useChange(answerComplaint, ...stale),
    reopen: useChange(reopenComplaint, ...stale),
    withdraw: useChange(withdrawComplaint, ...stale),
    link: useChange(linkAmendment, ...stale),
  };
}

type Steps = ReturnType<typeof useSteps>;

/** From its receipt to its verification. */
function firstFaces(complaint: Complaint, steps: Steps): Record<string, ActionFace> {
  return {
    ACCEPT: {
      label: m.complaint_accept(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.complaint_accept()}
          text={m.complaint_accept_text()}
          initial={{ complex: false }}
          confirm={m.complaint_accept()}
          send={(value) => steps.accept(complaint, value)}
          done={m.complaint_accepted()}
          onClose={onClose}
        >
          {(form) => <CheckField of={form.at('complex')} label={m.complaint_complex()} />}
        </FormDialog>
      ),
    },
    DECLINE: {
      label: m.complaint_decline(),
      icon: <CircleSlash2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.complaint_decline()}
          text={m.complaint_decline_text()}
          rows={3}
          confirm={m.complaint_decline()}
          send={(value) => steps.decline(complaint, value)}
          done={m.complaint_declined()}
          onClose={onClose}
        />
      ),
    },
    ASSIGN: {
      label: m.complaint_assign(),
      tone: complaint.item.state === 'ACCEPTED' ? 'primary' : 'plain',
      icon: <UserRoundPen {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.complaint_assign()}
          initial={{ assignee: complaint.assignee ?? '' }}
          confirm={m.complaint_assign()}
          send={(value) => steps.assign(complaint, value)}
          done={m.complaint_assigned()}
          onClose={onClose}
        >
          {(form) => <TextField of={form.at('assignee')} label={m.complaint_assignee()} />}
        </FormDialog>
      ),
    },
    VERIFY: {
      label: m.complaint_verify(),
      tone: 'primary',
      icon: <FileSearch {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ findings: string; documentId: string | null }>
          title={m.complaint_verify()}
          size="medium"
          initial={{ findings: '', documentId: null }}
          confirm={m.complaint_verify()}
          send={(value) => steps.verify(complaint, asSent<ComplaintVerification>(value))}
          done={m.complaint_verified()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('findings')} label={m.complaint_findings()} rows={6} />
              <FileField
                of={form.at('documentId')}
                unitId={complaint.item.unit.id}
                label={m.complaint_report()}
                attach={m.complaint_attach()}
                before=""
                optional
              />
            </>
          )}
        </FormDialog>
      ),
    },
  };
}

interface AnswerValue {
  finding: string | null;
  answer: string;
  number: string;
  answeredOn: string | null;
  documentId: string | null;
}

/** From its answer on. */
function lastFaces(complaint: Complaint, steps: Steps): Record<string, ActionFace> {
  return {
    ANSWER: {
      label: m.complaint_answer(),
      tone: 'primary',
      icon: <Reply {...icon} />,
      dialog: (onClose) => (
        <FormDialog<AnswerValue>
          title={m.complaint_answer()}
          text={m.complaint_answer_text()}
          size="medium"
          initial={{ finding: null, answer: '', number: '', answeredOn: null, documentId: null }}
          confirm={m.complaint_answer()}
          send={(value) => steps.answer(complaint, asSent<ComplaintAnswer>(value))}
          done={m.complaint_answered()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <RadioField
                of={{ ...form.at('finding'), set: (next) => form.at('finding').set(next ?? null) }}
                label={m.complaint_finding()}
                choices={complaintFindingChoices()}
              />
              <TextArea of={form.at('answer')} label={m.complaint_answer_field()} rows={5} />
              <TextField of={form.at('number')} label={m.complaint_answer_number()} />
              <DateField of={form.at('answeredOn')} label={m.complaint_answered_on()} />
              <FileField
                of={form.at('documentId')}
                unitId={complaint.item.unit.id}
                label={m.complaint_answer_document()}
                attach={m.complaint_attach()}
                before=""
                optional
              />
            </>
          )}
        </FormDialog>
      ),
    },
    REOPEN: {
      label: m.complaint_reopen(),
      icon: <RotateCcw {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.complaint_reopen()}
          text={m.complaint_reopen_text()}
          rows={3}
          confirm={m.complaint_reopen()}
          send={(value) => steps.reopen(complaint, value)}
          done={m.complaint_reopened()}
          onClose={onClose}
        />
      ),
    },
    LINK_AMENDMENT: {
      label: m.complaint_link(),
      icon: <Link2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.complaint_link()}
          initial={{ reference: complaint.amendmentReference ?? '' }}
          confirm={m.complaint_link()}
          send={(value) => steps.link(complaint, value)}
          done={m.complaint_linked()}
          onClose={onClose}
        >
          {(form) => <TextField of={form.at('reference')} label={m.complaint_amendment()} />}
        </FormDialog>
      ),
    },
    WITHDRAW: {
      label: m.complaint_withdraw(),
      tone: 'danger',
      icon: <Undo2 {...icon} />,
      dialog: (onClose) => (
        <ReasonDialog
          title={m.complaint_withdraw()}
          text={m.complaint_decline_text()}
          rows={3}
          danger
          confirm={m.complaint_withdraw()}
          send={(value) => steps.withdraw(complaint, value)}
          done={m.complaint_withdrawn()}
          onClose={onClose}
        />
      ),
    },
  };
}

export function useComplaintFaces(complaint: Complaint): Record<string, ActionFace> {
  const steps = useSteps(complaint);
  return { ...firstFaces(complaint, steps), ...lastFaces(complaint, steps) };
}
