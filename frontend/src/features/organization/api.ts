import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface UnitFilter {
  q: string | undefined;
  kind: string | undefined;
  asOf: string | undefined;
  parent?: string | undefined;
}

export function unitsOptions(filter: UnitFilter) {
  return listOptions(['units', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/units', { params: { query: given<'listUnits'>({ ...filter, cursor, count: true }) }, signal }),
    ),
  );
}

/** The units right under one unit (or the topmost ones), as they stood on a day. */
export function branchOptions(root: string | null, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['unit-tree', root, asOf ?? null],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/units/tree', {
          params: { query: given<'getUnitTree'>({ root: root ?? undefined, asOf, depth: root ? 1 : 2 }) },
          signal,
        }),
      ),
    staleTime: 5 * 60_000,
  });
}

export function unitOptions(id: string, asOf?: string) {
  return queryOptions({
    queryKey: ['unit', id, asOf ?? null],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/units/{id}', { params: { path: { id }, query: given<'getUnit'>({ asOf }) }, signal })),
  });
}

/** Which emulation blocks and clusters it has belonged to, newest first. */
export function unitClustersOptions(id: string) {
  return queryOptions({
    queryKey: ['unit-clusters', id],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/units/{id}/clusters', { params: { path: { id }, query: { limit: 10 } }, signal })),
  });
}

export function lineageOptions(id: string) {
  return queryOptions({
    queryKey: ['unit-lineage', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/units/{id}/lineage', { params: { path: { id } }, signal })),
  });
}

export interface PeopleFilter {
  q: string | undefined;
  unit: string | undefined;
  asOf: string | undefined;
  sort: string | undefined;
}

export function peopleOptions(filter: PeopleFilter) {
  return listOptions(['people', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/people', { params: { query: given<'listPeople'>({ ...filter, cursor, count: true }) }, signal }),
    ),
  );
}

export function personOptions(id: string) {
  return queryOptions({
    queryKey: ['person', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal })),
  });
}
