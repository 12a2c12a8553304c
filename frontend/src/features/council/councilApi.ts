import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  Council,
  CouncilDraft,
  CouncilRegulationDraft,
  CouncilSeat,
  CouncilSeatDraft,
  CouncilSeatEnding,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface CouncilFilter {
  q?: string | undefined;
  unit?: string | undefined;
  level?: string | undefined;
  sort?: string | undefined;
}

export function councilsOptions(filter: CouncilFilter) {
  return listOptions(['councils', filter], (cursor, signal) => {
    const query = given<'listCouncils'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/councils', { params: { query }, signal }));
  });
}

/** As it was on a day; as it is today when none is given. */
export function councilOptions(id: string, asOf: string | undefined) {
  return queryOptions({
    queryKey: ['council', id, asOf ?? null],
    queryFn: ({ signal }) => {
      const query = given<'getCouncil'>({ asOf });
      return take(api.GET('/api/v1/councils/{id}', { params: { path: { id }, query }, signal }));
    },
  });
}

export function foundCouncil(body: CouncilDraft): Promise<Council> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/councils', { params: { header }, body }));
}

export function changeCouncil(council: Council, body: CouncilDraft): Promise<Council> {
  const params = { path: { id: council.id }, header: ifMatch(council) };
  return take(api.PUT('/api/v1/councils/{id}', { params, body }));
}

export function addSeat(council: Council, body: CouncilSeatDraft): Promise<Council> {
  const params = { path: { id: council.id }, header: ifMatch(council) };
  return take(api.POST('/api/v1/councils/{id}/seats', { params, body }));
}

export function endSeat(council: Council, seat: CouncilSeat, body: CouncilSeatEnding): Promise<Council> {
  const params = { path: { id: seat.id }, header: ifMatch(council) };
  return take(api.POST('/api/v1/council-seats/{id}/ending', { params, body }));
}

export function removeSeat(council: Council, seat: CouncilSeat, body: { reason: string }): Promise<Council> {
  const params = { path: { id: seat.id }, header: ifMatch(council) };
  return take(api.POST('/api/v1/council-seats/{id}/removal', { params, body }));
}

export function regulateCouncil(council: Council, body: CouncilRegulationDraft): Promise<Council> {
  const params = { path: { id: council.id }, header: ifMatch(council) };
  return take(api.POST('/api/v1/councils/{id}/regulation', { params, body }));
}
