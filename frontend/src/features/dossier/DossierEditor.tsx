import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { AwardType, Checklist, Dossier } from '@/api/types';
import { paths } from '@/app/paths';
import { attachmentKindChoices, dossierKindChoices } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { awardTypesOptions } from '@/ui/pickers/awards';
import { PickerField } from '@/ui/pickers/pickers';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { dossierOptions, replaceDossier, searchLaunchedCampaigns } from './api';
import css from './DossierEditor.module.css';
import { draftFrom, type NominationValue, newNomination, sentDraft } from './draft';
import { NominationFields } from './NominationFields';
import { Papers } from './Papers';

/** Ctrl-S saves: whoever writes for an hour presses it without thinking. */
function useSaveKey(save: () => void) {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, []);
}

interface NominationsProps {
  of: Lens<NominationValue[]>;
  dossier: Dossier;
  types: AwardType[];
  checklists: Checklist[];
}

function Nominations({ of, dossier, types, checklists }: NominationsProps) {
  return (
    <>
      <ol className={css.nominations}>
        {of.value.map((nomination, index) => (
          <li key={nomination.key}>
            <NominationFields
              of={of.at(index) as Lens<NominationValue>}
              number={index + 1}
              unit={dossier.unit}
              types={types}
              checklist={checklists.find(({ nominationId }) => nominationId === nomination.id)}
              onRemove={() => of.set(of.value.filter((other) => other !== nomination))}
            />
          </li>
        ))}
      </ol>
      {of.value.length === 0 && <p className={css.none}>{m.dossier_no_nominations()}</p>}
      <Button
        id={of.id}
        icon={<Plus size={18} aria-hidden />}
        onClick={() => of.change((current) => [...current, newNomination()])}
      >
        {m.dossier_add_nomination()}
      </Button>
    </>
  );
}

function DossierForm({ dossier, types, onReload }: { dossier: Dossier; types: AwardType[]; onReload: () => void }) {
  const form = useForm(draftFrom(dossier));
  const version = useRef(dossier.version);
  const [checklists, setChecklists] = useState(dossier.checklists);
  const { leaving, leaveFor } = useLeave();
  const queryClient = useQueryClient();

  const save = async () => {
    const sent = await form.submit((value) => replaceDossier(dossier.id, version.current, sentDraft(value)));
    if (!sent) return false;
    const saved = sent.answer;
    const { nominations, version: next } = saved;
    version.current = next;
    setChecklists(saved.checklists);
    // The server gave each new nomination its id: the next save must speak of the same ones.
    form.settle((current) => ({
      ...current,
      nominations: current.nominations.map((nomination, index) => ({
        ...nomination,
        id: nominations[index]?.id ?? nomination.id,
      })),
    }));
    queryClient.setQueryData(dossierOptions(dossier.id).queryKey, saved);
    void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    toast.done(m.dossier_saved());
    return true;
  };

  useSaveKey(() => void save());

  const handleReview = async () => {
    if (form.dirty && !(await save())) return;
    leaveFor(paths.dossier(dossier.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void save()} onReload={onReload}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.dossier_facts()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.dossier_title()} />
          <FormRow>
            <SelectField of={form.at('kind')} label={m.dossier_kind()} choices={dossierKindChoices()} />
            <NumberField of={form.at('year')} label={m.dossier_year()} plain />
          </FormRow>
          <PickerField
            of={form.at('campaignId')}
            chosen={dossier.campaign && { id: dossier.campaign.id, label: dossier.campaign.title }}
            label={m.dossier_campaign()}
            optional
            queryKey={['campaign-options']}
            search={searchLaunchedCampaigns}
            placeholder={m.ui_type_to_search()}
          />
          <TextArea of={form.at('summary')} label={m.dossier_summary()} hint={m.dossier_summary_hint()} optional />
        </FormFields>
      </Section>
      <Section title={m.dossier_attachments()} hint={m.dossier_attachments_hint()}>
        <Papers
          of={form.at('attachments')}
          unitId={dossier.unit.id}
          kinds={attachmentKindChoices()}
          label={m.dossier_attach()}
        />
      </Section>
      <Section title={`${m.dossier_nominations()} (${form.value.nominations.length})`}>
        <Nominations of={form.at('nominations')} dossier={dossier} types={types} checklists={checklists} />
      </Section>
      <FormFoot>
        <Link to={paths.dossier(dossier.id)} className={buttonClass()}>
          {m.ui_close()}
        </Link>
        <Button onClick={() => void handleReview()}>{m.dossier_save_and_view()}</Button>
        <Button type="submit" tone="primary" busy={form.busy} aria-keyshortcuts="Control+S">
          {m.dossier_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function DossierEditor() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...dossierOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  const types = useQuery(awardTypesOptions);
  const [round, setRound] = useState(0);
  return (
    <Page
      title={m.dossier_edit()}
      width="text"
      eyebrow={query.data?.number}
      crumbs={[
        { label: m.place_dossiers(), to: paths.dossiers },
        ...(query.data ? [{ label: query.data.title, to: paths.dossier(id) }] : []),
      ]}
    >
      <Loaded query={types}>
        {(catalogue) => (
          <Loaded query={query}>
            {(dossier) => (
              <DossierForm
                key={round}
                dossier={dossier}
                types={catalogue.items}
                onReload={() => void query.refetch().then(() => setRound(round + 1))}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
