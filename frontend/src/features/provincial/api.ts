import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { ProvincialDecision, ProvincialDecisionDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ProvincialFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function provincialDecisionsOptions(filter: ProvincialFilter) {
  return listOptions(['provincial-decisions', filter], (cursor, signal) => {
    const query = given<'listProvincialDecisions'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/provincial-decisions', { params: { query }, signal }));
  });
}

export function provincialDecisionOptions(id: string) {
  return queryOptions({
    queryKey: ['provincial-decision', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/provincial-decisions/{id}', { params: { path: { id } }, signal })),
  });
}

/** What a province or its department may decide. */
export const provincialAwardsOptions = queryOptions({
  queryKey: ['provincial-awards'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/provincial-awards', { signal })),
  staleTime: 60 * 60_000,
});

export function enterProvincialDecision(body: ProvincialDecisionDraft): Promise<ProvincialDecision> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/provincial-decisions', { params: { header }, body }));
}

const of = (decision: ProvincialDecision) => ({ path: { id: decision.id }, header: ifMatch(decision) });

export function reviseProvincialDecision(
  decision: ProvincialDecision,
  body: ProvincialDecisionDraft,
): Promise<ProvincialDecision> {
  return take(api.PUT('/api/v1/provincial-decisions/{id}', { params: of(decision), body }));
}

export function confirmProvincialDecision(decision: ProvincialDecision): Promise<ProvincialDecision> {
  return take(api.POST('/api/v1/provincial-decisions/{id}/confirmation', { params: of(decision) }));
}

export function returnProvincialDecision(decision: ProvincialDecision, body: { reason: string }) {
  return take(api.POST('/api/v1/provincial-decisions/{id}/return', { params: of(decision), body }));
}

export function discardProvincialDecision(decision: ProvincialDecision): Promise<ProvincialDecision> {
  return take(api.POST('/api/v1/provincial-decisions/{id}/discard', { params: of(decision) }));
}
