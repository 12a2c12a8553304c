import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const inventoryOptions = queryOptions({
  queryKey: ['personal-data-inventory'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/public/personal-data', { signal })),
  staleTime: 60 * 60_000,
});

export const takeMine = () => take(api.GET('/api/v1/me/personal-data'));

export const takeOf = (id: string) => take(api.GET('/api/v1/people/{id}/personal-data', { params: { path: { id } } }));
