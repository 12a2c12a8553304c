import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { flagIn, given } from '@/api/given';
import type {
  Directive,
  DirectiveAddresseePage,
  DirectiveAddressing,
  DirectiveAdjustment,
  DirectiveDraft,
  DirectiveSessionDraft,
} from '@/api/types';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

interface DirectiveFilter {
  q: string | undefined;
  kind: string | undefined;
  state: string | undefined;
  sort: string | undefined;
}

export function directivesOptions(filter: DirectiveFilter) {
  return listOptions(['directives', filter], (cursor, signal) =>
    take(
      api.GET('/api/v1/directives', {
        params: { query: given<'listDirectives'>({ ...filter, cursor, count: true }) },
        signal,
      }),
    ),
  );
}

/** Issued ones that another may carry out. */
export async function searchIssued(q: string, signal: AbortSignal): Promise<Option[]> {
  const query = given<'listDirectives'>({ q, state: 'ISSUED', limit: 20 });
  const page = await take(api.GET('/api/v1/directives', { params: { query }, signal }));
  return page.items.map(({ id, number, title, issuer }) => ({ id, label: title, hint: number ?? issuer }));
}

/** The campaigns that carry a directive out. */
export function campaignsOptions(directive: string) {
  return listOptions(['campaigns', { directive }], (cursor, signal) =>
    take(api.GET('/api/v1/campaigns', { params: { query: given<'listCampaigns'>({ directive, cursor }) }, signal })),
  );
}

export function directiveOptions(id: string) {
  return queryOptions({
    queryKey: ['directive', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal })),
  });
}

export function differenceOptions(id: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['directive', id, 'difference', from, to],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/directives/{id}/differences', { params: { path: { id }, query: { from, to } }, signal })),
  });
}

export function coverageOptions(id: string) {
  return queryOptions({
    queryKey: ['directive', id, 'coverage'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directives/{id}/coverage', { params: { path: { id } }, signal })),
  });
}

/** The plans that a unit has under a directive already. */
export function unitPlansOptions(directive: string, unit: string) {
  return queryOptions({
    queryKey: ['plans', { directive, unit }],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/plans', { params: { query: { directive, unit, limit: 20 } }, signal })),
  });
}

/** The tasks of submitted plans that carry each point. */
export function carriersOptions(id: string) {
  return queryOptions({
    queryKey: ['carriers', id],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/directives/{id}/point-carriers', { params: { path: { id } }, signal })),
  });
}

interface AddresseeFilter {
  q?: string | undefined;
  state?: string | undefined;
  late?: string | undefined;
  level?: string | undefined;
  unit?: string | undefined;
  sort?: string | undefined;
  mine?: boolean;
}

export function addresseesOptions(id: string, { late, level, ...filter }: AddresseeFilter) {
  return listOptions(['directive', id, 'addressees', { ...filter, late, level }], (cursor, signal) => {
    const query = given<'listDirectiveAddressees'>({
      ...filter,
      late: flagIn(late),
      level: level ? Number(level) : undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/directives/{id}/addressees', { params: { path: { id }, query }, signal }));
  });
}

export function addresseeOptions(id: string) {
  return queryOptions({
    queryKey: ['addressee', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directive-addressees/{id}', { params: { path: { id } }, signal })),
  });
}

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = (directive: Directive) => ({ path: { id: directive.id }, header: ifMatch(directive) });

export function writeDirective(body: DirectiveDraft): Promise<Directive> {
  return take(api.POST('/api/v1/directives', { params: { header: once() }, body }));
}

export function editDirective(directive: Directive, body: DirectiveDraft): Promise<Directive> {
  return take(api.PUT('/api/v1/directives/{id}', { params: of(directive), body }));
}

export function issueDirective(directive: Directive): Promise<Directive> {
  return take(api.POST('/api/v1/directives/{id}/issue', { params: of(directive) }));
}

export function discardDirective(directive: Directive): Promise<Directive> {
  return take(api.POST('/api/v1/directives/{id}/discard', { params: of(directive) }));
}

export function adjustDirective(directive: Directive, body: DirectiveAdjustment): Promise<Directive> {
  return take(api.POST('/api/v1/directives/{id}/adjustment', { params: of(directive), body }));
}

export function addressDirective(id: string, body: DirectiveAddressing) {
  return take(api.POST('/api/v1/directives/{id}/addressees', { params: { path: { id }, header: once() }, body }));
}

const at = ({ item, version }: DirectiveAddresseePage) => ({ path: { id: item.id }, header: ifMatch({ version }) });

export function acknowledgeDirective(page: DirectiveAddresseePage, body: { note: string | null }) {
  return take(api.POST('/api/v1/directive-addressees/{id}/acknowledgement', { params: at(page), body }));
}

export function releaseAddressee(page: DirectiveAddresseePage, body: { reason: string }) {
  return take(api.POST('/api/v1/directive-addressees/{id}/release', { params: at(page), body }));
}

export function recordSession(page: DirectiveAddresseePage, body: DirectiveSessionDraft) {
  const params = { path: { id: page.item.id }, header: once() };
  return take(api.POST('/api/v1/directive-addressees/{id}/sessions', { params, body }));
}

export function removeSession(id: string, body: { reason: string }) {
  return take(api.POST('/api/v1/directive-sessions/{id}/removal', { params: { path: { id }, header: once() }, body }));
}
