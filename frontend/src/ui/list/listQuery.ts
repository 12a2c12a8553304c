import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { ListPage } from './DataTable';

/** A list as pages that follow one another by the server's cursor. What was there stays in sight while it is refetched. */
export function listOptions<T>(
  key: readonly unknown[],
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<ListPage<T>>,
) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) => fetchPage(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: ListPage<T>) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
}
