import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { History, NotebookPen, UsersRound } from 'lucide-react';
import { useCan } from '@/api/me';
import type { Kinship, Unit } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatPeriod } from '@/i18n/format';
import { localName } from '@/i18n/locale';
import { standingName } from '@/i18n/names/standing';
import { successionName, unitKindName } from '@/i18n/names/units';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { LoadMore } from '@/ui/list/LoadMore';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { Loaded, Skeleton } from '@/ui/States';
import { Timeline } from '@/ui/Timeline';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { lineageOptions, unitClustersOptions, unitOptions, unitsOptions } from './api';
import { LineageView } from './LineageView';
import css from './UnitPage.module.css';

function kinMoments(kin: Kinship[]) {
  return kin.map((one) => ({
    key: one.unit.id + one.on,
    when: `${formatDate(one.on)} · ${successionName(one.kind)}`,
    what: <Link to={paths.unit(one.unit.id)}>{one.unit.name}</Link>,
    detail: [one.act, one.heir && m.unit_heir()].filter(Boolean).join(' · '),
    tone: one.heir ? ('now' as const) : undefined,
  }));
}

function Children({ unit }: { unit: Unit }) {
  const { search } = useNavigation();
  const query = useInfiniteQuery(unitsOptions({ q: undefined, kind: undefined, asOf: search.asOf, parent: unit.id }));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  if (query.isPending) return <Skeleton lines={4} />;
  if (items.length === 0) return <p className={css.none}>{m.unit_no_children()}</p>;
  return (
    <>
      <ul className={css.children}>
        {items.map((child) => (
          <li key={child.id}>
            <Link to={paths.unit(child.id)} search={{ asOf: search.asOf }} data-row-link>
              {child.name}
            </Link>
            <span>{unitKindName(child.kind)}</span>
          </li>
        ))}
      </ul>
      <LoadMore query={query} compact />
    </>
  );
}

function LineageSection({ id }: { id: string }) {
  const lineage = useQuery(lineageOptions(id));
  return (
    <Section title={m.unit_lineage()}>
      <Loaded query={lineage} lines={4}>
        {(data) =>
          data.edges.length === 0 ? (
            <p className={css.none}>{m.unit_no_lineage()}</p>
          ) : (
            <LineageView key={id} lineage={data} current={id} />
          )
        }
      </Loaded>
    </Section>
  );
}

/** In which block or cluster it competes, and did. */
function Clusters({ id }: { id: string }) {
  const clusters = useQuery(unitClustersOptions(id));
  const items = clusters.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section title={m.cluster_of_unit()}>
      <Timeline
        label={m.cluster_of_unit()}
        moments={items.map((member) => ({
          key: member.id,
          when: formatPeriod(member.from, member.to),
          what: <Link to={paths.cluster(member.cluster.id)}>{member.cluster.name}</Link>,
          detail: standingName(member.standing),
        }))}
      />
    </Section>
  );
}

function UnitBody({ unit }: { unit: Unit }) {
  const mayReadPeople = useCan('PERSON_READ');
  const mayReadAwards = useCan('AWARD_READ');
  const mayReadFacts = useCan('FACT_READ');
  return (
    <Page
      title={localName(unit)}
      eyebrow={unitKindName(unit.kind)}
      crumbs={[
        { label: m.place_units(), to: paths.units },
        ...(unit.parent ? [{ label: unit.parent.name, to: paths.unit(unit.parent.id) }] : []),
      ]}
      facts={
        <>
          <span>{unit.code}</span>
          <span>{formatPeriod(unit.from, unit.to)}</span>
          {unit.to && <StatusBadge>{m.unit_ended()}</StatusBadge>}
        </>
      }
      actions={
        <>
          {mayReadAwards && (
            <Link to={paths.unitHistory(unit.id)} className={buttonClass()}>
              <History size={18} aria-hidden /> {m.history_see()}
            </Link>
          )}
          {mayReadFacts && (
            <Link to={paths.unitFacts(unit.id)} className={buttonClass()}>
              <NotebookPen size={18} aria-hidden /> {m.fact_see()}
            </Link>
          )}
          {mayReadPeople && (
            <Link to={paths.people} search={{ unit: unit.id }} className={buttonClass()}>
              <UsersRound size={18} aria-hidden /> {m.unit_people()}
            </Link>
          )}
        </>
      }
    >
      <Columns
        main={
          <>
            <LineageSection id={unit.id} />
            <Section title={m.unit_children()}>
              <Children unit={unit} />
            </Section>
          </>
        }
        side={
          <>
            <Section title={m.unit_facts()}>
              <Facts
                rows={[
                  [m.unit_short_name(), unit.shortName],
                  [m.unit_name_en(), unit.nameEn],
                  [m.unit_legal_personality(), unit.legalPersonality ? m.ui_yes() : m.ui_no()],
                  [m.unit_parent(), unit.parent && <Link to={paths.unit(unit.parent.id)}>{unit.parent.name}</Link>],
                  [
                    m.unit_overseer(),
                    unit.overseer && <Link to={paths.unit(unit.overseer.id)}>{unit.overseer.name}</Link>,
                  ],
                ]}
              />
            </Section>
            <Clusters id={unit.id} />
            {unit.predecessors.length > 0 && (
              <Section title={m.unit_predecessors()}>
                <Timeline label={m.unit_predecessors()} moments={kinMoments(unit.predecessors)} />
              </Section>
            )}
            {unit.successors.length > 0 && (
              <Section title={m.unit_successors()}>
                <Timeline label={m.unit_successors()} moments={kinMoments(unit.successors)} />
              </Section>
            )}
            <Section title={m.unit_versions()}>
              <Timeline
                label={m.unit_versions()}
                moments={unit.versions.map((version) => ({
                  key: version.from + version.name,
                  when: formatPeriod(version.from, version.to),
                  what: version.name,
                  detail: (
                    <>
                      {version.source}
                      {version.standing === 'RECALLED' && <> {m.unit_recalled()}</>}
                    </>
                  ),
                  tone: version.to === null ? ('now' as const) : undefined,
                }))}
              />
            </Section>
            <TrailButton type="UNIT" id={unit.id} />
          </>
        }
      />
    </Page>
  );
}

export function UnitPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const { search } = useNavigation();
  const unit = useQuery(unitOptions(id, search.asOf));
  if (unit.data) return <UnitBody unit={unit.data} />;
  return <UnnamedPage title={m.place_units()} crumbs={[{ label: m.place_units(), to: paths.units }]} query={unit} />;
}
