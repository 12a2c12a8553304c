import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { FactCorrection, FactDraft, FactStatement, FactStatementDraft, FactView } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

/** Whose facts: just one of a person and a unit. */
export type Whose = { person: string } | { collective: string };

type Kind = NonNullable<FactDraft['kind']>;

export interface FactsFilter {
  person?: string | undefined;
  collective?: string | undefined;
  unit?: string | undefined;
  kind: string | undefined;
  year: string | undefined;
  superseded?: boolean | undefined;
  sort?: string | undefined;
}

const query = (filter: FactsFilter) => ({
  ...filter,
  kind: filter.kind as Kind | undefined,
  year: filter.year ? Number(filter.year) : undefined,
});

export const factsOptions = (filter: FactsFilter, limit?: number) =>
  listOptions(['facts', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/facts', {
        params: { query: given<'listFacts'>({ ...query(filter), cursor, limit, count: true }) },
        signal,
      }),
    ),
  );

export const factOptions = (id: string) =>
  queryOptions({
    queryKey: ['fact', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/facts/{id}', { params: { path: { id } }, signal })),
  });

export const statementsOptions = (whose: Whose) =>
  queryOptions({
    queryKey: ['fact-statements', whose],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/fact-statements', {
          params: { query: given<'listFactStatements'>({ ...whose, limit: 20 }) },
          signal,
        }),
      ),
  });

/** What has to be read again once anything about facts has changed. */
export const stale = [['facts'], ['fact'], ['fact-statements']] as const;

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = ({ fact }: FactView) => ({ path: { id: fact.id }, header: { ...ifMatch(fact), ...once() } });

export const recordFact = (body: FactDraft) => take(api.POST('/api/v1/facts', { params: { header: once() }, body }));

export const correctFact = (fact: FactView, body: FactCorrection) =>
  take(api.POST('/api/v1/facts/{id}/correction', { params: of(fact), body }));

export const withdrawFact = (fact: FactView, body: { reason: string }) =>
  take(api.POST('/api/v1/facts/{id}/withdrawal', { params: of(fact), body }));

export const stateFacts = (body: FactStatementDraft) =>
  take(api.POST('/api/v1/fact-statements', { params: { header: once() }, body }));

export const withdrawStatement = (statement: FactStatement, body: { reason: string }) =>
  take(
    api.POST('/api/v1/fact-statements/{id}/withdrawal', {
      params: { path: { id: statement.id }, header: { ...ifMatch(statement), ...once() } },
      body,
    }),
  );

export const nomineeOptions = (whose: Whose) =>
  queryOptions({
    queryKey: ['fact-nominee', whose],
    queryFn: async ({ signal }) => {
      if ('person' in whose) {
        const params = { path: { id: whose.person } };
        const { id, name, employeeCode, memberships } = await take(api.GET('/api/v1/people/{id}', { params, signal }));
        const now = memberships.find((membership) => membership.to === null) ?? memberships[0];
        return { id, name, about: employeeCode, unitId: now?.unit.id ?? null };
      }
      const params = { path: { id: whose.collective } };
      const { id, name, code } = await take(api.GET('/api/v1/units/{id}', { params, signal }));
      return { id, name, about: code, unitId: id };
    },
  });
