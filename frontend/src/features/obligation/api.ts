import { api, take } from '@/api/client';
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
          query: { state: filter.state, mine: filter.mine, limit: 50, count: true, ...(cursor ? { cursor } : {}) },
        },
        signal,
      }),
    ),
  );
}
