import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const sessionsOptions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/sessions', { signal })),
});

export function changePassword(body: { currentPassword: string; newPassword: string }): Promise<unknown> {
  return take(api.PUT('/api/v1/me/password', { body }));
}

export function signOutEverywhere(): Promise<unknown> {
  return take(api.DELETE('/api/v1/sessions'));
}
