import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Plus, Trash2 } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { Concurrence, ConcurrenceDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { directionChoices } from '@/i18n/names/concurrence';
import { m } from '@/paraglide/messages';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import { type Choosable, nominationsOptions } from '@/ui/pickers/nominations';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { concurrenceOptions, editConcurrence, enterConcurrence } from './api';
import css from './Concurrence.module.css';

interface CaseValue {
  key: string;
  /** Whole while it is chosen from; only the id is sent, under this name. */
  nominationId: Choosable | null;
  name: string;
  award: string;
}

interface Value {
  unitId: string | null;
  direction: string;
  otherBody: string;
  subject: string;
  question: string;
  requestNumber: string;
  receivedOn: string | null;
  documentId: string | null;
  cases: CaseValue[];
}

let cases = 0;
function newCase(nominationId: Choosable | null = null): CaseValue {
  cases += 1;
  return { key: `new-${cases}`, nominationId, name: '', award: '' };
}

const crumbs = () => [{ label: m.place_concurrence(), to: paths.concurrence }];

function sent({ cases: all, ...value }: Value) {
  const received = value.direction === 'RECEIVED';
  return asSent<ConcurrenceDraft>({
    ...value,
    question: value.question || null,
    requestNumber: (received && value.requestNumber) || null,
    receivedOn: received ? value.receivedOn : null,
    cases: all.map(({ nominationId, name, award }) =>
      received
        ? { nominationId: null, name, award }
        : { nominationId: nominationId?.id ?? null, name: null, award: null },
    ),
  });
}

const draftOf = (request: Concurrence): Value => ({
  unitId: request.unit.id,
  direction: request.direction,
  otherBody: request.otherBody,
  subject: request.subject,
  question: request.question ?? '',
  requestNumber: request.requestNumber ?? '',
  receivedOn: request.askedOn ?? null,
  documentId: request.requestDocument?.id ?? null,
  cases: request.cases.map(({ nominationId, name, award }) => ({
    ...newCase(
      nominationId
        ? { id: nominationId, nominee: { name }, unit: { name: '' }, dossier: { number: '' }, award: { name: award } }
        : null,
    ),
    ...(nominationId ? {} : { name, award }),
  })),
});

function NamedCases({ all }: { all: Lens<CaseValue[]> }) {
  return (
    <>
      <div className={css.cases}>
        {all.value.map((one, index) => (
          <fieldset key={one.key} className={css.case}>
            <legend>{m.concurrence_case({ number: index + 1 })}</legend>
            {all.value.length > 1 && (
              <div className={css.tools}>
                <IconButton
                  label={`${m.ui_remove()} ${m.concurrence_case({ number: index + 1 })}`}
                  icon={<Trash2 size={16} aria-hidden />}
                  onClick={() => all.set(all.value.filter((_, other) => other !== index))}
                />
              </div>
            )}
            <FormRow>
              <TextField of={all.at(index).at('name')} label={m.concurrence_case_name()} />
              <TextField of={all.at(index).at('award')} label={m.dossier_award()} />
            </FormRow>
          </fieldset>
        ))}
      </div>
      <Button icon={<Plus size={18} aria-hidden />} onClick={() => all.set([...all.value, newCase()])}>
        {m.concurrence_add_case()}
      </Button>
    </>
  );
}

function ChosenCases({ all }: { all: Lens<CaseValue[]> }) {
  const chosen = all.value.flatMap(({ nominationId }) => (nominationId ? [nominationId] : []));
  return (
    <NominationChooser
      id={all.id}
      find={({ q, award }) => nominationsOptions({ outcome: 'PENDING', dossierState: 'ACCEPTED', q, award })}
      chosen={chosen}
      onChange={(next) =>
        all.set(next.map((one) => all.value.find(({ nominationId }) => nominationId?.id === one.id) ?? newCase(one)))
      }
      empty={m.concurrence_nothing_accepted()}
      refusal={(index) => all.at(index).at('nominationId').error}
    />
  );
}

interface Props {
  initial: Value;
  fixed?: boolean;
  save: (draft: ConcurrenceDraft) => Promise<Concurrence>;
  cancelTo: string;
}

function ConcurrenceForm({ initial, fixed = false, save, cancelTo }: Props) {
  const form = useForm<Value>(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['concurrence-requests'], ['concurrence-request'], ['obligations']);
  const received = form.value.direction === 'RECEIVED';
  const all = form.at('cases');
  const direction = form.at('direction');

  const handleDirection = (next: string | null | undefined) => {
    direction.set(next ?? 'RECEIVED');
    all.set(next === 'SENT' ? [] : [newCase()]);
  };

  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.concurrence_saved());
    leaveFor(paths.concurrenceRequest(done.answer.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.concurrence_letter()}>
        <FormFields>
          {!fixed && (
            <RadioField
              of={{ ...direction, set: handleDirection }}
              label={m.concurrence_direction()}
              choices={directionChoices()}
            />
          )}
          <TextField
            of={form.at('otherBody')}
            label={received ? m.concurrence_asker() : m.concurrence_asked()}
            hint={received ? m.concurrence_asker_hint() : m.concurrence_asked_hint()}
          />
          <TextField of={form.at('subject')} label={m.concurrence_subject()} />
          {received && (
            <FormRow>
              <TextField of={form.at('requestNumber')} label={m.concurrence_number()} optional />
              <DateField
                of={form.at('receivedOn')}
                label={m.concurrence_received_on()}
                hint={m.concurrence_received_on_hint()}
              />
            </FormRow>
          )}
          <TextArea of={form.at('question')} label={m.concurrence_question()} optional rows={3} />
          <FileField
            of={form.at('documentId')}
            unitId={form.value.unitId}
            label={m.concurrence_document()}
            attach={m.recipient_attach()}
            before=""
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.concurrence_cases()} hint={received ? m.concurrence_cases_hint() : m.concurrence_choose_hint()}>
        {received ? <NamedCases all={all} /> : <ChosenCases all={all} />}
        {all.error && <p className={fieldCss.error}>{all.error}</p>}
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.concurrence_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

function NewForm() {
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  return (
    <ConcurrenceForm
      initial={{
        unitId: office?.id ?? null,
        direction: 'RECEIVED',
        otherBody: '',
        subject: '',
        question: '',
        requestNumber: '',
        receivedOn: null,
        documentId: null,
        cases: [newCase()],
      }}
      save={enterConcurrence}
      cancelTo={paths.concurrence}
    />
  );
}

export function NewConcurrencePage() {
  const may = useCan('CONCURRENCE_KEEP');
  return (
    <Page title={m.concurrence_new()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

export function EditConcurrencePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...concurrenceOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.concurrence_edit()}
      width="text"
      crumbs={[...crumbs(), ...(query.data ? [{ label: query.data.subject, to: paths.concurrenceRequest(id) }] : [])]}
    >
      <Loaded query={query}>
        {(request) => (
          <ConcurrenceForm
            initial={draftOf(request)}
            fixed
            save={(draft) => editConcurrence(request, draft)}
            cancelTo={paths.concurrenceRequest(id)}
          />
        )}
      </Loaded>
    </Page>
  );
}
