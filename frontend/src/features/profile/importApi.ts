import { api, take } from '@/api/client';
import { keep } from '@/api/download';
import type { FactImportResult } from '@/api/types';
import { uploadTo } from '@/api/upload';

const PLACE = '/api/v1/fact-imports';

/** Looked through: nothing of it is recorded. */
export const lookThrough = (file: File, onProgress: (share: number) => void, signal: AbortSignal) =>
  uploadTo<FactImportResult>(PLACE, file, { dryRun: 'true' }, onProgress, signal);

export const recordFile = (file: File) =>
  uploadTo<FactImportResult>(PLACE, file, { dryRun: 'false' }, () => {}, new AbortController().signal);

/** The file as it was brought, with a column of errors. */
export async function downloadErrors(file: File) {
  const fileName = file.name.normalize('NFC');
  const content = await take(
    api.POST('/api/v1/fact-imports/errors-file', {
      params: { query: { fileName } },
      body: file as never,
      bodySerializer: (body: unknown) => body as never,
      headers: { 'Content-Type': 'application/octet-stream' },
      parseAs: 'blob',
    }),
  );
  const dot = fileName.lastIndexOf('.');
  keep({ blob: content as unknown as Blob, fileName: `${fileName.slice(0, dot)}-loi${fileName.slice(dot)}` });
}
