import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCan } from '@/api/me';
import type { StateSubmission, StateSubmissionLine } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { authorityName } from '@/i18n/names/awards';
import { nomineeLabel } from '@/i18n/names/nominee';
import { submissionStateName, submissionStateTone, submissionStepName } from '@/i18n/names/stateSubmissions';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { HandoverLink } from '@/ui/aftercare/HandoverLink';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Notice } from '@/ui/States';
import { type Moment, Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useSubmissionFaces } from './actions';
import { stateSubmissionOptions } from './api';
import css from './StateSubmissions.module.css';
import { Terms } from './Terms';

const crumbs = () => [{ label: m.place_state_submissions(), to: paths.stateSubmissions }];

function Outcome({ line }: { line: StateSubmissionLine }) {
  if (line.given === null || line.given === undefined) return <span className={css.soft}>{m.state_sub_open()}</span>;
  return line.given ? (
    <StatusBadge tone="gold">{m.state_sub_was_given()}</StatusBadge>
  ) : (
    <StatusBadge tone="bad">{m.outcome_declined()}</StatusBadge>
  );
}

function Lines({ submission }: { submission: StateSubmission }) {
  const mayDossier = useCan('DOSSIER_READ');
  if (submission.lines.length === 0) return <EmptyState title={m.decision_no_lines()} />;
  return (
    <PlainTable
      caption={m.state_sub_lines()}
      heads={[
        m.decision_ordinal(),
        m.decision_nominee(),
        m.state_sub_award(),
        m.ui_unit(),
        m.decision_dossier(),
        m.state_sub_outcome(),
      ]}
      ordinal={0}
      lead={1}
      narrow={[4, 5]}
      rows={submission.lines.map((line, index) => ({
        key: line.id,
        cells: [
          formatNumber(index + 1),
          line.given || mayDossier ? (
            <Link
              key="name"
              to={line.given ? paths.award(line.id) : paths.nomination(line.nominationId)}
              className={css.name}
            >
              {nomineeLabel(line.nominee)}
            </Link>
          ) : (
            <b key="name">{nomineeLabel(line.nominee)}</b>
          ),
          line.award.name,
          line.unit.name === line.nominee.name ? '' : line.unit.name,
          mayDossier ? (
            <Link key="dossier" to={paths.dossier(line.dossier.id)}>
              {line.dossier.number}
            </Link>
          ) : (
            line.dossier.number
          ),
          <Outcome key="outcome" line={line} />,
        ],
      }))}
    />
  );
}

const TONES: Record<string, Moment['tone']> = { RETURN: 'bad', CLOSE: 'bad', DECIDE: 'gold', HAND_OVER: 'gold' };

/** The steps as they were told, newest first. */
function momentsOf(submission: StateSubmission): Moment[] {
  const steps = submission.steps.map(
    (step): Moment => ({
      key: step.id,
      when: formatDate(step.on),
      what: submissionStepName(step.action, step.part),
      tone: TONES[step.action] ?? 'past',
      detail: (
        <>
          {[step.reference, step.recordedBy].filter(Boolean).join(' · ')}
          {step.note && <p className={css.reason}>{step.note}</p>}
          {step.document && <DocumentLink document={step.document} />}
        </>
      ),
    }),
  );
  return [
    ...steps.reverse(),
    { key: 'drafted', when: formatInstant(submission.createdAt), what: m.decision_drafted(), tone: 'past' },
  ];
}

function SubmissionBody({ submission }: { submission: StateSubmission }) {
  const faces = useSubmissionFaces(submission);
  const { decision } = submission;
  return (
    <Page
      title={submission.title}
      crumbs={crumbs()}
      eyebrow={submission.number ?? m.state_sub_unnumbered()}
      facts={
        <>
          <StatusBadge tone={submissionStateTone(submission.state)}>
            {submissionStateName(submission.state)}
          </StatusBadge>
          <span>{m.state_sub_to({ authority: authorityName(submission.authority) })}</span>
          <Link to={paths.unit(submission.unit.id)}>{submission.unit.name}</Link>
        </>
      }
      actions={<ActionBar actions={submission.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {submission.returnedBecause && submission.state === 'RETURNED' && (
              <Notice>
                <p>
                  <b>{m.state_sub_returned_notice({ date: formatDate(submission.returnedOn) })}</b>
                </p>
                <p className={css.reason}>{submission.returnedBecause}</p>
              </Notice>
            )}
            <Section title={`${m.state_sub_lines()} (${formatNumber(submission.lines.length)})`}>
              <Lines submission={submission} />
            </Section>
            <Section title={m.decision_life()}>
              <Timeline label={m.decision_life()} moments={momentsOf(submission)} />
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.state_sub_terms()}>
              <Terms terms={submission.terms} />
            </Section>
            {decision && (
              <Section title={m.state_sub_decision()}>
                <Facts
                  brief
                  rows={[
                    [m.decision_number(), decision.number],
                    [m.state_sub_decided_on(), formatDate(decision.decidedOn)],
                    [m.state_sub_authority(), decision.authority],
                    [m.state_sub_handed_over_on(), submission.handedOverOn && formatDate(submission.handedOverOn)],
                  ]}
                />
                <DocumentLink document={decision.document} />
              </Section>
            )}
            <Section title={m.decision_facts()}>
              <Facts
                rows={[
                  [m.decision_signed_on(), submission.signedOn && formatDate(submission.signedOn)],
                  [m.state_sub_sent_on(), submission.sentOn && formatDate(submission.sentOn)],
                  [m.state_sub_paper_on(), submission.paperOn && formatDate(submission.paperOn)],
                  [m.state_sub_file_on(), submission.fileOn && formatDate(submission.fileOn)],
                  [m.state_sub_received_on(), submission.receivedOn && formatDate(submission.receivedOn)],
                ]}
              />
            </Section>
            {submission.decision && <HandoverLink of={{ submission: submission.id }} />}
            <TrailButton type="STATE_SUBMISSION" id={submission.id} />
          </>
        }
      />
    </Page>
  );
}

export function StateSubmissionPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const submission = useQuery(stateSubmissionOptions(id));
  if (submission.data) return <SubmissionBody submission={submission.data} />;
  return <UnnamedPage title={m.place_state_submissions()} crumbs={crumbs()} query={submission} />;
}
