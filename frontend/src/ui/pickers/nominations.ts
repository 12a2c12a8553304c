import { api, take } from '@/api/client';
import { given } from '@/api/given';
import type { NominationItem } from '@/api/types';
import type { ListPage } from '../list/DataTable';
import { listOptions } from '../list/listQuery';

export interface NominationFilter {
  outcome: string;
  dossierState: string;
  q?: string | undefined;
  unit?: string | undefined;
  award?: string | undefined;
  dossier?: string | undefined;
}

/** What is shown of a nomination that is chosen, wherever it was read. */
export interface Choosable {
  id: string;
  nominee: { kind?: string; name: string };
  unit: { name: string };
  dossier: { number: string };
  award: { name: string };
  votes?: NominationItem['votes'];
  /** What the law said when it was submitted. */
  verdict?: NominationItem['verdict'];
}

function nominations(filter: NominationFilter, cursor: string | undefined, signal: AbortSignal) {
  const query = given<'listNominations'>({ ...filter, cursor, limit: 100, count: true });
  return take(api.GET('/api/v1/nominations', { params: { query }, signal }));
}

/** What somebody looks for among those to choose from. */
export interface Narrowing {
  q: string;
  award: string;
}

export type Found = ReturnType<typeof nominationsOptions>;

/** Nominations to choose from. */
export function nominationsOptions(filter: NominationFilter) {
  return listOptions(['nominations', filter], (cursor, signal) => nominations(filter, cursor, signal));
}

const MOST = 1_000;

/** All of them at once, to begin a form with; as many as one form can carry. */
export const allNominations = (filter: NominationFilter, signal: AbortSignal) =>
  allPages((cursor) => nominations(filter, cursor, signal));

export async function allPages(
  page: (cursor: string | undefined) => Promise<ListPage<NominationItem>>,
): Promise<NominationItem[]> {
  const found: NominationItem[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    found.push(...items);
    cursor = next ?? undefined;
  } while (cursor && found.length < MOST);
  return found;
}
