import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BadgeCheck, DoorOpen, ShieldAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { Ballot, BallotCase, BallotVoter } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatInstant, formatNumber } from '@/i18n/format';
import { ballotStateName, ballotStateTone, choiceName } from '@/i18n/names/ballots';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Button, buttonClass } from '@/ui/Button';
import { FormDialog, ReasonDialog } from '@/ui/FormDialog';
import { NumberField } from '@/ui/form/NumberField';
import { LoadMore } from '@/ui/list/LoadMore';
import { Meter } from '@/ui/Meter';
import { Link } from '@/ui/nav';
import { Columns, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { Loaded } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { ballotCasesOptions, ballotOptions, breakBallotOff, closeBallot, extendBallot, openBallot } from './api';
import css from './Ballot.module.css';
import { type Booth, commitmentOf, heldBy } from './booth';
import { HandCountDialog } from './HandCountDialog';

const MINUTE = 60_000;

const until = (minutes: number | null) => (minutes ? new Date(Date.now() + minutes * MINUTE).toISOString() : null);

/** What whoever presides sends. */
interface Steps {
  open: typeof openBallot;
  extend: typeof extendBallot;
  close: typeof closeBallot;
  breakOff: typeof breakBallotOff;
}

function faces(ballot: Ballot, { open, extend, close, breakOff }: Steps): Record<string, ActionFace> {
  const missing = ballot.voters.filter((voter) => !voter.way).length;
  const timed =
    (title: string, text: ReactNode, confirm: string, done: string, send: typeof open) => (onClose: () => void) => (
      <FormDialog
        title={title}
        text={text}
        initial={{ closesAt: null as number | null }}
        confirm={confirm}
        send={({ closesAt }) => send(ballot, until(closesAt))}
        done={done}
        onClose={onClose}
      >
        {(form) => (
          <NumberField of={form.at('closesAt')} label={m.ballot_minutes()} hint={m.ballot_minutes_hint()} optional />
        )}
      </FormDialog>
    );
  return {
    OPEN: {
      label: m.ballot_open(),
      tone: 'primary',
      dialog: timed(m.ballot_open_title(), <p>{m.ballot_open_text()}</p>, m.ballot_open(), m.ballot_opened(), open),
    },
    EXTEND: {
      label: m.ballot_extend(),
      dialog: timed(m.ballot_extend(), null, m.ballot_extend(), m.ballot_extended(), extend),
    },
    CLOSE: {
      label: m.ballot_close(),
      tone: 'primary',
      dialog: (onClose) => (
        <FormDialog
          title={m.ballot_close_title()}
          text={
            <>
              <p>{m.ballot_close_text()}</p>
              {missing > 0 && <p className={css.strong}>{m.ballot_close_missing({ count: formatNumber(missing) })}</p>}
            </>
          }
          initial={{}}
          confirm={m.ballot_close()}
          send={() => close(ballot)}
          done={m.ballot_closed()}
          onClose={onClose}
        />
      ),
    },
    BREAK_OFF: {
      label: m.ballot_break_off(),
      tone: 'danger',
      dialog: (onClose) => (
        <ReasonDialog
          title={m.ballot_break_off()}
          text={<p>{m.ballot_break_off_text()}</p>}
          confirm={m.ballot_break_off()}
          danger
          send={({ reason }) => breakOff(ballot, reason)}
          done={m.ballot_broken_off()}
          onClose={onClose}
        />
      ),
    },
  };
}

/** In groups of eight, as it is read aloud. */
export function Commitment({ ballot }: { ballot: Ballot }) {
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    void commitmentOf(ballot.manifest).then((reckoned) => here && setOwn(reckoned));
    return () => {
      here = false;
    };
  }, [ballot.manifest]);
  return (
    <>
      <p className={css.code}>{ballot.commitment.match(/.{1,8}/g)?.join(' ')}</p>
      <p className={css.soft}>{m.ballot_commitment_text()}</p>
      {own &&
        (own === ballot.commitment ? (
          <p className={css.good}>
            <BadgeCheck size={16} aria-hidden /> {m.ballot_commitment_good()}
          </p>
        ) : (
          <p className={css.bad} role="alert">
            <ShieldAlert size={16} aria-hidden /> {m.ballot_commitment_bad()}
          </p>
        ))}
    </>
  );
}

function wayName(voter: BallotVoter): string {
  if (voter.way === 'ONLINE') return m.ballot_way_online();
  if (voter.way === 'BY_HAND') return m.ballot_way_hand();
  return voter.online ? m.ballot_way_none() : m.ballot_way_absent();
}

function Voters({ voters }: { voters: BallotVoter[] }) {
  const taken = voters.filter((voter) => voter.way).length;
  return (
    <>
      <Meter
        value={taken}
        max={voters.length}
        label={m.ballot_voters_count({ taken: formatNumber(taken), all: formatNumber(voters.length) })}
      />
      <ul className={css.voters}>
        {voters.map((voter) => (
          <li key={voter.seatId}>
            <span>{voter.name}</span>
            <small className={voter.way ? css.good : css.soft}>{wayName(voter)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Rules({ of }: { of: BallotCase }) {
  return (
    <details className={css.fold}>
      <summary>{m.ballot_rules()}</summary>
      <ul className={css.rules}>
        {of.rules.map((rule) => (
          <li key={rule.id}>
            {rule.text}{' '}
            <span className={css.soft}>
              {rule.citation} <StandingBadge standing={rule.standing} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Count({ of }: { of: BallotCase }) {
  if (!of.tally) return <p className={css.soft}>{m.ballot_in_box({ count: formatNumber(of.cast) })}</p>;
  const { votesFor, votesAgainst, abstentions, invalid } = of.tally;
  return (
    <>
      <p>
        <StatusBadge tone={of.passed ? 'good' : 'bad'}>{of.passed ? m.ballot_passed() : m.ballot_failed()}</StatusBadge>
      </p>
      <Meter
        value={votesFor}
        max={of.members}
        label={`${m.ballot_for()} ${formatNumber(votesFor)}/${formatNumber(of.members)}`}
      />
      <p className={css.others}>
        <span>{`${m.ballot_against()}: ${formatNumber(votesAgainst)}`}</span>
        <span>{`${m.ballot_abstain()}: ${formatNumber(abstentions)}`}</span>
        {invalid > 0 && <span>{`${m.ballot_invalid()}: ${formatNumber(invalid)}`}</span>}
      </p>
    </>
  );
}

function Published({ of, receipt }: { of: BallotCase; receipt: string | undefined }) {
  if (!of.papers || !of.receipts) return null;
  return (
    <details className={css.fold}>
      <summary>{m.ballot_papers()}</summary>
      <p className={css.soft}>{m.ballot_papers_text()}</p>
      <h4>{m.ballot_receipts({ count: formatNumber(of.receipts.length) })}</h4>
      <ul className={css.receipts}>
        {of.receipts.map((one) => (
          <li key={one} className={one === receipt ? css.own : undefined}>
            {one}
            {one === receipt && <span> · {m.ballot_own_receipt()}</span>}
          </li>
        ))}
      </ul>
      <h4>{m.ballot_paper_list({ count: formatNumber(of.papers.length) })}</h4>
      <p>{of.papers.map(choiceName).join(', ')}</p>
    </details>
  );
}

function Cases({ ballot }: { ballot: Ballot }) {
  const query = useInfiniteQuery({
    ...ballotCasesOptions(ballot.id),
    refetchInterval: ballot.state === 'OPEN' ? 5_000 : false,
  });
  const { account } = useMe();
  const [booth, setBooth] = useState<Booth>({});
  useEffect(() => {
    void heldBy(ballot.id, account.id).then(setBooth);
  }, [ballot.id, account.id]);
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <>
          <ol className={css.cases}>
            {pages
              .flatMap((page) => page.items)
              .map((one) => (
                <li key={one.id} className={css.case}>
                  <span className={css.ordinal}>{one.ordinal}</span>
                  <div>
                    <h3>
                      <Link to={paths.nomination(one.nominationId)}>{one.nomineeName}</Link>
                    </h3>
                    <p>{one.award.name}</p>
                    <p className={css.soft}>
                      {m.ballot_needed({ needed: formatNumber(one.needed), members: formatNumber(one.members) })}
                    </p>
                    {one.recused && <p className={css.strong}>{m.ballot_recused()}</p>}
                    <Rules of={one} />
                    <Published of={one} receipt={booth[one.id]?.receipt} />
                  </div>
                  <div className={css.count}>
                    <Count of={one} />
                  </div>
                </li>
              ))}
          </ol>
          <LoadMore query={query} />
        </>
      )}
    </Loaded>
  );
}

function BallotBody({ ballot }: { ballot: Ballot }) {
  const stale = [
    ['ballot', ballot.id],
    ['council-meeting', ballot.meetingId],
    ['meeting-ballot', ballot.meetingId],
  ];
  const open = useChange(openBallot, ...stale);
  const extend = useChange(extendBallot, ...stale);
  const close = useChange(closeBallot, ...stale, ['nominations'], ['obligations']);
  const breakOff = useChange(breakBallotOff, ...stale);
  const counts = useCan('BALLOT_HAND_COUNT');
  const [counting, setCounting] = useState(false);
  const isOpen = ballot.state === 'OPEN';
  return (
    <Page
      title={m.ballot()}
      crumbs={[
        { label: m.place_council_meetings(), to: paths.councilMeetings },
        { label: ballot.meetingTitle, to: paths.councilMeeting(ballot.meetingId) },
      ]}
      facts={
        <>
          <StatusBadge tone={ballotStateTone(ballot.state)}>{ballotStateName(ballot.state)}</StatusBadge>
          {isOpen && (
            <span>
              {ballot.closesAt ? m.ballot_closes_at({ time: formatInstant(ballot.closesAt) }) : m.ballot_no_limit()}
            </span>
          )}
          {isOpen && <span aria-live="polite">{m.ballot_cast({ count: formatNumber(ballot.cast) })}</span>}
        </>
      }
    >
      <ActionBar actions={ballot.actions} faces={faces(ballot, { open, extend, close, breakOff })} />
      <Columns
        main={
          <>
            {isOpen && ballot.own?.online && ballot.own.way !== 'BY_HAND' && (
              <div className={css.enter}>
                <p>{m.ballot_enter_text()}</p>
                <Link to={paths.vote(ballot.id)} className={buttonClass('primary')}>
                  <DoorOpen size={18} aria-hidden /> {m.ballot_enter()}
                </Link>
              </div>
            )}
            {isOpen && !ballot.own?.online && <p className={css.soft}>{m.ballot_not_voter()}</p>}
            <Section title={m.ballot_cases()}>
              <Cases ballot={ballot} />
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.ballot_commitment()}>
              <Commitment ballot={ballot} />
            </Section>
            <Section title={m.ballot_voters()}>
              <Voters voters={ballot.voters} />
              {ballot.handCountBy && <p className={css.strong}>{m.ballot_hand_waits({ name: ballot.handCountBy })}</p>}
              {isOpen && counts && <Button onClick={() => setCounting(true)}>{m.ballot_hand()}</Button>}
            </Section>
            <TrailButton type="BALLOT" id={ballot.id} />
          </>
        }
      />
      {counting && <HandCountDialog ballot={ballot} onClose={() => setCounting(false)} />}
    </Page>
  );
}

export function BallotPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const ballot = useQuery(ballotOptions(id));
  if (ballot.data) return <BallotBody ballot={ballot.data} />;
  return (
    <UnnamedPage
      title={m.ballot()}
      crumbs={[{ label: m.place_council_meetings(), to: paths.councilMeetings }]}
      query={ballot}
    />
  );
}
