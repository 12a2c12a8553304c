import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { TrainingClass, TrainingClassDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

interface TrainingFilter {
  q: string | undefined;
  year: string | undefined;
  state: string | undefined;
  unit: string | undefined;
  sort: string | undefined;
}

export function trainingClassesOptions({ year, ...filter }: TrainingFilter) {
  return listOptions(['training', filter, year], (cursor, signal) => {
    const query = given<'listTrainingClasses'>({
      ...filter,
      year: year ? Number(year) : undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/training-classes', { params: { query }, signal }));
  });
}

export const trainingNeedsOptions = listOptions(['training-needs'], (cursor, signal) => {
  const query = given<'listTrainingNeeds'>({ cursor, limit: 20 });
  return take(api.GET('/api/v1/training-needs', { params: { query }, signal }));
});

export function trainingClassOptions(id: string) {
  return queryOptions({
    queryKey: ['training-class', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/training-classes/{id}', { params: { path: { id } }, signal })),
  });
}

export function learnersOptions(id: string) {
  return listOptions(['training-learners', id], (cursor, signal) => {
    const query = given<'listTrainingLearners'>({ cursor });
    return take(api.GET('/api/v1/training-classes/{id}/learners', { params: { path: { id }, query }, signal }));
  });
}

export function attendanceCodeOptions(id: string, session: string) {
  return queryOptions({
    queryKey: ['attendance-code', id, session],
    queryFn: ({ signal }) =>
      take(
        api.POST('/api/v1/training-classes/{id}/sessions/{session}/attendance-code', {
          params: { path: { id, session } },
          signal,
        }),
      ),
    refetchInterval: 5_000,
    retry: false,
  });
}

export function trainingTestOptions(id: string) {
  return queryOptions({
    queryKey: ['training-test', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/training-classes/{id}/test', { params: { path: { id } }, signal })),
  });
}

export const certificateOptions = (code: string) =>
  queryOptions({
    queryKey: ['training-certificate', code],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/public/training-certificates/verification/{code}', { params: { path: { code } }, signal })),
    enabled: code !== '',
    retry: false,
  });

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = ({ item, version }: TrainingClass) => ({ path: { id: item.id }, header: ifMatch({ version }) });
const mine = (id: string) => ({ path: { id }, header: once() });

export function planTraining(body: TrainingClassDraft): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes', { params: { header: once() }, body }));
}

export function editTraining(planned: TrainingClass, body: TrainingClassDraft): Promise<TrainingClass> {
  return take(api.PUT('/api/v1/training-classes/{id}', { params: of(planned), body }));
}

export function openTraining(planned: TrainingClass): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/opening', { params: of(planned) }));
}

export function inviteToTraining(planned: TrainingClass, body: { personIds: string[] }): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/invitations', { params: of(planned), body }));
}

export function holdTraining(planned: TrainingClass): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/holding', { params: of(planned) }));
}

export function closeTraining(planned: TrainingClass): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/closing', { params: of(planned) }));
}

export function cancelTraining(planned: TrainingClass, body: { reason: string }): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/cancellation', { params: of(planned), body }));
}

export function enrol(id: string, body: { waitIfFull: boolean }): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/enrolments', { params: mine(id), body }));
}

export function leaveTraining(id: string): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/leaving', { params: mine(id) }));
}

export function takeTest(id: string, body: { answers: number[] }): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/tries', { params: mine(id), body }));
}

export function evaluateTraining(id: string, body: { rating: number; words: string | null }): Promise<TrainingClass> {
  return take(api.POST('/api/v1/training-classes/{id}/evaluations', { params: mine(id), body }));
}

export function attend(body: { code: string }) {
  return take(api.POST('/api/v1/training-attendances', { params: { header: once() }, body }));
}
