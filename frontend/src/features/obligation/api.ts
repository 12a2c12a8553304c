import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type { CalendarFeed, Reminded, ReminderRequest } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface ObligationFilter {
  state: string;
  mine: boolean;
  unit: string | undefined;
  kind: string | undefined;
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
