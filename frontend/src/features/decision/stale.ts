import type { Decision } from '@/api/types';

/** What a step in a decision's life makes stale. */
export const staleAfter = (decision: Decision) => [
  ['decision', decision.id],
  ['decisions'],
  ['nominations'],
  ['obligations'],
  ['number-books'],
  ['dossiers'],
  ['dossier'],
];
