import { queryOptions } from '@tanstack/react-query';
import { api, take } from '@/api/client';
import { given } from '@/api/given';
import { listOptions } from '@/ui/list/listQuery';

/** As many at once as the server gives: a life is read from end to end. */
const WHOLE = 100;

export const personHistoryOptions = (id: string) =>
  listOptions(['person-history', id], (cursor, signal) =>
    take(
      api.GET('/api/v1/people/{id}/history', {
        params: { path: { id }, query: given<'getPersonHistory'>({ cursor, limit: WHOLE }) },
        signal,
      }),
    ),
  );

export const unitHistoryOptions = (id: string) =>
  listOptions(['unit-history', id], (cursor, signal) =>
    take(
      api.GET('/api/v1/units/{id}/history', {
        params: { path: { id }, query: given<'getUnitHistory'>({ cursor, limit: WHOLE }) },
        signal,
      }),
    ),
  );

export const personNameOptions = (id: string) =>
  queryOptions({
    queryKey: ['person-name', id],
    queryFn: async ({ signal }) => {
      const person = await take(api.GET('/api/v1/people/{id}', { params: { path: { id } }, signal }));
      return { name: person.name, about: person.employeeCode };
    },
  });

export const unitNameOptions = (id: string) =>
  queryOptions({
    queryKey: ['unit-name', id],
    queryFn: async ({ signal }) => {
      const unit = await take(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal }));
      return { name: unit.name, about: unit.code };
    },
  });
