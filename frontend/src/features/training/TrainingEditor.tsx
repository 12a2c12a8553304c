import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { TrainingClass, TrainingClassDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import type { Option } from '@/ui/Combobox';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { NumberField } from '@/ui/form/NumberField';
import { newKey, Rows } from '@/ui/form/Rows';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { UnitPicker } from '@/ui/pickers/pickers';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { editTraining, planTraining, trainingClassOptions } from './trainingApi';

interface SessionValue {
  key: string;
  on: string | null;
  from: string;
  to: string;
  topic: string;
  speaker: string;
}

interface QuestionValue {
  key: string;
  question: string;
  /** One on each line. */
  choices: string;
  answer: number | null;
}

interface Value {
  unitId: string | null;
  year: number | null;
  title: string;
  programme: string;
  place: string;
  onlineAddress: string;
  seats: number | null;
  enrolBy: string | null;
  sessionsNeeded: number | null;
  passMark: number | null;
  tries: number | null;
  sessions: SessionValue[];
  questions: QuestionValue[];
  documents: { key: string; documentId: string | null }[];
}

const newSession = (): SessionValue => ({
  key: newKey(),
  on: null,
  from: '08:00',
  to: '11:30',
  topic: '',
  speaker: '',
});
const newQuestion = (): QuestionValue => ({ key: newKey(), question: '', choices: '', answer: null });

const blank = (unitId: string | null): Value => ({
  unitId,
  year: null,
  title: '',
  programme: '',
  place: '',
  onlineAddress: '',
  seats: null,
  enrolBy: null,
  sessionsNeeded: 1,
  passMark: null,
  tries: 1,
  sessions: [newSession()],
  questions: [],
  documents: [],
});

const startingFrom = (of: TrainingClass): Value => ({
  unitId: of.item.unit.id,
  year: of.item.year,
  title: of.item.title,
  programme: of.programme,
  place: of.item.place ?? '',
  onlineAddress: of.onlineAddress ?? '',
  seats: of.item.seats,
  enrolBy: of.item.enrolBy,
  sessionsNeeded: of.sessionsNeeded,
  passMark: of.passMark,
  tries: of.tries,
  sessions: of.sessions.map(({ on, from, to, topic, speaker }) => ({
    key: newKey(),
    on,
    from,
    to,
    topic,
    speaker: speaker ?? '',
  })),
  questions: (of.questions ?? []).map(({ question, choices, answer }) => ({
    key: newKey(),
    question,
    choices: choices.join('\n'),
    answer,
  })),
  documents: of.documents.map(({ id }) => ({ key: newKey(), documentId: id })),
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const sent = ({ documents, sessions, questions, place, onlineAddress, ...rest }: Value) =>
  asSent<TrainingClassDraft>({
    ...rest,
    place: place || null,
    onlineAddress: onlineAddress || null,
    sessions: sessions.map(({ key: _, speaker, ...session }) => ({ ...session, speaker: speaker || null })),
    questions: questions.map(({ question, choices, answer }) => ({ question, choices: linesOf(choices), answer })),
    documentIds: documents.flatMap(({ documentId }) => documentId ?? []),
  });

interface Props {
  initial: Value;
  unit: Option | null;
  kept: TrainingClass['documents'];
  save: (draft: TrainingClassDraft) => Promise<TrainingClass>;
  cancelTo: string;
}

function Form({ initial, unit, kept, save, cancelTo }: Props) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const handleSubmit = async () => {
    const done = await form.submit((value) => save(sent(value)));
    if (!done) return;
    toast.done(m.training_saved());
    leaveFor(paths.trainingClass(done.answer.item.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.training_programme()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.training_title()} />
          <UnitPicker of={form.at('unitId')} chosen={unit} label={m.training_unit()} />
          <TextArea
            of={form.at('programme')}
            label={m.training_programme()}
            hint={m.training_programme_hint()}
            rows={5}
          />
          <TextField of={form.at('place')} label={m.training_place()} optional />
          <TextField
            of={form.at('onlineAddress')}
            label={m.training_online()}
            hint={m.training_online_hint()}
            optional
          />
          <FormRow>
            <NumberField of={form.at('year')} label={m.training_year()} plain />
            <NumberField of={form.at('seats')} label={m.training_seats()} />
          </FormRow>
          <FormRow>
            <DateField of={form.at('enrolBy')} label={m.training_enrol_by()} />
            <NumberField of={form.at('sessionsNeeded')} label={m.training_sessions_needed()} />
          </FormRow>
        </FormFields>
      </Section>
      <Section title={m.training_sessions()}>
        <Rows of={form.at('sessions')} label={m.training_session} add={m.training_add_session()} newRow={newSession}>
          {(at) => (
            <>
              <TextField of={at.at('topic')} label={m.training_topic()} />
              <TextField of={at.at('speaker')} label={m.training_speaker()} optional />
              <DateField of={at.at('on')} label={m.training_on()} />
              <FormRow>
                <TextField of={at.at('from')} label={m.training_from()} hint={m.training_time_hint()} size="short" />
                <TextField of={at.at('to')} label={m.training_to()} hint={m.training_time_hint()} size="short" />
              </FormRow>
            </>
          )}
        </Rows>
      </Section>
      <Section title={m.training_questions()} hint={m.training_pass_mark_hint()}>
        <FormRow>
          <NumberField of={form.at('passMark')} label={m.training_pass_mark()} optional />
          <NumberField of={form.at('tries')} label={m.training_tries()} />
        </FormRow>
        <Rows
          of={form.at('questions')}
          label={m.training_question_number}
          movable
          add={m.training_add_question()}
          newRow={newQuestion}
        >
          {(at) => (
            <>
              <TextField of={at.at('question')} label={m.training_question()} />
              <TextArea of={at.at('choices')} label={m.training_choices()} rows={4} />
              <NumberField of={at.at('answer')} label={m.training_answer()} />
            </>
          )}
        </Rows>
      </Section>
      <Section title={m.training_documents()}>
        <Rows
          of={form.at('documents')}
          label={m.training_document}
          add={m.training_add_document()}
          newRow={() => ({ key: newKey(), documentId: null })}
        >
          {(at) => (
            <FileField
              of={at.at('documentId')}
              unitId={form.value.unitId}
              label={m.training_documents()}
              attach={m.training_attach()}
              kept={kept.find(({ id }) => id === at.value.documentId) ?? null}
            />
          )}
        </Rows>
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.training_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

const crumbs = () => [{ label: m.place_training(), to: paths.training }];

export function NewTrainingPage() {
  const { grants } = useMe();
  const own = grants.find(({ role }) => role === 'STANDING_OFFICE' || role === 'UNIT_HEAD')?.unit ?? null;
  const save = useChange(planTraining, ['training']);
  return (
    <Page title={m.training_plan()} width="text" crumbs={crumbs()}>
      {useCan('TRAINING_KEEP') ? (
        <Form
          initial={blank(own?.id ?? null)}
          unit={own && { id: own.id, label: own.name }}
          kept={[]}
          save={save}
          cancelTo={paths.training}
        />
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

export function EditTrainingPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery({
    ...trainingClassOptions(id),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const save = useChange(editTraining, ['training'], ['training-class', id]);
  return (
    <Page title={m.training_edit()} width="text" crumbs={crumbs()}>
      <Loaded query={query}>
        {(planned) =>
          planned.actions.some(({ action }) => action === 'EDIT') ? (
            <Form
              key={planned.version}
              initial={startingFrom(planned)}
              unit={{ id: planned.item.unit.id, label: planned.item.unit.name }}
              kept={planned.documents}
              save={(draft) => save(planned, draft)}
              cancelTo={paths.trainingClass(id)}
            />
          ) : (
            <Forbidden />
          )
        }
      </Loaded>
    </Page>
  );
}
