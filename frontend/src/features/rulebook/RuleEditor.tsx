import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useCan } from '@/api/me';
import type { Rulebook, RuleInDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { addRule, draftOptions, draftRuleOptions, editRule, rulebookOptions, STALE } from './api';
import { RuleFields } from './RuleFields';
import { emptyRule, type RuleValue, ruleFrom, sentRule } from './ruleForm';
import { rulebookCrumbs } from './VersionsPage';

const crumbs = (framework: string) => [
  ...rulebookCrumbs(framework),
  { label: m.rulebook_draft(), to: paths.rulebookDraft(framework) },
];

interface FormProps {
  framework: string;
  book: Rulebook;
  start: RuleValue;
  known: RuleInDraft | null;
  general: boolean;
  send: (value: RuleValue) => Promise<unknown>;
  reload?: () => void;
}

function RuleForm({ framework, book, start, known, general, send, reload }: FormProps) {
  const form = useForm(start);
  const { leaving, leaveFor } = useLeave();
  const save = async () => {
    if (!(await form.submit(send))) return;
    toast.done(m.rulebook_saved());
    leaveFor(paths.rulebookDraft(framework));
  };
  return (
    <FormFrame form={form} onSubmit={() => void save()} onReload={reload}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <RuleFields form={form} book={book} known={known} general={general} />
      <FormFoot>
        <Link to={paths.rulebookDraft(framework)} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {known ? m.rulebook_save() : m.rulebook_add()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

/** The draft as a whole, for the texts it can cite. */
function WithBook({ framework, children }: { framework: string; children: (book: Rulebook) => ReactNode }) {
  const mayKeep = useCan('RULEBOOK_KEEP');
  const draft = useQuery({ ...draftOptions(framework), retry: false, enabled: mayKeep });
  const number = draft.data?.draft.number;
  const book = useQuery({ ...rulebookOptions(framework, number), enabled: Boolean(number) });
  if (!mayKeep) return <Forbidden />;
  if (!draft.data) return <Loaded query={draft}>{() => null}</Loaded>;
  return (
    <Loaded query={book} lines={10}>
      {children}
    </Loaded>
  );
}

/** Changes one rule of the draft. */
export function RuleEditor() {
  const { framework, rule: id } = useParams({ strict: false }) as { framework: string; rule: string };
  const rule = useQuery({ ...draftRuleOptions(framework, id), staleTime: 0 });
  const edit = useChange(editRule, ...STALE);
  const [round, setRound] = useState(0);
  const reload = () => void rule.refetch().then(() => setRound((before) => before + 1));
  return (
    <Page title={m.rulebook_edit_title({ id })} width="text" crumbs={crumbs(framework)}>
      <WithBook framework={framework}>
        {(book) => (
          <Loaded query={rule} lines={10}>
            {(known) => {
              const general = !known.award && !known.partOf;
              return (
                <RuleForm
                  key={`${id} ${round}`}
                  framework={framework}
                  book={book}
                  start={ruleFrom(known)}
                  known={known}
                  general={general}
                  send={(value) => edit({ framework, version: known.version }, id, sentRule(value, general))}
                  reload={reload}
                />
              );
            }}
          </Loaded>
        )}
      </WithBook>
    </Page>
  );
}

/** A rule that is new: of the award that the address names, or a general one. */
export function NewRulePage() {
  const { framework } = useParams({ strict: false }) as { framework: string };
  const { search } = useListState();
  const draft = useQuery({ ...draftOptions(framework), retry: false });
  const add = useChange(addRule, ...STALE);
  const award = search.award;
  return (
    <Page title={m.rulebook_add()} width="text" crumbs={crumbs(framework)}>
      <WithBook framework={framework}>
        {(book) => (
          <RuleForm
            framework={framework}
            book={book}
            start={emptyRule(framework)}
            known={null}
            general={!award}
            send={(value) => {
              const { rule, awards, reason } = sentRule(value, !award);
              return add(
                { framework, version: draft.data?.version ?? 0 },
                { rule, reason: reason ?? '', ...(awards && { awards }), ...(award && { award }) },
              );
            }}
          />
        )}
      </WithBook>
    </Page>
  );
}
