import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ScanLine } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { TrainingClass, TrainingLearner, TrainingSession } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { learnerStateName, learnerStateTone, trainingStateName, trainingStateTone } from '@/i18n/names/training';
import { m } from '@/paraglide/messages';
import { ActionBar } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { PapersSection } from '@/ui/documents/Papers';
import { LoadMore } from '@/ui/list/LoadMore';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { Loaded, Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './Training.module.css';
import { useTrainingFaces } from './trainingActions';
import { attendanceCodeOptions, learnersOptions, trainingClassOptions } from './trainingApi';

const crumbs = () => [{ label: m.place_training(), to: paths.training }];

/** Large enough to be read from the last row. */
function CodeDialog({ id, session, onClose }: { id: string; session: TrainingSession; onClose: () => void }) {
  const query = useQuery(attendanceCodeOptions(id, session.id));
  return (
    <Dialog title={m.training_show_code()} onClose={onClose} size="medium">
      <DialogBody>
        <p>{m.training_show_code_hint()}</p>
        <Loaded query={query}>
          {({ code }) => (
            <p className={css.code} role="status">
              {`${code.slice(0, 3)} ${code.slice(3)}`}
            </p>
          )}
        </Loaded>
      </DialogBody>
    </Dialog>
  );
}

function Sessions({ of }: { of: TrainingClass }) {
  const keeps = useCan('TRAINING_KEEP');
  const [shown, setShown] = useState<TrainingSession | null>(null);
  return (
    <Section title={m.training_sessions()}>
      <PlainTable
        caption={m.training_sessions()}
        heads={[m.training_topic(), m.training_on(), m.training_attend()]}
        rows={of.sessions.map((session) => ({
          key: session.id,
          cells: [
            <span key="topic">
              {session.topic}
              {session.speaker && <span className={css.soft}>{session.speaker}</span>}
            </span>,
            `${formatDate(session.on)}, ${session.from}–${session.to}`,
            <span key="attendance" className={css.tools}>
              {session.now && <StatusBadge tone="warn">{m.training_going_on()}</StatusBadge>}
              {session.attended && <StatusBadge tone="good">{m.training_was_there()}</StatusBadge>}
              <span>{m.training_present({ count: formatNumber(session.present) })}</span>
              {keeps && of.questions && session.now && (
                <Button icon={<ScanLine size={18} aria-hidden />} onClick={() => setShown(session)}>
                  {m.training_show_code()}
                </Button>
              )}
            </span>,
          ],
        }))}
      />
      {shown && <CodeDialog id={of.item.id} session={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}

function Mine({ mine, sessions }: { mine: TrainingLearner; sessions: number }) {
  const place = mine.waitingPlace && m.training_waiting_place({ place: formatNumber(mine.waitingPlace) });
  return (
    <Section title={m.training_mine()}>
      <Facts
        brief
        rows={[
          [
            m.ui_state(),
            <span key="state">
              <StatusBadge tone={learnerStateTone(mine.state)}>{learnerStateName(mine.state)}</StatusBadge> {place}
            </span>,
          ],
          [m.training_attended(), `${formatNumber(mine.attended)}/${formatNumber(sessions)}`],
          [
            m.training_best(),
            mine.best != null &&
              `${formatNumber(mine.best)}% · ${mine.passed ? m.training_passed() : m.training_not_passed()}`,
          ],
          [
            m.training_certificate(),
            mine.certificateCode && (
              <span key="certificate">
                {mine.certificateCode} ({formatDate(mine.certifiedOn)}){' '}
                <a href={`${paths.public.trainingCertificate}?code=${mine.certificateCode}`}>
                  {m.training_certificate_check()}
                </a>
              </span>
            ),
          ],
        ]}
      />
    </Section>
  );
}

function Learners({ id }: { id: string }) {
  const query = useInfiniteQuery(learnersOptions(id));
  const learners = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={m.training_learners()}>
      {query.isSuccess && learners.length === 0 ? (
        <p>{m.training_learners_none()}</p>
      ) : (
        <PlainTable
          caption={m.training_learners()}
          heads={[
            m.training_learners(),
            m.ui_state(),
            m.training_attended(),
            m.training_best(),
            m.training_certificate(),
          ]}
          ends={[2, 3]}
          rows={learners.map((learner) => ({
            key: learner.id,
            cells: [
              <span key="person">
                {learner.person.name}
                <span className={css.soft}>
                  {[learner.unit?.name, !learner.account && m.training_no_account()].filter(Boolean).join(' · ')}
                </span>
              </span>,
              <StatusBadge key="state" tone={learnerStateTone(learner.state)}>
                {learnerStateName(learner.state)}
              </StatusBadge>,
              formatNumber(learner.attended),
              learner.best == null ? '' : `${formatNumber(learner.best)}%`,
              learner.certifiedOn ? formatDate(learner.certifiedOn) : '',
            ],
          }))}
        />
      )}
      <LoadMore query={query} />
    </Section>
  );
}

function Evaluations({ of }: { of: NonNullable<TrainingClass['evaluations']> }) {
  const count = formatNumber(of.count);
  return (
    <Section title={m.training_evaluations()}>
      {of.mean == null ? (
        <p>{m.training_evaluations_few({ count })}</p>
      ) : (
        <>
          <p>{m.training_evaluations_mean({ mean: formatNumber(of.mean), count })}</p>
          <ul>
            {of.words.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else tells one nameless word from another
              <li key={index}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Body({ of }: { of: TrainingClass }) {
  const faces = useTrainingFaces(of);
  const { item } = of;
  return (
    <Page
      title={item.title}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={trainingStateTone(item.state)}>{trainingStateName(item.state)}</StatusBadge>
          <span>{item.unit.name}</span>
          <span>
            {m.training_seats_taken({ taken: formatNumber(item.enrolled), seats: formatNumber(item.seats) })}
            {item.waiting > 0 && `, ${m.training_seats_waiting({ count: formatNumber(item.waiting) })}`}
          </span>
        </>
      }
      actions={<ActionBar actions={of.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {of.cancelledBecause && <Notice>{of.cancelledBecause}</Notice>}
            {of.mine && <Mine mine={of.mine} sessions={of.sessions.length} />}
            {of.mine?.certificateCode && (
              <PapersSection
                papers={[
                  { name: m.training_certificate(), address: `/api/v1/training-learners/${of.mine.id}/certificate` },
                ]}
              />
            )}
            <Section title={m.training_programme()}>
              <Prose text={of.programme} />
              {of.documents.map((document) => (
                <DocumentLink key={document.id} document={document} />
              ))}
            </Section>
            <Sessions of={of} />
            {of.questions && <Learners id={item.id} />}
            {of.evaluations && <Evaluations of={of.evaluations} />}
          </>
        }
        side={
          <>
            <Section title={m.directive_facts()}>
              <Facts
                brief
                rows={[
                  [m.training_year(), String(item.year)],
                  [m.training_place(), item.place],
                  [m.training_online(), of.onlineAddress],
                  [m.training_enrol_by(), formatDate(item.enrolBy)],
                  [m.training_sessions_needed(), formatNumber(of.sessionsNeeded)],
                  [m.training_pass_mark(), of.passMark != null && `${formatNumber(of.passMark)}%`],
                  [m.training_tries(), of.passMark != null && formatNumber(of.tries)],
                ]}
              />
            </Section>
            {of.questions && <TrailButton type="TRAINING_CLASS" id={item.id} />}
          </>
        }
      />
    </Page>
  );
}

export function TrainingClassPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(trainingClassOptions(id));
  if (query.data) return <Body of={query.data} />;
  return <UnnamedPage title={m.place_training()} crumbs={crumbs()} query={query} />;
}
