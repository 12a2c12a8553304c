import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReplacementItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  replacedThingChoices,
  replacedThingName,
  replacementReasonName,
  replacementStateChoices,
  replacementStateName,
  replacementStateTone,
  replacementWayName,
} from '@/i18n/names/replacement';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { replacementsOptions } from './api';
import css from './Replacement.module.css';

const FILTERS = ['state', 'what', 'award'];

const columns = (): Column<ReplacementItem>[] => [
  {
    key: 'recipient',
    header: m.handover_recipient(),
    lead: true,
    exported: ['number', 'recipient', 'award', 'decisionNumber', 'unit'],
    cell: (one) => (
      <>
        <RowLink to={paths.replacement(one.id)}>{one.recipient}</RowLink>
        <span className={css.soft}>
          {[one.award.name, one.decisionNumber, m.replacement_number({ number: formatNumber(one.number) })].join(' · ')}
        </span>
      </>
    ),
  },
  {
    key: 'what',
    header: m.replacement_what(),
    exported: ['what', 'reason', 'way'],
    cell: (one) => (
      <div>
        {replacedThingName(one.what)}
        <span className={css.soft}>{[replacementReasonName(one.reason), replacementWayName(one.way)].join(' · ')}</span>
      </div>
    ),
  },
  { key: 'unit', header: m.ui_unit(), exported: [], cell: (one) => one.unit.name },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (one) => <StatusBadge tone={replacementStateTone(one.state)}>{replacementStateName(one.state)}</StatusBadge>,
  },
  { key: 'askedOn', header: m.replacement_asked_on(), nowrap: true, cell: (one) => formatDate(one.askedOn) },
  {
    key: 'issued',
    header: m.replacement_issued(),
    nowrap: true,
    exported: ['issueNumber', 'issuedOn'],
    cell: (one) =>
      one.issueNumber && (
        <div>
          {one.issueNumber}
          <span className={css.soft}>{formatDate(one.issuedOn)}</span>
        </div>
      ),
  },
];

export function ReplacementsPage() {
  const { search } = useListState();
  const { state, what, award, sort } = search;
  const query = useInfiniteQuery(replacementsOptions({ state, what, award, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_replacements()} facts={<span>{m.replacement_lead()}</span>}>
      <FilterBar params={FILTERS}>
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={replacementStateChoices()} />
        <SelectFilter param="what" label={m.replacement_what()} all={m.ui_all()} choices={replacedThingChoices()} />
      </FilterBar>
      <DataTable
        caption={m.place_replacements()}
        query={query}
        columns={columns()}
        tools={{
          list: 'replacements',
          exportFrom: '/api/v1/replacements/export',
          query: { state, what, award },
        }}
        rowKey={(one) => one.id}
        defaultSort="-updatedAt"
        empty={
          filtered ? (
            <EmptyState title={m.replacement_none_found()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.replacement_none()}>{m.replacement_none_text()}</EmptyState>
          )
        }
      />
    </Page>
  );
}
