import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Webhook, WebhookDelivery, WebhookDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export function webhooksOptions(clientId: string) {
  return queryOptions({
    queryKey: ['webhooks', clientId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/clients/{id}/webhooks', { params: { path: { id: clientId } }, signal })),
  });
}

export function deliveriesOptions(webhookId: string, state: string | undefined) {
  return listOptions(['webhook-deliveries', webhookId, state], (cursor, signal) => {
    const query = given<'listWebhookDeliveries'>({ state, cursor, limit: 20 });
    const params = { path: { id: webhookId }, query };
    return take(api.GET('/api/v1/webhooks/{id}/deliveries', { params, signal }));
  });
}

const of = ({ id, version }: Webhook) => ({ path: { id }, header: ifMatch({ version }) });

export function subscribeWebhook(clientId: string, body: WebhookDraft): Promise<Webhook> {
  return take(api.POST('/api/v1/clients/{id}/webhooks', { params: { path: { id: clientId } }, body }));
}

export function changeWebhook(webhook: Webhook, body: WebhookDraft): Promise<Webhook> {
  return take(api.PUT('/api/v1/webhooks/{id}', { params: of(webhook), body }));
}

export function rotateWebhookSecret(webhook: Webhook): Promise<Webhook> {
  return take(api.POST('/api/v1/webhooks/{id}/secret-rotation', { params: of(webhook) }));
}

export function enableWebhook(webhook: Webhook): Promise<Webhook> {
  return take(api.POST('/api/v1/webhooks/{id}/enabling', { params: of(webhook) }));
}

export function endWebhook(webhook: Webhook): Promise<Webhook> {
  return take(api.POST('/api/v1/webhooks/{id}/ending', { params: of(webhook) }));
}

export function replayDelivery(id: string): Promise<WebhookDelivery> {
  const params = { path: { id }, header: { 'Idempotency-Key': idempotencyKey() } };
  return take(api.POST('/api/v1/webhook-deliveries/{id}/replay', { params }));
}
