import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { FileUp } from 'lucide-react';
import { useCan, useMe } from '@/api/me';
import type { AwardItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate } from '@/i18n/format';
import { awardStandingName, awardStandingTone } from '@/i18n/names/awards';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { awardChoices, awardTypesOptions } from '@/ui/pickers/awards';
import { UnitFilter } from '@/ui/pickers/UnitFilter';
import { EmptyState } from '@/ui/States';
import { EARLIEST, yearChoices } from '@/ui/years';
import css from './AwardsPage.module.css';
import { awardsOptions } from './api';
import { Reading } from './Reading';
import { readingOf } from './readingOf';

const FILTERS = ['q', 'unit', 'award', 'year', 'number', 'asOf'];

const columns = (): Column<AwardItem>[] => [
  {
    key: 'recipient',
    header: m.register_recipient(),
    sort: 'recipient',
    lead: true,
    exported: ['recipient', 'unit', 'standing', 'revokedBy', 'revokedSince'],
    cell: (award) => (
      <>
        <RowLink to={paths.award(award.id)}>{nomineeLabel(award.recipient)}</RowLink>{' '}
        {award.standing === 'REVOKED' && (
          <StatusBadge tone={awardStandingTone(award.standing)}>{awardStandingName(award.standing)}</StatusBadge>
        )}
        {award.revocation?.by && <span className={css.unit}>{award.revocation.by.number}</span>}
        {award.recipient.name !== award.unit.name && <span className={css.unit}>{award.unit.name}</span>}
      </>
    ),
  },
  {
    key: 'award',
    header: m.register_award(),
    cell: (award) => <span className={css.award}>{award.award.name}</span>,
  },
  { key: 'year', header: m.ui_year(), sort: 'year', firstOrder: 'desc', cell: (award) => award.year },
  { key: 'number', header: m.register_number(), nowrap: true, cell: (award) => award.decision.number },
  {
    key: 'decidedOn',
    header: m.register_decided_on(),
    sort: 'decidedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (award) => formatDate(award.decision.decidedOn),
  },
];

export function AwardsPage() {
  const { search } = useListState();
  const { today } = useMe();
  const mayImport = useCan('AWARD_IMPORT_READ');
  const types = useQuery(awardTypesOptions);
  const { q, unit, year, award, number, asOf, sort } = search;
  const query = useInfiniteQuery(awardsOptions({ q, unit, year, award, number, asOf, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_awards()}
      actions={
        mayImport && (
          <Link to={paths.awardImports} className={buttonClass()}>
            <FileUp size={18} aria-hidden /> {m.import_title()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.register_search()} />
        <UnitFilter />
        <SelectFilter
          param="award"
          label={m.register_award()}
          all={m.ui_all()}
          choices={awardChoices(types.data?.items ?? [])}
        />
        <SelectFilter param="year" label={m.ui_year()} all={m.ui_all()} choices={yearChoices(today, EARLIEST, 0)} />
        <SearchFilter param="number" label={m.register_number()} labelled />
        <DateFilter param="asOf" label={m.award_as_of()} />
      </FilterBar>
      <Reading of={readingOf(query.data?.pages[0])} />
      <DataTable
        caption={m.place_awards()}
        query={query}
        columns={columns()}
        tools={{ list: 'awards', exportFrom: '/api/v1/awards/export', query: { q, unit, year, award, number, asOf } }}
        rowKey={(row) => row.id}
        defaultSort="-decidedOn"
        empty={
          filtered ? (
            <EmptyState title={m.register_none_found()} action={<ClearFilters params={FILTERS} />}>
              {m.register_none_found_text()}
            </EmptyState>
          ) : (
            <EmptyState title={m.register_none()}>{m.register_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
