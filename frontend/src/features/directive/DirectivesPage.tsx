import { useInfiniteQuery } from '@tanstack/react-query';
import type { DirectiveItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { directiveKindChoices, directiveKindName } from '@/i18n/names/directives';
import { m } from '@/paraglide/messages';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { StandingBadge } from '@/ui/StandingBadge';
import { EmptyState } from '@/ui/States';
import { directivesOptions } from './api';
import css from './Directive.module.css';

const FILTERS = ['q', 'kind'];

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
    key: 'standing',
    header: m.ui_source(),
    cell: (directive) => <StandingBadge standing={directive.standing} />,
  },
];

export function DirectivesPage() {
  const { search } = useListState();
  const { q, kind, sort } = search;
  const query = useInfiniteQuery(directivesOptions({ q, kind, sort }));
  const filtered = FILTERS.some((param) => search[param]);
  return (
    <Page title={m.place_directives()}>
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.directive_search()} />
        <SelectFilter param="kind" label={m.ui_kind()} all={m.ui_all()} choices={directiveKindChoices()} />
      </FilterBar>
      <DataTable
        caption={m.place_directives()}
        query={query}
        columns={columns()}
        tools={{ list: 'directives', exportFrom: '/api/v1/directives/export', query: { q, kind } }}
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
