import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Disposal,
  DisposalDecision,
  DisposalDraft,
  DisposalExecution,
  RetentionLevel,
  RetentionLevelRules,
  RetentionRuleDraft,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ArchiveFilter {
  unit?: string | undefined;
  year?: number | undefined;
  level?: string | undefined;
  due?: boolean | undefined;
  disposed?: boolean | undefined;
  sort?: string | undefined;
  limit?: number;
}

export function archiveListOptions(filter: ArchiveFilter) {
  return listOptions(['archive-entries', filter], (cursor, signal) => {
    const query = given<'listArchiveEntries'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/archive-entries', { params: { query }, signal }));
  });
}

export function archiveFiguresOptions(filter: { unit: string | undefined; year: number | undefined }) {
  return queryOptions({
    queryKey: ['archive-entries', 'figures', filter],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/archive-entries/figures', {
          params: { query: given<'readArchiveFigures'>({ ...filter }) },
          signal,
        }),
      ),
  });
}

export const retentionRulesOptions = queryOptions({
  queryKey: ['retention-rules'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/retention-rules', { signal })),
});

export function enterRetentionRule(of: RetentionLevelRules, body: RetentionRuleDraft): Promise<RetentionLevelRules> {
  const level: RetentionLevel = of.level;
  return take(api.PUT('/api/v1/retention-rules/{level}', { params: { path: { level }, header: ifMatch(of) }, body }));
}

export interface DisposalFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function disposalListOptions(filter: DisposalFilter) {
  return listOptions(['disposals', filter], (cursor, signal) => {
    const query = given<'listDisposals'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/disposals', { params: { query }, signal }));
  });
}

export function disposalOptions(id: string) {
  return queryOptions({
    queryKey: ['disposal', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/disposals/{id}', { params: { path: { id } }, signal })),
  });
}

export function draftDisposal(body: DisposalDraft): Promise<Disposal> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/disposals', { params: { header }, body }));
}

const of = (disposal: Disposal) => ({ path: { id: disposal.id }, header: ifMatch(disposal) });

export function editDisposal(disposal: Disposal, body: DisposalDraft): Promise<Disposal> {
  return take(api.PUT('/api/v1/disposals/{id}', { params: of(disposal), body }));
}

export function decideDisposal(disposal: Disposal, body: DisposalDecision): Promise<Disposal> {
  return take(api.POST('/api/v1/disposals/{id}/decision', { params: of(disposal), body }));
}

export function carryOutDisposal(disposal: Disposal, body: DisposalExecution): Promise<Disposal> {
  return take(api.POST('/api/v1/disposals/{id}/execution', { params: of(disposal), body }));
}

export function discardDisposal(disposal: Disposal): Promise<Disposal> {
  return take(api.POST('/api/v1/disposals/{id}/discard', { params: of(disposal) }));
}
