import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { Decision, DecisionSignature } from '@/api/types';
import { useChange } from '@/api/useChange';
import { formatNumber } from '@/i18n/format';
import { signModeChoices } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { signDecision } from './api';
import { staleAfter } from './stale';

interface Props {
  decision: Decision;
  onClose: () => void;
}

/** The signature: in what capacity, under which title, and the number where the registry gives it. */
export function SignDialog({ decision, onClose }: Props) {
  // What was read is what is signed: a change that arrives behind the open dialog must be refused, not signed unseen.
  const [read] = useState(decision);
  const sign = useChange(signDecision, ...staleAfter(decision));
  const external = read.numbering === 'EXTERNAL';
  return (
    <FormDialog
      title={m.decision_action_sign()}
      text={m.decision_sign_text({ count: formatNumber(read.lines.length) })}
      initial={{ signMode: 'KT', signerTitle: '', number: null as number | null }}
      confirm={m.decision_sign_confirm()}
      send={(value) => sign(read, asSent<DecisionSignature>(value))}
      done={m.decision_signed_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <SelectField of={form.at('signMode')} label={m.decision_sign_mode()} choices={signModeChoices()} />
          <TextField
            of={form.at('signerTitle')}
            label={m.decision_signer_title()}
            hint={m.decision_signer_title_hint()}
          />
          {external ? (
            <NumberField
              of={form.at('number')}
              label={m.decision_number()}
              hint={m.decision_number_hint({ symbol: read.symbol })}
              plain
            />
          ) : (
            <p>{m.decision_number_own({ symbol: read.symbol })}</p>
          )}
        </>
      )}
    </FormDialog>
  );
}
