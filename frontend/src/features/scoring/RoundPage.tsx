import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CalendarClock, ListChecks, PencilLine, Send, Users, UserX } from 'lucide-react';
import { useState } from 'react';
import type {
  RankedMember,
  ScoreCardStatus,
  ScoringMember,
  ScoringRanking,
  ScoringRound,
  ScoringTie,
  UnitRef,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { Bars } from '@/ui/Bars';
import { Button } from '@/ui/Button';
import { cx } from '@/ui/cx';
import { PapersSection } from '@/ui/documents/Papers';
import { FormDialog } from '@/ui/FormDialog';
import { Link, useListState, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { EmptyState, Loaded, Notice } from '@/ui/States';
import { Switcher } from '@/ui/Switcher';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { closeTie, differencesOptions, rankingOptions, roundOptions, stepRound } from './api';
import { ExcludeDialog, NominateDialog, PeersDialog, PlanDialog, TieDialog, VoteDialog } from './roundDialogs';
import css from './Scoring.module.css';
import { points, roundStateName, roundStateTone, stageName } from './words';

const crumbs = () => [{ label: m.place_scoring(), to: paths.scoringRounds }];
const icon = { size: 18, 'aria-hidden': true } as const;

type StepName = keyof typeof stepRound;

const STEPS: Record<StepName, [label: () => string, text: () => string]> = {
  BEGIN_CROSS: [m.scoring_begin_cross, m.scoring_begin_cross_text],
  BEGIN_MEETING: [m.scoring_begin_meeting, m.scoring_begin_meeting_text],
  SEND_TO_APPRAISAL: [m.scoring_send_to_appraisal, m.scoring_send_to_appraisal_text],
  CLOSE: [m.scoring_close, m.scoring_close_text],
};

function StepDialog({ round, step, onClose }: { round: ScoringRound; step: StepName; onClose: () => void }) {
  const take = useChange(stepRound[step], ['scoring-round', round.id], ['scoring-rounds'], ['score-grid', round.id]);
  const [label, text] = STEPS[step];
  const open = round.findings.filter((finding) => finding.code.endsWith('_MISSING')).length;
  return (
    <FormDialog
      title={label()}
      text={
        <>
          <p>{text()}</p>
          {open > 0 && <p>{m.scoring_step_findings({ count: open })}</p>}
        </>
      }
      initial={{}}
      confirm={label()}
      send={() => take(round)}
      done={m.scoring_stepped()}
      onClose={onClose}
    />
  );
}

function useFaces(round: ScoringRound): Record<string, ActionFace> {
  const steps = Object.fromEntries(
    (Object.keys(STEPS) as StepName[]).map((step) => [
      step,
      {
        label: STEPS[step][0](),
        tone: 'primary',
        icon: <Send {...icon} />,
        dialog: (onClose: () => void) => <StepDialog round={round} step={step} onClose={onClose} />,
      } satisfies ActionFace,
    ]),
  );
  return {
    ...steps,
    ASSIGN: {
      label: m.scoring_peers(),
      icon: <Users {...icon} />,
      dialog: (onClose) => <PeersDialog round={round} onClose={onClose} />,
    },
    PLAN: {
      label: m.scoring_plan(),
      icon: <CalendarClock {...icon} />,
      dialog: (onClose) => <PlanDialog round={round} onClose={onClose} />,
    },
    EXCUSE: {
      label: m.scoring_exclude(),
      tone: 'danger',
      icon: <UserX {...icon} />,
      dialog: (onClose) => <ExcludeDialog round={round} onClose={onClose} />,
    },
  };
}

function Status({ card }: { card: ScoreCardStatus | null | undefined }) {
  if (!card) return <>–</>;
  const sent = card.state === 'SENT';
  const text = sent ? formatDate(card.sentOn) : m.scoring_waiting();
  return (
    <StatusBadge tone={sent ? (card.late ? 'warn' : 'good') : card.late ? 'bad' : 'neutral'}>
      {card.late ? `${text} · ${sent ? m.scoring_late() : m.scoring_overdue()}` : text}
    </StatusBadge>
  );
}

function absence(member: ScoringMember) {
  if (member.leftOn) return m.scoring_left({ date: formatDate(member.leftOn) });
  return member.ranked ? null : member.reason;
}

function Members({ round }: { round: ScoringRound }) {
  return (
    <PlainTable
      caption={m.scoring_members()}
      heads={[m.ui_unit(), m.scoring_stage_self(), m.scoring_stage_peer(), m.scoring_total()]}
      ends={[3]}
      rows={round.members.map((member) => ({
        key: member.unit.id,
        cells: [
          <div key="unit">
            <Link to={paths.unit(member.unit.id)}>{member.unit.name}</Link>
            {absence(member) && <span className={css.note}>{absence(member)}</span>}
          </div>,
          <Status key="own" card={member.own} />,
          member.peers.length === 0 ? (
            '–'
          ) : (
            <div key="peers" className={css.points}>
              {member.peers.map((peer) => (
                <span key={peer.id}>
                  {peer.scorer.name} <Status card={peer} />
                </span>
              ))}
            </div>
          ),
          member.totals ? (
            <span key="total">
              <b>{points(member.totals.total)}</b>
              {member.totals.missing.length > 0 && (
                <span className={css.note}>{m.scoring_missing({ count: member.totals.missing.length })}</span>
              )}
            </span>
          ) : (
            '–'
          ),
        ],
      }))}
    />
  );
}

const brokenBy = (member: RankedMember) =>
  member.brokenBy === 'BALLOT'
    ? m.scoring_by_ballot()
    : member.brokenBy === 'PREFERENCE'
      ? m.scoring_by_preference()
      : member.tied
        ? m.scoring_tied()
        : null;

function Tie({ round, tie }: { round: ScoringRound; tie: ScoringTie }) {
  const close = useChange(closeTie, ['scoring-round', round.id]);
  const [voter, setVoter] = useState<UnitRef | null>(null);
  const [closing, setClosing] = useState(false);
  const name = (id: string) => tie.units.find((unit) => unit.id === id)?.name ?? '';
  return (
    <Section
      title={tie.way === 'BALLOT' ? m.scoring_ballot() : m.scoring_preference()}
      hint={tie.units.map((unit) => unit.name).join(' · ')}
    >
      {tie.way === 'PREFERENCE' && <p>{m.scoring_preference_law()}</p>}
      {tie.women.map((one) => (
        <p key={one.unitId}>
          {m.scoring_women_of({ unit: name(one.unitId), women: one.women, total: one.total })}{' '}
          <span className={css.soft}>{one.source}</span>
        </p>
      ))}
      {tie.way === 'BALLOT' && !tie.closed && <p>{m.scoring_voted_of({ voted: tie.voted, voters: tie.voters })}</p>}
      {tie.counts.map((count) => (
        <p key={count.unitId}>{m.scoring_votes({ unit: name(count.unitId), votes: count.votes })}</p>
      ))}
      <div className={css.actions}>
        {tie.mayVoteFor.map((unit) => (
          <Button key={unit.id} tone="primary" compact onClick={() => setVoter(unit)}>
            {m.scoring_vote_for({ unit: unit.name })}
          </Button>
        ))}
        {tie.mayClose && (
          <Button compact onClick={() => setClosing(true)}>
            {m.scoring_ballot_close()}
          </Button>
        )}
      </div>
      {voter && <VoteDialog tie={tie} voter={voter} roundId={round.id} onClose={() => setVoter(null)} />}
      {closing && (
        <FormDialog
          title={m.scoring_ballot_close()}
          text={<p>{m.scoring_ballot_close_text({ voted: tie.voted, voters: tie.voters })}</p>}
          initial={{}}
          confirm={m.scoring_ballot_close()}
          send={() => close(tie)}
          done={m.scoring_ballot_closed()}
          onClose={() => setClosing(false)}
        />
      )}
    </Section>
  );
}

/** Those who share a rank, by rank. */
function equals(ranking: ScoringRanking): UnitRef[][] {
  const byRank = new Map<number, UnitRef[]>();
  for (const member of ranking.members) {
    if (member.tied && member.rank != null) {
      byRank.set(member.rank, [...(byRank.get(member.rank) ?? []), member.unit]);
    }
  }
  return [...byRank.values()];
}

function Ranking({ round, ranking }: { round: ScoringRound; ranking: ScoringRanking }) {
  const [tied, setTied] = useState<UnitRef[] | null>(null);
  const [nominee, setNominee] = useState<UnitRef | null>(null);
  const can = (action: string) => round.actions.some((one) => one.action === action && one.allowed);
  const highest = Math.max(1, ...ranking.members.map((member) => member.totals.total));
  const open = new Set(ranking.ties.filter((tie) => !tie.closed).flatMap((tie) => tie.units.map((unit) => unit.id)));
  return (
    <div className={css.stack}>
      {ranking.provisional && <p className={css.soft}>{m.scoring_provisional()}</p>}
      <Bars
        bars={ranking.members.map((member) => ({
          key: member.unit.id,
          label: member.unit.name,
          text: points(member.totals.total),
          value: member.totals.total,
          max: highest,
          tone: member.rank === null ? 'bad' : member.rank === 1 ? 'good' : 'plain',
        }))}
      />
      <PlainTable
        caption={m.scoring_ranking()}
        heads={[
          m.scoring_rank(),
          m.ui_unit(),
          m.scoring_tasks(),
          m.scoring_bonus(),
          m.scoring_deduction(),
          m.scoring_total(),
          m.scoring_steps(),
        ]}
        ends={[2, 3, 4, 5]}
        narrow={[0]}
        ordinal={0}
        lead={1}
        rows={ranking.members.map((member) => ({
          key: member.unit.id,
          cells: [
            member.rank == null ? '–' : formatNumber(member.rank),
            <div key="unit">
              <b>{member.unit.name}</b>
              {brokenBy(member) && <span className={css.note}>{brokenBy(member)}</span>}
              {member.totals.missing.length > 0 && (
                <span className={cx(css.note, css.late)}>
                  {m.scoring_unranked_missing({ codes: member.totals.missing.join(', ') })}
                </span>
              )}
              {member.totals.exclusions.length > 0 && (
                <span className={cx(css.note, css.late)}>
                  {m.scoring_unranked_excluded({ codes: member.totals.exclusions.join(', ') })}
                </span>
              )}
            </div>,
            points(member.totals.tasks),
            points(member.totals.bonus),
            points(member.totals.deduction),
            <b key="total">{points(member.totals.total)}</b>,
            can('NOMINATE') && member.rank != null ? (
              <Button
                key="nominate"
                tone="quiet"
                compact
                onClick={() => setNominee(member.unit)}
                aria-label={m.scoring_nominate_title({ unit: member.unit.name })}
              >
                {m.scoring_nominate()}
              </Button>
            ) : (
              ''
            ),
          ],
        }))}
      />
      {can('SETTLE_TIE') &&
        equals(ranking)
          .filter((units) => !units.some((unit) => open.has(unit.id)))
          .map((units) => (
            <Notice key={units.map((unit) => unit.id).join()}>
              <p>{m.scoring_equal({ units: units.map((unit) => unit.name).join('; ') })}</p>
              <Button tone="primary" compact onClick={() => setTied(units)}>
                {m.scoring_tie_settle()}
              </Button>
            </Notice>
          ))}
      {ranking.ties.map((tie) => (
        <Tie key={tie.id} round={round} tie={tie} />
      ))}
      {tied && <TieDialog round={round} units={tied} onClose={() => setTied(null)} />}
      {nominee && <NominateDialog round={round} unit={nominee} onClose={() => setNominee(null)} />}
    </div>
  );
}

function RankingView({ round }: { round: ScoringRound }) {
  const ranking = useQuery(rankingOptions(round.id));
  return <Loaded query={ranking}>{(data) => <Ranking round={round} ranking={data} />}</Loaded>;
}

function Differences({ round }: { round: ScoringRound }) {
  const differences = useQuery(differencesOptions(round.id));
  return (
    <Loaded query={differences}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={m.scoring_no_differences()} />
        ) : (
          <PlainTable
            caption={m.scoring_differences()}
            heads={[m.ui_unit(), m.scoring_criterion(), m.scoring_points()]}
            rows={items.map((item) => ({
              key: `${item.unit.id}-${item.code}`,
              cells: [
                <b key="unit">{item.unit.name}</b>,
                `${item.code} ${item.name} (${m.scoring_max_of({ max: points(item.max) })})`,
                <ul key="points" className={css.points}>
                  {item.points.map((one) => (
                    <li key={`${one.stage}-${one.scorer.id}`}>
                      {stageName(one.stage)}
                      {one.stage === 'PEER' && ` (${one.scorer.name})`}:{' '}
                      <b>{one.points == null ? '–' : points(one.points)}</b>
                      {one.reason && <span className={css.note}>{one.reason}</span>}
                    </li>
                  ))}
                </ul>,
              ],
            }))}
          />
        )
      }
    </Loaded>
  );
}

function Findings({ round }: { round: ScoringRound }) {
  if (round.findings.length === 0) return <EmptyState title={m.scoring_no_findings()} />;
  return (
    <ul className={css.findings}>
      {round.findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own and are read anew as a whole
        <li key={index} className={css.finding}>
          {finding.unit && (
            <b>
              {finding.unit.name}
              {finding.scorer && ` ← ${finding.scorer.name}`}
            </b>
          )}
          <span>{finding.message}</span>
        </li>
      ))}
    </ul>
  );
}

const VIEWS = ['members', 'ranking', 'differences', 'findings'] as const;
const VIEW_NAMES: Record<(typeof VIEWS)[number], (round: ScoringRound) => string> = {
  members: () => m.scoring_members(),
  ranking: () => m.scoring_ranking(),
  differences: () => m.scoring_differences(),
  findings: (round) => `${m.scoring_findings()} (${formatNumber(round.findings.length)})`,
};

function View({ round }: { round: ScoringRound }) {
  const { search, set } = useListState();
  const view = VIEWS.find((one) => one === search.view) ?? (round.state === 'CLOSED' ? 'ranking' : 'members');
  return (
    <>
      <Switcher
        label={m.scoring_views()}
        choices={VIEWS.map((one) => ({
          key: one,
          label: VIEW_NAMES[one](round),
          on: one === view,
          choose: () => set({ view: one }),
        }))}
      />
      <Section title={VIEW_NAMES[view](round)}>
        {view === 'members' && <Members round={round} />}
        {view === 'ranking' && (
          <>
            <RankingView round={round} />
            <PapersSection
              papers={[
                {
                  name: m.scoring_ranking(),
                  address: `/api/v1/scoring-rounds/${round.id}/ranking/file`,
                  formats: ['xlsx'],
                },
              ]}
            />
          </>
        )}
        {view === 'differences' && <Differences round={round} />}
        {view === 'findings' && <Findings round={round} />}
      </Section>
    </>
  );
}

function Nominations({ round }: { round: ScoringRound }) {
  if (round.nominations.length === 0) return null;
  return (
    <Section title={m.scoring_nominations()}>
      <ul className={css.findings}>
        {round.nominations.map((one) => (
          <li key={one.dossierId} className={css.finding}>
            <b>{one.award.name}</b>
            <span>
              {one.unit.name} · {m.scoring_rank_of({ rank: one.rank, total: points(one.total) })}
            </span>
            <Link to={paths.dossier(one.dossierId)}>{one.dossierNumber}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Body({ round }: { round: ScoringRound }) {
  const faces = useFaces(round);
  const { go } = useNavigation();
  const [stage] = round.mayScore;
  return (
    <Page
      title={m.scoring_title({ cluster: round.cluster.name, year: round.year })}
      crumbs={crumbs()}
      facts={
        <>
          <StatusBadge tone={roundStateTone(round.state)}>{roundStateName(round.state)}</StatusBadge>
          {round.sheet.example && <StatusBadge tone="warn">{m.scoring_example()}</StatusBadge>}
          <Link to={paths.cluster(round.cluster.id)}>{round.cluster.name}</Link>
        </>
      }
      actions={
        <>
          <Button
            tone={stage ? 'primary' : 'plain'}
            onClick={() => go(paths.scoreGrid(round.id), stage ? { search: { stage } } : {})}
          >
            {stage ? <PencilLine {...icon} /> : <ListChecks {...icon} />}
            {stage ? m.scoring_score() : m.scoring_grid()}
          </Button>
          <ActionBar actions={round.actions} faces={faces} />
        </>
      }
    >
      <Columns
        main={<View round={round} />}
        side={
          <>
            <Nominations round={round} />
            <Section title={m.scoring_days()}>
              <Facts
                brief
                rows={[
                  [m.scoring_self_by(), formatDate(round.days.selfBy)],
                  [m.scoring_cross_by(), formatDate(round.days.crossBy)],
                  [m.scoring_meeting_on(), formatDate(round.days.meetingOn)],
                  [m.scoring_appraise_by(), formatDate(round.days.appraiseBy)],
                  [m.scoring_lead(), round.lead?.name ?? m.scoring_no_lead()],
                  [
                    m.scoring_sheet(),
                    <Link key="sheet" to={paths.scoreSheet(round.sheet.id)}>
                      {round.sheet.title}
                    </Link>,
                  ],
                ]}
              />
            </Section>
            {round.peers.length > 0 && (
              <Section title={m.scoring_peers()}>
                <ul className={css.points}>
                  {round.peers.map(({ scorer, unit }) => (
                    <li key={`${scorer.id}-${unit.id}`}>
                      {m.scoring_scores({ scorer: scorer.name, unit: unit.name })}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <TrailButton type="SCORING_ROUND" id={round.id} />
          </>
        }
      />
    </Page>
  );
}

export function RoundPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const round = useQuery(roundOptions(id));
  if (round.data) return <Body round={round.data} />;
  return <UnnamedPage title={m.place_scoring()} crumbs={crumbs()} query={round} />;
}
