import { useInfiniteQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { asSent } from '@/api/incomplete';
import { useCan, useMe } from '@/api/me';
import type { SeasonItem, SeasonOpening } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { seasonStateName, seasonStateTone } from '@/i18n/names/seasons';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { FormDialog } from '@/ui/FormDialog';
import { DateField } from '@/ui/form/DateField';
import { NumberField } from '@/ui/form/NumberField';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { useNavigation } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { beginSeason, seasonsOptions } from './api';
import css from './Season.module.css';

const columns = (): Column<SeasonItem>[] => [
  {
    key: 'title',
    header: m.season_letter(),
    lead: true,
    cell: (season) => (
      <>
        <RowLink to={paths.season(season.id)}>{season.title}</RowLink>
        <span className={css.soft}>
          {[season.number ?? m.season_unnumbered(), formatDate(season.datedOn)].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'year', header: m.season_year(), sort: 'year', firstOrder: 'desc', cell: (season) => season.year },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (season) => <StatusBadge tone={seasonStateTone(season.state)}>{seasonStateName(season.state)}</StatusBadge>,
  },
  {
    key: 'submitBy',
    header: m.season_submit_by(),
    nowrap: true,
    cell: (season) => formatDate(season.submitBy),
  },
  {
    key: 'councilOn',
    header: m.season_council_on(),
    nowrap: true,
    cell: (season) => formatDate(season.councilOn),
  },
];

function BeginDialog({ onClose }: { onClose: () => void }) {
  const { grants, today } = useMe();
  const office = grants.find((grant) => grant.role === 'STANDING_OFFICE')?.unit;
  const begin = useChange(beginSeason, ['seasons']);
  const { go } = useNavigation();
  const initial: { year: number | null | undefined; councilDay: string | null } = {
    year: Number(today.slice(0, 4)),
    councilDay: null,
  };
  return (
    <FormDialog
      title={m.season_new()}
      text={<p>{m.season_new_text()}</p>}
      initial={initial}
      confirm={m.season_new()}
      send={async (value) => {
        const season = await begin(
          asSent<SeasonOpening>({
            unitId: office?.id ?? null,
            year: value.year ?? null,
            councilDay: value.councilDay,
          }),
        );
        go(paths.editSeason(season.id));
      }}
      done={m.season_begun()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <NumberField of={form.at('year')} label={m.season_year()} plain />
          <DateField of={form.at('councilDay')} label={m.season_council_day()} />
        </>
      )}
    </FormDialog>
  );
}

export function SeasonsPage() {
  const mayKeep = useCan('SEASON_KEEP');
  const [beginning, setBeginning] = useState(false);
  const query = useInfiniteQuery(seasonsOptions());
  return (
    <Page
      title={m.place_seasons()}
      actions={
        mayKeep && (
          <Button tone="primary" onClick={() => setBeginning(true)}>
            <Plus size={18} aria-hidden /> {m.season_new()}
          </Button>
        )
      }
    >
      <DataTable
        caption={m.place_seasons()}
        query={query}
        columns={columns()}
        rowKey={(season) => season.id}
        defaultSort="-year"
        empty={<EmptyState title={m.season_none()}>{mayKeep ? m.season_none_text() : null}</EmptyState>}
      />
      {beginning && <BeginDialog onClose={() => setBeginning(false)} />}
    </Page>
  );
}
