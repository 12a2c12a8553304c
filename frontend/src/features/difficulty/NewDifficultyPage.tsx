import { useQuery } from '@tanstack/react-query';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { DifficultyDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { difficultyAboutName } from '@/i18n/names/difficulties';
import { directivePointName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Forbidden } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { aboutDirectiveOptions, raiseDifficulty } from './api';

interface About {
  about: string;
  subject: string;
  framework: string | undefined;
}

interface Value {
  pointCode: string;
  title: string;
  content: string;
  proposal: string;
  documentId: string | null;
}

const crumbs = () => [{ label: m.place_difficulties(), to: paths.difficulties }];

function sent({ pointCode, proposal, ...value }: Value, { about, subject, framework }: About, unitId: string | null) {
  return asSent<DifficultyDraft>({
    ...value,
    unitId,
    about,
    directiveId: about === 'DIRECTIVE' ? subject : null,
    campaignId: about === 'CAMPAIGN' ? subject : null,
    ruleId: about === 'RULE' ? subject : null,
    ruleFramework: about === 'RULE' ? (framework ?? null) : null,
    pointCode: pointCode || null,
    proposal: proposal || null,
  });
}

function Form({ of }: { of: About }) {
  const { grants } = useMe();
  const unitId = grants.find(({ role }) => role === 'OFFICER' || role === 'UNIT_HEAD')?.unit.id ?? null;
  const directive = useQuery({ ...aboutDirectiveOptions(of.subject), enabled: of.about === 'DIRECTIVE' });
  const form = useForm<Value>({ pointCode: '', title: '', content: '', proposal: '', documentId: null });
  const { leaving, leaveFor } = useLeave();
  const raise = useChange(raiseDifficulty, ['difficulties'], ['obligations']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => raise(sent(value, of, unitId)));
    if (!done) return;
    toast.done(m.difficulty_raised());
    leaveFor(paths.difficulty(done.answer.item.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.difficulty_entry()} hint={m.difficulty_raise_text()}>
        <FormFields>
          {directive.data && directive.data.points.length > 0 && (
            <SelectField
              of={{ ...form.at('pointCode'), set: (next) => form.at('pointCode').set(next ?? '') }}
              label={m.difficulty_point()}
              empty={m.difficulty_whole()}
              choices={directive.data.points.map(({ code, asks, text }) => ({
                value: code,
                label: `${directivePointName(code)} – ${(asks ?? text).slice(0, 90)}`,
              }))}
              optional
            />
          )}
          <TextField of={form.at('title')} label={m.difficulty_title()} />
          <TextArea of={form.at('content')} label={m.difficulty_content()} rows={6} />
          <TextArea of={form.at('proposal')} label={m.difficulty_proposal()} rows={3} optional />
          <FileField
            of={form.at('documentId')}
            unitId={unitId}
            label={m.difficulty_document()}
            attach={m.plan_attach()}
            optional
          />
        </FormFields>
      </Section>
      <FormFoot>
        <Link to={paths.difficulties} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.difficulty_raise()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

/** What it is about stands in the address: it is raised from the page of what is difficult. */
export function NewDifficultyPage() {
  const may = useCan('DIFFICULTY_RAISE');
  const { search } = useListState();
  const { about, subject, framework, label } = search;
  return (
    <Page
      title={m.difficulty_raise()}
      width="text"
      crumbs={crumbs()}
      eyebrow={about && difficultyAboutName(about)}
      facts={label && <b>{label}</b>}
    >
      {!may ? (
        <Forbidden />
      ) : about && subject ? (
        <Form of={{ about, subject, framework }} />
      ) : (
        <EmptyState title={m.difficulty_none()}>{m.difficulty_none_text()}</EmptyState>
      )}
    </Page>
  );
}
