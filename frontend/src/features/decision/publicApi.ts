import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export function publicDecisionsOptions({ q, year, sort }: { q?: string; year?: string; sort?: string }) {
  return listOptions(['public-decisions', { q, year, sort }], (cursor, signal) =>
    take(
      api.GET('/api/v1/public/decisions', {
        params: {
          query: given<'listPublicDecisions'>({ q, year: yearIn(year), sort, cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}

export function publicDecisionOptions(id: string) {
  return queryOptions({
    queryKey: ['public-decision', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/public/decisions/{id}', { params: { path: { id } }, signal })),
  });
}
