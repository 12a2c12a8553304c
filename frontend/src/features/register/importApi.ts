import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { keep } from '@/api/download';
import { given } from '@/api/given';
import type { AwardImport } from '@/api/types';
import { uploadTo } from '@/api/upload';
import { listOptions } from '@/ui/list/listQuery';

export const awardImportsOptions = () =>
  listOptions(['award-imports'], (cursor, signal) =>
    take(
      api.GET('/api/v1/award-imports', {
        params: { query: given<'listAwardImports'>({ cursor, limit: 20, count: true }) },
        signal,
      }),
    ),
  );

export function awardImportOptions(id: string) {
  return queryOptions({
    queryKey: ['award-import', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/award-imports/{id}', { params: { path: { id } }, signal })),
  });
}

export const awardImportErrorsOptions = (id: string, version: number) =>
  listOptions(['award-import-errors', id, version], (cursor, signal) =>
    take(
      api.GET('/api/v1/award-imports/{id}/wrong-rows', {
        params: { path: { id }, query: given<'listAwardImportErrors'>({ cursor, limit: 50, count: true }) },
        signal,
      }),
    ),
  );

/** Sends the file to be looked through; nothing of it enters the register. */
export const bringAwards = (unitId: string) => (file: File, onProgress: (share: number) => void, signal: AbortSignal) =>
  uploadTo<AwardImport>('/api/v1/award-imports', file, { unit: unitId }, onProgress, signal);

const step = ({ file }: AwardImport) => ({
  path: { id: file.id },
  header: { ...ifMatch(file), 'Idempotency-Key': idempotencyKey() },
});

export const enterAwards = (file: AwardImport) =>
  take(api.POST('/api/v1/award-imports/{id}/entry', { params: step(file) }));

export const discardAwards = (file: AwardImport) =>
  take(api.POST('/api/v1/award-imports/{id}/discard', { params: step(file) }));

/** The file as it was brought, with a column of errors. */
export async function downloadErrors({ file }: AwardImport) {
  const content = await take(
    api.GET('/api/v1/award-imports/{id}/errors-file', { params: { path: { id: file.id } }, parseAs: 'blob' }),
  );
  const dot = file.fileName.lastIndexOf('.');
  keep({
    blob: content as unknown as Blob,
    fileName: `${file.fileName.slice(0, dot)}-loi${file.fileName.slice(dot)}`,
  });
}
