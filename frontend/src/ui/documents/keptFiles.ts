import { queryOptions } from '@tanstack/react-query';
import { download } from '@/api/download';

/** So long a file stays: about as long as an evening. */
export const KEPT_FOR = 3 * 60 * 60_000;

/** A document's bytes, in the page's own memory: there when the line is not, and gone with whoever signs out. */
export function keptFileOptions(documentId: string) {
  return queryOptions({
    queryKey: ['kept-file', documentId],
    queryFn: ({ signal }) => download(`/api/v1/documents/${documentId}/content`, () => undefined, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_FOR,
  });
}
