import { asSent } from '@/api/incomplete';
import type { CampaignDraft, CampaignPhase } from '@/api/types';
import { phaseKindChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import { newKey, Rows } from '@/ui/form/Rows';
import type { Lens } from '@/ui/form/useForm';
import css from './CampaignEditor.module.css';

export interface PhaseValue {
  key: string;
  kind: string;
  name: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

const newPhase = (): PhaseValue => ({ key: newKey(), kind: 'STAGE', name: '', startsOn: null, endsOn: null });

export const phaseOf = ({ kind, name, startsOn, endsOn }: CampaignPhase): PhaseValue => ({
  key: newKey(),
  kind,
  name: name ?? null,
  startsOn: startsOn ?? null,
  endsOn: endsOn ?? null,
});

export function phasesSent(phases: PhaseValue[]) {
  return asSent<NonNullable<CampaignDraft['phases']>>(phases.map(({ key: _, ...phase }) => phase));
}

/** The phases of a draft in their order, with their dates. */
export function PhaseFields({ of }: { of: Lens<PhaseValue[]> }) {
  return (
    <Rows of={of} label={m.campaign_phase} add={m.campaign_add_phase()} newRow={newPhase}>
      {(at) => (
        <>
          <FormRow>
            <SelectField of={at.at('kind')} label={m.ui_kind()} choices={phaseKindChoices()} />
            <TextField of={at.at('name')} label={m.campaign_phase_name()} optional />
          </FormRow>
          <div className={css.dates}>
            <DateField of={at.at('startsOn')} label={m.campaign_starts_on()} optional />
            <DateField of={at.at('endsOn')} label={m.campaign_ends_on()} optional />
          </div>
        </>
      )}
    </Rows>
  );
}
