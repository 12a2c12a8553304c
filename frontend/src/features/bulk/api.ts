import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { keep } from '@/api/download';
import { given } from '@/api/given';
import type { BulkJob, BulkJobItem } from '@/api/types';
import { uploadTo } from '@/api/upload';
import { listOptions } from '@/ui/list/listQuery';

/** How soon one looks again how far it has come. */
const SOON = 1_000;

export const bulkKindsOptions = queryOptions({
  queryKey: ['bulk-kinds'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/bulk-kinds', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export interface BulkFilter {
  kind: string | undefined;
  state: string | undefined;
  sort: string | undefined;
}

export const bulkJobsOptions = (filter: BulkFilter) =>
  listOptions(['bulk-jobs', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/bulk-jobs', {
        params: { query: given<'listBulkJobs'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );

export const isOver = ({ state }: BulkJobItem) => state !== 'QUEUED' && state !== 'RUNNING';

export function bulkJobOptions(id: string) {
  return queryOptions({
    queryKey: ['bulk-job', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/bulk-jobs/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data && !isOver(query.state.data.item) ? SOON : false),
  });
}

/** @param done what the list was asked at: further on it is another list */
export const bulkRowsOptions = (id: string, state: string | undefined, done: number) =>
  listOptions(['bulk-rows', id, state, done], (cursor, signal) =>
    take(
      api.GET('/api/v1/bulk-jobs/{id}/rows', {
        params: { path: { id }, query: given<'listBulkRows'>({ state, cursor, count: true }) },
        signal,
      }),
    ),
  );

export interface Bringing {
  kind: string;
  unit: string;
  dryRun: boolean;
  wholeOrNothing: boolean;
}

export const bringRows =
  ({ dryRun, wholeOrNothing, ...asked }: Bringing) =>
  (file: File, onProgress: (share: number) => void, signal: AbortSignal) =>
    uploadTo<BulkJob>(
      '/api/v1/bulk-jobs',
      file,
      { ...asked, dryRun: String(dryRun), wholeOrNothing: String(wholeOrNothing) },
      onProgress,
      signal,
    );

export const cancelBulk = ({ item }: BulkJob) =>
  take(
    api.POST('/api/v1/bulk-jobs/{id}/cancellation', {
      params: { path: { id: item.id }, header: { ...ifMatch(item), 'Idempotency-Key': idempotencyKey() } },
    }),
  );

const named = (fileName: string, ending: string) => `${fileName.replace(/\.[^.]*$/, '')}${ending}`;

/** The rows that were refused, in the form in which they were brought. */
export async function downloadBulkErrors({ id, fileName, form }: BulkJobItem) {
  const blob = await take(api.GET('/api/v1/bulk-jobs/{id}/errors-file', { params: { path: { id } }, parseAs: 'blob' }));
  keep({ blob: blob as unknown as Blob, fileName: named(fileName, `-loi.${form.toLowerCase()}`) });
}

export async function downloadTemplate(kind: string, format: 'CSV' | 'XLSX' | 'NDJSON') {
  const blob = await take(
    api.GET('/api/v1/bulk-kinds/{kind}/template', { params: { path: { kind }, query: { format } }, parseAs: 'blob' }),
  );
  keep({ blob: blob as unknown as Blob, fileName: `${kind.toLowerCase()}.${format.toLowerCase()}` });
}
