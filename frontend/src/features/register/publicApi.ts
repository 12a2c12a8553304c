import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
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
