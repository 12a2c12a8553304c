import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Amendment,
  AmendmentDeclining,
  AmendmentDraft,
  AmendmentForwarding,
  AmendmentLetter,
  AmendmentOutsideDecision,
  AwardReturn,
  AwardReturnGivenUp,
  AwardReturnReceiptDraft,
  DecisionSignature,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface AmendmentFilter {
  q: string | undefined;
  state: string | undefined;
  kind: string | undefined;
  way: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function amendmentsOptions(filter: AmendmentFilter) {
  return listOptions(['amendments', filter], (cursor, signal) => {
    const query = given<'listAmendments'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/amendments', { params: { query }, signal }));
  });
}

const path = (id: string) => ({ path: { id } });

export function amendmentOptions(id: string) {
  return queryOptions({
    queryKey: ['amendment', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/amendments/{id}', { params: path(id), signal })),
  });
}

export function amendmentTimelineOptions(id: string) {
  return queryOptions({
    queryKey: ['amendment', id, 'timeline'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/amendments/{id}/timeline', { params: path(id), signal })),
  });
}

/** What an amendment of this award begins with. */
export function basisOptions(award: string) {
  return queryOptions({
    queryKey: ['amendment-basis', award],
    queryFn: ({ signal }) => take(api.GET('/api/v1/amendments/basis', { params: { query: { award } }, signal })),
  });
}

export function draftAmendment(body: AmendmentDraft): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

const of = (amendment: Amendment) => ({ ...path(amendment.id), header: ifMatch(amendment) });

export function reviseAmendment(amendment: Amendment, body: AmendmentDraft): Promise<Amendment> {
  return take(api.PUT('/api/v1/amendments/{id}', { params: of(amendment), body }));
}

export function proposeAmendment(amendment: Amendment): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/proposal', { params: of(amendment) }));
}

export function returnAmendment(amendment: Amendment, body: { reason: string }): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/return', { params: of(amendment), body }));
}

export function signAmendment(amendment: Amendment, body: DecisionSignature): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/signature', { params: of(amendment), body }));
}

export function publishAmendment(amendment: Amendment): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/publication', { params: of(amendment) }));
}

export function discardAmendment(amendment: Amendment): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/discard', { params: of(amendment) }));
}

export function submitAmendment(amendment: Amendment, body: AmendmentLetter): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/submission', { params: of(amendment), body }));
}

export function decideAmendment(amendment: Amendment, body: AmendmentOutsideDecision): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/outcome', { params: of(amendment), body }));
}

export function declineAmendment(amendment: Amendment, body: AmendmentDeclining): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/refusal', { params: of(amendment), body }));
}

export function forwardInsignia(amendment: Amendment, body: AmendmentForwarding): Promise<Amendment> {
  return take(api.POST('/api/v1/amendments/{id}/forwarding', { params: of(amendment), body }));
}

/** What a step in an amendment's life makes stale. */
export const staleAfter = (amendment: Amendment) => [
  ['amendment', amendment.id],
  ['amendments'],
  ['amendment-basis'],
  ['award-returns'],
  ['award-return-totals'],
  ['awards'],
  ['award'],
  ['decision'],
  ['obligations'],
  ['number-books'],
];

export interface AwardReturnFilter {
  q: string | undefined;
  state: string | undefined;
  what: string | undefined;
  unit: string | undefined;
  overdue: string | undefined;
  sort: string | undefined;
}

export function awardReturnsOptions({ overdue, ...filter }: AwardReturnFilter) {
  return listOptions(['award-returns', { ...filter, overdue }], (cursor, signal) => {
    const query = given<'listAwardReturns'>({
      ...filter,
      overdue: overdue === 'true' || undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/award-returns', { params: { query }, signal }));
  });
}

export function awardReturnTotalsOptions(filter: { unit?: string | undefined; amendment?: string }) {
  return queryOptions({
    queryKey: ['award-return-totals', filter],
    queryFn: ({ signal }) => {
      const query = given<'getAwardReturnTotals'>(filter);
      return take(api.GET('/api/v1/award-returns/totals', { params: { query }, signal }));
    },
  });
}

export const staleAfterReturn = (item: AwardReturn) => [
  ['amendment', item.amendment.id],
  ['amendments'],
  ['award-returns'],
  ['award-return-totals'],
  ['obligations'],
];

export function receiveReturn(item: AwardReturn, body: AwardReturnReceiptDraft): Promise<AwardReturn> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/award-returns/{id}/receipt', { params: { ...path(item.id), header }, body }));
}

export function giveUpReturn(item: AwardReturn, body: AwardReturnGivenUp): Promise<AwardReturn> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/award-returns/{id}/impossibility', { params: { ...path(item.id), header }, body }));
}
