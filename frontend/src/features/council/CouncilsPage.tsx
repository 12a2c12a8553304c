import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { CouncilItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber, formatPeriod } from '@/i18n/format';
import { councilLevelChoices, councilLevelName } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { Button } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import css from './Council.module.css';
import { councilsOptions } from './councilApi';
import { CouncilDialog } from './councilDialogs';

const FILTERS = ['q', 'unit', 'level'];

const columns = (): Column<CouncilItem>[] => [
  {
    key: 'name',
    header: m.council_name(),
    sort: 'name',
    lead: true,
    cell: (council) => (
      <>
        <RowLink to={paths.council(council.id)}>{council.name}</RowLink>
        <span className={css.note}>{council.unit.name}</span>
      </>
    ),
  },
  { key: 'level', header: m.council_level(), nowrap: true, cell: (council) => councilLevelName(council.level) },
  {
    key: 'members',
    header: m.council_members(),
    align: 'end',
    nowrap: true,
    cell: (council) => formatNumber(council.memberCount),
  },
  {
    key: 'founded',
    header: m.council_decision(),
    sort: 'foundedOn',
    firstOrder: 'desc',
    cell: (council) => (
      <>
        {council.decisionNumber}
        <span className={css.note}>
          {council.endedOn ? formatPeriod(council.foundedOn, council.endedOn) : formatDate(council.foundedOn)}
        </span>
      </>
    ),
  },
];

export function CouncilsPage() {
  const { search } = useListState();
  const mayKeep = useCan('COUNCIL_KEEP');
  const [founding, setFounding] = useState(false);
  const { q, unit, level, sort } = search;
  const query = useInfiniteQuery(councilsOptions({ q, unit, level, sort }));
  return (
    <Page
      title={m.place_councils()}
      actions={
        mayKeep && (
          <Button tone="primary" onClick={() => setFounding(true)}>
            <Plus size={18} aria-hidden /> {m.council_enter()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.council_find()} />
        <UnitFilter />
        <SelectFilter param="level" label={m.council_level()} all={m.ui_all()} choices={councilLevelChoices()} />
      </FilterBar>
      <DataTable
        caption={m.place_councils()}
        query={query}
        columns={columns()}
        rowKey={(council) => council.id}
        defaultSort="name"
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.council_none_such()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.council_none_entered()}>{mayKeep ? m.council_none_entered_text() : null}</EmptyState>
          )
        }
      />
      {founding && <CouncilDialog council={null} onClose={() => setFounding(false)} />}
    </Page>
  );
}
