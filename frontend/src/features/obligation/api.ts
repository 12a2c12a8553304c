import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  CalendarFeed,
  ExtensionAnswer,
  ExtensionDraft,
  ObligationDetail,
  Reminded,
  ReminderRequest,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ObligationFilter {
  state: string;
  mine: boolean;
  unit: string | undefined;
  kind: string | undefined;
  extensionAsked: boolean;
}

export function obligationsOptions(filter: ObligationFilter) {
  return listOptions(['obligations', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/obligations', {
        params: {
          query: given<'listObligations'>({ ...filter, cursor, count: true }),
        },
        signal,
      }),
    ),
  );
}

/** Who is on time with what. */
export function punctualityOptions(filter: { unit: string | undefined; from: string | undefined }) {
  return queryOptions({
    queryKey: ['obligations', 'punctuality', filter],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/obligations/punctuality', { params: { query: given<'getPunctuality'>(filter) }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function urge(body: ReminderRequest): Promise<Reminded> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/obligations/reminders', { params: { header }, body }));
}

export const calendarFeedOptions = queryOptions({
  queryKey: ['calendar-feed'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me/calendar-feed', { signal })),
});

export const openCalendarFeed = (): Promise<CalendarFeed> => take(api.POST('/api/v1/me/calendar-feed'));

export const closeCalendarFeed = () => take(api.DELETE('/api/v1/me/calendar-feed'));

export const obligationOptions = (id: string) =>
  queryOptions({
    queryKey: ['obligations', 'one', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/obligations/{id}', { params: { path: { id } }, signal })),
  });

/** How one unit kept its days, month by month. */
export const punctualityHistoryOptions = (unit: string) =>
  queryOptions({
    queryKey: ['obligations', 'punctuality', 'history', unit],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/obligations/punctuality/history', { params: { query: { unit } }, signal })),
  });

const stepOn = (id: string) => ({ path: { id }, header: { 'Idempotency-Key': idempotencyKey() } });

export const askExtension = (id: string, body: ExtensionDraft): Promise<ObligationDetail> =>
  take(api.POST('/api/v1/obligations/{id}/extensions', { params: stepOn(id), body }));

export const answerExtension = (id: string, body: ExtensionAnswer): Promise<ObligationDetail> =>
  take(api.POST('/api/v1/obligations/{id}/extension-answer', { params: stepOn(id), body }));
