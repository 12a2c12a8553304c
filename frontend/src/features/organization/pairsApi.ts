import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { MembershipDraft, Person, PersonDraft, PersonMerger, PersonPair } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface PairFilter {
  q?: string | undefined;
  unit?: string | undefined;
  state?: string | undefined;
}

export function personPairsOptions(filter: PairFilter) {
  return listOptions(['person-pairs', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/person-pairs', {
        params: { query: given<'listPersonPairs'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

export function personPairOptions(id: string) {
  return queryOptions({
    queryKey: ['person-pair', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/person-pairs/{id}', { params: { path: { id } }, signal })),
  });
}

/** As many as a page of two columns shows; whoever has more is looked at on their own page. */
export const MOST = 20;

export function awardsOfOptions(person: string) {
  return queryOptions({
    queryKey: ['awards-of', person],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/awards', { params: { query: given<'listAwards'>({ person, limit: MOST }) }, signal })),
  });
}

export function nominationsOfOptions(person: string, enabled: boolean) {
  return queryOptions({
    queryKey: ['nominations-of', person],
    enabled,
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/nominations', {
          params: { query: given<'listNominations'>({ person, limit: MOST }) },
          signal,
        }),
      ),
  });
}

const step = ({ pair }: PersonPair) => ({
  path: { id: pair.id },
  header: { ...ifMatch(pair), 'Idempotency-Key': idempotencyKey() },
});

export const mergePeople = (of: PersonPair, body: PersonMerger) =>
  take(api.POST('/api/v1/person-pairs/{id}/merger', { params: step(of), body }));

export const keepApart = (of: PersonPair, body: { reason: string }) =>
  take(api.POST('/api/v1/person-pairs/{id}/keeping-apart', { params: step(of), body }));

export const reopenPair = (of: PersonPair, body: { reason: string }) =>
  take(api.POST('/api/v1/person-pairs/{id}/reopening', { params: step(of), body }));

export const searchEverybody = () =>
  take(api.POST('/api/v1/person-pairs/search', { params: { header: { 'Idempotency-Key': idempotencyKey() } } }));

export const createPerson = (body: PersonDraft): Promise<Person> =>
  take(api.POST('/api/v1/people', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }));

export const addMembership = (id: string, body: MembershipDraft): Promise<Person> =>
  take(
    api.POST('/api/v1/people/{id}/memberships', {
      params: { path: { id }, header: { 'Idempotency-Key': idempotencyKey() } },
      body,
    }),
  );

export function resemblingOptions(name: string, birthDate: string | null, sex: string | null) {
  return queryOptions({
    queryKey: ['resembling', name, birthDate, sex],
    enabled: name.trim().length > 1 && Boolean(birthDate),
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/people/resembling', {
          params: {
            query: given<'listResemblingPeople'>({
              name: name.trim(),
              birthDate: birthDate ?? '',
              sex: sex || undefined,
            }) as { name: string; birthDate: string },
          },
          signal,
        }),
      ),
  });
}
