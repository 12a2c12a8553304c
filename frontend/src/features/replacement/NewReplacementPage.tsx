import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { ReplacementRequest } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { replacedThingChoices, replacementReasonChoices } from '@/i18n/names/replacement';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { RadioField, TextArea } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { askReplacement } from './api';

interface Value {
  awardId: string;
  what: string;
  reason: string | null;
  account: string;
  documentId: string | null;
}

const crumbs = () => [{ label: m.place_replacements(), to: paths.replacements }];

function Form({ awardId }: { awardId: string }) {
  const { grants } = useMe();
  const unitId = grants.find(({ role }) => role === 'OFFICER' || role === 'UNIT_HEAD')?.unit.id ?? null;
  const form = useForm<Value>({ awardId, what: 'CERTIFICATE', reason: null, account: '', documentId: null });
  const { leaving, leaveFor } = useLeave();
  const ask = useChange(askReplacement, ['replacements'], ['obligations']);

  const handleSubmit = async () => {
    const done = await form.submit((value) => ask(asSent<ReplacementRequest>(value)));
    if (!done) return;
    toast.done(m.replacement_asked_done());
    leaveFor(paths.replacement(done.answer.item.id));
  };

  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.replacement_request()} hint={m.replacement_request_hint()}>
        <FormFields>
          <RadioField
            of={{ ...form.at('what'), set: (next) => form.at('what').set(next ?? 'CERTIFICATE') }}
            label={m.replacement_what()}
            choices={replacedThingChoices()}
          />
          <RadioField
            of={{ ...form.at('reason'), set: (next) => form.at('reason').set(next ?? null) }}
            label={m.replacement_reason()}
            choices={replacementReasonChoices()}
          />
          <TextArea of={form.at('account')} label={m.replacement_account()} rows={4} />
          <FileField
            of={form.at('documentId')}
            unitId={unitId}
            label={m.replacement_document()}
            attach={m.complaint_attach()}
            before=""
            optional
          />
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.award(awardId)} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.replacement_ask()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

/** The award stands in the address: a replacement is asked from its page. */
export function NewReplacementPage() {
  const may = useCan('REPLACEMENT_ASK');
  const { search } = useListState();
  return (
    <Page title={m.replacement_ask()} width="text" crumbs={crumbs()} facts={search.label && <b>{search.label}</b>}>
      {!may ? (
        <Forbidden />
      ) : search.award ? (
        <Form awardId={search.award} />
      ) : (
        <EmptyState title={m.replacement_none()}>{m.replacement_none_text()}</EmptyState>
      )}
    </Page>
  );
}
