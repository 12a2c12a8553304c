import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { HandoverCeremony, HandoverCorrection, HandoverDueDetail, HandoverResult } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface HandoverFilter {
  q?: string | undefined;
  part?: string | undefined;
  state?: string | undefined;
  award?: string | undefined;
  year?: number | undefined;
  decision?: string | undefined;
  submission?: string | undefined;
  payer?: string | undefined;
  overdue?: boolean | undefined;
  unknown?: boolean | undefined;
}

export function handoversOptions(filter: HandoverFilter & { sort: string | undefined }) {
  return listOptions(['handovers', filter], (cursor, signal) => {
    const query = given<'listHandoverDues'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/handover-dues', { params: { query }, signal }));
  });
}

export function handoverTotalsOptions(filter: HandoverFilter) {
  return queryOptions({
    queryKey: ['handover-totals', filter],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/handover-totals', { params: { query: given<'getHandoverTotals'>({ ...filter }) }, signal }),
      ),
  });
}

export function handoverOptions(id: string) {
  return queryOptions({
    queryKey: ['handover', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/handover-dues/{id}', { params: { path: { id } }, signal })),
  });
}

export async function handOver(body: HandoverCeremony): Promise<HandoverResult[]> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return (await take(api.POST('/api/v1/handovers', { params: { header }, body }))).items;
}

const of = (detail: HandoverDueDetail) => ({ path: { id: detail.due.id }, header: ifMatch(detail) });

export function correctHandover(detail: HandoverDueDetail, body: HandoverCorrection): Promise<HandoverDueDetail> {
  return take(api.POST('/api/v1/handover-dues/{id}/correction', { params: of(detail), body }));
}

export function takeBackHandover(detail: HandoverDueDetail, body: { reason: string }): Promise<HandoverDueDetail> {
  return take(api.POST('/api/v1/handover-dues/{id}/taking-back', { params: of(detail), body }));
}
