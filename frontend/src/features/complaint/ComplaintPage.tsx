import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Complaint, ComplaintTerm } from '@/api/types';
import { pathOf, paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import {
  complaintChannelName,
  complaintFindingName,
  complaintKindName,
  complaintStateName,
  complaintStateTone,
  complaintStepName,
  complaintSubjectName,
} from '@/i18n/names/complaint';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useComplaintFaces } from './actions';
import { complaintOptions } from './api';
import css from './Complaint.module.css';

const crumbs = () => [{ label: m.place_complaints(), to: paths.complaints }];

function termText({ days, counted, dueOn, past }: ComplaintTerm): string {
  const count = { days: formatNumber(days) };
  return [
    counted === 'WORKING_DAYS' ? m.complaint_term_working_days(count) : m.complaint_term_days(count),
    dueOn && m.complaint_term_due({ date: formatDate(dueOn) }),
    past && m.complaint_term_past(),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A reminder with its article, never a rule. */
function Terms({ terms }: { terms: ComplaintTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <Section title={m.complaint_terms()} hint={m.complaint_terms_hint()}>
      <ul className={css.terms}>
        {terms.map((term) => (
          <li key={term.step}>
            <b>{term.step === 'ACCEPT' ? m.complaint_term_accept() : m.complaint_term_settle()}</b>
            <span className={css.soft}>{termText(term)}</span>
            <span className={css.soft}>
              {term.citation} <StandingBadge standing={term.standing} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Steps({ complaint }: { complaint: Complaint }) {
  return (
    <Section title={m.complaint_steps()}>
      <Timeline
        label={m.complaint_steps()}
        moments={[...complaint.steps].reverse().map((step, index) => ({
          key: step.id,
          when: formatDate(step.on),
          what: [complaintStepName(step.action), step.round > 1 && m.complaint_round({ round: step.round })]
            .filter(Boolean)
            .join(' · '),
          detail: (
            <>
              {[step.note, `${step.by}, ${formatInstant(step.recordedAt)}`].filter(Boolean).join(' · ')}
              {step.document && <DocumentLink document={step.document} />}
            </>
          ),
          tone: index === 0 ? 'now' : 'past',
        }))}
      />
    </Section>
  );
}

function Outcome({ complaint }: { complaint: Complaint }) {
  const { item, answer, answerNumber, findings, amendmentReference } = complaint;
  return (
    <>
      {findings && (
        <Section title={m.complaint_findings()}>
          <Prose text={findings} />
        </Section>
      )}
      {answer && (
        <Section title={m.complaint_answer_field()}>
          <p>
            <StatusBadge tone={item.finding === 'WRONG' ? 'neutral' : 'bad'}>
              {complaintFindingName(item.finding ?? '')}
            </StatusBadge>
          </p>
          <Prose text={answer} />
          <p className={css.soft}>{[answerNumber, formatDate(item.answeredOn)].filter(Boolean).join(' · ')}</p>
          {amendmentReference && <Facts brief rows={[[m.complaint_amendment(), amendmentReference]]} />}
        </Section>
      )}
    </>
  );
}

function senderOf({ item, sender }: Complaint): string {
  if (item.anonymous) return m.complaint_anonymous();
  if (!sender) return m.complaint_sender_hidden();
  return [sender.name, sender.contact].filter(Boolean).join(' · ');
}

function Body({ complaint }: { complaint: Complaint }) {
  const faces = useComplaintFaces(complaint);
  const { item } = complaint;
  const about = pathOf({ type: item.subjectType, id: complaint.subjectId });
  return (
    <Page
      title={item.title}
      crumbs={crumbs()}
      eyebrow={`${complaintKindName(item.kind)} · ${m.complaint_number({ number: formatNumber(item.number) })}`}
      facts={
        <>
          <StatusBadge tone={complaintStateTone(item.state)}>{complaintStateName(item.state)}</StatusBadge>
          {item.round > 1 && <span>{m.complaint_round({ round: item.round })}</span>}
          {about ? <Link to={about}>{item.subject}</Link> : <span>{item.subject}</span>}
        </>
      }
      actions={<ActionBar actions={complaint.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {item.holding && (
              <Notice>
                <p>
                  <b>{m.complaint_holding()}</b>
                </p>
                <p>{m.complaint_holding_text()}</p>
              </Notice>
            )}
            {complaint.declinedBecause && (
              <Notice>
                <p>{m.complaint_declined_because({ reason: complaint.declinedBecause })}</p>
              </Notice>
            )}
            {complaint.withdrawnBecause && (
              <Notice>
                <p>{m.complaint_withdrawn_because({ reason: complaint.withdrawnBecause })}</p>
              </Notice>
            )}
            <Section title={m.complaint_content()}>
              <Prose text={complaint.content} />
              {complaint.document && complaint.sender && <DocumentLink document={complaint.document} />}
            </Section>
            <Outcome complaint={complaint} />
            <Steps complaint={complaint} />
          </>
        }
        side={
          <>
            <Section title={m.complaint_letter()}>
              <Facts
                brief
                rows={[
                  [m.complaint_about(), complaintSubjectName(item.subjectType)],
                  [m.complaint_channel(), complaintChannelName(item.channel)],
                  [m.complaint_received_on(), formatDate(item.receivedOn)],
                  [m.complaint_sender(), senderOf(complaint)],
                  [m.complaint_assignee(), complaint.assignee],
                  [m.complaint_complex(), complaint.complex && m.ui_yes()],
                  [m.complaint_objection(), complaint.objectionId && m.ui_yes()],
                  [m.ui_unit(), item.unit.name],
                ]}
              />
            </Section>
            <Terms terms={complaint.terms} />
            <TrailButton type="COMPLAINT" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

export function ComplaintPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const complaint = useQuery(complaintOptions(id));
  if (complaint.data) return <Body complaint={complaint.data} />;
  return <UnnamedPage title={m.place_complaints()} crumbs={crumbs()} query={complaint} />;
}
