import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  InsigniaHandover,
  OutsideDecisionDraft,
  StateSubmission,
  StateSubmissionArrival,
  StateSubmissionDispatch,
  StateSubmissionDraft,
  StateSubmissionReturn,
  StateSubmissionSignature,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';
import type { Narrowing } from '@/ui/pickers/nominations';

export interface StateSubmissionFilter {
  q: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  authority: string | undefined;
  sort: string | undefined;
}

export function stateSubmissionsOptions(filter: StateSubmissionFilter) {
  return listOptions(['state-submissions', filter], (cursor, signal) => {
    const query = given<'listStateSubmissions'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/state-submissions', { params: { query }, signal }));
  });
}

export function stateSubmissionOptions(id: string) {
  return queryOptions({
    queryKey: ['state-submission', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/state-submissions/{id}', { params: { path: { id } }, signal })),
  });
}

/** What a submission of this ministry to this authority can take up now. */
export function stateCandidatesOptions(filter: { unit: string; authority: string } & Narrowing) {
  return listOptions(['state-candidates', filter], (cursor, signal) => {
    const query = given<'listStateCandidates'>({ ...filter, cursor, limit: 100, count: true });
    return take(api.GET('/api/v1/state-submissions/candidates', { params: { query }, signal }));
  });
}

export function draftStateSubmission(body: StateSubmissionDraft): Promise<StateSubmission> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/state-submissions', { params: { header }, body }));
}

const of = (submission: StateSubmission) => ({ path: { id: submission.id }, header: ifMatch(submission) });

export function discardStateSubmission(submission: StateSubmission): Promise<StateSubmission> {
  return take(api.POST('/api/v1/state-submissions/{id}/discard', { params: of(submission) }));
}

export function signStateSubmission(submission: StateSubmission, body: StateSubmissionSignature) {
  return take(api.POST('/api/v1/state-submissions/{id}/signature', { params: of(submission), body }));
}

export function dispatchStateSubmission(submission: StateSubmission, body: StateSubmissionDispatch) {
  return take(api.POST('/api/v1/state-submissions/{id}/dispatch', { params: of(submission), body }));
}

export function recordStateArrival(submission: StateSubmission, body: StateSubmissionArrival) {
  return take(api.POST('/api/v1/state-submissions/{id}/arrival', { params: of(submission), body }));
}

export function returnStateSubmission(submission: StateSubmission, body: StateSubmissionReturn) {
  return take(api.POST('/api/v1/state-submissions/{id}/return', { params: of(submission), body }));
}

export function closeStateSubmission(submission: StateSubmission, body: { reason: string }) {
  return take(api.POST('/api/v1/state-submissions/{id}/closure', { params: of(submission), body }));
}

export function recordOutsideDecision(submission: StateSubmission, body: OutsideDecisionDraft) {
  return take(api.POST('/api/v1/state-submissions/{id}/outside-decision', { params: of(submission), body }));
}

export function handOverInsignia(submission: StateSubmission, body: InsigniaHandover) {
  return take(api.POST('/api/v1/state-submissions/{id}/handover', { params: of(submission), body }));
}
