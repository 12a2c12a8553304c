import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

export interface PublicAwardFilter {
  q: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  award: string | undefined;
  number: string | undefined;
}

/** The parameters of the look-up beside the name. */
export const PUBLIC_AWARD_FILTERS = ['unit', 'year', 'award', 'number'];

export function publicAwardsOptions({ year, ...filter }: PublicAwardFilter) {
  return listOptions(['public-awards', { ...filter, year }], (cursor, signal) =>
    take(
      api.GET('/api/v1/public/awards', {
        params: {
          query: given<'listPublicAwards'>({
            ...filter,
            year: yearIn(year),
            cursor,
            limit: 20,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function publicAwardOptions(id: string) {
  return queryOptions({
    queryKey: ['public-award', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/public/awards/{id}', { params: { path: { id } }, signal })),
  });
}

export const publicAwardTypesOptions = queryOptions({
  queryKey: ['public-award-types'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/public/award-types', { signal })),
  staleTime: 60 * 60_000,
});

export async function searchPublicUnits(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/public/units', { params: { query: { limit: 20, ...(q ? { q } : {}) } }, signal }),
  );
  return page.items.map((unit) => ({ id: unit.id, label: unit.name }));
}
