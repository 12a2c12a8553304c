import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  ACTIVE: [m.webhook_state_active, 'good'],
  DISABLED: [m.webhook_state_disabled, 'bad'],
  ENDED: [m.webhook_state_ended, 'neutral'],
};

const DELIVERIES: Record<string, [() => string, BadgeTone]> = {
  PENDING: [m.webhook_delivery_pending, 'info'],
  DELIVERED: [m.webhook_delivery_delivered, 'good'],
  GIVEN_UP: [m.webhook_delivery_given_up, 'bad'],
};

const FAILURES: Record<string, () => string> = {
  NAME_UNKNOWN: m.webhook_failure_name_unknown,
  ADDRESS_REFUSED: m.webhook_failure_address_refused,
  TIMEOUT: m.webhook_failure_timeout,
  CONNECTION: m.webhook_failure_connection,
  NOTHING_TO_SEND: m.webhook_failure_nothing_to_send,
};

export const webhookStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const webhookStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const deliveryStateName = (state: string) => DELIVERIES[state]?.[0]() ?? state;
export const deliveryStateTone = (state: string) => DELIVERIES[state]?.[1] ?? 'neutral';
export const webhookFailureName = (failure: string) => FAILURES[failure]?.() ?? failure;
