import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import type { RuleAddition, RuleConfirming, RuleEdit, RuleRemoval } from '@/api/types';

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

/** Kept while nobody publishes here: what another publishes is seen some minutes later. */
const KEPT = 5 * 60_000;

export const rulebooksOptions = queryOptions({
  queryKey: ['rulebooks'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/rulebooks', { signal })),
  staleTime: KEPT,
});

/** The version in force, or another one. */
export const rulebookOptions = (framework: string, version?: number) =>
  queryOptions({
    queryKey: ['rulebooks', framework, version ?? 'in force'],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/rulebooks/{framework}', {
          params: { path: { framework }, query: version ? { version } : {} },
          signal,
        }),
      ),
    staleTime: KEPT,
  });

export const versionsOptions = (framework: string) =>
  queryOptions({
    queryKey: ['rulebooks', framework, 'versions'],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/rulebooks/{framework}/versions', { params: { path: { framework } }, signal })),
  });

export const differenceOptions = (framework: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['rulebooks', framework, 'difference', from, to],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/rulebooks/{framework}/difference', {
          params: { path: { framework }, query: { from, to } },
          signal,
        }),
      ),
  });

/** An award under this framework and under another. */
export const frameworksDifferenceOptions = (framework: string, award: string, other: string) =>
  queryOptions({
    queryKey: ['rulebooks', framework, 'award', award, other],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/rulebooks/{framework}/awards/{award}/difference', {
          params: { path: { framework, award }, query: { with: other } },
          signal,
        }),
      ),
  });

export const conditionKindsOptions = queryOptions({
  queryKey: ['condition-kinds'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/condition-kinds', { signal })),
  staleTime: 60 * 60_000,
});

export const draftOptions = (framework: string) =>
  queryOptions({
    queryKey: ['rulebook-draft', framework],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/rulebooks/{framework}/draft', { params: { path: { framework } }, signal })),
  });

export const draftRuleOptions = (framework: string, rule: string) =>
  queryOptions({
    queryKey: ['rulebook-draft', framework, 'rule', rule],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/rulebooks/{framework}/draft/rules/{rule}', {
          params: { path: { framework, rule } },
          signal,
        }),
      ),
  });

export const impactOptions = (framework: string, year: number, award: string | undefined) =>
  queryOptions({
    queryKey: ['rulebook-draft', framework, 'impact', year, award ?? ''],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/rulebooks/{framework}/draft/impact', {
          params: { path: { framework }, query: award ? { year, award } : { year } },
          signal,
        }),
      ),
  });

/** Everything that shows rules or drafts. */
export const STALE = [['rulebooks'], ['rulebook-draft']];

export function openDraft(framework: string, reason: string) {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(
    api.POST('/api/v1/rulebooks/{framework}/draft', { params: { path: { framework }, header }, body: { reason } }),
  );
}

/** A draft as it was seen: what is sent is refused when somebody has changed it since. */
export interface Seen {
  framework: string;
  version: number;
}

const of = (seen: Seen) => ({ path: { framework: seen.framework }, header: ifMatch(seen) });
const ofRule = (seen: Seen, rule: string) => ({ path: { framework: seen.framework, rule }, header: ifMatch(seen) });

export const addRule = (seen: Seen, body: RuleAddition) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/rules', { params: of(seen), body }));

export const editRule = (seen: Seen, rule: string, body: RuleEdit) =>
  take(api.PUT('/api/v1/rulebooks/{framework}/draft/rules/{rule}', { params: ofRule(seen, rule), body }));

export const removeRule = (seen: Seen, rule: string, body: RuleRemoval) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/rules/{rule}/removal', { params: ofRule(seen, rule), body }));

export const restoreRule = (seen: Seen, rule: string) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/rules/{rule}/restoration', { params: ofRule(seen, rule) }));

export const confirmRule = (seen: Seen, rule: string, body: RuleConfirming) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/rules/{rule}/confirmation', { params: ofRule(seen, rule), body }));

export const withdrawConfirmation = (seen: Seen, rule: string, reason: string) =>
  take(
    api.POST('/api/v1/rulebooks/{framework}/draft/rules/{rule}/confirmation-withdrawal', {
      params: ofRule(seen, rule),
      body: { reason },
    }),
  );

export const publishDraft = (seen: Seen, reason: string) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/publication', { params: of(seen), body: { reason } }));

export const discardDraft = (seen: Seen) =>
  take(api.POST('/api/v1/rulebooks/{framework}/draft/discard', { params: of(seen) }));
