import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { Cluster, ClusterMember } from '@/api/types';
import { paths } from '@/app/paths';
import { formatPeriod } from '@/i18n/format';
import { localName } from '@/i18n/locale';
import { clusterKindName } from '@/i18n/names/clusters';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useNavigation } from '@/ui/nav';
import { Columns, Facts, Page, Section } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { yearChoices } from '@/ui/years';
import { clusterMembersOptions, clusterOptions } from './api';
import css from './Cluster.module.css';
import { AddMemberDialog, ClusterDialog, EndMemberDialog, RemoveMemberDialog } from './dialogs';
import { Heads } from './Heads';
import { Pacts } from './Pacts';

const FIRST_YEAR = 2013;
const crumbs = () => [{ label: m.place_clusters(), to: paths.clusters }];

type Step = { step: 'END' | 'REMOVE'; member: ClusterMember };

const columns = (cluster: Cluster, onStep: (step: Step) => void): Column<ClusterMember>[] => [
  {
    key: 'unit',
    header: m.cluster_member_unit(),
    lead: true,
    cell: (member) => (
      <>
        <RowLink to={paths.unit(member.unit.id)}>{member.unit.name}</RowLink>
        <span className={css.note}>
          {[formatPeriod(member.from, member.to), member.source].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'standing',
    header: m.ui_source(),
    nowrap: true,
    cell: (member) => <StandingBadge standing={member.standing} />,
  },
  ...(cluster.kept
    ? [
        {
          key: 'actions',
          header: m.cluster_member_steps(),
          nowrap: true,
          cell: (member: ClusterMember) => (
            <fieldset className={css.actions} aria-label={m.cluster_member_actions({ unit: member.unit.name })}>
              <Button tone="quiet" compact onClick={() => onStep({ step: 'END', member })}>
                {m.cluster_member_end()}
              </Button>
              <Button tone="quiet" compact onClick={() => onStep({ step: 'REMOVE', member })}>
                {m.cluster_member_remove()}
              </Button>
            </fieldset>
          ),
        },
      ]
    : []),
];

function Members({ cluster, year }: { cluster: Cluster; year: string }) {
  const query = useInfiniteQuery(clusterMembersOptions(cluster.id, year));
  const [step, setStep] = useState<Step | null>(null);
  const close = () => setStep(null);
  return (
    <>
      <DataTable
        caption={m.cluster_members({ year })}
        query={query}
        columns={columns(cluster, setStep)}
        rowKey={(member) => member.id}
        empty={
          <EmptyState title={m.cluster_no_members()}>{cluster.kept ? m.cluster_no_members_keep() : null}</EmptyState>
        }
      />
      {step?.step === 'END' && <EndMemberDialog cluster={cluster} member={step.member} onClose={close} />}
      {step?.step === 'REMOVE' && <RemoveMemberDialog cluster={cluster} member={step.member} onClose={close} />}
    </>
  );
}

function ClusterBody({ cluster }: { cluster: Cluster }) {
  const { search } = useNavigation();
  const { today } = useMe();
  const mayRead = useCan('SCORING_READ');
  const [open, setOpen] = useState<'CHANGE' | 'ADD' | null>(null);
  const thisYear = today.slice(0, 4);
  const year = search.year ?? thisYear;
  return (
    <Page
      title={localName(cluster)}
      eyebrow={clusterKindName(cluster.kind)}
      crumbs={crumbs()}
      facts={
        <>
          <span>{cluster.code}</span>
          <StandingBadge standing={cluster.standing} />
        </>
      }
      actions={
        cluster.kept && (
          <>
            <Button onClick={() => setOpen('CHANGE')}>
              <Pencil size={18} aria-hidden /> {m.cluster_change()}
            </Button>
            <Button tone="primary" onClick={() => setOpen('ADD')}>
              <Plus size={18} aria-hidden /> {m.cluster_member_add()}
            </Button>
          </>
        )
      }
    >
      <Columns
        main={
          <>
            <Section title={m.cluster_members({ year })}>
              <FilterBar params={['year']}>
                <SelectFilter
                  param="year"
                  label={m.ui_year()}
                  all={m.cluster_this_year()}
                  choices={yearChoices(today, FIRST_YEAR)}
                />
              </FilterBar>
              <Members cluster={cluster} year={year} />
            </Section>
            <Heads cluster={cluster} year={year} />
            <Pacts cluster={cluster} />
          </>
        }
        side={
          <>
            <Section title={m.ui_source()}>
              <Facts
                brief
                rows={[
                  [m.cluster_ministry(), cluster.unit.name],
                  [m.cluster_note(), cluster.note],
                  [m.ui_source(), cluster.source],
                ]}
              />
            </Section>
            {mayRead && (
              <Link to={paths.scoringRounds} search={{ cluster: cluster.id }}>
                {m.place_scoring()}
              </Link>
            )}
            <TrailButton type="CLUSTER" id={cluster.id} />
          </>
        }
      />
      {open === 'CHANGE' && <ClusterDialog cluster={cluster} onClose={() => setOpen(null)} />}
      {open === 'ADD' && <AddMemberDialog cluster={cluster} year={year} onClose={() => setOpen(null)} />}
    </Page>
  );
}

export function ClusterPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const cluster = useQuery(clusterOptions(id));
  if (cluster.data) return <ClusterBody cluster={cluster.data} />;
  return <UnnamedPage title={m.place_clusters()} crumbs={crumbs()} query={cluster} />;
}
