import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FilePenLine, FolderPlus, PenLine, Stamp } from 'lucide-react';
import { useCan } from '@/api/me';
import type { FlagAllotment, Season, SeasonCheck, SeasonDeadline } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber } from '@/i18n/format';
import { seasonStateName, seasonStateTone, seasonStepName } from '@/i18n/names/seasons';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog } from '@/ui/FormDialog';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { PlainTable } from '@/ui/PlainTable';
import { StandingBadge } from '@/ui/StandingBadge';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { Answers } from './Answers';
import { issueSeason, seasonOptions } from './api';
import { Differences } from './Differences';
import css from './Season.module.css';

const crumbs = () => [{ label: m.place_seasons(), to: paths.seasons }];

function DeadlineSource({ deadline }: { deadline: SeasonDeadline }) {
  const over = deadline.latestOn && deadline.dueOn > deadline.latestOn;
  return (
    <>
      <span className={css.soft}>
        {deadline.citation
          ? [
              deadline.workingDays && m.season_deadline_days({ days: formatNumber(deadline.workingDays) }),
              deadline.citation,
            ]
              .filter(Boolean)
              .join(' · ')
          : m.season_deadline_own()}{' '}
        {deadline.standing && <StandingBadge standing={deadline.standing} />}
      </span>
      {deadline.latestOn && deadline.latestOn !== deadline.dueOn && (
        <span className={css.soft}>{m.season_deadline_latest({ date: formatDate(deadline.latestOn) })}</span>
      )}
      {over && <StatusBadge tone="warn">{m.season_deadline_over()}</StatusBadge>}
    </>
  );
}

function Deadlines({ season }: { season: Season }) {
  const { deadlines, councilDays } = season.letter;
  return (
    <ol className={css.lines}>
      {deadlines.map((deadline) => (
        <li key={`${deadline.step} ${deadline.name ?? ''} ${deadline.dueOn}`}>
          <time className={css.day} dateTime={deadline.dueOn}>
            {formatDate(deadline.dueOn)}
          </time>
          <div>
            <b>{seasonStepName(deadline.step, deadline.name)}</b>
            <DeadlineSource deadline={deadline} />
          </div>
        </li>
      ))}
      {councilDays.map((day) => (
        <li key={day}>
          <time className={css.day} dateTime={day}>
            {formatDate(day)}
          </time>
          <b>{m.season_council_on()}</b>
        </li>
      ))}
    </ol>
  );
}

function Left({ allotment }: { allotment: FlagAllotment | undefined }) {
  if (!allotment || (allotment.quota === 0 && allotment.used === 0))
    return <span className={css.none}>{m.season_flag_not()}</span>;
  const { left, quota } = allotment;
  if (left < 0)
    return (
      <span className={css.over}>{m.season_flag_over({ over: formatNumber(-left), quota: formatNumber(quota) })}</span>
    );
  return m.season_flag_left({ left: formatNumber(left), quota: formatNumber(quota) });
}

function Flags({ season }: { season: Season }) {
  const { allotments } = season.letter;
  if (allotments.length === 0) return <p className={css.soft}>{m.season_flags_none()}</p>;
  const clusters = [...new Map(allotments.map(({ cluster }) => [cluster.id, cluster])).values()];
  const find = (id: string, award: string) =>
    allotments.find((allotment) => allotment.cluster.id === id && allotment.award.code === award);
  return (
    <PlainTable
      caption={m.season_flags()}
      heads={[m.season_cluster(), m.season_flag_ministry(), m.season_flag_government()]}
      ends={[1, 2]}
      rows={clusters.map((cluster) => ({
        key: cluster.id,
        cells: [
          <Link key="cluster" to={paths.cluster(cluster.id)} search={{ year: String(season.year) }}>
            {cluster.name}
          </Link>,
          <Left key="ministry" allotment={find(cluster.id, 'FLAG_MINISTRY')} />,
          <Left key="government" allotment={find(cluster.id, 'FLAG_GOVERNMENT')} />,
        ],
      }))}
    />
  );
}

function checkState({ holds, standing }: SeasonCheck): [tone: 'good' | 'bad' | 'warn' | 'neutral', text: string] {
  if (holds === true) return ['good', m.season_check_holds()];
  if (holds !== false) return ['neutral', m.season_check_unknown()];
  return standing === 'READ' || standing === 'CONFIRMED'
    ? ['bad', m.season_check_broken()]
    : ['warn', m.season_check_warn()];
}

function Checks({ checks }: { checks: SeasonCheck[] }) {
  return (
    <ul className={css.checks}>
      {checks.map((check) => {
        const [tone, text] = checkState(check);
        return (
          <li key={check.code}>
            <p>
              <StatusBadge tone={tone}>{text}</StatusBadge> {check.message}
            </p>
            <p className={css.soft}>
              {check.citation} <StandingBadge standing={check.standing} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function IssueDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const issue = useChange(issueSeason, ['season', season.id], ['seasons'], ['obligations'], ['dossier']);
  return (
    <FormDialog
      title={m.season_issue_title()}
      text={<p>{m.season_issue_text()}</p>}
      initial={{}}
      confirm={m.season_issue()}
      send={() => issue(season)}
      done={m.season_issued()}
      onClose={onClose}
    />
  );
}

function useFaces(season: Season): Record<string, ActionFace> {
  const { go } = useNavigation();
  const write = () => go(paths.editSeason(season.id));
  return {
    EDIT: { label: m.season_edit(), icon: <PenLine size={18} aria-hidden />, run: write },
    ISSUE: {
      label: m.season_issue(),
      tone: 'primary',
      icon: <Stamp size={18} aria-hidden />,
      dialog: (close) => <IssueDialog season={season} onClose={close} />,
    },
    AMEND: { label: m.season_amend(), icon: <FilePenLine size={18} aria-hidden />, run: write },
  };
}

function SeasonBody({ season }: { season: Season }) {
  const faces = useFaces(season);
  const mayDraft = useCan('DOSSIER_DRAFT');
  const mayRead = useCan('DOSSIER_READ');
  const { letter } = season;
  return (
    <Page
      title={letter.title}
      crumbs={crumbs()}
      eyebrow={letter.number ?? m.season_unnumbered()}
      facts={
        <>
          <StatusBadge tone={seasonStateTone(season.state)}>{seasonStateName(season.state)}</StatusBadge>
          <span>{`${m.season_year()} ${season.year}`}</span>
          {letter.datedOn && <span>{formatDate(letter.datedOn)}</span>}
          {letter.demonstration && <StatusBadge>{m.season_demonstration()}</StatusBadge>}
        </>
      }
      actions={
        <>
          {mayDraft && season.state !== 'DRAFT' && (
            <Link to={paths.dossiers} search={{ new: '1' }} className={buttonClass('primary')}>
              <FolderPlus size={18} aria-hidden /> {m.home_new_dossier()}
            </Link>
          )}
          <ActionBar actions={season.actions} faces={faces} />
        </>
      }
    >
      <Columns
        main={
          <>
            <Section title={m.season_deadlines()}>
              <Deadlines season={season} />
            </Section>
            <Section title={m.season_flags()} hint={m.season_flags_hint()}>
              <Flags season={season} />
            </Section>
            {season.state !== 'DRAFT' && mayRead && <Answers season={season} />}
            {letter.ordinal > 1 && <Differences id={season.id} to={letter.ordinal} />}
          </>
        }
        side={
          <>
            <Section title={m.season_checks()}>
              <Checks checks={season.checks} />
            </Section>
            <Section title={m.season_facts()}>
              <Facts
                brief
                rows={[
                  [m.season_ministry(), season.unit.name],
                  [m.season_flag_standard(), letter.flagStandard && formatNumber(letter.flagStandard)],
                  [m.season_document(), letter.document && <DocumentLink document={letter.document} />],
                ]}
              />
            </Section>
            <Section title={m.season_versions()}>
              <Timeline
                label={m.season_versions()}
                moments={season.versions.map((version) => ({
                  key: String(version.ordinal),
                  when: version.issuedAt ? formatInstant(version.issuedAt) : m.season_state_draft(),
                  what: [m.season_version({ number: version.ordinal }), version.number].filter(Boolean).join(' · '),
                  detail: [version.issuedBy, version.because && m.season_because({ reason: version.because })]
                    .filter(Boolean)
                    .join(' · '),
                  tone: version.ordinal === letter.ordinal ? ('now' as const) : ('past' as const),
                }))}
              />
            </Section>
            <TrailButton type="SEASON" id={season.id} />
          </>
        }
      />
    </Page>
  );
}

export function SeasonPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const season = useQuery(seasonOptions(id));
  if (season.data) return <SeasonBody season={season.data} />;
  return <UnnamedPage title={m.place_seasons()} crumbs={crumbs()} query={season} />;
}
