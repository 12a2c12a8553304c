import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { asSent, type Incomplete } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Campaign, CampaignDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { campaignLevelChoices, campaignMethodChoices, criterionAimChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PickerField, UnitPicker } from '@/ui/pickers/pickers';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { campaignOptions, draftCampaign, reviseCampaign, searchCampaigns, searchDirectives } from './api';
import css from './CampaignEditor.module.css';

interface CriterionValue {
  /** Stays with the row while rows move, so that React keeps what is being typed in it. */
  key: string;
  id: string | null;
  name: string;
  measure: string | null;
  measureUnit: string | null;
  target: number | null;
  /** 'yes', 'no', or empty where nobody says. */
  addsUp: string | null;
  aim: string;
}

type Value = Incomplete<Omit<CampaignDraft, 'criteria'>> & { criteria: CriterionValue[] };

let rows = 0;

function newCriterion(): CriterionValue {
  rows += 1;
  return {
    key: `new-${rows}`,
    id: null,
    name: '',
    measure: '',
    measureUnit: '',
    target: null,
    addsUp: '',
    aim: 'AT_LEAST',
  };
}

function startingFrom(campaign: Campaign): Value {
  return {
    title: campaign.title,
    level: campaign.level,
    method: campaign.method,
    unitId: campaign.unit.id,
    parentId: campaign.parent?.id ?? null,
    directiveId: campaign.directive?.id ?? null,
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    legalBasis: campaign.legalBasis,
    goals: campaign.goals,
    contents: campaign.contents,
    criteria: campaign.criteria.map((criterion) => ({
      ...criterion,
      key: criterion.id,
      addsUp: criterion.addsUp === null ? '' : criterion.addsUp ? 'yes' : 'no',
    })),
  };
}

function draftOf({ criteria, method, ...rest }: Value): CampaignDraft {
  return asSent<CampaignDraft>({
    ...rest,
    method: method || null,
    criteria: criteria.map(({ key: _, addsUp, ...criterion }) => ({
      ...criterion,
      addsUp: addsUp ? addsUp === 'yes' : null,
    })),
  });
}

function Criteria({ of }: { of: Lens<CriterionValue[]> }) {
  const list = of.value;
  const move = (from: number, to: number) => {
    const next = [...list];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    of.set(next);
  };
  return (
    <>
      <p className={css.hint}>{m.campaign_criteria_hint()}</p>
      <ol className={css.criteria}>
        {list.map((criterion, index) => {
          const at = of.at(index) as Lens<CriterionValue>;
          const label = m.campaign_criterion({ number: index + 1 });
          return (
            <li key={criterion.key}>
              <fieldset className={css.criterion}>
                <legend>{label}</legend>
                <div className={css.tools}>
                  {index > 0 && (
                    <IconButton
                      label={`${m.ui_move_up()}: ${label}`}
                      icon={<ArrowUp size={16} aria-hidden />}
                      onClick={() => move(index, index - 1)}
                    />
                  )}
                  {index < list.length - 1 && (
                    <IconButton
                      label={`${m.ui_move_down()}: ${label}`}
                      icon={<ArrowDown size={16} aria-hidden />}
                      onClick={() => move(index, index + 1)}
                    />
                  )}
                  <IconButton
                    label={`${m.ui_remove()}: ${label}`}
                    icon={<Trash2 size={16} aria-hidden />}
                    onClick={() => of.set(list.filter((_, other) => other !== index))}
                  />
                </div>
                <TextField of={at.at('name')} label={m.campaign_criterion_name()} />
                <TextField of={at.at('measure')} label={m.campaign_measure()} optional />
                <div className={css.figures}>
                  <NumberField of={at.at('target')} label={m.campaign_target()} />
                  <TextField of={at.at('measureUnit')} label={m.campaign_measure_unit()} size="medium" />
                </div>
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
              </fieldset>
            </li>
          );
        })}
      </ol>
      <Button id={of.id} icon={<Plus size={18} aria-hidden />} onClick={() => of.set([...list, newCriterion()])}>
        {m.campaign_add_criterion()}
      </Button>
    </>
  );
}

interface Chosen {
  unit: Option | null;
  parent: Option | null;
  directive: Option | null;
}

interface FormProps {
  initial: Value;
  chosen: Chosen;
  save: (draft: CampaignDraft) => Promise<Campaign>;
  cancelTo: string;
  onReload?: () => void;
}

function CampaignForm({ initial, chosen, save, cancelTo, onReload }: FormProps) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const queryClient = useQueryClient();

  const handleSubmit = async () => {
    const sent = await form.submit((value) => save(draftOf(value)));
    if (!sent) return;
    const campaign = sent.answer;
    queryClient.setQueryData(campaignOptions(campaign.id).queryKey, campaign);
    void queryClient.invalidateQueries({ queryKey: ['campaigns'] });
    toast.done(m.campaign_saved());
    leaveFor(paths.campaign(campaign.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()} onReload={onReload}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.campaign_part_what()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.campaign_title()} />
          <RadioField
            of={form.at('level')}
            label={m.ui_level()}
            hint={m.campaign_level_hint()}
            choices={campaignLevelChoices()}
          />
          <FormRow>
            <UnitPicker of={form.at('unitId')} chosen={chosen.unit} label={m.campaign_owner()} />
            <SelectField
              of={form.at('method')}
              label={m.campaign_method()}
              optional
              empty={m.ui_choose()}
              choices={campaignMethodChoices()}
            />
          </FormRow>
          <div className={css.dates}>
            <DateField of={form.at('startsOn')} label={m.campaign_starts_on()} />
            <DateField of={form.at('endsOn')} label={m.campaign_ends_on()} />
          </div>
          <FormRow>
            <PickerField
              of={form.at('parentId')}
              chosen={chosen.parent}
              label={m.campaign_parent()}
              optional
              queryKey={['campaign-options']}
              search={searchCampaigns}
              placeholder={m.campaign_search()}
            />
            <PickerField
              of={form.at('directiveId')}
              chosen={chosen.directive}
              label={m.campaign_directive()}
              optional
              queryKey={['directive-options']}
              search={searchDirectives}
              placeholder={m.ui_type_to_search()}
            />
          </FormRow>
          <TextArea of={form.at('legalBasis')} label={m.campaign_legal_basis()} optional rows={2} />
        </FormFields>
      </Section>
      <Section title={m.campaign_part_why()}>
        <FormFields>
          <TextArea of={form.at('goals')} label={m.campaign_goals()} hint={m.campaign_goals_hint()} />
          <TextArea of={form.at('contents')} label={m.campaign_contents()} hint={m.campaign_contents_hint()} rows={6} />
        </FormFields>
      </Section>
      <Section title={m.campaign_criteria()}>
        <Criteria of={form.at('criteria')} />
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.campaign_save_draft()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewCampaignPage() {
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  return (
    <Page title={m.campaign_new()} width="text" crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}>
      <p className={css.lead}>{m.campaign_new_lead()}</p>
      <CampaignForm
        initial={{
          title: '',
          level: 'MINISTRY',
          method: null,
          unitId: office?.id ?? null,
          parentId: null,
          directiveId: null,
          startsOn: null,
          endsOn: null,
          legalBasis: '',
          goals: '',
          contents: '',
          criteria: [],
        }}
        chosen={{ unit: office ? { id: office.id, label: office.name } : null, parent: null, directive: null }}
        save={draftCampaign}
        cancelTo={paths.campaigns}
      />
    </Page>
  );
}

export function EditCampaignPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand. The key below starts afresh
  // from the newest version only when the editor asks for it.
  const query = useQuery({ ...campaignOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.campaign_edit()}
      width="text"
      crumbs={[
        { label: m.place_campaigns(), to: paths.campaigns },
        ...(query.data ? [{ label: query.data.title, to: paths.campaign(id) }] : []),
      ]}
    >
      <Loaded query={query}>
        {(campaign) => (
          <CampaignForm
            key={campaign.version}
            initial={startingFrom(campaign)}
            chosen={{
              unit: { id: campaign.unit.id, label: campaign.unit.name },
              parent: campaign.parent && { id: campaign.parent.id, label: campaign.parent.title },
              directive: campaign.directive && { id: campaign.directive.id, label: campaign.directive.title },
            }}
            save={(draft) => reviseCampaign(campaign.id, campaign.version, draft)}
            cancelTo={paths.campaign(campaign.id)}
            onReload={() => void query.refetch()}
          />
        )}
      </Loaded>
    </Page>
  );
}
