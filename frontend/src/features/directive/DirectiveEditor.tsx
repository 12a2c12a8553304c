import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { Directive, DirectiveAdjustment, DirectiveDraft, DocumentRef } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { directiveKindChoices } from '@/i18n/names/directives';
import { signModeChoices } from '@/i18n/names/signing';
import { m } from '@/paraglide/messages';
import { Button, buttonClass, IconButton } from '@/ui/Button';
import { FileDrop } from '@/ui/FileDrop';
import { DateField } from '@/ui/form/DateField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { PickerField } from '@/ui/pickers/pickers';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { adjustDirective, directiveOptions, editDirective, searchIssued, writeDirective } from './api';
import css from './Directive.module.css';
import { Picked } from './Picked';
import { newPoint, PointFields, type PointValue, pointOf, pointsSent } from './PointFields';

interface Value {
  unitId: string | null;
  kind: string;
  number: string;
  title: string;
  issuer: string;
  issuedOn: string | null;
  signer: string;
  signerTitle: string;
  signMode: string;
  legalBasis: string;
  /** One a line. */
  recipients: string;
  implementsIds: string[];
  points: PointValue[];
  documentIds: string[];
}

const crumbs = (directive?: Directive) => [
  { label: m.place_directives(), to: paths.directives },
  ...(directive ? [{ label: directive.number ?? directive.title, to: paths.directive(directive.id) }] : []),
];

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function draftValue(directive: Directive): Value {
  return {
    unitId: directive.unit?.id ?? null,
    kind: directive.kind,
    number: directive.number ?? '',
    title: directive.title,
    issuer: directive.issuer,
    issuedOn: directive.issuedOn ?? null,
    signer: directive.signer ?? '',
    signerTitle: directive.signerTitle ?? '',
    signMode: directive.signMode ?? '',
    legalBasis: directive.legalBasis ?? '',
    recipients: directive.recipients.join('\n'),
    implementsIds: directive.implements.map(({ id }) => id),
    points: directive.points.map(pointOf),
    documentIds: directive.documents.map(({ id }) => id),
  };
}

const sent = ({ recipients, points, ...value }: Value) =>
  asSent<DirectiveDraft>({
    ...value,
    number: value.number || null,
    signer: value.signer || null,
    signerTitle: value.signerTitle || null,
    signMode: value.signMode || null,
    legalBasis: value.legalBasis || null,
    recipients: linesOf(recipients),
    points: pointsSent(points),
  });

/** The papers of a directive: brought one after the other. */
function Documents({ of, unitId, kept }: { of: Lens<string[]>; unitId: string | null; kept: DocumentRef[] }) {
  const [known, setKnown] = useState(kept);
  return (
    <div className={css.picked}>
      {unitId && (
        <FileDrop
          label={m.directive_attach()}
          unitId={unitId}
          onUploaded={(uploaded) => {
            setKnown((before) => [...before, uploaded]);
            of.change((ids) => [...ids, uploaded.id]);
          }}
        />
      )}
      <ul>
        {of.value.map((id) => {
          const name = known.find((document) => document.id === id)?.fileName ?? '';
          return (
            <li key={id}>
              <span>{name}</span>
              <IconButton
                label={`${m.ui_remove()} ${name}`}
                icon={<Trash2 size={16} aria-hidden />}
                onClick={() => of.set(of.value.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface FormProps {
  initial: Value;
  documents: DocumentRef[];
  /** What the ids of what it carries out stand for. */
  carried: Record<string, string>;
  save: (draft: DirectiveDraft) => Promise<Directive>;
  cancelTo: string;
}

function DirectiveForm({ initial, documents, carried, save, cancelTo }: FormProps) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['directives'], ['directive']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.directive_saved());
    leaveFor(paths.directive(done.answer.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.directive_facts()}>
        <FormFields>
          <FormRow>
            <SelectField
              of={{ ...form.at('kind'), set: (next) => form.at('kind').set(next ?? 'PLAN') }}
              label={m.ui_kind()}
              choices={directiveKindChoices()}
            />
            <TextField of={form.at('number')} label={m.directive_number()} optional />
            <DateField of={form.at('issuedOn')} label={m.directive_issued_on()} optional />
          </FormRow>
          <TextArea of={form.at('title')} label={m.directive_title_field()} rows={2} />
          <TextField of={form.at('issuer')} label={m.directive_issuer()} hint={m.directive_issuer_hint()} />
          <FormRow>
            <SelectField
              of={{ ...form.at('signMode'), set: (next) => form.at('signMode').set(next ?? '') }}
              label={m.directive_sign_mode()}
              empty={m.ui_choose()}
              choices={signModeChoices()}
              optional
            />
            <TextField of={form.at('signerTitle')} label={m.directive_signer_title()} optional />
            <TextField of={form.at('signer')} label={m.directive_signer()} optional />
          </FormRow>
          <TextArea of={form.at('legalBasis')} label={m.directive_legal_basis()} rows={2} optional />
          <Picked of={form.at('implementsIds')} known={carried}>
            {(picker, key) => (
              <PickerField
                key={key}
                {...picker}
                label={m.directive_implements()}
                optional
                queryKey={['directive-options']}
                search={searchIssued}
                placeholder={m.directive_search()}
              />
            )}
          </Picked>
          <TextArea
            of={form.at('recipients')}
            label={m.directive_recipients()}
            hint={m.directive_recipients_hint()}
            rows={3}
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.directive_content()} hint={m.directive_content_hint()}>
        <PointFields of={form.at('points')} />
      </Section>
      <Section title={m.directive_documents()}>
        <Documents of={form.at('documentIds')} unitId={form.value.unitId} kept={documents} />
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.directive_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

function NewForm() {
  const { grants } = useMe();
  const unitId = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit.id ?? null;
  return (
    <DirectiveForm
      initial={{
        unitId,
        kind: 'PLAN',
        number: '',
        title: '',
        issuer: '',
        issuedOn: null,
        signer: '',
        signerTitle: '',
        signMode: '',
        legalBasis: '',
        recipients: '',
        implementsIds: [],
        points: [newPoint()],
        documentIds: [],
      }}
      documents={[]}
      carried={{}}
      save={writeDirective}
      cancelTo={paths.directives}
    />
  );
}

export function NewDirectivePage() {
  const may = useCan('DIRECTIVE_KEEP');
  return (
    <Page title={m.directive_new()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

/** Read once, when the form opens: what is being edited must not change under the hand. */
function useRead() {
  const { id } = useParams({ strict: false }) as { id: string };
  return useQuery({ ...directiveOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
}

export function EditDirectivePage() {
  const query = useRead();
  const may = useCan('DIRECTIVE_KEEP');
  return (
    <Page title={m.directive_edit()} width="text" crumbs={crumbs(query.data)}>
      {may ? (
        <Loaded query={query}>
          {(directive) => (
            <DirectiveForm
              initial={draftValue(directive)}
              documents={directive.documents}
              carried={Object.fromEntries(directive.implements.map(({ id, title }) => [id, title]))}
              save={(draft) => editDirective(directive, draft)}
              cancelTo={paths.directive(directive.id)}
            />
          )}
        </Loaded>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

function AdjustForm({ directive }: { directive: Directive }) {
  const { today } = useMe();
  const [read] = useState(directive);
  const form = useForm({
    reason: '',
    number: '',
    signedOn: today as string | null,
    signer: '',
    title: read.title,
    legalBasis: read.legalBasis ?? '',
    points: read.points.map(pointOf),
  });
  const { leaving, leaveFor } = useLeave();
  const change = useChange(adjustDirective, ['directives'], ['directive']);
  const handleSubmit = async () => {
    const done = await form.submit(({ points, number, legalBasis, ...value }) =>
      change(
        read,
        asSent<DirectiveAdjustment>({
          ...value,
          number: number || null,
          legalBasis: legalBasis || null,
          points: pointsSent(points),
        }),
      ),
    );
    if (!done) return;
    toast.done(m.directive_adjusted_done());
    leaveFor(paths.directive(read.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.directive_adjustment()} hint={m.directive_adjustment_hint()}>
        <FormFields>
          <TextArea of={form.at('reason')} label={m.ui_reason()} rows={3} />
          <FormRow>
            <TextField of={form.at('number')} label={m.directive_adjustment_number()} optional />
            <DateField of={form.at('signedOn')} label={m.directive_adjustment_signed_on()} />
            <TextField of={form.at('signer')} label={m.directive_signer()} />
          </FormRow>
        </FormFields>
      </Section>
      <Section title={m.directive_content()}>
        <FormFields>
          <TextArea of={form.at('title')} label={m.directive_title_field()} rows={2} />
          <TextArea of={form.at('legalBasis')} label={m.directive_legal_basis()} rows={2} optional />
        </FormFields>
        <PointFields of={form.at('points')} />
      </Section>
      <FormFoot>
        <Link to={paths.directive(read.id)} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.directive_adjust()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

export function AdjustDirectivePage() {
  const query = useRead();
  const may = useCan('DIRECTIVE_KEEP');
  return (
    <Page title={m.directive_adjust()} width="text" crumbs={crumbs(query.data)}>
      {may ? <Loaded query={query}>{(directive) => <AdjustForm directive={directive} />}</Loaded> : <Forbidden />}
    </Page>
  );
}
