import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Replacement,
  ReplacementForwarding,
  ReplacementIssue,
  ReplacementReceipt,
  ReplacementRequest,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ReplacementFilter {
  state: string | undefined;
  what: string | undefined;
  award: string | undefined;
  sort: string | undefined;
}

export function replacementsOptions(filter: ReplacementFilter) {
  return listOptions(['replacements', filter], (cursor, signal) => {
    const query = given<'listReplacements'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/replacements', { params: { query }, signal }));
  });
}

export function replacementOptions(id: string) {
  return queryOptions({
    queryKey: ['replacement', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/replacements/{id}', { params: { path: { id } }, signal })),
  });
}

export function askReplacement(body: ReplacementRequest): Promise<Replacement> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/replacements', { params: { header }, body }));
}

const of = (replacement: Replacement) => ({ path: { id: replacement.item.id }, header: ifMatch(replacement) });

export function approveReplacement(replacement: Replacement): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/approval', { params: of(replacement) }));
}

export function forwardReplacement(replacement: Replacement, body: ReplacementForwarding): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/forwarding', { params: of(replacement), body }));
}

export function refuseReplacement(replacement: Replacement, body: { reason: string }): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/refusal', { params: of(replacement), body }));
}

export function issueReplacement(replacement: Replacement, body: ReplacementIssue): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/issue', { params: of(replacement), body }));
}

export function enterOutcome(replacement: Replacement, body: ReplacementIssue): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/outcome', { params: of(replacement), body }));
}

export function handOverReplacement(replacement: Replacement, body: ReplacementReceipt): Promise<Replacement> {
  return take(api.POST('/api/v1/replacements/{id}/handing-over', { params: of(replacement), body }));
}
