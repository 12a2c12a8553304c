import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { ClusterItem, DirectivePoint, DocumentRef, Plan, PlanDraft, PlanTask } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { ownMeasures } from '@/features/review/ownMeasures';
import { formatNumber } from '@/i18n/format';
import { directivePointName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { DateField } from '@/ui/form/DateField';
import { FileField } from '@/ui/form/FileField';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, FormRow, UnsavedGuard } from '@/ui/form/FormFrame';
import { SelectField, TextArea, TextField } from '@/ui/form/fields';
import { newKey, Rows } from '@/ui/form/Rows';
import { type Lens, useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link, useListState } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { editPlan, headedClustersOptions, planOptions, underOptions, writePlan } from './api';
import css from './Plan.module.css';

interface TaskValue {
  key: string;
  id: string | null;
  content: string;
  lead: string;
  partners: string;
  product: string;
  dueOn: string | null;
  points: string[];
}

interface Value {
  directiveId: string;
  unitId: string;
  clusterId: string | null;
  title: string;
  number: string;
  signedOn: string | null;
  documentId: string | null;
  tasks: TaskValue[];
}

const crumbs = (plan?: Plan) => [
  { label: m.place_plans(), to: paths.plans },
  ...(plan ? [{ label: plan.title, to: paths.plan(plan.id) }] : []),
];

const newTask = (): TaskValue => ({
  key: newKey(),
  id: null,
  content: '',
  lead: '',
  partners: '',
  product: '',
  dueOn: null,
  points: [],
});

const taskOf = (task: PlanTask): TaskValue => ({
  key: task.id,
  id: task.id,
  content: task.content,
  lead: task.lead ?? '',
  partners: task.partners ?? '',
  product: task.product ?? '',
  dueOn: task.dueOn ?? null,
  points: task.points,
});

const sent = ({ tasks, number, ...value }: Value) =>
  asSent<PlanDraft>({
    ...value,
    number: number || null,
    tasks: tasks.map(({ key: _, lead, partners, product, ...task }) => ({
      ...task,
      lead: lead || null,
      partners: partners || null,
      product: product || null,
    })),
  });

/** Which points of the directive a task carries. */
function PointChoices({ of, points }: { of: Lens<string[]>; points: DirectivePoint[] }) {
  if (points.length === 0) return null;
  const toggle = (code: string) =>
    of.set(of.value.includes(code) ? of.value.filter((other) => other !== code) : [...of.value, code]);
  return (
    <fieldset id={of.id} tabIndex={-1}>
      <legend className={css.legend}>{m.plan_points()}</legend>
      <div className={css.points}>
        {points.map(({ code, asks, text }) => (
          <label key={code} title={asks ?? text}>
            <input type="checkbox" checked={of.value.includes(code)} onChange={() => toggle(code)} />
            {directivePointName(code)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What the unit's newest review said that it would add, as tasks of this plan; what stands in it already is left out. */
function TakeMeasures({ unitId, tasks }: { unitId: string; tasks: Lens<TaskValue[]> }) {
  const [busy, setBusy] = useState(false);
  const handleTake = async () => {
    setBusy(true);
    try {
      const there = new Set(tasks.value.map(({ content }) => content));
      const fresh = (await ownMeasures(unitId)).filter(({ content }) => !there.has(content));
      const written = tasks.value.filter(({ content }) => content.trim());
      if (fresh.length > 0)
        tasks.set([
          ...written,
          ...fresh.map(({ content, lead, dueOn }) => ({
            ...newTask(),
            content,
            lead: lead ?? '',
            dueOn: dueOn ?? null,
          })),
        ]);
      toast.done(m.plan_measures_taken({ count: formatNumber(fresh.length) }));
    } catch (error) {
      toast.failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onClick={() => void handleTake()}>
      {m.plan_take_measures()}
    </Button>
  );
}

interface FormProps {
  initial: Value;
  points: DirectivePoint[];
  kept: DocumentRef | null;
  save: (draft: PlanDraft) => Promise<Plan>;
  cancelTo: string;
  /** Clusters that the unit may write for as well as for itself. */
  headed?: ClusterItem[];
}

function PlanForm({ initial, points, kept, save, cancelTo, headed = [] }: FormProps) {
  const form = useForm(initial);
  const { leaving, leaveFor } = useLeave();
  const change = useChange(save, ['plans'], ['plan'], ['carriers']);
  const handleSubmit = async () => {
    const done = await form.submit((value) => change(sent(value)));
    if (!done) return;
    toast.done(m.plan_saved());
    leaveFor(paths.plan(done.answer.id));
  };
  return (
    <FormFrame form={form} onSubmit={() => void handleSubmit()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.directive_facts()}>
        <FormFields>
          {headed.length > 0 && (
            <SelectField
              of={form.at('clusterId')}
              label={m.plan_for()}
              empty={m.plan_for_unit()}
              choices={headed.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextField of={form.at('title')} label={m.plan_title()} />
          <FormRow>
            <TextField of={form.at('number')} label={m.plan_number()} optional />
            <DateField of={form.at('signedOn')} label={m.plan_signed_on()} optional />
          </FormRow>
          <FileField
            of={form.at('documentId')}
            unitId={form.value.unitId}
            label={m.plan_document()}
            attach={m.plan_attach()}
            kept={kept}
            optional
          />
        </FormFields>
      </Section>
      <Section title={m.plan_tasks()} aside={<TakeMeasures unitId={form.value.unitId} tasks={form.at('tasks')} />}>
        <Rows of={form.at('tasks')} label={m.plan_task} movable add={m.plan_add_task()} newRow={newTask}>
          {(task) => (
            <>
              <TextArea of={task.at('content')} label={m.plan_content()} rows={2} />
              <FormRow>
                <TextField of={task.at('lead')} label={m.plan_lead()} optional />
                <TextField of={task.at('partners')} label={m.plan_partners()} optional />
              </FormRow>
              <FormRow>
                <TextField of={task.at('product')} label={m.plan_product()} optional />
                <DateField of={task.at('dueOn')} label={m.plan_due_on()} optional />
              </FormRow>
              <PointChoices of={task.at('points')} points={points} />
            </>
          )}
        </Rows>
      </Section>
      <FormFoot>
        <Link to={cancelTo} className={buttonClass()}>
          {m.ui_cancel()}
        </Link>
        <Button type="submit" tone="primary" busy={form.busy}>
          {m.plan_save()}
        </Button>
      </FormFoot>
    </FormFrame>
  );
}

function NewForm({ directiveId, unitId }: { directiveId: string; unitId: string }) {
  const directive = useQuery(underOptions(directiveId));
  const headed = useQuery(headedClustersOptions(unitId));
  return (
    <Loaded query={directive}>
      {({ points }) => (
        <PlanForm
          initial={{
            directiveId,
            unitId,
            clusterId: null,
            title: '',
            number: '',
            signedOn: null,
            documentId: null,
            tasks: [newTask()],
          }}
          points={points}
          kept={null}
          save={writePlan}
          cancelTo={paths.directive(directiveId)}
          headed={headed.data?.items ?? []}
        />
      )}
    </Loaded>
  );
}

/** Under which directive, and for which unit, stands in the address: it is written from the page of what it carries out. */
export function NewPlanPage() {
  const may = useCan('PLAN_WRITE');
  const { grants } = useMe();
  const { search } = useListState();
  const { directive, unit } = search;
  const own = grants.find(({ role }) => role === 'OFFICER' || role === 'UNIT_HEAD')?.unit.id;
  const unitId = unit ?? own;
  return (
    <Page title={m.plan_new()} width="text" crumbs={crumbs()}>
      {!may ? (
        <Forbidden />
      ) : directive && unitId ? (
        <NewForm directiveId={directive} unitId={unitId} />
      ) : (
        <EmptyState title={m.plan_none()}>{m.plan_none_text()}</EmptyState>
      )}
    </Page>
  );
}

export function EditPlanPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const may = useCan('PLAN_WRITE');
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...planOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page title={m.plan_edit()} width="text" crumbs={crumbs(query.data)}>
      {may ? (
        <Loaded query={query}>
          {(plan) => (
            <PlanForm
              initial={{
                directiveId: plan.directive.id,
                unitId: plan.unit.id,
                clusterId: plan.cluster?.id ?? null,
                title: plan.title,
                number: plan.number ?? '',
                signedOn: plan.signedOn ?? null,
                documentId: plan.document?.id ?? null,
                tasks: plan.tasks.map(taskOf),
              }}
              points={plan.points}
              kept={plan.document ?? null}
              save={(draft) => editPlan(plan, draft)}
              cancelTo={paths.plan(plan.id)}
            />
          )}
        </Loaded>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}
