import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  NothingToPropose,
  Season,
  SeasonAmendment,
  SeasonAnswer,
  SeasonLetterDraft,
  SeasonOpening,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export function seasonsOptions() {
  return listOptions(['seasons'], (cursor, signal) => {
    const query = given<'listSeasons'>({ cursor, count: true });
    return take(api.GET('/api/v1/seasons', { params: { query }, signal }));
  });
}

export function seasonOptions(id: string) {
  return queryOptions({
    queryKey: ['season', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/seasons/{id}', { params: { path: { id } }, signal })),
  });
}

export function seasonDifferencesOptions(id: string, to: number) {
  return queryOptions({
    queryKey: ['season', id, 'differences', to],
    queryFn: ({ signal }) =>
      take(
        api.GET('/api/v1/seasons/{id}/differences', {
          params: { path: { id }, query: { from: to - 1, to } },
          signal,
        }),
      ),
    enabled: to > 1,
  });
}

/** What the units answered to the letter. */
export function seasonUnitsOptions(id: string, answer: string | undefined) {
  return listOptions(['season', id, 'units', answer], (cursor, signal) => {
    const query = given<'listSeasonUnits'>({ answer: answer as SeasonAnswer | undefined, cursor, count: true });
    return take(api.GET('/api/v1/seasons/{id}/units', { params: { path: { id }, query }, signal }));
  });
}

export function sayNothingToPropose(id: string, body: NothingToPropose): Promise<Season> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/seasons/{id}/nothing-to-propose', { params: { path: { id }, header }, body }));
}

/** What the day of a council leaves for everything before it. */
export function proposeDeadlines(councilDay: string) {
  return take(api.GET('/api/v1/season-deadlines', { params: { query: { councilDay } } }));
}

/** The blocks and clusters that a letter can allot flags to. */
export function allClustersOptions(unit: string) {
  return queryOptions({
    queryKey: ['clusters', 'all', unit],
    queryFn: ({ signal }) => take(api.GET('/api/v1/clusters', { params: { query: { unit, limit: 100 } }, signal })),
  });
}

export function beginSeason(body: SeasonOpening): Promise<Season> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/seasons', { params: { header }, body }));
}

const of = (season: Season) => ({ path: { id: season.id }, header: ifMatch(season) });

export function editSeason(season: Season, body: SeasonLetterDraft): Promise<Season> {
  return take(api.PUT('/api/v1/seasons/{id}', { params: of(season), body }));
}

export function issueSeason(season: Season): Promise<Season> {
  return take(api.POST('/api/v1/seasons/{id}/issue', { params: of(season) }));
}

export function amendSeason(season: Season, body: SeasonAmendment): Promise<Season> {
  return take(api.POST('/api/v1/seasons/{id}/amendment', { params: of(season), body }));
}
