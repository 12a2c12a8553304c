import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Complaint,
  ComplaintAcceptance,
  ComplaintAnswer,
  ComplaintDraft,
  ComplaintVerification,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ComplaintFilter {
  q: string | undefined;
  kind: string | undefined;
  state: string | undefined;
  open: boolean | undefined;
  subject: string | undefined;
  sort: string | undefined;
}

export function complaintsOptions(filter: ComplaintFilter) {
  return listOptions(['complaints', filter], (cursor, signal) => {
    const query = given<'listComplaints'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/complaints', { params: { query }, signal }));
  });
}

export function complaintOptions(id: string) {
  return queryOptions({
    queryKey: ['complaint', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/complaints/{id}', { params: { path: { id } }, signal })),
  });
}

export function receiveComplaint(body: ComplaintDraft): Promise<Complaint> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/complaints', { params: { header }, body }));
}

const of = (complaint: Complaint) => ({ path: { id: complaint.item.id }, header: ifMatch(complaint) });

export function acceptComplaint(complaint: Complaint, body: ComplaintAcceptance): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/acceptance', { params: of(complaint), body }));
}

export function declineComplaint(complaint: Complaint, body: { reason: string }): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/declining', { params: of(complaint), body }));
}

export function assignComplaint(complaint: Complaint, body: { assignee: string }): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/assignment', { params: of(complaint), body }));
}

export function verifyComplaint(complaint: Complaint, body: ComplaintVerification): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/verification', { params: of(complaint), body }));
}

export function answerComplaint(complaint: Complaint, body: ComplaintAnswer): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/answer', { params: of(complaint), body }));
}

export function reopenComplaint(complaint: Complaint, body: { reason: string }): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/second-round', { params: of(complaint), body }));
}

export function withdrawComplaint(complaint: Complaint, body: { reason: string }): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/withdrawal', { params: of(complaint), body }));
}

export function linkAmendment(complaint: Complaint, body: { reference: string }): Promise<Complaint> {
  return take(api.POST('/api/v1/complaints/{id}/amendment', { params: of(complaint), body }));
}
