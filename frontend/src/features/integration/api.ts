import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Client, ClientChange, ClientDraft, ClientSecret } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

interface ClientFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function clientsOptions(filter: ClientFilter) {
  return listOptions(['clients', filter], (cursor, signal) => {
    const query = given<'listClients'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/clients', { params: { query }, signal }));
  });
}

export function clientOptions(id: string) {
  return queryOptions({
    queryKey: ['client', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/clients/{id}', { params: { path: { id } }, signal })),
  });
}

export function clientUsageOptions(id: string) {
  return queryOptions({
    queryKey: ['client', id, 'usage'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/clients/{id}/usage', { params: { path: { id } }, signal })),
  });
}

export const clientScopesOptions = queryOptions({
  queryKey: ['client-scopes'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/client-scopes', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = ({ item, version }: Client) => ({ path: { id: item.id }, header: ifMatch({ version }) });

export function registerClient(body: ClientDraft): Promise<Client> {
  return take(api.POST('/api/v1/clients', { params: { header: once() }, body }));
}

export function changeClient(client: Client, body: ClientChange): Promise<Client> {
  return take(api.PUT('/api/v1/clients/{id}', { params: of(client), body }));
}

export function addClientSecret(client: Client, body: { expiresOn: string }): Promise<ClientSecret> {
  return take(api.POST('/api/v1/clients/{id}/secrets', { params: { path: { id: client.item.id } }, body }));
}

export function withdrawClientSecret(client: Client, which: string): Promise<unknown> {
  const path = { id: client.item.id, which };
  return take(api.DELETE('/api/v1/clients/{id}/secrets/{which}', { params: { path } }));
}

export function replaceClientKeys(client: Client, body: { jwks: string }): Promise<Client> {
  return take(api.PUT('/api/v1/clients/{id}/keys', { params: of(client), body }));
}

export function revokeClient(client: Client, body: { reason: string }): Promise<Client> {
  return take(api.POST('/api/v1/clients/{id}/revocation', { params: of(client), body }));
}
