import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const nominationVerdictOptions = (id: string) =>
  queryOptions({
    queryKey: ['nominations', id, 'verdict'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/nominations/{id}/verdict', { params: { path: { id } }, signal })),
  });
