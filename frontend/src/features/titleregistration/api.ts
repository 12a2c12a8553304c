import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { TitleLineDraft, TitleLinesResult, TitleRegistration, TitleRegistrationOpening } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface TitleRegistrationFilter {
  unit: string | undefined;
  year: string | undefined;
  state: string | undefined;
  sort: string | undefined;
}

const asNumber = (year: string | undefined) => (year ? Number(year) : undefined);

export function titleRegistrationsOptions(filter: TitleRegistrationFilter) {
  return listOptions(['title-registrations', filter], (cursor, signal) => {
    const query = given<'listTitleRegistrations'>({ ...filter, year: asNumber(filter.year), cursor, count: true });
    return take(api.GET('/api/v1/title-registrations', { params: { query }, signal }));
  });
}

export function titleRegistrationOptions(id: string) {
  return queryOptions({
    queryKey: ['title-registration', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/title-registrations/{id}', { params: { path: { id } }, signal })),
  });
}

export function titleLinesOptions(registration: string, award: string | undefined, sort: string | undefined) {
  return listOptions(['title-lines', registration, award, sort], (cursor, signal) => {
    const query = given<'listTitleRegistrationLines'>({ registration, award, sort, cursor, count: true });
    return take(api.GET('/api/v1/title-registration-lines', { params: { query }, signal }));
  });
}

export function titleCoverageOptions(unit: string, year: string) {
  return queryOptions({
    queryKey: ['title-coverage', unit, year],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/title-registration-coverage', { params: { query: { unit, year: Number(year) } }, signal })),
    enabled: unit !== '',
  });
}

export function missingUnitsOptions(unit: string, year: string) {
  return listOptions(['title-coverage', unit, year, 'units'], (cursor, signal) => {
    const query = given<'listUnitsWithoutTitleRegistration'>({ unit, year: Number(year), cursor, count: true });
    return take(api.GET('/api/v1/title-registration-coverage/units', { params: { query }, signal }));
  });
}

export function beginTitleRegistration(body: TitleRegistrationOpening): Promise<TitleRegistration> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/title-registrations', { params: { header }, body }));
}

const of = (registration: TitleRegistration) => ({ path: { id: registration.id }, header: ifMatch(registration) });

/** With `dryRun` only what would become of each line. */
export function addTitleLines(
  registration: TitleRegistration,
  lines: TitleLineDraft[],
  dryRun: boolean,
): Promise<TitleLinesResult> {
  const params = of(registration);
  return take(api.POST('/api/v1/title-registrations/{id}/lines', { params, body: { lines, dryRun } }));
}

export function removeTitleLine(registration: TitleRegistration, lineId: string): Promise<TitleRegistration> {
  const params = { path: { id: registration.id, lineId }, header: ifMatch(registration) };
  return take(api.DELETE('/api/v1/title-registrations/{id}/lines/{lineId}', { params }));
}

export function submitTitleRegistration(registration: TitleRegistration): Promise<TitleRegistration> {
  return take(api.POST('/api/v1/title-registrations/{id}/submission', { params: of(registration) }));
}

export function reopenTitleRegistration(
  registration: TitleRegistration,
  body: { reason: string },
): Promise<TitleRegistration> {
  return take(api.POST('/api/v1/title-registrations/{id}/reopening', { params: of(registration), body }));
}
