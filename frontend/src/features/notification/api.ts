import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type { Notice, NoticeChoices, NoticeSettings } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

/** How soon the shell looks again whether there is something new. */
const AGAIN = 60_000;

export interface NoticeFilter {
  state: 'UNREAD' | 'READ' | 'SNOOZED';
  kind: string | undefined;
}

export const noticesOptions = (filter: NoticeFilter) =>
  listOptions(['notices', filter], (cursor, signal) =>
    take(api.GET('/api/v1/me/notices', { params: { query: given<'listNotices'>({ ...filter, cursor }) }, signal })),
  );

export const noticeCountOptions = queryOptions({
  queryKey: ['notices', 'count'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me/notices/count', { signal })),
  refetchInterval: AGAIN,
});

export const changeNotice = ({ id }: Notice, read: boolean, snoozedUntil?: string): Promise<Notice> =>
  take(
    api.PUT('/api/v1/me/notices/{id}', {
      params: { path: { id } },
      body: snoozedUntil ? { read, snoozedUntil } : { read },
    }),
  );

export const readAll = (until: string) =>
  take(
    api.POST('/api/v1/me/notices/readings', {
      params: { header: { 'Idempotency-Key': idempotencyKey() } },
      body: { until },
    }),
  );

export const noticesChanged = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: ['notices'] });

export const noticeSettingsOptions = queryOptions({
  queryKey: ['notice-settings'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me/notice-settings', { signal })),
});

export const chooseNoticeSettings = (body: NoticeChoices): Promise<NoticeSettings> =>
  take(api.PUT('/api/v1/me/notice-settings', { body }));

export const subscribePush = (endpoint: string, agent: string) =>
  take(
    api.POST('/api/v1/me/push-subscriptions', {
      params: { header: { 'Idempotency-Key': idempotencyKey() } },
      body: { endpoint, agent },
    }),
  );

export const unsubscribePush = (id: string) =>
  take(api.DELETE('/api/v1/me/push-subscriptions/{id}', { params: { path: { id } } }));
