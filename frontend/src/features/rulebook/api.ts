import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';

export const frameworksOptions = queryOptions({
  queryKey: ['frameworks'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/frameworks', { signal })),
  staleTime: 60 * 60_000,
});

export const baseSalariesOptions = queryOptions({
  queryKey: ['base-salaries'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/base-salaries', { signal })),
  staleTime: 60 * 60_000,
});

export const rulebooksOptions = queryOptions({
  queryKey: ['rulebooks'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/rulebooks', { signal })),
  staleTime: 60 * 60_000,
});

export const rulebookOptions = (framework: string) =>
  queryOptions({
    queryKey: ['rulebooks', framework],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/rulebooks/{framework}', { params: { path: { framework } }, signal })),
    staleTime: 60 * 60_000,
  });
