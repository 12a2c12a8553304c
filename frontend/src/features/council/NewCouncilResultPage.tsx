import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ArrowDownToLine } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { CouncilResultDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { NumberField } from '@/ui/form/NumberField';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import { allNominations, type Choosable, nominationsOptions } from '@/ui/pickers/nominations';
import { UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { councilResultOptions, recordCouncilResult } from './api';
import css from './NewCouncilResultPage.module.css';
import { filledDown, Votes, type VoteValue, voteOn } from './Votes';

interface Value {
  unitId: string | null;
  councilName: string;
  heldOn: string | null;
  memberCount: number | null;
  presentCount: number | null;
  minutesDocumentId: string | null;
  results: VoteValue[];
}

function sentResult({ results, ...rest }: Value): CouncilResultDraft {
  return asSent<CouncilResultDraft>({
    ...rest,
    results: results.map(({ nominationId, votesFor, votesAgainst, passed }) => ({
      nominationId,
      votesFor,
      votesAgainst,
      passed: passed === '' ? null : passed === 'yes',
    })),
  });
}

const WAITING = { outcome: 'PENDING', dossierState: 'ACCEPTED' };

function ResultForm({ waiting }: { waiting: Choosable[] }) {
  const { grants, today } = useMe();
  const queryClient = useQueryClient();
  const own = grants.find((grant) => grant.role === 'COUNCIL_SECRETARY')?.unit;
  const form = useForm<Value>({
    unitId: own?.id ?? null,
    councilName: own ? m.council_default_name({ unit: own.name }) : '',
    heldOn: today,
    memberCount: null,
    presentCount: null,
    minutesDocumentId: null,
    results: waiting.map(voteOn),
  });
  const { leaving, leaveFor } = useLeave();
  const results = form.at('results');

  const handleChosen = (chosen: Choosable[]) =>
    results.set(
      chosen.map(
        (nomination) => results.value.find((vote) => vote.nominationId === nomination.id) ?? voteOn(nomination),
      ),
    );

  const handleSubmit = async () => {
    const sent = await form.submit((value) => recordCouncilResult(sentResult(value)));
    if (!sent) return;
    const result = sent.answer;
    queryClient.setQueryData(councilResultOptions(result.id).queryKey, result);
    for (const key of ['council-results', 'nominations', 'obligations', 'dossiers', 'dossier'])
      void queryClient.invalidateQueries({ queryKey: [key] });
    toast.done(m.council_recorded_done());
    leaveFor(paths.councilResult(result.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.council_meeting()}>
        <FormFields>
          <UnitPicker
            of={form.at('unitId')}
            chosen={own ? { id: own.id, label: own.name, hint: own.code } : null}
            label={m.council_of_unit()}
          />
          <TextField of={form.at('councilName')} label={m.council_name()} />
          <div className={css.row}>
            <DateField of={form.at('heldOn')} label={m.council_held_on()} />
            <NumberField of={form.at('memberCount')} label={m.council_member_count()} />
            <NumberField of={form.at('presentCount')} label={m.council_present_count()} />
          </div>
          <FileField
            of={form.at('minutesDocumentId')}
            unitId={form.value.unitId}
            label={m.council_minutes()}
            attach={m.council_attach_minutes()}
            before={m.council_choose_unit_first()}
          />
        </FormFields>
      </Section>
      <Section title={m.council_choose()} hint={m.council_choose_hint()}>
        <NominationChooser
          id={results.id}
          find={(narrowing) => nominationsOptions({ ...WAITING, ...narrowing })}
          chosen={results.value.map((vote) => vote.nomination)}
          onChange={handleChosen}
          empty={m.council_nothing_waits()}
          refusal={(index) => results.at(index).at('nominationId').error}
        />
        {results.error && <p className={fieldCss.error}>{results.error}</p>}
      </Section>
      {results.value.length > 0 && (
        <Section
          title={m.council_votes()}
          hint={m.council_votes_hint()}
          aside={
            results.value.length > 1 && (
              <Button
                compact
                icon={<ArrowDownToLine size={16} aria-hidden />}
                onClick={() => results.change(filledDown)}
              >
                {m.council_fill_down()}
              </Button>
            )
          }
        >
          <Votes of={results} />
        </Section>
      )}
      <FormFoot>
        <Link to={paths.councilResults} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.council_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewCouncilResultPage() {
  const may = useCan('COUNCIL_RESULT_RECORD');
  const dossier = useListState().search.dossier;
  // Read once: what the form begins with must not change under the hand.
  const waiting = useQuery({
    queryKey: ['nominations-waiting', dossier ?? null],
    queryFn: ({ signal }) => (dossier ? allNominations({ ...WAITING, dossier }, signal) : []),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    enabled: may,
  });
  return (
    <Page
      title={m.council_record()}
      width="text"
      crumbs={[{ label: m.place_council_results(), to: paths.councilResults }]}
    >
      {may ? <Loaded query={waiting}>{(items) => <ResultForm waiting={items} />}</Loaded> : <Forbidden />}
    </Page>
  );
}
