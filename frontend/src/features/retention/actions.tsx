import { Flame, PenLine, Signature, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Disposal, DisposalDecision, DisposalExecution } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { ActionFace } from '@/ui/ActionBar';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { TextField } from '@/ui/form/fields';
import { useNavigation } from '@/ui/nav';
import { carryOutDisposal, decideDisposal, discardDisposal } from './api';

const icon = { size: 18, 'aria-hidden': true } as const;

export function useDisposalFaces(disposal: Disposal): Record<string, ActionFace> {
  const { go } = useNavigation();
  const stale = [['disposal', disposal.id], ['disposals'], ['archive-entries'], ['obligations'], ['dossier']];
  const decide = useChange(decideDisposal, ...stale);
  const carryOut = useChange(carryOutDisposal, ...stale);
  const discard = useChange(discardDisposal, ...stale);
  const count = formatNumber(disposal.dossiers.length);
  return {
    EDIT: {
      label: m.ui_edit(),
      icon: <PenLine {...icon} />,
      run: () => go(paths.editDisposal(disposal.id)),
    },
    DECIDE: {
      label: m.disposal_decide(),
      tone: 'primary',
      icon: <Signature {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ number: string; decidedOn: string | null }>
          title={m.disposal_decide()}
          text={disposal.decisionDocument ? m.disposal_decide_text({ count }) : m.disposal_decide_no_paper()}
          initial={{ number: '', decidedOn: null }}
          confirm={m.disposal_decide()}
          send={(value) => decide(disposal, asSent<DisposalDecision>(value))}
          done={m.disposal_decided_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextField of={form.at('number')} label={m.disposal_number()} />
              <DateField of={form.at('decidedOn')} label={m.disposal_decided_on()} />
            </>
          )}
        </FormDialog>
      ),
    },
    CARRY_OUT: {
      label: m.disposal_carry_out(),
      tone: 'danger',
      icon: <Flame {...icon} />,
      dialog: (onClose) => (
        <FormDialog<{ carriedOutOn: string | null; documentId: string | null }>
          title={m.disposal_carry_out()}
          text={m.disposal_carry_out_text({ count })}
          size="medium"
          danger
          initial={{ carriedOutOn: null, documentId: null }}
          confirm={m.disposal_carry_out()}
          send={(value) => carryOut(disposal, asSent<DisposalExecution>(value))}
          done={m.disposal_carried_out_done()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <DateField of={form.at('carriedOutOn')} label={m.disposal_carried_out_on()} />
              <FileField
                of={form.at('documentId')}
                unitId={disposal.unit.id}
                label={m.disposal_minutes()}
                attach={m.recipient_attach()}
              />
            </>
          )}
        </FormDialog>
      ),
    },
    DISCARD: {
      label: m.disposal_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.disposal_discard()}
          text={m.disposal_discard_text()}
          initial={{}}
          confirm={m.disposal_discard()}
          danger
          send={() => discard(disposal)}
          done={m.disposal_discarded_done()}
          onClose={onClose}
        />
      ),
    },
  };
}
