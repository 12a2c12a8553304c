import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import type { CommentDraft, CommentReceipt } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export function publicConsultationsOptions({ q }: { q?: string }) {
  return listOptions(['public-consultations', { q }], (cursor, signal) =>
    take(
      api.GET('/api/v1/public/consultations', {
        params: { query: given<'listPublicConsultations'>({ q, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function publicConsultationOptions(id: string) {
  return queryOptions({
    queryKey: ['public-consultation', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/public/consultations/{id}', { params: { path: { id } }, signal })),
  });
}

export function sendComment(id: string, body: CommentDraft): Promise<CommentReceipt> {
  return take(api.POST('/api/v1/public/consultations/{id}/comments', { params: { path: { id } }, body }));
}

export const followUpOptions = (code: string) =>
  queryOptions({
    queryKey: ['comment-follow-up', code],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/public/consultation-comments/{code}', { params: { path: { code } }, signal })),
    enabled: code !== '',
    retry: false,
  });
