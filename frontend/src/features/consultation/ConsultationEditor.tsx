import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { Consultation, ConsultationDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { NominationChooser } from '@/ui/pickers/NominationChooser';
import type { Choosable } from '@/ui/pickers/nominations';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { consultationCandidatesOptions, consultationOptions, draftConsultation, editConsultation } from './api';

interface Value {
  unitId: string | null;
  title: string;
  introduction: string;
  opensOn: string | null;
  lastOn: string | null;
  /** Whole while they are chosen from; only the id is sent, under this name. */
  candidates: { nominationId: Choosable; summary: string }[];
}

const crumbs = () => [{ label: m.place_consultations(), to: paths.consultations }];

const sent = ({ candidates, ...value }: Value) =>
  asSent<ConsultationDraft>({
    ...value,
    introduction: value.introduction || null,
    candidates: candidates.map(({ nominationId, summary }) => ({
      nominationId: nominationId.id,
      summary: summary || null,
    })),
  });

const draftOf = (consultation: Consultation): Value => ({
  unitId: consultation.unit.id,
  title: consultation.title,
  introduction: consultation.introduction ?? '',
  opensOn: consultation.opensOn,
  lastOn: consultation.lastOn,
  candidates: consultation.candidates.map((candidate) => ({
    nominationId: {
      id: candidate.nominationId,
      nominee: candidate,
      unit: candidate.unit,
      dossier: { number: candidate.dossierNumber },
      award: candidate.award,
    },
    summary: candidate.summary ?? '',
  })),
});

interface Props {
  initial: Value;
  save: (draft: ConsultationDraft) => Promise<Consultation>;
  cancelTo: string;
}

function ConsultationForm({ initial, save, cancelTo }: Props) {
  const form = useForm<Value>(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['consultations'], ['consultation'], ['consultation-candidates']);
  const candidates = form.at('candidates');

  const handleChosen = (chosen: Choosable[]) =>
    candidates.set(
      chosen.map(
        (one) =>
          candidates.value.find(({ nominationId }) => nominationId.id === one.id) ?? { nominationId: one, summary: '' },
      ),
    );

  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.consultation_saved());
    leaveFor(paths.consultation(done.answer.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.consultation_choose()} hint={m.consultation_choose_hint()}>
        <NominationChooser
          id={candidates.id}
          find={consultationCandidatesOptions}
          chosen={candidates.value.map(({ nominationId }) => nominationId)}
          onChange={handleChosen}
          empty={m.consultation_none_waiting()}
          refusal={(index) => candidates.at(index).at('nominationId').error}
        />
        {candidates.error && <p className={fieldCss.error}>{candidates.error}</p>}
      </Section>
      <Section title={m.consultation_content()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.consultation_title()} hint={m.consultation_title_hint()} />
          <FormRow>
            <DateField
              of={form.at('opensOn')}
              label={m.consultation_opens_on()}
              hint={m.consultation_opens_on_hint()}
            />
            <DateField
              of={form.at('lastOn')}
              label={m.consultation_last_on()}
              optional
              hint={m.consultation_last_on_hint()}
            />
          </FormRow>
          <TextArea
            of={form.at('introduction')}
            label={m.consultation_introduction()}
            optional
            hint={m.consultation_introduction_hint()}
          />
        </FormFields>
      </Section>
      {candidates.value.length > 0 && (
        <Section title={m.consultation_summaries()} hint={m.consultation_summaries_hint()}>
          <FormFields>
            {candidates.value.map(({ nominationId }, index) => (
              <TextArea
                key={nominationId.id}
                of={candidates.at(index).at('summary')}
                label={`${nomineeLabel(nominationId.nominee)} · ${nominationId.award.name}`}
                optional
                rows={3}
              />
            ))}
          </FormFields>
        </Section>
      )}
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.consultation_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

function NewForm() {
  const { grants, today } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  return (
    <ConsultationForm
      initial={{
        unitId: office?.id ?? null,
        title: '',
        introduction: '',
        opensOn: today,
        lastOn: null,
        candidates: [],
      }}
      save={draftConsultation}
      cancelTo={paths.consultations}
    />
  );
}

export function NewConsultationPage() {
  const may = useCan('CONSULTATION_KEEP');
  return (
    <Page title={m.consultation_new()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

export function EditConsultationPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...consultationOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.consultation_edit()}
      width="text"
      crumbs={[...crumbs(), ...(query.data ? [{ label: query.data.title, to: paths.consultation(id) }] : [])]}
    >
      <Loaded query={query}>
        {(consultation) => (
          <ConsultationForm
            initial={draftOf(consultation)}
            save={(draft) => editConsultation(consultation, draft)}
            cancelTo={paths.consultation(id)}
          />
        )}
      </Loaded>
    </Page>
  );
}
