import { useQueryClient } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { StateSubmissionDraft } from '@/api/types';
import { paths } from '@/app/paths';
import { aboveChoices } from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import type { Choosable } from '@/ui/pickers/nominations';
import { UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { draftStateSubmission, stateCandidatesOptions, stateSubmissionOptions } from './api';

interface Value {
  unitId: string | null;
  authority: string;
  title: string;
  /** Whole while they are chosen from; only their ids are sent, under this name. */
  nominationIds: Choosable[];
}

function SubmissionForm() {
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  const form = useForm<Value>({
    unitId: office?.id ?? null,
    authority: 'PRIME_MINISTER',
    title: '',
    nominationIds: [],
  });
  const { leaving, leaveFor } = useLeave();
  const queryClient = useQueryClient();
  const nominations = form.at('nominationIds');
  const { unitId, authority } = form.value;
  const authorityOf = form.at('authority');

  const handleSubmit = async () => {
    const sent = await form.submit(({ nominationIds, ...rest }) =>
      draftStateSubmission(
        asSent<StateSubmissionDraft>({ ...rest, nominationIds: nominationIds.map((nomination) => nomination.id) }),
      ),
    );
    if (!sent) return;
    const submission = sent.answer;
    queryClient.setQueryData(stateSubmissionOptions(submission.id).queryKey, submission);
    for (const key of ['state-submissions', 'state-candidates', 'obligations'])
      void queryClient.invalidateQueries({ queryKey: [key] });
    toast.done(m.state_sub_saved());
    leaveFor(paths.stateSubmission(submission.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.state_sub_content()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.decision_title()} hint={m.state_sub_title_hint()} />
          <FormRow>
            <UnitPicker
              of={form.at('unitId')}
              chosen={office ? { id: office.id, label: office.name, hint: office.code } : null}
              label={m.state_sub_unit()}
            />
            <SelectField
              of={{
                ...authorityOf,
                // What was chosen is another authority's to give.
                set: (next) => {
                  authorityOf.set(next ?? '');
                  nominations.set([]);
                },
              }}
              label={m.state_sub_authority()}
              choices={aboveChoices()}
            />
          </FormRow>
        </FormFields>
      </Section>
      <Section title={m.state_sub_choose()} hint={m.state_sub_choose_hint()}>
        {unitId ? (
          <NominationChooser
            key={authority}
            id={nominations.id}
            find={(narrowing) => stateCandidatesOptions({ unit: unitId, authority, ...narrowing })}
            chosen={nominations.value}
            onChange={nominations.set}
            empty={m.state_sub_nothing_passed()}
            refusal={(index) => nominations.at(index).error}
          />
        ) : (
          <p>{m.decision_choose_unit_first()}</p>
        )}
        {nominations.error && <p className={fieldCss.error}>{nominations.error}</p>}
      </Section>
      <FormFoot>
        <Link to={paths.stateSubmissions} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.decision_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function NewStateSubmissionPage() {
  const may = useCan('STATE_SUBMISSION_DRAFT');
  return (
    <Page
      title={m.state_sub_new()}
      width="text"
      crumbs={[{ label: m.place_state_submissions(), to: paths.stateSubmissions }]}
    >
      {may ? <SubmissionForm /> : <Forbidden />}
    </Page>
  );
}
