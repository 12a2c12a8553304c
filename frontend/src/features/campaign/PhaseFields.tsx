import { Plus, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { CampaignDraft, CampaignPhase } from '@/api/types';
import { phaseKindChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { Button, IconButton } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import type { Lens } from '@/ui/form/useForm';
import css from './CampaignEditor.module.css';

export interface PhaseValue {
  /** Stays with the row while rows come and go. */
  key: string;
  kind: string;
  name: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

let rows = 0;

function keyed(phase: Omit<PhaseValue, 'key'>): PhaseValue {
  rows += 1;
  return { ...phase, key: `phase-${rows}` };
}

export const phaseOf = ({ kind, name, startsOn, endsOn }: CampaignPhase): PhaseValue =>
  keyed({ kind, name: name ?? null, startsOn: startsOn ?? null, endsOn: endsOn ?? null });

export function phasesSent(phases: PhaseValue[]) {
  return asSent<NonNullable<CampaignDraft['phases']>>(phases.map(({ key: _, ...phase }) => phase));
}

/** The phases of a draft in their order, with their dates. */
export function PhaseFields({ of }: { of: Lens<PhaseValue[]> }) {
  const list = of.value;
  return (
    <>
      <ol className={css.criteria}>
        {list.map((phase, index) => {
          const at = of.at(index) as Lens<PhaseValue>;
          const label = m.campaign_phase({ number: index + 1 });
          return (
            <li key={phase.key}>
              <fieldset className={css.criterion}>
                <legend>{label}</legend>
                <div className={css.tools}>
                  <IconButton
                    label={`${m.ui_remove()}: ${label}`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => of.set(list.filter((_, other) => other !== index))}
                  />
                </div>
                <FormRow>
                  <SelectField of={at.at('kind')} label={m.ui_kind()} choices={phaseKindChoices()} />
                  <TextField of={at.at('name')} label={m.campaign_phase_name()} optional />
                </FormRow>
                <div className={css.dates}>
                  <DateField of={at.at('startsOn')} label={m.campaign_starts_on()} optional />
                  <DateField of={at.at('endsOn')} label={m.campaign_ends_on()} optional />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ol>
      <Button
        id={of.id}
        icon={<Plus size={18} aria-hidden />}
        onClick={() => of.set([...list, keyed({ kind: 'STAGE', name: '', startsOn: null, endsOn: null })])}
      >
        {m.campaign_add_phase()}
      </Button>
    </>
  );
}
