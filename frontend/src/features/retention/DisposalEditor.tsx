import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { Disposal, DisposalDraft, DocumentRef } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import fieldCss from '@/ui/form/fields.module.css';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { disposalOptions, draftDisposal, editDisposal } from './api';
import { DueChooser, type DueDossier } from './DueChooser';

interface Value {
  unitId: string | null;
  title: string;
  note: string;
  decisionDocumentId: string | null;
  /** Whole while they are chosen from; only the ids are sent, under this name. */
  dossierIds: DueDossier[];
}

const crumbs = () => [
  { label: m.place_archive(), to: paths.archive },
  { label: m.place_disposals(), to: paths.disposals },
];

function sent({ dossierIds, note, ...value }: Value) {
  return asSent<DisposalDraft>({ ...value, note: note || null, dossierIds: dossierIds.map(({ id }) => id) });
}

const draftOf = (disposal: Disposal): Value => ({
  unitId: disposal.unit.id,
  title: disposal.title,
  note: disposal.note ?? '',
  decisionDocumentId: disposal.decisionDocument?.id ?? null,
  dossierIds: disposal.dossiers,
});

interface Props {
  initial: Value;
  paper?: DocumentRef | null;
  save: (draft: DisposalDraft) => Promise<Disposal>;
  cancelTo: string;
}

function DisposalForm({ initial, paper = null, save, cancelTo }: Props) {
  const form = useForm<Value>(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['disposals'], ['disposal'], ['archive-entries'], ['obligations']);
  const chosen = form.at('dossierIds');

  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.disposal_saved());
    leaveFor(paths.disposal(done.answer.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.disposal_draft()}>
        <FormFields>
          <TextField of={form.at('title')} label={m.disposal_title()} />
          <TextArea of={form.at('note')} label={m.disposal_note()} optional rows={3} />
          <FileField
            of={form.at('decisionDocumentId')}
            unitId={form.value.unitId}
            label={m.disposal_paper()}
            attach={m.recipient_attach()}
            before=""
            optional
            kept={paper}
          />
          <p className={fieldCss.hint}>{m.disposal_paper_hint()}</p>
        </FormFields>
      </Section>
      <Section title={m.disposal_dossiers()} hint={m.disposal_dossiers_hint()}>
        <DueChooser
          id={chosen.id}
          unitId={form.value.unitId}
          chosen={chosen.value}
          onChange={(next) => chosen.set(next)}
          refusal={(index) => chosen.at(index).error}
        />
        {chosen.error && <p className={fieldCss.error}>{chosen.error}</p>}
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.disposal_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

function NewForm() {
  const { grants } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  return (
    <DisposalForm
      initial={{ unitId: office?.id ?? null, title: '', note: '', decisionDocumentId: null, dossierIds: [] }}
      save={draftDisposal}
      cancelTo={paths.disposals}
    />
  );
}

export function NewDisposalPage() {
  const may = useCan('RETENTION_KEEP');
  return (
    <Page title={m.disposal_new()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

export function EditDisposalPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...disposalOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.disposal_edit()}
      width="text"
      crumbs={[...crumbs(), ...(query.data ? [{ label: query.data.title, to: paths.disposal(id) }] : [])]}
    >
      <Loaded query={query}>
        {(disposal) => (
          <DisposalForm
            initial={draftOf(disposal)}
            paper={disposal.decisionDocument ?? null}
            save={(draft) => editDisposal(disposal, draft)}
            cancelTo={paths.disposal(id)}
          />
        )}
      </Loaded>
    </Page>
  );
}
