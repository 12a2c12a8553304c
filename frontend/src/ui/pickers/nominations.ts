import { api, take } from '@/api/client';
import { given } from '@/api/given';
import type { NominationItem } from '@/api/types';
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
  nominee: { name: string };
  unit: { name: string };
  dossier: { number: string };
  award: { name: string };
  votes?: NominationItem['votes'];
}

function nominations(filter: NominationFilter, cursor: string | undefined, signal: AbortSignal) {
  const query = given<'listNominations'>({ ...filter, cursor, limit: 100, count: true });
  return take(api.GET('/api/v1/nominations', { params: { query }, signal }));
}

/** Nominations to choose from: those waiting for a council, those that a council passed. */
export function nominationsOptions(filter: NominationFilter) {
  return listOptions(['nominations', filter], (cursor, signal) => nominations(filter, cursor, signal));
}

const MOST = 1_000;

/** All of them at once, to begin a form with; as many as one form can carry. */
export async function allNominations(filter: NominationFilter, signal: AbortSignal): Promise<NominationItem[]> {
  const found: NominationItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await nominations(filter, cursor, signal);
    found.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor && found.length < MOST);
  return found;
}
