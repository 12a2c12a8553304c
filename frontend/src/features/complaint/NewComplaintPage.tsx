import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { ComplaintDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { pathOf, paths } from '@/app/paths';
import { complaintChannelChoices, complaintKindChoices, complaintSubjectName } from '@/i18n/names/complaint';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { CheckField, RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { receiveComplaint } from './api';

interface Value {
  kind: string | null;
  channel: string;
  title: string;
  content: string;
  anonymous: boolean;
  sender: { name: string; contact: string };
  receivedOn: string | null;
  documentId: string | null;
}

interface About {
  subjectType: string;
  subjectId: string;
  /** As it is called on the page that the reader came from. */
  label: string | undefined;
  objectionId: string | undefined;
}

const crumbs = () => [{ label: m.place_complaints(), to: paths.complaints }];

function sent({ sender, ...value }: Value, about: About, unitId: string | null) {
  const named = !value.anonymous && (sender.name || !about.objectionId);
  return asSent<ComplaintDraft>({
    ...value,
    unitId,
    subjectType: about.subjectType,
    subjectId: about.subjectId,
    objectionId: about.objectionId ?? null,
    sender: named ? { name: sender.name, contact: sender.contact || null } : null,
  });
}

function Form({ about }: { about: About }) {
  const { grants } = useMe();
  const unitId = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit.id ?? null;
  const form = useForm<Value>({
    kind: null,
    channel: about.objectionId ? 'CONSULTATION' : 'LETTER',
    title: '',
    content: '',
    anonymous: false,
    sender: { name: '', contact: '' },
    receivedOn: null,
    documentId: null,
  });
  const { leaving, leaveFor } = useLeave();
  const receive = useChange(receiveComplaint, ['complaints'], ['obligations'], ['nomination']);
  const back = pathOf({ type: about.subjectType, id: about.subjectId }) ?? paths.complaints;

  const handleSubmit = async () => {
    const done = await form.submit((value) => receive(sent(value, about, unitId)));
    if (!done) return;
    toast.done(m.complaint_saved());
    leaveFor(paths.complaint(done.answer.item.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.complaint_entry()}>
        <FormFields>
          <RadioField
            of={{ ...form.at('kind'), set: (next) => form.at('kind').set(next ?? null) }}
            label={m.complaint_kind()}
            choices={complaintKindChoices()}
          />
          <FormRow>
            <SelectField
              of={{ ...form.at('channel'), set: (next) => form.at('channel').set(next ?? 'LETTER') }}
              label={m.complaint_channel()}
              choices={complaintChannelChoices()}
            />
            <DateField of={form.at('receivedOn')} label={m.complaint_received_on()} />
          </FormRow>
          <TextField of={form.at('title')} label={m.complaint_title()} />
          <TextArea of={form.at('content')} label={m.complaint_content()} rows={6} />
          <FileField
            of={form.at('documentId')}
            unitId={unitId}
            label={m.complaint_letter()}
            attach={m.complaint_attach()}
            before=""
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.complaint_sender()} hint={m.complaint_sender_hint()}>
        <FormFields>
          <CheckField of={form.at('anonymous')} label={m.complaint_anonymous()} hint={m.complaint_anonymous_hint()} />
          {!form.value.anonymous && (
            <FormRow>
              <TextField
                of={form.at('sender').at('name')}
                label={m.complaint_sender_name()}
                optional={Boolean(about.objectionId)}
              />
              <TextField of={form.at('sender').at('contact')} label={m.complaint_sender_contact()} optional />
            </FormRow>
          )}
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={back} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.complaint_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

/** What it is about stands in the address: it is entered from the page of what it is about. */
export function NewComplaintPage() {
  const may = useCan('COMPLAINT_KEEP');
  const { search } = useListState();
  const { type, subject, label, objection } = search;
  return (
    <Page
      title={m.complaint_new()}
      width="text"
      crumbs={crumbs()}
      eyebrow={type && complaintSubjectName(type)}
      facts={label && <b>{label}</b>}
    >
      {!may ? (
        <Forbidden />
      ) : type && subject ? (
        <Form about={{ subjectType: type, subjectId: subject, label, objectionId: objection }} />
      ) : (
        <EmptyState title={m.complaint_none()}>{m.complaint_no_subject()}</EmptyState>
      )}
    </Page>
  );
}
