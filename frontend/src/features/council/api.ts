import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type { CouncilResult, CouncilResultDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface CouncilResultFilter {
  q: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  sort: string | undefined;
}

/** The first and the last day of a year, as the server asks for them. */
export const heldIn = (year: string | undefined) => ({
  from: year && `${year}-01-01`,
  to: year && `${year}-12-31`,
});

export function councilResultsOptions({ year, ...filter }: CouncilResultFilter) {
  return listOptions(['council-results', { ...filter, year }], (cursor, signal) =>
    take(
      api.GET('/api/v1/council-results', {
        params: {
          query: given<'listCouncilResults'>({
            ...filter,
            ...heldIn(year),
            cursor,
            count: true,
          }),
        },
        signal,
      }),
    ),
  );
}

export function councilResultOptions(id: string) {
  return queryOptions({
    queryKey: ['council-result', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/council-results/{id}', { params: { path: { id } }, signal })),
  });
}

export function recordCouncilResult(body: CouncilResultDraft): Promise<CouncilResult> {
  return take(
    api.POST('/api/v1/council-results', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }),
  );
}
