import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import type { CalendarDay, CalendarDayDraft } from '@/api/types';

export function calendarOptions(year: number) {
  return queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) => take(api.GET('/api/v1/calendar', { params: { query: { year } }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function dueDateOptions(from: string, workingDays: number | null) {
  return queryOptions({
    queryKey: ['due-date', from, workingDays],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/calendar/due-date', { params: { query: { from, workingDays: workingDays ?? 0 } }, signal }),
      ),
    enabled: workingDays !== null,
    retry: false,
  });
}

export function setDay(date: string, body: CalendarDayDraft): Promise<CalendarDay> {
  return take(api.PUT('/api/v1/calendar/days/{date}', { params: { path: { date } }, body }));
}

export function removeDay(date: string): Promise<unknown> {
  return take(api.DELETE('/api/v1/calendar/days/{date}', { params: { path: { date } } }));
}
