import { type UseInfiniteQueryResult, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useMe } from '@/api/me';
import type { HistoryMoment } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatPeriod } from '@/i18n/format';
import { awardStandingName, awardStandingTone } from '@/i18n/names/awards';
import { positionGroupName } from '@/i18n/names/people';
import { successionName } from '@/i18n/names/units';
import { m } from '@/paraglide/messages';
import { AwardNotice } from '@/ui/awards/AwardNotice';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { EmptyState, ErrorState, Skeleton } from '@/ui/States';
import { type Moment, Timeline } from '@/ui/Timeline';
import { UnnamedPage } from '@/ui/UnnamedPage';
import css from './HistoryPage.module.css';
import { personHistoryOptions, personNameOptions, unitHistoryOptions, unitNameOptions } from './historyApi';

function awardMoment({ id, on, award, inheritedFrom }: HistoryMoment): Moment | null {
  if (!award) return null;
  return {
    key: id,
    when: formatDate(on),
    what: (
      <>
        <Link to={paths.award(award.id)}>{award.award.name}</Link> {m.history_year({ year: award.year })}{' '}
        {award.standing !== 'IN_FORCE' && (
          <StatusBadge tone={awardStandingTone(award.standing)}>{awardStandingName(award.standing)}</StatusBadge>
        )}{' '}
        {inheritedFrom && <StatusBadge tone="info">{m.history_inherited({ unit: inheritedFrom.name })}</StatusBadge>}
      </>
    ),
    detail: (
      <>
        {[award.decision.number, award.decision.authority, award.unit.name].join(' · ')}
        <AwardNotice award={award} linked={false} />
      </>
    ),
    tone: award.standing === 'REVOKED' ? 'bad' : 'gold',
  };
}

function postMoment({ id, on, to, post }: HistoryMoment, today: string): Moment | null {
  if (!post) return null;
  return {
    key: id,
    when: formatPeriod(on, to ?? null),
    what: post.position,
    detail: (
      <>
        <Link to={paths.unit(post.unit.id)}>{post.unit.name}</Link> · {positionGroupName(post.positionGroup)}
      </>
    ),
    tone: on <= today && (!to || today <= to) ? 'now' : 'past',
  };
}

function successionMoment({ id, on, succession }: HistoryMoment): Moment | null {
  if (!succession) return null;
  const from = succession.predecessors.join(', ');
  const into = succession.successors.join(', ');
  return {
    key: id,
    when: `${formatDate(on)} · ${successionName(succession.kind)}`,
    what: into ? m.history_into({ from, into }) : m.history_from_only({ from }),
    detail: succession.act,
  };
}

function momentOf(moment: HistoryMoment, today: string): Moment | null {
  switch (moment.kind) {
    case 'AWARD':
      return awardMoment(moment);
    case 'POST':
      return postMoment(moment, today);
    case 'SUCCESSION':
      return successionMoment(moment);
    default:
      return {
        key: moment.id,
        when: formatPeriod(moment.on, moment.to ?? null),
        what: m.history_named({ name: moment.name ?? '' }),
        tone: 'past',
      };
  }
}

interface Named {
  name: string;
  about: string;
}

type Pages = { pages: { items: HistoryMoment[] }[] };

function Moments({ query, label }: { query: UseInfiniteQueryResult<Pages>; label: string }) {
  const { today } = useMe();
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isError && items.length === 0)
    return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data === undefined) return <Skeleton lines={8} />;
  if (items.length === 0) return <EmptyState title={m.history_none()} />;
  return (
    <>
      <Timeline
        label={label}
        moments={items.map((item) => momentOf(item, today)).filter((moment) => moment !== null)}
      />
      {query.hasNextPage && (
        <div className={css.more}>
          <p>{m.history_more()}</p>
          <LoadMore query={query} />
        </div>
      )}
    </>
  );
}

interface BodyProps {
  named: UseQueryResult<Named>;
  query: UseInfiniteQueryResult<Pages>;
  lead: string;
  list: { label: string; to: string };
  own: string;
}

function HistoryBody({ named, query, lead, list, own }: BodyProps) {
  const { today } = useMe();
  if (!named.data) return <UnnamedPage title={m.history_title()} crumbs={[list]} query={named} />;
  const { name, about } = named.data;
  return (
    <Page
      title={m.history_of({ name })}
      crumbs={[list, { label: name, to: own }]}
      eyebrow={about}
      facts={<span>{lead}</span>}
      width="text"
      actions={
        <div className={css.tools}>
          <Button icon={<Printer size={18} aria-hidden />} onClick={() => print()}>
            {m.ui_print()}
          </Button>
        </div>
      }
    >
      <Section title={m.history_title()}>
        <Moments query={query} label={m.history_of({ name })} />
      </Section>
      <p className={css.printed}>{m.history_printed({ date: formatDate(today) })}</p>
    </Page>
  );
}

export function PersonHistoryPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <HistoryBody
      named={useQuery(personNameOptions(id))}
      query={useInfiniteQuery(personHistoryOptions(id))}
      lead={m.history_lead_person()}
      list={{ label: m.place_people(), to: paths.people }}
      own={paths.person(id)}
    />
  );
}

export function UnitHistoryPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <HistoryBody
      named={useQuery(unitNameOptions(id))}
      query={useInfiniteQuery(unitHistoryOptions(id))}
      lead={m.history_lead_unit()}
      list={{ label: m.place_units(), to: paths.units }}
      own={paths.unit(id)}
    />
  );
}
