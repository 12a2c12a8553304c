import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export interface ObligationFilter {
  state: string;
  mine: boolean;
}

export function obligationsOptions(filter: ObligationFilter) {
  return listOptions(['obligations', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/obligations', {
        params: {
          query: given<'listObligations'>({ ...filter, cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}
