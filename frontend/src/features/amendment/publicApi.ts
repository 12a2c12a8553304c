import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export function publicAmendmentsOptions({ q, kind, sort }: { q?: string; kind?: string; sort?: string }) {
  return listOptions(['public-amendments', { q, kind, sort }], (cursor, signal) => {
    const query = given<'listPublicAmendments'>({ q, kind, sort, cursor, count: true });
    return take(api.GET('/api/v1/public/amendments', { params: { query }, signal }));
  });
}

export function publicAmendmentOptions(id: string) {
  return queryOptions({
    queryKey: ['public-amendment', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/public/amendments/{id}', { params: { path: { id } }, signal })),
  });
}
