import { Check, CornerUpLeft, PenLine, Send, Trash2, Undo2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Dossier, DossierReturnRequest } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog } from '@/ui/FormDialog';
import { TextArea } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { useNavigation } from '@/ui/nav';
import { acceptDossier, discardDossier, returnDossier, submitDossier, withdrawDossier } from './api';

/** How the steps in a dossier's life are shown; which of them are offered, the server says. */
export function useDossierFaces(dossier: Dossier): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [
    ['dossier', dossier.id],
    ['dossiers'],
    ['dossier-submissions', dossier.id],
    ['obligations'],
    ['nominations'],
  ];
  const submit = useChange(submitDossier, ...stale);
  const giveBack = useChange(returnDossier, ...stale);
  const accept = useChange(acceptDossier, ...stale);
  const withdraw = useChange(withdrawDossier, ...stale);
  const discard = useChange(discardDossier, ...stale);
  const icon = { size: 18, 'aria-hidden': true } as const;

  return {
    SUBMIT: {
      label: m.dossier_action_submit(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_submit()}
          text={m.dossier_submit_text()}
          initial={{}}
          confirm={m.dossier_action_submit()}
          send={() => submit(dossier)}
          done={m.dossier_submitted_done()}
          onClose={onClose}
        />
      ),
    },
    ACCEPT: {
      label: m.dossier_action_accept(),
      tone: 'primary',
      icon: <Check {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_accept()}
          text={m.dossier_accept_text()}
          initial={{ note: '' }}
          confirm={m.dossier_action_accept()}
          send={(value) => accept(dossier, value)}
          done={m.dossier_accepted_done()}
          onClose={onClose}
        >
          {(form) => <TextArea of={form.at('note')} label={m.dossier_accept_note()} optional />}
        </FormDialog>
      ),
    },
    RETURN: {
      label: m.dossier_action_return(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_return()}
          text={m.dossier_return_text()}
          initial={{ reason: '', workingDays: 5 as number | null }}
          confirm={m.dossier_action_return()}
          send={(value) => giveBack(dossier, asSent<DossierReturnRequest>({ ...value, dueOn: null }))}
          done={m.dossier_returned_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('reason')} label={m.ui_reason()} rows={5} />
              <NumberField of={form.at('workingDays')} label={m.dossier_return_days()} />
            </>
          )}
        </FormDialog>
      ),
    },
    EDIT: {
      label: m.dossier_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editDossier(dossier.id)),
    },
    WITHDRAW: {
      label: m.dossier_action_withdraw(),
      tone: 'danger',
      icon: <Undo2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_withdraw()}
          text={m.dossier_withdraw_text()}
          initial={{ reason: '' }}
          danger
          confirm={m.dossier_action_withdraw()}
          send={(value) => withdraw(dossier, value)}
          done={m.dossier_withdrawn_done()}
          onClose={onClose}
        >
          {(form) => <TextArea of={form.at('reason')} label={m.ui_reason()} />}
        </FormDialog>
      ),
    },
    DISCARD: {
      label: m.dossier_action_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.dossier_action_discard()}
          text={m.dossier_discard_text()}
          initial={{}}
          danger
          confirm={m.dossier_action_discard()}
          send={() => discard(dossier)}
          done={m.dossier_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
