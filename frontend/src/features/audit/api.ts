import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import type { Option } from '@/ui/Combobox';

/** The walk along the whole chain: made when somebody asks for it, and then kept in sight with its hour. */
export const verificationOptions = queryOptions({
  queryKey: ['audit-verification'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/audit/verification', { signal })),
  enabled: false,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: false,
});

export async function searchAccounts(q: string, signal: AbortSignal): Promise<Option[]> {
  const page = await take(
    api.GET('/api/v1/accounts', { params: { query: given<'listAccounts'>({ q, limit: 20 }) }, signal }),
  );
  return page.items.map((account) => ({ id: account.id, label: account.displayName, hint: account.username }));
}

export function actorOptions(id: string) {
  return queryOptions({
    queryKey: ['account', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });
}
