import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  ScoreCard,
  ScoreEntryDraft,
  ScoreSheet,
  ScoreSheetDraft,
  ScoreSheetOpening,
  ScoringDays,
  ScoringExclusion,
  ScoringPeer,
  ScoringProposal,
  ScoringRound,
  ScoringRoundOpening,
  ScoringStage,
  ScoringTie,
  ScoringTieDraft,
  TiePaper,
} from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

export interface RoundFilter {
  sort?: string | undefined;
  year?: string | undefined;
  state?: string | undefined;
  cluster?: string | undefined;
}

export function roundsOptions(filter: RoundFilter) {
  return listOptions(['scoring-rounds', filter], (cursor, signal) => {
    const query = given<'listScoringRounds'>({
      ...filter,
      year: filter.year ? Number(filter.year) : undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/scoring-rounds', { params: { query }, signal }));
  });
}

export function roundOptions(id: string) {
  return queryOptions({
    queryKey: ['scoring-round', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/scoring-rounds/{id}', { params: { path: { id } }, signal })),
  });
}

export function rankingOptions(id: string) {
  return queryOptions({
    queryKey: ['scoring-round', id, 'ranking'],
    queryFn: ({ signal }) => take(api.GET('/api/v1/scoring-rounds/{id}/ranking', { params: { path: { id } }, signal })),
  });
}

export function differencesOptions(id: string) {
  return queryOptions({
    queryKey: ['scoring-round', id, 'differences'],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/scoring-rounds/{id}/differences', { params: { path: { id } }, signal })),
  });
}

/** Never fetched by itself while somebody writes: what is on the screen is theirs. */
export function gridOptions(id: string, stage: ScoringStage) {
  return queryOptions({
    queryKey: ['score-grid', id, stage],
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/scoring-rounds/{id}/grid', { params: { path: { id }, query: { stage } }, signal })),
  });
}

export function openRound(body: ScoringRoundOpening): Promise<ScoringRound> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/scoring-rounds', { params: { header }, body }));
}

const at = (round: ScoringRound) => ({ path: { id: round.id }, header: ifMatch(round) });

export const stepRound = {
  BEGIN_CROSS: (round: ScoringRound) => take(api.POST('/api/v1/scoring-rounds/{id}/cross', { params: at(round) })),
  BEGIN_MEETING: (round: ScoringRound) => take(api.POST('/api/v1/scoring-rounds/{id}/meeting', { params: at(round) })),
  SEND_TO_APPRAISAL: (round: ScoringRound) =>
    take(api.POST('/api/v1/scoring-rounds/{id}/appraisal', { params: at(round) })),
  CLOSE: (round: ScoringRound) => take(api.POST('/api/v1/scoring-rounds/{id}/closing', { params: at(round) })),
};

export function planRound(round: ScoringRound, body: ScoringDays): Promise<ScoringRound> {
  return take(api.PUT('/api/v1/scoring-rounds/{id}/days', { params: at(round), body }));
}

export function assignPeers(round: ScoringRound, peers: ScoringPeer[]): Promise<ScoringRound> {
  return take(api.PUT('/api/v1/scoring-rounds/{id}/peers', { params: at(round), body: { peers } }));
}

export function excludeMember(round: ScoringRound, body: ScoringExclusion): Promise<ScoringRound> {
  return take(api.POST('/api/v1/scoring-rounds/{id}/exclusion', { params: at(round), body }));
}

export function settleTie(round: ScoringRound, body: ScoringTieDraft): Promise<ScoringRound> {
  return take(api.POST('/api/v1/scoring-rounds/{id}/ties', { params: at(round), body }));
}

export function nominate(round: ScoringRound, body: ScoringProposal): Promise<ScoringRound> {
  return take(api.POST('/api/v1/scoring-rounds/{id}/nominations', { params: at(round), body }));
}

export function castTiePaper(tie: ScoringTie, body: TiePaper): Promise<ScoringTie> {
  return take(api.POST('/api/v1/scoring-ties/{id}/papers', { params: { path: { id: tie.id } }, body }));
}

export function closeTie(tie: ScoringTie): Promise<ScoringTie> {
  return take(api.POST('/api/v1/scoring-ties/{id}/closing', { params: { path: { id: tie.id } } }));
}

export function saveScores(card: { id: string; version: number }, entries: ScoreEntryDraft[]): Promise<ScoreCard> {
  const params = { path: { id: card.id }, header: ifMatch(card) };
  return take(api.PUT('/api/v1/score-cards/{id}', { params, body: { entries } }));
}

export function sendScores(card: ScoreCard): Promise<ScoreCard> {
  const params = { path: { id: card.id }, header: ifMatch(card) };
  return take(api.POST('/api/v1/score-cards/{id}/sending', { params }));
}

export function returnScores(card: ScoreCard, body: { reason: string }): Promise<ScoreCard> {
  const params = { path: { id: card.id }, header: ifMatch(card) };
  return take(api.POST('/api/v1/score-cards/{id}/return', { params, body }));
}

export interface SheetFilter {
  year?: string | undefined;
  state?: string | undefined;
  cluster?: string | undefined;
}

export function sheetsOptions(filter: SheetFilter) {
  return listOptions(['score-sheets', filter], (cursor, signal) => {
    const query = given<'listScoreSheets'>({
      ...filter,
      year: filter.year ? Number(filter.year) : undefined,
      cursor,
      count: true,
    });
    return take(api.GET('/api/v1/score-sheets', { params: { query }, signal }));
  });
}

export function sheetOptions(id: string) {
  return queryOptions({
    queryKey: ['score-sheet', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/score-sheets/{id}', { params: { path: { id } }, signal })),
  });
}

export function beginSheet(body: ScoreSheetOpening): Promise<ScoreSheet> {
  const header = { 'Idempotency-Key': idempotencyKey() };
  return take(api.POST('/api/v1/score-sheets', { params: { header }, body }));
}

export function editSheet(sheet: ScoreSheet, body: ScoreSheetDraft): Promise<ScoreSheet> {
  const params = { path: { id: sheet.id }, header: ifMatch(sheet) };
  return take(api.PUT('/api/v1/score-sheets/{id}', { params, body }));
}

export function issueSheet(sheet: ScoreSheet): Promise<ScoreSheet> {
  const params = { path: { id: sheet.id }, header: ifMatch(sheet) };
  return take(api.POST('/api/v1/score-sheets/{id}/issue', { params }));
}

export function discardSheet(sheet: ScoreSheet): Promise<ScoreSheet> {
  const params = { path: { id: sheet.id }, header: ifMatch(sheet) };
  return take(api.POST('/api/v1/score-sheets/{id}/discard', { params }));
}
