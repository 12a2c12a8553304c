import { useInfiniteQuery } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

/** The blocks and clusters, to choose one of. */
export function useClusterChoices(year: string) {
  const clusters = useInfiniteQuery(
    listOptions(['clusters', 'choices', year], (cursor, signal) =>
      take(
        api.GET('/api/v1/clusters', {
          params: { query: given<'listClusters'>({ year: Number(year), limit: 100, cursor }) },
          signal,
        }),
      ),
    ),
  );
  return (clusters.data?.pages ?? []).flatMap((page) =>
    page.items.map((cluster) => ({ value: cluster.id, label: cluster.name })),
  );
}
