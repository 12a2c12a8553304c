import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, take } from '@/api/client';
import { given } from '@/api/given';
import type { Sign, SignItem, SignNoteDraft } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

type Kind = SignItem['kind'];

export const signKindsOptions = queryOptions({
  queryKey: ['sign-kinds'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/sign-kinds', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export function signFiguresOptions(year: number, unit: string | undefined) {
  return queryOptions({
    queryKey: ['sign-figures', year, unit],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/signs/figures', {
          params: { query: given<'getSignFigures'>({ year, unit }) },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

interface Narrowed {
  unit: string | undefined;
  state: string | undefined;
  sort: string | undefined;
}

export function signsOptions(kind: Kind, year: number, narrowed: Narrowed) {
  return listOptions(['signs', kind, year, narrowed], (cursor, signal) =>
    take(
      api.GET('/api/v1/signs/{kind}/{year}', {
        params: { path: { kind, year }, query: given<'listSigns'>({ ...narrowed, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export interface At {
  kind: Kind;
  year: number;
  id: string;
}

export function signOptions(at: At) {
  return queryOptions({
    queryKey: ['sign', at],
    queryFn: ({ signal }) => take(api.GET('/api/v1/signs/{kind}/{year}/{id}', { params: { path: { ...at } }, signal })),
  });
}

export function signThingsOptions(at: At, sort: string | undefined) {
  return listOptions(['sign-things', at, sort], (cursor, signal) =>
    take(
      api.GET('/api/v1/signs/{kind}/{year}/{id}/things', {
        params: { path: { ...at }, query: given<'listSignThings'>({ sort, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function noteSign({ item }: Sign, body: SignNoteDraft): Promise<Sign> {
  return take(
    api.POST('/api/v1/signs/{kind}/{year}/{id}/notes', {
      params: {
        path: { kind: item.kind, year: item.year, id: item.id },
        header: { 'Idempotency-Key': idempotencyKey() },
      },
      body,
    }),
  );
}
