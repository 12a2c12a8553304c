import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Account, AccountDraft, Grant, GrantDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

interface AccountFilter {
  q: string | undefined;
  state: string | undefined;
  role: string | undefined;
  sort: string | undefined;
}

export function accountsOptions(filter: AccountFilter) {
  return listOptions(['accounts', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/accounts', {
        params: { query: given<'listAccounts'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

const path = (id: string) => ({ path: { id } });

export function accountOptions(id: string) {
  return queryOptions({
    queryKey: ['account', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/accounts/{id}', { params: path(id), signal })),
  });
}

export function createAccount(body: AccountDraft): Promise<Account> {
  return take(api.POST('/api/v1/accounts', { body }));
}

export function changeAccount(of: Account, body: { displayName: string; personId: string | null }): Promise<Account> {
  return take(api.PUT('/api/v1/accounts/{id}', { params: { ...path(of.id), header: ifMatch(of) }, body }));
}

export function resetPassword(of: Account): Promise<Account> {
  return take(api.POST('/api/v1/accounts/{id}/password-reset', { params: { ...path(of.id), header: ifMatch(of) } }));
}

export function lockAccount(of: Account, body: { reason: string }): Promise<Account> {
  return take(api.POST('/api/v1/accounts/{id}/lock', { params: { ...path(of.id), header: ifMatch(of) }, body }));
}

export function unlockAccount(of: Account): Promise<Account> {
  return take(api.POST('/api/v1/accounts/{id}/unlock', { params: { ...path(of.id), header: ifMatch(of) } }));
}

export function giveRole(of: Account, body: GrantDraft): Promise<Grant> {
  return take(
    api.POST('/api/v1/accounts/{id}/grants', {
      params: { ...path(of.id), header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );
}

export function revokeGrant(id: string, body: { reason: string }): Promise<unknown> {
  return take(api.POST('/api/v1/grants/{id}/revocation', { params: path(id), body }));
}
