import { useInfiniteQuery } from '@tanstack/react-query';
import { ClipboardList, Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan, useMe } from '@/api/me';
import type { ScoringRoundItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { Meter } from '@/ui/Meter';
import { useListState, useNavigation } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { yearChoices } from '@/ui/years';
import { roundsOptions } from './api';
import { useClusterChoices } from './choices';
import { OpenRoundDialog } from './roundDialogs';
import css from './Scoring.module.css';
import { roundStateChoices, roundStateName, roundStateTone } from './words';

const FILTERS = ['year', 'state', 'cluster'];
const FIRST_YEAR = 2022;

const columns = (): Column<ScoringRoundItem>[] => [
  {
    key: 'cluster',
    exported: ['cluster', 'year'],
    header: m.scoring_cluster(),
    sort: 'cluster',
    lead: true,
    cell: (round) => (
      <>
        <RowLink to={paths.scoringRound(round.id)}>{`${round.cluster.name} · ${round.year}`}</RowLink>
        {round.example && <span className={css.note}>{m.scoring_example()}</span>}
      </>
    ),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (round) => <StatusBadge tone={roundStateTone(round.state)}>{roundStateName(round.state)}</StatusBadge>,
  },
  {
    key: 'sent',
    exported: ['members', 'sent', 'wanted'],
    header: m.scoring_progress(),
    cell: (round) =>
      round.state === 'CLOSED' ? (
        m.scoring_members_count({ count: round.members })
      ) : (
        <Meter
          value={round.sent}
          max={round.wanted}
          label={m.scoring_sent_of({ sent: round.sent, wanted: round.wanted })}
        />
      ),
  },
  { key: 'due', header: m.scoring_due(), nowrap: true, cell: (round) => formatDate(round.dueOn) },
];

export function RoundsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const { go } = useNavigation();
  const mayRun = useCan('SCORING_RUN');
  const [opening, setOpening] = useState(false);
  const { year, state, cluster, sort } = search;
  const clusters = useClusterChoices(year ?? today.slice(0, 4));
  const query = useInfiniteQuery(roundsOptions({ year, state, cluster, sort }));
  return (
    <Page
      title={m.place_scoring()}
      actions={
        <>
          <Button onClick={() => go(paths.scoreSheets)}>
            <ClipboardList size={18} aria-hidden /> {m.scoring_sheets()}
          </Button>
          {mayRun && (
            <Button tone="primary" onClick={() => setOpening(true)}>
              <Plus size={18} aria-hidden /> {m.scoring_open()}
            </Button>
          )}
        </>
      }
    >
      <FilterBar params={FILTERS}>
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, FIRST_YEAR)} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={roundStateChoices()} />
        <SelectFilter param="cluster" label={m.scoring_cluster()} all={m.ui_all()} choices={clusters} wide />
      </FilterBar>
      <DataTable
        caption={m.place_scoring()}
        query={query}
        columns={columns()}
        tools={{
          list: 'scoring-rounds',
          exportFrom: '/api/v1/scoring-rounds/export',
          query: { year, state, cluster },
        }}
        rowKey={(round) => round.id}
        defaultSort="-updatedAt"
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.scoring_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.scoring_none()}>{mayRun ? m.scoring_none_text() : null}</EmptyState>
          )
        }
      />
      {opening && <OpenRoundDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
