import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import type { SavedFilter, SavedFilterDraft } from '@/api/types';
import { parseSearch, type Search, stringifySearch } from '../nav';
import { hiddenColumns, inAddress } from './hiddenColumns';

export function savedFiltersOptions(list: string) {
  return queryOptions({
    queryKey: ['saved-filters', list],
    queryFn: async ({ signal }) =>
      (await take(api.GET('/api/v1/saved-filters', { params: { query: { list } }, signal }))).items,
    staleTime: 60_000,
  });
}

export function saveFilter(body: SavedFilterDraft): Promise<SavedFilter> {
  return take(api.POST('/api/v1/saved-filters', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

export function replaceFilter({ id, ...body }: SavedFilter): Promise<SavedFilter> {
  return take(api.PUT('/api/v1/saved-filters/{id}', { params: { path: { id } }, body }));
}

export function forgetFilter(id: string): Promise<unknown> {
  return take(api.DELETE('/api/v1/saved-filters/{id}', { params: { path: { id } } }));
}

/** What opens something on the page is no part of how its list is seen. */
const PASSING = ['new', 'open'];

/** How a list is seen now, as it is saved: filters and order by name, and the columns that this browser hides. */
export function queryOf(list: string, search: Search): string {
  const seen = { ...search, hide: inAddress(hiddenColumns(list, search)) };
  const kept = Object.entries(seen).filter(([param]) => !PASSING.includes(param));
  return stringifySearch(Object.fromEntries(kept.sort(([a], [b]) => a.localeCompare(b)))).slice(1);
}

export const searchOf = (filter: SavedFilter): Search => parseSearch(filter.query);
