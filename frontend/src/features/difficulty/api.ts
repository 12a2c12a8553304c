import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type { Difficulty, DifficultyDecision, DifficultyDraft } from '@/api/types';
import type { Option } from '@/ui/Combobox';
import { listOptions } from '@/ui/list/listQuery';

export interface DifficultyFilter {
  q: string | undefined;
  state: string | undefined;
  about: string | undefined;
  unit: string | undefined;
  directive: string | undefined;
  sort: string | undefined;
}

export function difficultiesOptions(filter: DifficultyFilter) {
  return listOptions(['difficulties', filter], (cursor, signal) => {
    const query = given<'listDifficulties'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/difficulties', { params: { query }, signal }));
  });
}

export const difficultyFiguresOptions = queryOptions({
  queryKey: ['difficulties', 'figures'],
  queryFn: ({ signal }) => take(api.GET('/api/v1/difficulty-figures', { signal })),
});

export function difficultyOptions(id: string) {
  return queryOptions({
    queryKey: ['difficulty', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/difficulties/{id}', { params: { path: { id } }, signal })),
  });
}

/** The directive that a difficulty is about: its points and versions. */
export function aboutDirectiveOptions(id: string) {
  return queryOptions({
    queryKey: ['directive', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/directives/{id}', { params: { path: { id } }, signal })),
  });
}

/** Received ones that another may be put to. */
export async function searchReceived(q: string, but: string, signal: AbortSignal): Promise<Option[]> {
  const query = given<'listDifficulties'>({ q, state: 'RECEIVED', limit: 20 });
  const page = await take(api.GET('/api/v1/difficulties', { params: { query }, signal }));
  return page.items
    .filter(({ id, grouped }) => id !== but && !grouped)
    .map(({ id, title, unit }) => ({ id, label: title, hint: unit.name }));
}

const once = () => ({ 'Idempotency-Key': idempotencyKey() });
const of = ({ item, version }: Difficulty) => ({ path: { id: item.id }, header: ifMatch({ version }) });

export function raiseDifficulty(body: DifficultyDraft): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties', { params: { header: once() }, body }));
}

export function receiveDifficulty(difficulty: Difficulty, body: { answerBy: string }): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/receipt', { params: of(difficulty), body }));
}

export function groupDifficulty(difficulty: Difficulty, body: { likeId: string }): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/grouping', { params: of(difficulty), body }));
}

export function answerDifficulty(difficulty: Difficulty, body: { words: string }): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/answer', { params: of(difficulty), body }));
}

export function submitDifficulty(difficulty: Difficulty): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/submission', { params: of(difficulty) }));
}

export function decideDifficulty(difficulty: Difficulty, body: DifficultyDecision): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/decision', { params: of(difficulty), body }));
}

export function withdrawDifficulty(difficulty: Difficulty, body: { words: string }): Promise<Difficulty> {
  return take(api.POST('/api/v1/difficulties/{id}/withdrawal', { params: of(difficulty), body }));
}

export function readDifficultyOutcome(difficulty: Difficulty): Promise<Difficulty> {
  const params = { path: { id: difficulty.item.id }, header: once() };
  return take(api.POST('/api/v1/difficulties/{id}/reading', { params }));
}
