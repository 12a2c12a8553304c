import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const aboutOptions = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/public/about', { signal })),
  staleTime: 5 * 60_000,
});
