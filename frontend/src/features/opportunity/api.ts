import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface OpportunityFilter {
  unit: string;
  year: number;
  q: string | undefined;
  award: string | undefined;
  kind: string | undefined;
  miss: string | undefined;
  dueBy: string | undefined;
  proposed: string | undefined;
  sort: string | undefined;
}

export function opportunitiesOptions({ proposed, ...filter }: OpportunityFilter) {
  return listOptions(['opportunities', { ...filter, proposed }], (cursor, signal) =>
    take(
      api.GET('/api/v1/opportunities', {
        params: {
          query: given<'listOpportunities'>({
            ...filter,
            proposed: proposed ? proposed === 'true' : undefined,
            cursor,
            count: true,
          }) as { unit: string; year: number },
        },
        signal,
      }),
    ),
  );
}
