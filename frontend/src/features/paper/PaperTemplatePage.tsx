import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { PaperTemplate } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ReasonDialog } from '@/ui/FormDialog';
import { FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea, TextField } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { toast } from '@/ui/Toasts';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { paperTemplateOptions, replacePaperTemplate, restorePaperTemplate, STALE } from './api';
import css from './Paper.module.css';
import { Preview } from './Preview';

const crumbs = () => [{ label: m.place_paper_templates(), to: paths.paperTemplates }];

/** An id, bare or in the address of its page. */
const idIn = (typed: string) => typed.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i)?.[0] ?? null;

function FieldsSection({ template }: { template: PaperTemplate }) {
  return (
    <Section title={m.paper_template_fields()} hint={m.paper_template_fields_hint()}>
      <PlainTable
        caption={m.paper_template_fields()}
        heads={[m.paper_template_field(), m.paper_template_meaning()]}
        rows={template.fields.map(({ path, meaning }) => ({
          key: path,
          cells: [<code key="path">{path}</code>, meaning],
        }))}
      />
    </Section>
  );
}

function VersionsSection({ template }: { template: PaperTemplate }) {
  return (
    <Section title={m.paper_template_versions()}>
      <PlainTable
        caption={m.paper_template_versions()}
        heads={[m.paper_template_version(), m.paper_template_changed(), m.ui_reason()]}
        rows={template.versions.map(({ version, builtIn, at, by, because }) => ({
          key: String(version),
          cells: [
            builtIn ? `${version} · ${m.paper_template_built_in()}` : version,
            at && `${formatInstant(at)} · ${by}`,
            because,
          ],
        }))}
      />
    </Section>
  );
}

function Editor({ template }: { template: PaperTemplate }) {
  const mayEdit = template.actions.some(({ action, allowed }) => action === 'EDIT' && allowed);
  const form = useForm({ content: template.content, because: '', subject: '' });
  const [shown, setShown] = useState(form.value);
  const replace = useChange(replacePaperTemplate, ...STALE);
  const save = async () => {
    const { content, because } = form.value;
    if (await form.submit(() => replace(template, { content, because }))) {
      toast.done(m.paper_template_saved());
      form.reset({ ...form.value, because: '' });
    }
  };
  const written = form.value;
  return (
    <div className={css.beside}>
      <Section title={m.paper_template_content()}>
        <UnsavedGuard when={mayEdit && written.content !== form.start.content} />
        <FormFrame form={form} onSubmit={() => void save()}>
          <div className={css.code}>
            <TextArea of={form.at('content')} label={m.paper_template_content()} rows={28} />
          </div>
          <TextField
            of={form.at('subject')}
            label={m.paper_template_subject()}
            hint={m.paper_template_subject_hint()}
            optional
          />
          {mayEdit ? (
            <>
              <TextField of={form.at('because')} label={m.paper_template_because()} />
              <div>
                <Button type="submit" tone="primary" busy={form.busy}>
                  {m.paper_template_save()}
                </Button>
              </div>
            </>
          ) : (
            <p className={css.note}>{m.paper_template_read_only()}</p>
          )}
        </FormFrame>
      </Section>
      <Preview
        kind={template.kind}
        name={template.name}
        content={shown.content}
        subjectId={idIn(shown.subject)}
        outdated={shown.content !== written.content || shown.subject !== written.subject}
        onRefresh={() => setShown(written)}
      />
    </div>
  );
}

function TemplateBody({ template }: { template: PaperTemplate }) {
  const restore = useChange(restorePaperTemplate, ...STALE);
  return (
    <Page
      title={template.name}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={template.builtIn ? 'neutral' : 'info'}>
            {template.builtIn ? m.paper_template_built_in() : m.paper_template_own()}
          </StatusBadge>
          <span>
            {m.paper_template_version()} {template.version}
          </span>
        </>
      }
      actions={
        <ActionBar
          actions={template.actions}
          faces={{
            RESTORE: {
              label: m.paper_template_restore(),
              icon: <RotateCcw size={18} aria-hidden />,
              dialog: (close) => (
                <ReasonDialog
                  title={m.paper_template_restore()}
                  text={<p>{m.paper_template_restore_text()}</p>}
                  confirm={m.paper_template_restore()}
                  send={({ reason }) => restore(template, reason)}
                  done={m.paper_template_restored()}
                  onClose={close}
                />
              ),
            },
          }}
        />
      }
    >
      <Editor key={template.version} template={template} />
      <FieldsSection template={template} />
      <VersionsSection template={template} />
      <TrailButton type="PAPER_TEMPLATE" id={template.id} />
    </Page>
  );
}

export function PaperTemplatePage() {
  const { kind } = useParams({ strict: false }) as { kind: string };
  const template = useQuery(paperTemplateOptions(kind));
  if (template.data) return <TemplateBody template={template.data} />;
  return <UnnamedPage title={m.place_paper_templates()} crumbs={crumbs()} query={template} />;
}
