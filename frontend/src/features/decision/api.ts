import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given, yearIn } from '@/api/given';
import type {
  BonusChoiceDraft,
  Decision,
  DecisionDraft,
  DecisionReceipt,
  DecisionSending,
  DecisionSignature,
  NumberBook,
  NumberBookOpening,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';
import { allPages, type Narrowing } from '@/ui/pickers/nominations';

export interface DecisionFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  year: string | undefined;
  sort: string | undefined;
}

export function decisionsOptions({ year, ...filter }: DecisionFilter) {
  return listOptions(['decisions', { ...filter, year }], (cursor, signal) => {
    const query = given<'listDecisions'>({ ...filter, year: yearIn(year), cursor, count: true });
    return take(api.GET('/api/v1/decisions', { params: { query }, signal }));
  });
}

const path = (id: string) => ({ path: { id } });

export function decisionOptions(id: string) {
  return queryOptions({
    queryKey: ['decision', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/decisions/{id}', { params: path(id), signal })),
  });
}

/** What was done to it, and what later decisions changed of it. */
export function decisionTimelineOptions(id: string) {
  return queryOptions({
    queryKey: ['decision', id, 'timeline'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/decisions/{id}/timeline', { params: path(id), signal })),
  });
}

/** What the seal of the kept PDF of a signed one proves now. */
export function decisionSealOptions(id: string) {
  return queryOptions({
    queryKey: ['decision-seal', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/decisions/{id}/paper/seal', { params: path(id), signal })),
  });
}

interface CandidateFilter {
  unit: string;
  except?: string | undefined;
  councilResult?: string | undefined;
}

function candidates(filter: CandidateFilter & Partial<Narrowing>, cursor: string | undefined, signal: AbortSignal) {
  const query = given<'listDecisionCandidates'>({ ...filter, cursor, limit: 100, count: true });
  return take(api.GET('/api/v1/decisions/candidates', { params: { query }, signal }));
}

/** What a decision of this unit can take up now. */
export function candidatesOptions(filter: CandidateFilter & Narrowing) {
  return listOptions(['decision-candidates', filter], (cursor, signal) => candidates(filter, cursor, signal));
}

/** What one meeting of a council passed and this unit can now decide. */
export const passedBy = (councilResult: string, unit: string, signal: AbortSignal) =>
  allPages((cursor) => candidates({ unit, councilResult }, cursor, signal));

export function draftDecision(body: DecisionDraft): Promise<Decision> {
  return take(api.POST('/api/v1/decisions', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

export function reviseDecision(id: string, version: number, body: DecisionDraft): Promise<Decision> {
  return take(api.PUT('/api/v1/decisions/{id}', { params: { ...path(id), header: ifMatch({ version }) }, body }));
}

const of = (decision: Decision) => ({ ...path(decision.id), header: ifMatch(decision) });

export function proposeDecision(decision: Decision): Promise<Decision> {
  return take(api.POST('/api/v1/decisions/{id}/proposal', { params: of(decision) }));
}

export function returnDecision(decision: Decision, body: { reason: string }): Promise<Decision> {
  return take(api.POST('/api/v1/decisions/{id}/return', { params: of(decision), body }));
}

export function signDecision(decision: Decision, body: DecisionSignature): Promise<Decision> {
  return take(api.POST('/api/v1/decisions/{id}/signature', { params: of(decision), body }));
}

/** What a line pays beside titles that other decisions gave for the same period. */
export function chooseBonus(decision: Decision, lineId: string, body: BonusChoiceDraft): Promise<Decision> {
  const params = { path: { id: decision.id, lineId }, header: ifMatch(decision) };
  return take(api.PUT('/api/v1/decisions/{id}/lines/{lineId}/bonus-choice', { params, body }));
}

export function publishDecision(decision: Decision): Promise<Decision> {
  return take(api.POST('/api/v1/decisions/{id}/publication', { params: of(decision) }));
}

/** To whom a decision was sent. */
export function recipientsOptions(id: string) {
  return listOptions(['decision-recipients', id], (cursor, signal) => {
    const query = given<'listDecisionRecipients'>({ cursor, limit: 100 });
    return take(api.GET('/api/v1/decisions/{id}/recipients', { params: { ...path(id), query }, signal }));
  });
}

export function sendDecision(decision: Decision, body: DecisionSending) {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/decisions/{id}/recipients', { params: { ...path(decision.id), header }, body }));
}

export function acknowledgeDecision(decision: Decision, recipientId: string, body: DecisionReceipt) {
  return take(
    api.POST('/api/v1/decisions/{id}/recipients/{recipientId}/receipt', {
      params: { path: { id: decision.id, recipientId }, header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );
}

export function discardDecision(decision: Decision): Promise<Decision> {
  return take(api.POST('/api/v1/decisions/{id}/discard', { params: of(decision) }));
}

export interface NumberBookFilter {
  unit: string | undefined;
  year: string | undefined;
  sort: string | undefined;
}

export function numberBooksOptions({ year, ...filter }: NumberBookFilter) {
  return listOptions(['number-books', { ...filter, year }], (cursor, signal) => {
    const query = given<'listNumberBooks'>({ ...filter, year: yearIn(year), cursor, count: true });
    return take(api.GET('/api/v1/number-books', { params: { query }, signal }));
  });
}

export function openNumberBook(body: NumberBookOpening): Promise<NumberBook> {
  return take(api.POST('/api/v1/number-books', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}

export function ruleNumberBook(book: NumberBook, mode: NumberBook['mode']): Promise<NumberBook> {
  return take(
    api.PUT('/api/v1/number-books/{id}', { params: { ...path(book.id), header: ifMatch(book) }, body: { mode } }),
  );
}
