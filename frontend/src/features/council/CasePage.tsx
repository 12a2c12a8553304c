import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft, ArrowRight, History } from 'lucide-react';
import { useEffect } from 'react';
import { useCan } from '@/api/me';
import type { CouncilCase, CouncilMeeting } from '@/api/types';
import { paths } from '@/app/paths';
import { formatNumber } from '@/i18n/format';
import { evidenceKindName, outcomeName, outcomeTone } from '@/i18n/names/dossiers';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { Link, useNavigation } from '@/ui/nav';
import { Page, Prose, Section } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { nominationVerdictOptions } from '@/ui/verdict/api';
import { VerdictPanel } from '@/ui/verdict/VerdictPanel';
import { inOrder } from './agenda';
import { CaseNote, Consulted, Hold, PassRules, Recusals } from './Case';
import css from './Meeting.module.css';
import { agendaOptions, meetingOptions, papersOptions } from './meetingApi';
import { useCaseStep } from './meetingDialogs';
import { rightsIn } from './rights';

/** What the nominee was given before, for who may open it. */
function HistoryLink({ nominee: { kind, id } }: { nominee: CouncilCase['nominee'] }) {
  const mayPeople = useCan('PERSON_READ');
  if (!id || kind === 'HOUSEHOLD' || (kind === 'INDIVIDUAL' && !mayPeople)) return null;
  return (
    <Link to={kind === 'INDIVIDUAL' ? paths.personHistory(id) : paths.unitHistory(id)} className={buttonClass()}>
      <History size={18} aria-hidden /> {m.meeting_history()}
    </Link>
  );
}

function Papers({ one }: { one: CouncilCase }) {
  const papers = useQuery(papersOptions(one.nominationId));
  const verdict = useQuery(nominationVerdictOptions(one.nominationId));
  return (
    <>
      <Section title={m.dossier_report()}>
        <Loaded query={papers}>{({ report }) => <Prose text={report} />}</Loaded>
      </Section>
      <Section title={m.dossier_evidence()}>
        <Loaded query={papers} lines={3}>
          {({ evidence }) =>
            evidence.length === 0 ? (
              <p>{m.dossier_no_evidence()}</p>
            ) : (
              <ul className={css.documents}>
                {evidence.map(({ document, kind }) => (
                  <li key={document.id}>
                    <p className={css.soft}>{evidenceKindName(kind)}</p>
                    <DocumentLink document={document} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </Section>
      <Section title={m.verdict()}>
        <Loaded query={verdict}>{(told) => <VerdictPanel verdict={told} />}</Loaded>
      </Section>
    </>
  );
}

/** The pages before and after are fetched while this one is read. */
function useAhead(cases: readonly CouncilCase[], at: number) {
  const queryClient = useQueryClient();
  useEffect(() => {
    for (const one of [cases[at + 1], cases[at - 1]]) {
      if (!one) continue;
      void queryClient.prefetchQuery(papersOptions(one.nominationId));
      void queryClient.prefetchQuery(nominationVerdictOptions(one.nominationId));
    }
  }, [queryClient, cases, at]);
}

function Turning({ meeting, cases, at }: { meeting: CouncilMeeting; cases: readonly CouncilCase[]; at: number }) {
  const { go } = useNavigation();
  const turn = (to: number) => {
    const one = cases[to];
    if (one) go(paths.councilCase(meeting.id, one.id), { replace: true });
  };
  return (
    <>
      <nav className={css.steps} aria-label={m.meeting_cases()}>
        <Button
          shortcut="k"
          icon={<ArrowLeft size={18} aria-hidden />}
          aria-disabled={at === 0 || undefined}
          onClick={() => turn(at - 1)}
        >
          {m.meeting_previous_case()}
        </Button>
        <span aria-live="polite">{m.vote_step({ at: formatNumber(at + 1), all: formatNumber(cases.length) })}</span>
        <Button shortcut="j" aria-disabled={at === cases.length - 1 || undefined} onClick={() => turn(at + 1)}>
          {m.meeting_next_case()} <ArrowRight size={18} aria-hidden />
        </Button>
      </nav>
      <progress max={cases.length} value={at + 1} aria-label={m.meeting_cases()} className={css.progress} />
    </>
  );
}

function Reading({ meeting, cases, at }: { meeting: CouncilMeeting; cases: readonly CouncilCase[]; at: number }) {
  const one = cases[at] as CouncilCase;
  const rights = rightsIn(meeting);
  const { ask, dialog } = useCaseStep(meeting);
  const ownOut = one.recusals.some(({ seatId }) => seatId === meeting.ownSeatId);
  useAhead(cases, at);
  return (
    <Page
      title={nomineeLabel(one.nominee)}
      eyebrow={one.award.name}
      crumbs={[
        { label: m.place_council_meetings(), to: paths.councilMeetings },
        { label: meeting.title, to: paths.councilMeeting(meeting.id) },
      ]}
      width="text"
      facts={
        <>
          {one.outcome !== 'PENDING' && (
            <StatusBadge tone={outcomeTone(one.outcome)}>{outcomeName(one.outcome)}</StatusBadge>
          )}
          <span>{one.unit.name}</span>
          <span>{one.year}</span>
          <Link to={paths.dossier(one.dossier.id)}>{one.dossier.number}</Link>
        </>
      }
    >
      <Turning meeting={meeting} cases={cases} at={at} />
      <div className={css.reading}>
        <div className={css.first}>
          <Hold of={one.hold} />
          <Consulted of={one.consultation} />
          <Recusals one={one} onWithdraw={rights.attends ? ask : undefined} />
          <PassRules one={one} />
          <CaseNote one={one} />
          <div className={css.tools}>
            <HistoryLink nominee={one.nominee} />
            {rights.attends && <Button onClick={() => ask({ step: 'NOTE', one })}>{m.meeting_note()}</Button>}
            {rights.attends && <Button onClick={() => ask({ step: 'RECUSE', one })}>{m.meeting_recuse()}</Button>}
            {rights.declares && !ownOut && (
              <Button onClick={() => ask({ step: 'RECUSE_OWN', one })}>{m.meeting_recuse_own()}</Button>
            )}
          </div>
        </div>
        <Papers key={one.id} one={one} />
      </div>
      {dialog}
    </Page>
  );
}

export function CasePage() {
  const { id, case: caseId } = useParams({ strict: false }) as { id: string; case: string };
  const meeting = useQuery(meetingOptions(id));
  const agenda = useQuery(agendaOptions(id));
  const crumbs = [
    { label: m.place_council_meetings(), to: paths.councilMeetings },
    { label: meeting.data?.title ?? m.meeting(), to: paths.councilMeeting(id) },
  ];
  if (!meeting.data || !agenda.data)
    return (
      <UnnamedPage title={m.meeting_case()} crumbs={crumbs} query={meeting.isError ? meeting : (agenda as never)} />
    );
  const cases = inOrder(agenda.data);
  const at = cases.findIndex((one) => one.id === caseId);
  if (at < 0)
    return (
      <Page title={m.meeting_case()} crumbs={crumbs} unnamed>
        <EmptyState title={m.meeting_case_gone()}>{m.meeting_case_gone_text()}</EmptyState>
      </Page>
    );
  return <Reading meeting={meeting.data} cases={cases} at={at} />;
}
