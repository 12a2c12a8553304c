import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, take } from './client';
import type { components } from './schema';

export type Permission = components['schemas']['Permission'];

export const meOptions = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
});

/** Who I am and what I may do. Under the signed-in part of the application it has always been loaded before. */
export function useMe() {
  return useSuspenseQuery(meOptions).data;
}

/** Whether any grant of mine gives this permission somewhere; whether it holds for one thing, only the server says. */
export function useCan(permission: Permission): boolean {
  return useMe().permissions.includes(permission);
}
