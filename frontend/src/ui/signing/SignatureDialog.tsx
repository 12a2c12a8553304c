import { asSent } from '@/api/incomplete';
import type { DecisionSignature } from '@/api/types';
import { signModeChoices } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { FormDialog } from '../FormDialog';
import { SelectField, TextField } from '../form/fields';
import { NumberField } from '../form/NumberField';

interface Props {
  text: string;
  /** What follows the number. */
  symbol: string;
  /** Whether the registry gives the number, and not the system. */
  external: boolean;
  send: (signature: DecisionSignature) => Promise<unknown>;
  onClose: () => void;
}

/** The signature: in what capacity, under which title, and the number where the registry gives it. */
export function SignatureDialog({ text, symbol, external, send, onClose }: Props) {
  return (
    <FormDialog
      title={m.decision_action_sign()}
      text={text}
      initial={{ signMode: 'KT', signerTitle: '', number: null as number | null }}
      confirm={m.decision_sign_confirm()}
      send={(value) => send(asSent<DecisionSignature>(value))}
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
              hint={m.decision_number_hint({ symbol })}
              plain
            />
          ) : (
            <p>{m.decision_number_own({ symbol })}</p>
          )}
        </>
      )}
    </FormDialog>
  );
}
