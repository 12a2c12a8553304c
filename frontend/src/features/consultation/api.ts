import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  CommentAnswer,
  Consultation,
  ConsultationComment,
  ConsultationDraft,
  ConsultationExtension,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';
import type { Narrowing } from '@/ui/pickers/nominations';

export interface ConsultationFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  unanswered: boolean | undefined;
  sort: string | undefined;
}

export function consultationsOptions(filter: ConsultationFilter) {
  return listOptions(['consultations', filter], (cursor, signal) => {
    const query = given<'listConsultations'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/consultations', { params: { query }, signal }));
  });
}

export function consultationOptions(id: string) {
  return queryOptions({
    queryKey: ['consultation', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/consultations/{id}', { params: { path: { id } }, signal })),
  });
}

/** Who has yet to be published. */
export function consultationCandidatesOptions({ q, award }: Narrowing) {
  return listOptions(['consultation-candidates', { q, award }], (cursor, signal) => {
    const query = given<'listConsultationCandidates'>({ q, award, cursor, limit: 100, count: true });
    return take(api.GET('/api/v1/consultation-candidates', { params: { query }, signal }));
  });
}

export function commentsOptions(id: string) {
  return listOptions(['consultation-comments', id], (cursor, signal) => {
    const query = given<'listConsultationComments'>({ cursor });
    return take(api.GET('/api/v1/consultations/{id}/comments', { params: { path: { id }, query }, signal }));
  });
}

export function draftConsultation(body: ConsultationDraft): Promise<Consultation> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/consultations', { params: { header }, body }));
}

const of = (thing: { id: string; version: number }) => ({ path: { id: thing.id }, header: ifMatch(thing) });

export function editConsultation(consultation: Consultation, body: ConsultationDraft): Promise<Consultation> {
  return take(api.PUT('/api/v1/consultations/{id}', { params: of(consultation), body }));
}

export function openConsultation(consultation: Consultation): Promise<Consultation> {
  return take(api.POST('/api/v1/consultations/{id}/opening', { params: of(consultation) }));
}

export function extendConsultation(consultation: Consultation, body: ConsultationExtension): Promise<Consultation> {
  return take(api.POST('/api/v1/consultations/{id}/extension', { params: of(consultation), body }));
}

export function cancelConsultation(consultation: Consultation, body: { reason: string }): Promise<Consultation> {
  return take(api.POST('/api/v1/consultations/{id}/cancellation', { params: of(consultation), body }));
}

export function discardConsultation(consultation: Consultation): Promise<Consultation> {
  return take(api.POST('/api/v1/consultations/{id}/discard', { params: of(consultation) }));
}

export function claimComment(comment: ConsultationComment): Promise<ConsultationComment> {
  return take(api.POST('/api/v1/consultation-comments/{id}/claim', { params: of(comment) }));
}

export function referComment(comment: ConsultationComment, body: { reason: string }): Promise<ConsultationComment> {
  return take(api.POST('/api/v1/consultation-comments/{id}/referral', { params: of(comment), body }));
}

export function answerComment(comment: ConsultationComment, body: CommentAnswer): Promise<ConsultationComment> {
  return take(api.POST('/api/v1/consultation-comments/{id}/answer', { params: of(comment), body }));
}
