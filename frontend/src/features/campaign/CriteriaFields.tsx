import { useQuery } from '@tanstack/react-query';
import { GitBranch } from 'lucide-react';
import type { CampaignDraft, Criterion } from '@/api/types';
import { criterionAimChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { FormRow } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { newKey, Rows } from '@/ui/form/Rows';
import type { Lens } from '@/ui/form/useForm';
import { campaignOptions } from './api';
import css from './CampaignEditor.module.css';
import { inUnit } from './commitments';

export interface CriterionValue {
  key: string;
  id: string | null;
  name: string;
  measure: string | null;
  measureUnit: string | null;
  target: number | null;
  /** 'yes', 'no', or empty where nobody says. */
  addsUp: string | null;
  aim: string;
  parentCriterionId: string | null;
}

function newCriterion(): CriterionValue {
  return {
    key: newKey(),
    id: null,
    name: '',
    measure: '',
    measureUnit: '',
    target: null,
    addsUp: '',
    aim: 'AT_LEAST',
    parentCriterionId: null,
  };
}

export function criterionOf(criterion: Criterion): CriterionValue {
  const { id, name, measure, measureUnit, target, addsUp, aim, parentCriterionId } = criterion;
  const adds = addsUp === null ? '' : addsUp ? 'yes' : 'no';
  return { key: id, id, name, measure, measureUnit, target, addsUp: adds, aim, parentCriterionId };
}

/** A criterion that answers another campaign's: what is measured is theirs, how much is to be said. */
export function answerTo(criterion: Criterion): CriterionValue {
  return { ...criterionOf(criterion), key: newKey(), id: null, target: null, parentCriterionId: criterion.id };
}

const isBegun = ({ id, name, target }: CriterionValue) => id !== null || name.trim() !== '' || target !== null;

export function criteriaSent(criteria: CriterionValue[]) {
  return criteria.map(({ key: _, addsUp, parentCriterionId, ...criterion }) => ({
    ...criterion,
    addsUp: addsUp ? addsUp === 'yes' : null,
    parentCriterionId: parentCriterionId || null,
  })) as NonNullable<CampaignDraft['criteria']>;
}

/** The criteria of a draft, each perhaps aligned with one of the campaign that it responds to. */
export function CriteriaFields({ of, parentId }: { of: Lens<CriterionValue[]>; parentId: string | null }) {
  const parent = useQuery({ ...campaignOptions(parentId ?? ''), enabled: parentId !== null });
  const theirs = (parentId !== null && parent.data?.criteria) || [];
  const left = theirs.filter(({ id }) => of.value.every(({ parentCriterionId }) => parentCriterionId !== id));
  return (
    <>
      <p className={css.hint}>{m.campaign_criteria_hint()}</p>
      {left.length > 0 && (
        <Button
          icon={<GitBranch size={18} aria-hidden />}
          onClick={() => of.set([...of.value.filter(isBegun), ...left.map(answerTo)])}
        >
          {m.campaign_take_over({ count: left.length })}
        </Button>
      )}
      <Rows of={of} label={m.campaign_criterion} movable add={m.campaign_add_criterion()} newRow={newCriterion}>
        {(at) => (
          <>
            <TextField of={at.at('name')} label={m.campaign_criterion_name()} />
            <TextField of={at.at('measure')} label={m.campaign_measure()} optional />
            <div className={css.figures}>
              <NumberField of={at.at('target')} label={m.campaign_target()} />
              <TextField of={at.at('measureUnit')} label={m.campaign_measure_unit()} size="medium" />
            </div>
            {theirs.length > 0 && (
              <SelectField
                of={at.at('parentCriterionId')}
                label={m.campaign_aligned_with()}
                hint={m.campaign_aligned_with_hint()}
                optional
                empty={m.campaign_aligned_with_none()}
                choices={theirs.map(({ id, name, measureUnit }) => ({
                  value: id,
                  label: inUnit(name, measureUnit),
                }))}
              />
            )}
            <FormRow>
              <SelectField of={at.at('aim')} label={m.campaign_aim()} choices={criterionAimChoices()} />
              <SelectField
                of={at.at('addsUp')}
                label={m.campaign_adds_up()}
                hint={m.campaign_adds_up_hint()}
                optional
                empty={m.campaign_adds_up_unsaid()}
                choices={[
                  { value: 'yes', label: m.campaign_adds_up_yes() },
                  { value: 'no', label: m.campaign_adds_up_no() },
                ]}
              />
            </FormRow>
          </>
        )}
      </Rows>
    </>
  );
}
