import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Concurrence } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { concurrenceStateName, concurrenceStateTone, directionName } from '@/i18n/names/concurrence';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { useConcurrenceFaces } from './actions';
import { concurrenceOptions } from './api';
import css from './Concurrence.module.css';

const crumbs = () => [{ label: m.place_concurrence(), to: paths.concurrence }];

function Cases({ request }: { request: Concurrence }) {
  return (
    <PlainTable
      caption={m.concurrence_cases()}
      heads={[m.decision_nominee(), m.dossier_award()]}
      rows={request.cases.map((one, index) => ({
        key: one.nominationId ?? String(index),
        cells: [
          one.nominationId ? (
            <Link key="name" to={paths.nomination(one.nominationId)} className={css.name}>
              {one.name}
            </Link>
          ) : (
            <b key="name">{one.name}</b>
          ),
          one.award,
        ],
      }))}
    />
  );
}

/** Nobody's silence is shown as consent. */
function Answer({ request }: { request: Concurrence }) {
  const answered = request.state === 'ANSWERED';
  if (!request.opinion && !answered) {
    return (
      <p className={css.none}>
        {request.overdue ? m.concurrence_not_answered_overdue() : m.concurrence_not_answered()}
      </p>
    );
  }
  return (
    <>
      <p>
        <StatusBadge tone={request.agrees ? 'good' : 'bad'}>
          {request.agrees ? m.concurrence_agrees() : m.concurrence_disagrees()}
        </StatusBadge>
        {!answered && <span className={css.soft}>{m.concurrence_only_proposed()}</span>}
      </p>
      <Prose text={request.opinion} />
      {answered && (
        <p className={css.soft}>
          {[request.answerNumber, formatDate(request.answeredOn), request.signedBy].filter(Boolean).join(' · ')}
        </p>
      )}
      {request.answerDocument && <DocumentLink document={request.answerDocument} />}
    </>
  );
}

function Term({ request: { term } }: { request: Concurrence }) {
  if (!term) return null;
  return (
    <Section title={m.concurrence_term()}>
      <p>{m.concurrence_term_days({ days: formatNumber(term.workingDays) })}</p>
      <span className={css.soft}>
        {term.citation} <StandingBadge standing={term.standing} />
      </span>
      <p className={css.soft}>{term.silence}</p>
    </Section>
  );
}

function Body({ request }: { request: Concurrence }) {
  const faces = useConcurrenceFaces(request);
  const received = request.direction === 'RECEIVED';
  return (
    <Page
      title={request.subject}
      crumbs={crumbs()}
      eyebrow={request.otherBody}
      facts={
        <>
          <StatusBadge tone={concurrenceStateTone(request.state)}>{concurrenceStateName(request.state)}</StatusBadge>
          {request.overdue && <StatusBadge tone="bad">{m.concurrence_overdue()}</StatusBadge>}
          <span>{directionName(request.direction)}</span>
        </>
      }
      actions={<ActionBar actions={request.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {request.returnedBecause && (
              <Notice>
                <p>{m.concurrence_returned_because({ reason: request.returnedBecause })}</p>
              </Notice>
            )}
            {request.closedBecause && (
              <Notice>
                <p>{m.concurrence_closed_because({ reason: request.closedBecause })}</p>
              </Notice>
            )}
            <Section title={`${m.concurrence_cases()} (${formatNumber(request.cases.length)})`}>
              <Cases request={request} />
            </Section>
            {request.question && (
              <Section title={m.concurrence_question()}>
                <Prose text={request.question} />
              </Section>
            )}
            <Section title={m.concurrence_answer()}>
              <Answer request={request} />
            </Section>
            {request.chases.length > 0 && (
              <Section title={m.concurrence_chases()}>
                <Timeline
                  label={m.concurrence_chases()}
                  moments={request.chases.map((chase, index) => ({
                    key: String(index),
                    when: formatDate(chase.chasedOn),
                    what: chase.note,
                    detail: chase.by,
                  }))}
                />
              </Section>
            )}
          </>
        }
        side={
          <>
            <Section title={m.concurrence_letter()}>
              <Facts
                brief
                rows={[
                  [received ? m.concurrence_asker() : m.concurrence_asked(), request.otherBody],
                  [m.concurrence_number(), request.requestNumber],
                  [
                    received ? m.concurrence_received_on() : m.concurrence_sent_on(),
                    request.askedOn && formatDate(request.askedOn),
                  ],
                  [m.concurrence_due_on(), request.dueOn && formatDate(request.dueOn)],
                  [
                    m.ui_unit(),
                    <Link key="unit" to={paths.unit(request.unit.id)}>
                      {request.unit.name}
                    </Link>,
                  ],
                ]}
              />
              {request.requestDocument && <DocumentLink document={request.requestDocument} />}
            </Section>
            <Term request={request} />
            <TrailButton type="CONCURRENCE" id={request.id} />
          </>
        }
      />
    </Page>
  );
}

export function ConcurrencePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const request = useQuery(concurrenceOptions(id));
  if (request.data) return <Body request={request.data} />;
  return <UnnamedPage title={m.place_concurrence()} crumbs={crumbs()} query={request} />;
}
