import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { StaffPost, StaffPostDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

interface StaffFilter {
  q: string | undefined;
  unit: string | undefined;
  state: string | undefined;
  load: string | undefined;
  sort: string | undefined;
}

export function staffOptions(filter: StaffFilter) {
  return listOptions(['staff', filter], (cursor, signal) => {
    const query = given<'listEmulationStaff'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/emulation-staff', { params: { query }, signal }));
  });
}

export const staffGapsOptions = listOptions(['staff', 'gaps'], (cursor, signal) => {
  const query = given<'listEmulationStaffGaps'>({ cursor, limit: 10 });
  return take(api.GET('/api/v1/emulation-staff-gaps', { params: { query }, signal }));
});

export function staffPostOptions(id: string) {
  return queryOptions({
    queryKey: ['staff-post', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/emulation-staff/{id}', { params: { path: { id } }, signal })),
  });
}

const of = ({ item, version }: StaffPost) => ({ path: { id: item.id }, header: ifMatch({ version }) });

export function enterStaff(body: StaffPostDraft): Promise<StaffPost> {
  const params = { header: { 'Idempotency-Key': idempotencyKey() } };
  return take(api.POST('/api/v1/emulation-staff', { params, body }));
}

export function endStaff(post: StaffPost, body: { to: string }): Promise<StaffPost> {
  return take(api.POST('/api/v1/emulation-staff/{id}/ending', { params: of(post), body }));
}

export function withdrawStaff(post: StaffPost, body: { reason: string }): Promise<StaffPost> {
  return take(api.POST('/api/v1/emulation-staff/{id}/withdrawal', { params: of(post), body }));
}
