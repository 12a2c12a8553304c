import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asSent, type Incomplete } from '@/api/incomplete';
import { useMe } from '@/api/me';
import type { Campaign, CampaignDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { campaignLevelChoices, campaignMethodChoices } from '@/i18n/names/campaigns';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PickerField, UnitPicker } from '@/ui/pickers/pickers';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { campaignOptions, draftCampaign, reviseCampaign, searchCampaigns, searchDirectives } from './api';
import css from './CampaignEditor.module.css';
import { answerTo, CriteriaFields, type CriterionValue, criteriaSent, criterionOf } from './CriteriaFields';
import { PhaseFields, type PhaseValue, phaseOf, phasesSent } from './PhaseFields';

type Value = Incomplete<Omit<CampaignDraft, 'criteria' | 'phases'>> & {
  criteria: CriterionValue[];
  phases: PhaseValue[];
};

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
    phases: campaign.phases.map(phaseOf),
    criteria: campaign.criteria.map(criterionOf),
  };
}

function draftOf({ criteria, phases, method, ...rest }: Value): CampaignDraft {
  return {
    ...asSent<CampaignDraft>({ ...rest, method: method || null, criteria: [], phases: [] }),
    phases: phasesSent(phases),
    criteria: criteriaSent(criteria),
  };
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
      <Section title={m.campaign_phases()} hint={m.campaign_phases_hint()}>
        <PhaseFields of={form.at('phases')} />
      </Section>
      <Section title={m.campaign_criteria()}>
        <CriteriaFields of={form.at('criteria')} parentId={form.value.parentId ?? null} />
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

/** A campaign of one's own that answers another begins with that one's criteria, each aligned with its like. */
function blank(unitId: string | null, parent: Campaign | undefined): Value {
  return {
    title: parent ? m.campaign_response_title({ title: parent.title }) : '',
    level: parent ? 'UNIT' : 'MINISTRY',
    method: parent?.method ?? null,
    unitId,
    parentId: parent?.id ?? null,
    directiveId: null,
    startsOn: parent?.startsOn ?? null,
    endsOn: parent?.endsOn ?? null,
    legalBasis: '',
    goals: '',
    contents: '',
    phases: [],
    criteria: parent?.criteria.map(answerTo) ?? [],
  };
}

export function NewCampaignPage() {
  const { grants } = useMe();
  const parentId = useListState().search.parent;
  const parent = useQuery({ ...campaignOptions(parentId ?? ''), enabled: Boolean(parentId) });
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  return (
    <Page title={m.campaign_new()} width="text" crumbs={[{ label: m.place_campaigns(), to: paths.campaigns }]}>
      <p className={css.lead}>{m.campaign_new_lead()}</p>
      {(!parentId || parent.data) && (
        <CampaignForm
          initial={blank(office?.id ?? null, parent.data)}
          chosen={{
            unit: office ? { id: office.id, label: office.name } : null,
            parent: parent.data ? { id: parent.data.id, label: parent.data.title } : null,
            directive: null,
          }}
          save={draftCampaign}
          cancelTo={parentId ? paths.campaign(parentId) : paths.campaigns}
        />
      )}
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
