import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DoorOpen, ScrollText } from 'lucide-react';
import type { CouncilMeeting } from '@/api/types';
import { paths } from '@/app/paths';
import { ballotOptions, meetingBallotOptions, prepareBallot } from '@/features/ballot/api';
import { formatLongDate, formatNumber } from '@/i18n/format';
import { ballotStateName, ballotStateTone } from '@/i18n/names/ballots';
import { meetingModeName, meetingStateName, meetingStateTone, seatOfficeName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { type Paper, PapersSection } from '@/ui/documents/Papers';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { Meter } from '@/ui/Meter';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Notice } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { Agenda } from './Agenda';
import { Attendance, TakeAttendance } from './Attendance';
import css from './Meeting.module.css';
import { Minutes } from './Minutes';
import {
  beginMeeting,
  cancelMeeting,
  conveneMeeting,
  meetingOptions,
  signMinutes,
  useMeetingChange,
} from './meetingApi';
import { MeetingDialog } from './meetingDialogs';
import { OfflinePapers } from './OfflinePapers';
import { rightsIn } from './rights';

const crumbs = () => [{ label: m.place_council_meetings(), to: paths.councilMeetings }];

/** A step that asks for nothing more than a «yes». */
const sure = (title: string, text: string, done: string, send: () => Promise<unknown>) => (close: () => void) => (
  <FormDialog title={title} text={<p>{text}</p>} initial={{}} confirm={title} send={send} done={done} onClose={close} />
);

/** The steps that the server offers, and how they are asked for. */
function useFaces(meeting: CouncilMeeting): Record<string, ActionFace> {
  const { go } = useNavigation();
  const queryClient = useQueryClient();
  const convene = useMeetingChange(meeting.id, conveneMeeting);
  const begin = useMeetingChange(meeting.id, beginMeeting);
  const cancel = useMeetingChange(meeting.id, cancelMeeting);
  const call = useMeetingChange(meeting.id, prepareBallot);
  const sign = useMeetingChange(meeting.id, signMinutes);
  const handleCall = async () => {
    const ballot = await call(meeting);
    queryClient.setQueryData(ballotOptions(ballot.id).queryKey, ballot);
    void queryClient.invalidateQueries({ queryKey: meetingBallotOptions(meeting.id).queryKey });
    go(paths.ballot(ballot.id));
  };
  return {
    EDIT: {
      label: m.meeting_edit(),
      dialog: (close) => <MeetingDialog council={meeting.council} meeting={meeting} onClose={close} />,
    },
    CONVENE: {
      label: m.meeting_convene(),
      tone: 'primary',
      dialog: sure(m.meeting_convene(), m.meeting_convene_text(), m.meeting_convened(), () => convene(meeting)),
    },
    BEGIN: {
      label: m.meeting_begin(),
      tone: 'primary',
      dialog: sure(m.meeting_begin(), m.meeting_begin_text(), m.meeting_begun(), () => begin(meeting)),
    },
    CALL_VOTE: {
      label: m.meeting_call_vote(),
      tone: 'primary',
      dialog: sure(m.meeting_call_vote(), m.meeting_call_vote_text(), m.meeting_vote_called(), handleCall),
    },
    SIGN_MINUTES: {
      label: m.meeting_sign(),
      tone: 'primary',
      dialog: sure(m.meeting_sign(), m.meeting_sign_text(), m.meeting_signed(), () => sign(meeting)),
    },
    CANCEL: {
      label: m.meeting_cancel(),
      tone: 'danger',
      dialog: (close) => (
        <ReasonDialog
          title={m.meeting_cancel()}
          text={<p>{m.meeting_cancel_text()}</p>}
          danger
          confirm={m.meeting_cancel()}
          send={(value) => cancel(meeting, value)}
          done={m.meeting_cancelled()}
          onClose={close}
        />
      ),
    },
  };
}

/** Whether enough are there, and who says how many are enough. */
function Quorum({ of }: { of: NonNullable<CouncilMeeting['quorum']> }) {
  return (
    <Section title={m.meeting_quorum()}>
      <Meter
        value={of.present}
        max={of.members}
        label={m.meeting_quorum_count({ present: formatNumber(of.present), members: formatNumber(of.members) })}
      />
      <p>
        <StatusBadge tone={of.reached ? 'good' : 'warn'}>
          {of.reached ? m.meeting_quorum_reached() : m.meeting_quorum_missing()}
        </StatusBadge>{' '}
        {m.meeting_quorum_needed({ needed: formatNumber(of.needed) })}
      </p>
      <p className={css.soft}>
        {of.citation} <StandingBadge standing={of.standing} />
      </p>
    </Section>
  );
}

/** While there is something to prepare for. */
const OFFLINE = ['CONVENED', 'IN_SESSION', 'VOTING'];

const BALLOTED = ['VOTING', 'VOTED', 'CONCLUDED'];

/** Where the vote is, and where its result went. */
function Votes({ meeting }: { meeting: CouncilMeeting }) {
  const ballot = useQuery({ ...meetingBallotOptions(meeting.id), enabled: BALLOTED.includes(meeting.state) }).data;
  if (!ballot && !meeting.resultId) return null;
  return (
    <div className={css.vote}>
      {ballot && (
        <>
          <p>
            {m.ballot()}:{' '}
            <StatusBadge tone={ballotStateTone(ballot.state)}>{ballotStateName(ballot.state)}</StatusBadge>
          </p>
          <Link to={paths.ballot(ballot.id)} className={buttonClass(meeting.state === 'VOTING' ? 'primary' : 'plain')}>
            <DoorOpen size={18} aria-hidden /> {m.meeting_to_ballot()}
          </Link>
        </>
      )}
      {meeting.resultId && (
        <Link to={paths.councilResult(meeting.resultId)} className={buttonClass('primary')}>
          <ScrollText size={18} aria-hidden /> {m.meeting_to_result()}
        </Link>
      )}
    </div>
  );
}

/** Once the council has voted. */
const papersOf = ({ id, resultId }: CouncilMeeting): Paper[] =>
  resultId
    ? [
        { name: m.paper_minutes(), address: `/api/v1/council-meetings/${id}/minutes-paper` },
        { name: m.paper_vote_count(), address: `/api/v1/council-meetings/${id}/vote-count` },
      ]
    : [];

function MeetingBody({ meeting }: { meeting: CouncilMeeting }) {
  const presiding = meeting.attendance.find(({ seat }) => seat.id === meeting.presidingId)?.seat;
  const faces = useFaces(meeting);
  const taking = rightsIn(meeting).attends;
  return (
    <Page
      title={meeting.title}
      eyebrow={<Link to={paths.council(meeting.council.id)}>{meeting.council.name}</Link>}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={meetingStateTone(meeting.state)}>{meetingStateName(meeting.state)}</StatusBadge>
          <span>{[meeting.startsAt?.slice(0, 5), formatLongDate(meeting.heldOn)].filter(Boolean).join(' · ')}</span>
          {meeting.place && <span>{meeting.place}</span>}
        </>
      }
    >
      <ActionBar actions={meeting.actions} faces={faces} />
      {meeting.endedBecause && (
        <Notice>
          <p>
            <b>{m.meeting_cancelled_because()}</b> {meeting.endedBecause}
          </p>
        </Notice>
      )}
      <Columns
        main={
          <>
            <Votes meeting={meeting} />
            <Minutes meeting={meeting} />
            {taking && <TakeAttendance meeting={meeting} />}
            <Agenda meeting={meeting} />
          </>
        }
        side={
          <>
            {meeting.quorum && <Quorum of={meeting.quorum} />}
            {!taking && <Attendance meeting={meeting} />}
            <Section title={m.meeting_facts()}>
              <Facts
                brief
                rows={[
                  [m.meeting_mode(), meetingModeName(meeting.mode)],
                  [
                    m.meeting_presiding(),
                    presiding && `${presiding.person.name} · ${seatOfficeName(presiding.office)}`,
                  ],
                  [m.ui_unit(), meeting.unit.name],
                  [
                    m.council_regulation(),
                    meeting.regulation &&
                      m.council_regulation_of({
                        number: meeting.regulation.number,
                        citation: meeting.regulation.citation,
                      }),
                  ],
                ]}
              />
            </Section>
            {OFFLINE.includes(meeting.state) && <OfflinePapers meeting={meeting} />}
            <PapersSection papers={papersOf(meeting)} />
            <TrailButton type="COUNCIL_MEETING" id={meeting.id} />
          </>
        }
      />
    </Page>
  );
}

export function MeetingPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const meeting = useQuery(meetingOptions(id));
  if (meeting.data) return <MeetingBody meeting={meeting.data} />;
  return <UnnamedPage title={m.place_council_meetings()} crumbs={crumbs()} query={meeting} />;
}
