import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, CornerUpLeft, NotebookPen, PenLine, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import type { Plan, PlanAmendmentRequest, PlanTask, PlanTaskReportDraft } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { directivePointName } from '@/i18n/names/directives';
import {
  planStateName,
  planStateTone,
  taskProgressChoices,
  taskProgressName,
  taskProgressTone,
} from '@/i18n/names/plans';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { RadioField, TextArea } from '@/ui/form/fields';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { approvePlan, askPlanAmendment, discardPlan, planOptions, reportPlanTask, submitPlan } from './api';
import css from './Plan.module.css';

const crumbs = () => [{ label: m.place_plans(), to: paths.plans }];
const stale = (plan: Plan) => [['plan', plan.id], ['plans'], ['carriers'], ['obligations']];
const icon = { size: 18, 'aria-hidden': true } as const;

function useFaces(plan: Plan): Record<string, ActionFace> {
  const { go } = useNavigation();
  const submit = useChange(submitPlan, ...stale(plan));
  const approve = useChange(approvePlan, ...stale(plan));
  const ask = useChange(askPlanAmendment, ...stale(plan));
  const discard = useChange(discardPlan, ['plans']);
  return {
    SUBMIT: {
      label: m.plan_submit(),
      tone: 'primary',
      icon: <Send {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.plan_submit()}
          text={<p>{m.plan_submit_text({ unit: plan.approver.name })}</p>}
          initial={{}}
          confirm={m.plan_submit()}
          send={() => submit(plan)}
          done={m.plan_submitted()}
          onClose={onClose}
        />
      ),
    },
    APPROVE: {
      label: m.plan_approve(),
      tone: 'primary',
      icon: <BadgeCheck {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.plan_approve()}
          text={<p>{m.plan_approve_text()}</p>}
          initial={{}}
          confirm={m.plan_approve()}
          send={() => approve(plan)}
          done={m.plan_approved()}
          onClose={onClose}
        />
      ),
    },
    ASK_AMENDMENT: {
      label: m.plan_ask(),
      icon: <CornerUpLeft {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.plan_ask()}
          initial={{ reason: '', dueOn: null as string | null }}
          confirm={m.plan_ask()}
          send={(value) => ask(plan, asSent<PlanAmendmentRequest>(value))}
          done={m.plan_asked()}
          onClose={onClose}
        >
          {(form) => (
            <>
              <TextArea of={form.at('reason')} label={m.plan_ask_reason()} rows={4} />
              <DateField of={form.at('dueOn')} label={m.plan_ask_due()} />
            </>
          )}
        </FormDialog>
      ),
    },
    EDIT: { label: m.ui_edit(), icon: <PenLine {...icon} />, run: () => go(paths.editPlan(plan.id)) },
    DISCARD: {
      label: m.plan_discard(),
      tone: 'danger',
      icon: <Trash2 {...icon} />,
      dialog: (onClose) => (
        <FormDialog
          title={m.plan_discard()}
          text={<p>{m.plan_discard_text()}</p>}
          initial={{}}
          danger
          confirm={m.plan_discard()}
          send={() => discard(plan)}
          done={m.plan_discarded()}
          onClose={onClose}
          onDone={() => go(paths.plans)}
        />
      ),
    },
  };
}

function ReportDialog({ plan, task, onClose }: { plan: Plan; task: PlanTask; onClose: () => void }) {
  const report = useChange(reportPlanTask, ...stale(plan));
  return (
    <FormDialog
      title={m.plan_report_title()}
      text={
        <p>
          <b>{task.content}</b>
        </p>
      }
      initial={{ progress: task.reports[0]?.progress ?? 'UNDER_WAY', words: '' } as { progress: string; words: string }}
      confirm={m.plan_report()}
      send={(value) => report(task.id, asSent<PlanTaskReportDraft>(value))}
      done={m.plan_reported()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioField
            of={{ ...form.at('progress'), set: (next) => form.at('progress').set(next ?? 'UNDER_WAY') }}
            label={m.plan_report_progress()}
            choices={taskProgressChoices()}
          />
          <TextArea of={form.at('words')} label={m.plan_report_words()} rows={4} />
        </>
      )}
    </FormDialog>
  );
}

function Task({ task, onReport }: { task: PlanTask; onReport: (() => void) | null }) {
  const newest = task.reports[0];
  return (
    <li className={css.task}>
      <div className={css.head}>
        <StatusBadge tone={task.overdue ? 'bad' : taskProgressTone(newest?.progress)}>
          {task.overdue ? m.plan_overdue() : taskProgressName(newest?.progress)}
        </StatusBadge>
        {onReport && (
          <Button compact icon={<NotebookPen size={16} aria-hidden />} onClick={onReport}>
            {m.plan_report()}
            <span className="visually-hidden">: {task.content}</span>
          </Button>
        )}
      </div>
      <p className={css.content}>{task.content}</p>
      <p className={css.line}>
        {task.points.length > 0 && (
          <span>
            {m.plan_points()}: {task.points.map(directivePointName).join(', ')}
          </span>
        )}
        {task.lead && (
          <span>
            {m.plan_lead()}: {task.lead}
          </span>
        )}
        {task.partners && (
          <span>
            {m.plan_partners()}: {task.partners}
          </span>
        )}
        {task.product && (
          <span>
            {m.plan_product()}: {task.product}
          </span>
        )}
        {task.dueOn && (
          <span>
            {m.plan_due_on()}: {formatDate(task.dueOn)}
          </span>
        )}
      </p>
      {task.reports.length > 0 && (
        <details className={css.reports}>
          <summary>
            {m.plan_reports()} ({formatNumber(task.reports.length)})
          </summary>
          <Timeline
            label={m.plan_reports()}
            moments={task.reports.map((report, index) => ({
              key: report.id,
              when: formatDate(report.reportedOn),
              what: taskProgressName(report.progress),
              detail: [report.words, report.recordedBy].filter(Boolean).join(' · '),
              tone: index === 0 ? ('now' as const) : ('past' as const),
            }))}
          />
        </details>
      )}
    </li>
  );
}

function Body({ plan }: { plan: Plan }) {
  const faces = useFaces(plan);
  const [reported, setReported] = useState<PlanTask | null>(null);
  const reports = plan.actions.some(({ action, allowed }) => action === 'REPORT' && allowed);
  const done = plan.tasks.filter(({ reports: all }) => all[0]?.progress === 'DONE').length;
  return (
    <Page
      title={plan.title}
      crumbs={crumbs()}
      eyebrow={plan.number}
      facts={
        <>
          <StatusBadge tone={planStateTone(plan.state)}>{planStateName(plan.state)}</StatusBadge>
          <Link to={paths.unit(plan.unit.id)}>{plan.unit.name}</Link>
          {plan.cluster && <Link to={paths.cluster(plan.cluster.id)}>{plan.cluster.name}</Link>}
          <span>{m.plan_task_counts({ done: formatNumber(done), tasks: formatNumber(plan.tasks.length) })}</span>
        </>
      }
      actions={<ActionBar actions={plan.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {plan.askedBecause && (
              <Notice>
                <p>
                  <b>{m.plan_asked_notice({ date: formatDate(plan.askedDueOn) })}</b>
                </p>
                <p>{plan.askedBecause}</p>
              </Notice>
            )}
            <Section title={m.plan_tasks()}>
              {plan.tasks.length === 0 ? (
                <p className={css.none}>{m.plan_tasks_none()}</p>
              ) : (
                <ol className={css.tasks}>
                  {plan.tasks.map((task) => (
                    <Task key={task.id} task={task} onReport={reports ? () => setReported(task) : null} />
                  ))}
                </ol>
              )}
            </Section>
            {reported && <ReportDialog plan={plan} task={reported} onClose={() => setReported(null)} />}
          </>
        }
        side={
          <>
            <Section title={m.directive_facts()}>
              <Facts
                brief
                rows={[
                  [
                    m.plan_directive(),
                    <Link key="directive" to={paths.directive(plan.directive.id)}>
                      {[plan.directive.number, plan.directive.title].filter(Boolean).join(' · ')}
                    </Link>,
                  ],
                  [m.plan_approver(), plan.approver.name],
                  [m.plan_signed_on(), plan.signedOn && formatDate(plan.signedOn)],
                  [m.plan_submitted_on(), plan.submittedOn && formatDate(plan.submittedOn)],
                  [
                    m.plan_approved_on(),
                    plan.approvedOn && [formatDate(plan.approvedOn), plan.approvedBy].filter(Boolean).join(' · '),
                  ],
                ]}
              />
              {plan.document && <DocumentLink document={plan.document} />}
            </Section>
            <TrailButton type="PLAN" id={plan.id} />
          </>
        }
      />
    </Page>
  );
}

export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const plan = useQuery(planOptions(id));
  if (plan.data) return <Body plan={plan.data} />;
  return <UnnamedPage title={m.place_plans()} crumbs={crumbs()} query={plan} />;
}
