import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Concurrence,
  ConcurrenceDispatch,
  ConcurrenceDraft,
  ConcurrenceOpinion,
  ConcurrenceReminder,
  ConcurrenceReply,
  ConcurrenceSignature,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ConcurrenceFilter {
  q: string | undefined;
  direction: string | undefined;
  state: string | undefined;
  overdue: boolean | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function concurrenceListOptions(filter: ConcurrenceFilter) {
  return listOptions(['concurrence-requests', filter], (cursor, signal) => {
    const query = given<'listConcurrence'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/concurrence-requests', { params: { query }, signal }));
  });
}

export function concurrenceOptions(id: string) {
  return queryOptions({
    queryKey: ['concurrence-request', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/concurrence-requests/{id}', { params: { path: { id } }, signal })),
  });
}

export function enterConcurrence(body: ConcurrenceDraft): Promise<Concurrence> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/concurrence-requests', { params: { header }, body }));
}

const of = (request: Concurrence) => ({ path: { id: request.id }, header: ifMatch(request) });

export function editConcurrence(request: Concurrence, body: ConcurrenceDraft): Promise<Concurrence> {
  return take(api.PUT('/api/v1/concurrence-requests/{id}', { params: of(request), body }));
}

export function proposeConcurrence(request: Concurrence, body: ConcurrenceOpinion): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/proposal', { params: of(request), body }));
}

export function returnConcurrence(request: Concurrence, body: { reason: string }): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/return', { params: of(request), body }));
}

export function signConcurrence(request: Concurrence, body: ConcurrenceSignature): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/signature', { params: of(request), body }));
}

export function sendConcurrence(request: Concurrence, body: ConcurrenceDispatch): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/dispatch', { params: of(request), body }));
}

export function chaseConcurrence(request: Concurrence, body: ConcurrenceReminder): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/chase', { params: of(request), body }));
}

export function answerConcurrence(request: Concurrence, body: ConcurrenceReply): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/answer', { params: of(request), body }));
}

export function closeConcurrence(request: Concurrence, body: { reason: string }): Promise<Concurrence> {
  return take(api.POST('/api/v1/concurrence-requests/{id}/closure', { params: of(request), body }));
}
