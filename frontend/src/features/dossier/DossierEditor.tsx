import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus, Signpost } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMe } from '@/api/me';
import type { Problem } from '@/api/problem';
import type { AwardType, Checklist, Dossier, SameHousehold } from '@/api/types';
import { paths } from '@/app/paths';
import { attachmentKindChoices, dossierKindChoices } from '@/i18n/names/dossiers';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DraftState } from '@/ui/form/DraftState';
import { Helped } from '@/ui/form/FieldHelp';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { forgetKept, type Kept, readKept, useKept } from '@/ui/form/kept';
import { NumberField } from '@/ui/form/NumberField';
import { useAutosave } from '@/ui/form/useAutosave';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useNavigation } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { awardTypesOptions } from '@/ui/pickers/awards';
import { PickerField } from '@/ui/pickers/pickers';
import { Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { dossierOptions, replaceDossier, searchLaunchedCampaigns, verdictsOptions } from './api';
import css from './DossierEditor.module.css';
import { DossierGuide } from './DossierGuide';
import { type DraftValue, draftFrom, type NominationValue, newNomination, sentDraft, withIds } from './draft';
import { Explained } from './Explained';
import { dossierHelp } from './help';
import { differences, merged } from './merge';
import { NominationFields } from './NominationFields';
import { Papers } from './Papers';
import { QuotaNote } from './QuotaNote';
import { ReviewField } from './ReviewField';
import { Advice, SeasonDeadline } from './SeasonNotes';
import { Procedure } from './Simplified';
import { useGuide } from './useGuide';

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
  year: number;
  households: SameHousehold[];
}

function Nominations({ of, dossier, types, checklists, year, households }: NominationsProps) {
  const verdicts = useQuery(verdictsOptions(dossier.id));
  return (
    <>
      <ol className={css.nominations}>
        {of.value.map((nomination, index) => (
          <li key={nomination.key}>
            <NominationFields
              of={of.at(index) as Lens<NominationValue>}
              number={index + 1}
              unit={dossier.unit}
              dossier={{ id: dossier.id, year }}
              types={types}
              checklist={checklists.find(({ nominationId }) => nominationId === nomination.id)}
              verdict={verdicts.data?.items.find(({ nominationId }) => nominationId === nomination.id)}
              sameHouseholds={households.filter(({ nominationId }) => nominationId === nomination.id)}
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

// Two at one draft are rare: what brings them together is fetched when it happens.
const MergeDialog = lazy(() => import('@/ui/form/MergeDialog').then((loaded) => ({ default: loaded.MergeDialog })));

/** What a form opens with: what the server has, and what was written before and is not there yet. */
interface Opening {
  dossier: Dossier;
  begun: DraftValue;
  /** When it was written, if this machine kept it. */
  keptAt: string | null;
}

/** Mine against what somebody else saved meanwhile. */
interface Conflict {
  base: DraftValue;
  mine: DraftValue;
  dossier: Dossier;
  /** Mine is of an earlier visit, and in no form: it is decided, or stays where it is kept. */
  kept?: boolean;
}

interface FormProps {
  opening: Opening;
  types: AwardType[];
  keptAs: string;
  onConflict: (conflict: Conflict) => void;
  onReload: () => void;
}

function DossierForm({ opening, types, keptAs, onConflict, onReload }: FormProps) {
  const { dossier, begun } = opening;
  const form = useForm(draftFrom(dossier), begun);
  const [version, setVersion] = useState(dossier.version);
  const [checklists, setChecklists] = useState(dossier.checklists);
  const [advice, setAdvice] = useState(dossier.advice);
  const [households, setHouseholds] = useState(dossier.sameHouseholds);
  const [saved, setSaved] = useState(false);
  const [held, setHeld] = useState(false);
  const { leaving, leaveFor } = useLeave();
  const guide = useGuide();
  const queryClient = useQueryClient();
  const keptAt = useKept(keptAs, form, version);
  const now = useRef(form);
  now.current = form;

  /** Somebody was quicker: what they saved is fetched, and set beside what is here. */
  const meet = async () => {
    setHeld(true);
    try {
      const latest = await queryClient.fetchQuery({ ...dossierOptions(dossier.id), staleTime: 0 });
      // As it is now: the writer has not stopped for it.
      onConflict({ base: now.current.start, mine: now.current.value, dossier: latest });
    } catch (error) {
      toast.failed(error);
    } finally {
      setHeld(false);
    }
  };

  /**
   * @param alone without the writer's asking: what is refused then interrupts nobody
   * @returns whether it is saved, and what stood in its way
   */
  const send = async (alone: boolean): Promise<{ done: boolean; problem: Problem | null }> => {
    let wrong: Problem | null = null;
    const mine = form.value;
    const sent = await form.submit(
      (value) => replaceDossier(dossier.id, version, sentDraft(value)),
      (problem) => {
        wrong = problem;
        if (problem.code === 'STALE') void meet();
        return alone || problem.code === 'STALE' || problem.code === 'UNREACHABLE';
      },
    );
    if (!sent) return { done: false, problem: wrong };
    const { answer } = sent;
    setVersion(answer.version);
    setChecklists(answer.checklists);
    setAdvice(answer.advice);
    setHouseholds(answer.sameHouseholds);
    form.settle((current) => withIds(current, mine, answer));
    setSaved(true);
    queryClient.setQueryData(dossierOptions(dossier.id).queryKey, answer);
    void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    void queryClient.invalidateQueries({ queryKey: verdictsOptions(dossier.id).queryKey });
    void queryClient.invalidateQueries({ queryKey: ['quota-ledger'] });
    return { done: true, problem: null };
  };
  const sending = useAutosave(form, held, async () => (await send(true)).problem);

  const save = async () => {
    if (!(await send(false)).done) return false;
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
      {/* What this machine keeps is not lost by leaving. */}
      <UnsavedGuard when={form.dirty && !leaving && !keptAt} />
      {guide.shown ? (
        <DossierGuide form={form} checklists={checklists} onReview={() => void handleReview()} onClose={guide.hide} />
      ) : (
        <div className={css.ask}>
          <Button compact tone="quiet" icon={<Signpost size={16} aria-hidden />} onClick={guide.show}>
            {m.guide_show()}
          </Button>
        </div>
      )}
      <Section title={m.dossier_facts()} aside={<SeasonDeadline dossier={dossier} />}>
        <FormFields>
          <Helped help={dossierHelp.title()}>
            <TextField of={form.at('title')} label={m.dossier_title()} />
          </Helped>
          <FormRow>
            <Helped help={dossierHelp.kind()}>
              <SelectField of={form.at('kind')} label={m.dossier_kind()} choices={dossierKindChoices()} />
            </Helped>
            <Helped help={dossierHelp.year()}>
              <NumberField of={form.at('year')} label={m.dossier_year()} plain />
            </Helped>
          </FormRow>
          <Procedure form={form} />
          <Helped help={dossierHelp.campaign()}>
            <PickerField
              of={form.at('campaignId')}
              chosen={form.value.campaign}
              onPicked={(campaign) => {
                form.at('campaign').set(campaign && { id: campaign.id, label: campaign.label });
                form.at('campaignReviewId').set(null);
              }}
              label={m.dossier_campaign()}
              optional
              queryKey={['campaign-options']}
              search={searchLaunchedCampaigns}
              placeholder={m.ui_type_to_search()}
            />
          </Helped>
          <ReviewField of={form.at('campaignReviewId')} campaign={form.value.campaignId} />
          <Helped help={dossierHelp.summary()}>
            <TextArea of={form.at('summary')} label={m.dossier_summary()} hint={m.dossier_summary_hint()} optional />
          </Helped>
        </FormFields>
      </Section>
      <Section title={m.dossier_attachments()}>
        <Explained help={dossierHelp.attachments()} id={form.idOf('/attachments')}>
          <p className={css.hint}>{m.dossier_attachments_hint()}</p>
        </Explained>
        <Papers
          of={form.at('attachments')}
          unitId={dossier.unit.id}
          kinds={attachmentKindChoices()}
          label={m.dossier_attach()}
        />
      </Section>
      <Section title={`${m.dossier_nominations()} (${form.value.nominations.length})`}>
        <div className={css.advice}>
          <Advice advice={advice} />
          <QuotaNote unit={dossier.unit.id} year={form.value.year ?? dossier.year} />
        </div>
        <Nominations
          of={form.at('nominations')}
          dossier={dossier}
          types={types}
          checklists={checklists}
          year={form.value.year ?? dossier.year}
          households={households}
        />
      </Section>
      <FormFoot>
        <DraftState
          form={form}
          sending={sending}
          keptAt={keptAt}
          foundAt={opening.keptAt}
          saved={saved}
          onUndo={() => {
            void forgetKept(keptAs);
            onReload();
          }}
        />
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

/** From what this machine kept of an earlier visit: taken up where nobody wrote since, set beside what is there otherwise. */
function opened(dossier: Dossier, kept: Kept<DraftValue> | null): { opening: Opening; conflict: Conflict | null } {
  const fresh = { dossier, begun: draftFrom(dossier), keptAt: null };
  if (!kept) return { opening: fresh, conflict: null };
  if (kept.version === dossier.version)
    return { opening: { dossier, begun: kept.value, keptAt: kept.at }, conflict: null };
  return { opening: fresh, conflict: { base: kept.start, mine: kept.value, dossier, kept: true } };
}

function Editing({
  dossier,
  types,
  onReload,
}: {
  dossier: Dossier;
  types: AwardType[];
  onReload: () => Promise<{ data: Dossier | undefined }>;
}) {
  const { account } = useMe();
  const { go } = useNavigation();
  const keptAs = `${account.id}:dossier:${dossier.id}`;
  const [opening, setOpening] = useState<Opening | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [round, setRound] = useState(0);
  const begin = (next: Opening) => {
    setOpening(next);
    setRound((count) => count + 1);
  };
  const award = (code: string) => types.find((type) => type.code === code)?.name ?? code;
  const decide = (met: Conflict) => {
    const theirs = draftFrom(met.dossier);
    const found = differences(met.base, met.mine, theirs, award);
    if (found.length > 0) return setConflict(met);
    // They say the same: my save had arrived, only its answer had not.
    void forgetKept(keptAs);
    begin({ dossier: met.dossier, begun: theirs, keptAt: null });
  };

  const latestDecide = useRef(decide);
  latestDecide.current = decide;
  const first = useRef(dossier);

  useEffect(() => {
    let gone = false;
    void readKept<DraftValue>(keptAs).then((kept) => {
      if (gone) return;
      const { opening: next, conflict: met } = opened(first.current, kept);
      setOpening(next);
      if (met) latestDecide.current(met);
    });
    return () => {
      gone = true;
    };
  }, [keptAs]);

  if (!opening) return null;
  return (
    <>
      <DossierForm
        key={round}
        opening={opening}
        types={types}
        keptAs={keptAs}
        onConflict={decide}
        onReload={() =>
          void onReload().then(({ data }) => data && begin({ dossier: data, begun: draftFrom(data), keptAt: null }))
        }
      />
      {conflict && (
        <Suspense>
          <MergeDialog
            differences={differences(conflict.base, conflict.mine, draftFrom(conflict.dossier), award)}
            onDone={(chosen) => {
              const { base, mine, dossier: latest } = conflict;
              const begun = merged(base, mine, draftFrom(latest), chosen);
              setConflict(null);
              void forgetKept(keptAs);
              begin({ dossier: latest, begun, keptAt: null });
            }}
            onClose={() => (conflict.kept ? go(paths.dossier(dossier.id)) : setConflict(null))}
          />
        </Suspense>
      )}
    </>
  );
}

export function DossierEditor() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...dossierOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  const types = useQuery(awardTypesOptions);
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
            {(dossier) => <Editing dossier={dossier} types={catalogue.items} onReload={() => query.refetch()} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
