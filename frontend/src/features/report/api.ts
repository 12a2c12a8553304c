import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type { ReportDraft, ReportView } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';
import type { Asked } from './asked';

type Kind = ReportDraft['kind'];

/** How soon one looks again whether the files are made. */
const SOON = 1_000;

export const reportKindsOptions = queryOptions({
  queryKey: ['report-kinds'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/report-kinds', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export function figuresOptions(kind: Kind, asked: Asked) {
  return queryOptions({
    queryKey: ['report-figures', kind, asked],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/report-kinds/{kind}/figures', {
          params: { path: { kind }, query: given<'getReportFigures'>({ ...asked }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export type Rows = Pick<Asked, 'unit' | 'from' | 'to' | 'where' | 'asOf'>;

export function reportRowsOptions(kind: Kind, asked: Rows) {
  return listOptions(['report-rows', kind, asked], (cursor, signal) =>
    take(
      api.GET('/api/v1/report-kinds/{kind}/rows', {
        params: { path: { kind }, query: given<'listReportRows'>({ ...asked, cursor }) },
        signal,
      }),
    ),
  );
}

export function reportChangesOptions(kind: Kind, since: string, asked: Rows) {
  return listOptions(['report-changes', kind, since, asked], (cursor, signal) =>
    take(
      api.GET('/api/v1/report-kinds/{kind}/changes', {
        params: { path: { kind }, query: { ...given<'listReportChanges'>({ ...asked, cursor }), since } },
        signal,
      }),
    ),
  );
}

export function reportsOptions(filter: { q: string | undefined; kind: string | undefined; sort: string | undefined }) {
  return listOptions(['reports', filter], (cursor, signal) => {
    const query = given<'listReports'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/reports', { params: { query }, signal }));
  });
}

export function reportOptions(id: string) {
  return queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/reports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data?.item.state === 'QUEUED' ? SOON : false),
  });
}

export function issueReport(body: ReportDraft): Promise<ReportView> {
  return take(api.POST('/api/v1/reports', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));
}
