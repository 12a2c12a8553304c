import { ChartNoAxesColumn, Check, CornerUpLeft, PenLine } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { AmendmentRequest, Registration } from '@/api/types';
import { useChange } from '@/api/useChange';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { AmendDialog } from './AmendDialog';
import { amendCommitments, askAmendment, confirmRegistration, reportProgress, withdrawRegistration } from './api';
import { ReportDialog } from './ReportDialog';

/** How the steps in a registration's life are shown; which of them are offered, the server says. */
export function useRegistrationFaces(registration: Registration): Record<string, ActionFace> {
  const stale = [
    ['registration', registration.id],
    ['registration-versions', registration.id],
    ['figures', registration.id],
    ['campaign-progress', registration.campaign.id],
    ['registrations', registration.campaign.id],
    ['campaign', registration.campaign.id],
    ['obligations'],
  ];
  const confirm = useChange(confirmRegistration, ...stale);
  const ask = useChange(askAmendment, ...stale);
  const amend = useChange(amendCommitments, ...stale);
  const report = useChange(reportProgress, ...stale);
  const withdraw = useChange(withdrawRegistration, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;

  return {
    CONFIRM: {
      label: m.registration_confirm(),
      tone: 'primary',
      icon: <Check {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.registration_confirm()}
          text={m.registration_confirm_text()}
          initial={{}}
          confirm={m.registration_confirm()}
          send={() => confirm(registration)}
          done={m.registration_confirmed_done()}
          onClose={onClose}
        />
      ),
    },
    ASK_AMENDMENT: {
      label: m.registration_ask(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.registration_ask()}
          text={m.registration_ask_text()}
          initial={{ reason: '', workingDays: 5 as number | null }}
          confirm={m.registration_ask()}
          send={(value) => ask(registration, asSent<AmendmentRequest>({ ...value, dueOn: null }))}
          done={m.registration_asked_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('reason')} label={m.ui_reason()} />
              <NumberField of={form.at('workingDays')} label={m.registration_ask_days()} />
            </>
          )}
        </FormDialog>
      ),
    },
    AMEND: {
      label: m.registration_amend(),
      tone: registration.state === 'AMENDMENT_ASKED' ? 'primary' : 'plain',
      icon: <PenLine {...icon} />,
      dialog: (onClose) => (
        <AmendDialog
          registration={registration}
          send={(amendment) => amend(registration, amendment)}
          onClose={onClose}
        />
      ),
    },
    REPORT: {
      label: m.progress_report(),
      tone: registration.state === 'AMENDMENT_ASKED' ? 'plain' : 'primary',
      icon: <ChartNoAxesColumn {...icon} />,
      dialog: (onClose) => (
        <ReportDialog registration={registration} send={(body) => report(registration, body)} onClose={onClose} />
      ),
    },
    WITHDRAW: {
      label: m.registration_withdraw(),
      tone: 'danger',
      dialog: (onClose) => (
        <ReasonDialog
          title={m.registration_withdraw()}
          text={m.registration_withdraw_text()}
          danger
          confirm={m.registration_withdraw()}
          send={(value) => withdraw(registration, value)}
          done={m.registration_withdrawn_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
