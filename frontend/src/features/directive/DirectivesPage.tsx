import { useInfiniteQuery } from '@tanstack/react-query';
import { FilePlus2 } from 'lucide-react';
import { useCan } from '@/api/me';
import type { DirectiveItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import {
  directiveKindChoices,
  directiveKindName,
  directiveStateChoices,
  directiveStateName,
  directiveStateTone,
} from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { buttonClass } from '@/ui/Button';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { Link, useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { directivesOptions } from './api';
import css from './Directive.module.css';

const FILTERS = ['q', 'kind', 'state'];

const columns = (): Column<DirectiveItem>[] => [
  {
    key: 'title',
    header: m.directive_title(),
    sort: 'title',
    lead: true,
    exported: ['kind', 'number', 'title'],
    cell: (directive) => (
      <>
        <span className={css.kind}>
          {directiveKindName(directive.kind)} {directive.number}
        </span>
        <RowLink to={paths.directive(directive.id)}>{directive.title}</RowLink>
      </>
    ),
  },
  { key: 'issuer', header: m.directive_issuer(), cell: (directive) => directive.issuer },
  {
    key: 'issuedOn',
    header: m.directive_issued_on(),
    sort: 'issuedOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (directive) => formatDate(directive.issuedOn),
  },
  {
    key: 'points',
    header: m.directive_points(),
    align: 'end',
    cell: (directive) => (directive.pointCount > 0 ? formatNumber(directive.pointCount) : ''),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: ({ state }) => <StatusBadge tone={directiveStateTone(state)}>{directiveStateName(state)}</StatusBadge>,
  },
  {
    key: 'standing',
    header: m.ui_source(),
    cell: (directive) => <StandingBadge standing={directive.standing} />,
  },
];

export function DirectivesPage() {
  const { search } = useListState();
  const keeps = useCan('DIRECTIVE_KEEP');
  const { q, kind, state, sort } = search;
  const query = useInfiniteQuery(directivesOptions({ q, kind, state, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page
      title={m.place_directives()}
      actions={
        keeps && (
          <Link to={paths.newDirective} className={buttonClass('primary')}>
            <FilePlus2 size={18} aria-hidden /> {m.directive_new()}
          </Link>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.directive_search()} />
        <SelectFilter param="kind" label={m.ui_kind()} all={m.ui_all()} choices={directiveKindChoices()} />
        {keeps && (
          <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={directiveStateChoices()} />
        )}
      </FilterBar>
      <DataTable
        caption={m.place_directives()}
        query={query}
        columns={columns()}
        tools={{ list: 'directives', exportFrom: '/api/v1/directives/export', query: { q, kind, state } }}
        rowKey={(directive) => directive.id}
        defaultSort="-issuedOn"
        empty={
          <EmptyState
            title={filtered ? m.directive_none_found() : m.directive_none()}
            action={filtered && <ClearFilters params={FILTERS} />}
          />
        }
      />
    </Page>
  );
}
