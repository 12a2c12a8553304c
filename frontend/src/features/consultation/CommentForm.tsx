import { type FormEvent, useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { CommentDraft, CommentReceipt, PublicConsultation } from '@/api/types';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/form/ErrorSummary';
import { RadioField, SelectField, TextArea, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import css from './PublicConsultation.module.css';
import { sendComment } from './publicApi';

interface Value {
  kind: string | null;
  content: string;
  senderName: string;
  senderContact: string;
}

/** Also where the page is not served safely, and `crypto.randomUUID` is not there. */
function newRequest(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface Props {
  consultation: PublicConsultation;
  /** Of whom; empty while nobody is chosen. */
  about: string;
  onAbout: (candidate: string) => void;
  onSent: (receipt: CommentReceipt) => void;
}

/** What is refused stays written; what was sent and lost its answer is sent again as the same. */
export function CommentForm({ consultation, about, onAbout, onSent }: Props) {
  const [requestId] = useState(newRequest);
  const form = useForm<Value & { candidateId: string }>({
    candidateId: '',
    kind: null,
    content: '',
    senderName: '',
    senderContact: '',
  });
  const candidate = form.at('candidateId');

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const sent = await form.submit((value) =>
      sendComment(
        consultation.id,
        asSent<CommentDraft>({ ...value, requestId, candidateId: about || null, kind: value.kind || null }),
      ),
    );
    if (sent) onSent(sent.answer);
  };

  return (
    <form noValidate className={css.form} onSubmit={(event) => void handleSubmit(event)}>
      <ErrorSummary form={form} />
      <SelectField
        of={{
          ...candidate,
          value: about,
          set: (next) => {
            candidate.set(next ?? '');
            onAbout(next ?? '');
          },
        }}
        label={m.public_say_about()}
        empty={m.ui_choose()}
        choices={consultation.candidates.map((one) => ({
          value: one.id,
          label: `${nomineeLabel(one)} – ${one.award.name}`,
        }))}
      />
      <RadioField
        of={{ ...form.at('kind'), set: (next) => form.at('kind').set(next ?? null) }}
        label={m.public_say_kind()}
        choices={[
          { value: 'SUPPORT', label: m.comment_support() },
          { value: 'OBJECTION', label: m.comment_objection() },
        ]}
      />
      <TextArea of={form.at('content')} label={m.public_say_content()} hint={m.public_say_content_hint()} rows={6} />
      <TextField of={form.at('senderName')} label={m.public_say_name()} autoComplete="name" />
      <TextField of={form.at('senderContact')} label={m.public_say_contact()} hint={m.public_say_contact_hint()} />
      <p className={css.promise}>{m.public_say_promise()}</p>
      <div>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.public_say_send()}
        </Button>
      </div>
    </form>
  );
}
