import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface AwardFilter {
  q: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  award: string | undefined;
  number: string | undefined;
  asOf: string | undefined;
  sort: string | undefined;
}

export function awardsOptions({ year, ...filter }: AwardFilter) {
  return listOptions(['awards', { ...filter, year }], (cursor, signal) =>
    take(
      api.GET('/api/v1/awards', {
        params: {
          query: given<'listAwards'>({ ...filter, year: yearIn(year), cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}

export function awardOptions(id: string) {
  return queryOptions({
    queryKey: ['award', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/awards/{id}', { params: { path: { id } }, signal })),
  });
}
