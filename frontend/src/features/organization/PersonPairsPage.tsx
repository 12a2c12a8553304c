import { useInfiniteQuery } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { PersonPairItem } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { pairStateChoices, pairStateName, pairStateTone } from '@/i18n/names/pairs';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { PairReasons } from './PairReasons';
import css from './PersonPair.module.css';
import { personPairsOptions, searchEverybody } from './pairsApi';

const FILTERS = ['q', 'unit', 'state'];
type Side = PersonPairItem['left'];

function About({ of }: { of: Side }) {
  return (
    <small className={css.about}>
      {[of.employeeCode, formatDate(of.birthDate), of.unit?.name].filter(Boolean).join(' · ')}
    </small>
  );
}

const columns = (): Column<PersonPairItem>[] => [
  {
    key: 'who',
    header: m.pairs_who(),
    lead: true,
    exported: ['left', 'leftCode', 'leftBirth', 'leftUnit', 'right', 'rightCode', 'rightBirth', 'rightUnit'],
    cell: (pair) => (
      <>
        <span className={css.side}>
          <RowLink to={paths.personPair(pair.id)}>{pair.left.name}</RowLink> <About of={pair.left} />
        </span>
        <span className={css.side}>
          {pair.right.name} <About of={pair.right} />
        </span>
      </>
    ),
  },
  { key: 'why', header: m.pairs_why(), cell: (pair) => <PairReasons reasons={pair.reasons} /> },
  {
    key: 'score',
    header: m.pairs_score(),
    sort: 'score',
    firstOrder: 'desc',
    align: 'end',
    width: 'narrow',
    cell: (pair) => formatNumber(pair.score),
  },
  {
    key: 'state',
    header: m.ui_state(),
    cell: (pair) => <StatusBadge tone={pairStateTone(pair.state)}>{pairStateName(pair.state)}</StatusBadge>,
  },
];

export function PersonPairsPage() {
  const { search } = useListState();
  const maySearch = useCan('PERSON_MERGE');
  const [busy, setBusy] = useState(false);
  const searchAll = useChange(searchEverybody, ['person-pairs']);
  const { q, unit, state } = search;
  const query = useInfiniteQuery(personPairsOptions({ q, unit, state }));
  const handleSearch = async () => {
    setBusy(true);
    await searchAll()
      .then(({ found }) => toast.done(m.pairs_search_done({ count: formatNumber(found) })))
      .catch(toast.failed);
    setBusy(false);
  };
  return (
    <Page
      title={m.pairs_title()}
      crumbs={[{ label: m.place_people(), to: paths.people }]}
      facts={<span>{m.pairs_lead()}</span>}
      actions={
        maySearch && (
          <Button busy={busy} icon={<RefreshCw size={18} aria-hidden />} onClick={() => void handleSearch()}>
            {m.pairs_search_all()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.pairs_search()} />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={pairStateChoices()} />
        <UnitFilter />
      </FilterBar>
      <DataTable
        caption={m.pairs_title()}
        query={query}
        columns={columns()}
        tools={{ list: 'person-pairs', exportFrom: '/api/v1/person-pairs/export', query: { q, unit, state } }}
        rowKey={(pair) => pair.id}
        defaultSort="-score"
        empty={
          <EmptyState
            title={m.pairs_none()}
            action={FILTERS.some((param) => search[param]) && <ClearFilters params={FILTERS} />}
          >
            {m.pairs_none_text()}
          </EmptyState>
        }
      />
    </Page>
  );
}
