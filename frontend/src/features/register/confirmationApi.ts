import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

export function confirmationOptions(id: string) {
  return queryOptions({
    queryKey: ['confirmation', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/award-confirmations/{id}', { params: { path: { id } }, signal })),
  });
}

export const confirmationsOptions = (awardId: string) =>
  listOptions(['confirmations', awardId], (cursor, signal) =>
    take(
      api.GET('/api/v1/awards/{id}/confirmations', {
        params: { path: { id: awardId }, query: given<'listAwardConfirmations'>({ cursor, limit: 10 }) },
        signal,
      }),
    ),
  );

export const confirmAward = (awardId: string, body: { requestedBy: string; purpose: string | null }) =>
  take(
    api.POST('/api/v1/awards/{id}/confirmations', {
      params: { path: { id: awardId }, header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );
