import { useQueryClient } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { SecretDossierOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { dossierKindChoices } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { useNavigation } from '@/ui/nav';
import { UnitPicker } from '@/ui/pickers/pickers';
import { dossierOptions } from './api';
import { registerSecretDossier } from './secretApi';

/** A number and a day: there is no field for anything that may be secret. */
export function SecretDossierDialog({ onClose }: { onClose: () => void }) {
  const { today } = useMe();
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const register = useChange(registerSecretDossier, ['dossiers']);
  return (
    <FormDialog
      title={m.secret_dossier_new()}
      text={m.secret_dossier_new_text()}
      size="medium"
      initial={{
        paperNumber: '',
        unitId: null as string | null,
        kind: 'EXTRAORDINARY',
        year: Number(today.slice(0, 4)) as number | null,
        receivedOn: today as string | null,
      }}
      confirm={m.secret_dossier_register()}
      send={async (value) => {
        const dossier = await register(asSent<SecretDossierOpening>(value));
        queryClient.setQueryData(dossierOptions(dossier.id).queryKey, dossier);
        go(paths.dossier(dossier.id));
      }}
      done={m.secret_dossier_registered()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormRow>
            <TextField
              of={form.at('paperNumber')}
              label={m.secret_dossier_number()}
              hint={m.secret_dossier_number_hint()}
              maxLength={40}
              spellCheck={false}
              autoFocus
            />
            <DateField of={form.at('receivedOn')} label={m.secret_dossier_received_on()} />
          </FormRow>
          <UnitPicker of={form.at('unitId')} chosen={null} label={m.ui_unit()} />
          <FormRow>
            <SelectField of={form.at('kind')} label={m.dossier_kind()} choices={dossierKindChoices()} />
            <NumberField of={form.at('year')} label={m.dossier_year()} plain />
          </FormRow>
        </>
      )}
    </FormDialog>
  );
}
