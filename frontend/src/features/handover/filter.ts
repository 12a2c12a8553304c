import type { Search } from '@/ui/nav';
import type { HandoverFilter } from './api';

export const HANDOVER_FILTERS = [
  'q',
  'state',
  'part',
  'award',
  'year',
  'overdue',
  'decision',
  'submission',
  'payer',
  'unknown',
];

const flag = (text: string | undefined) => (text === undefined ? undefined : text === 'true');

/** What is narrowed by in the URL; without a state, what is still to be handed over. */
export function handoverFilter({
  q,
  state,
  part,
  award,
  overdue,
  decision,
  submission,
  payer,
  unknown,
}: Search): HandoverFilter {
  return {
    q,
    part,
    award,
    decision,
    submission,
    payer,
    state: state === 'ALL' ? undefined : (state ?? 'OPEN'),
    overdue: flag(overdue),
    unknown: flag(unknown),
  };
}
