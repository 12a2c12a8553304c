import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  QUEUED: [m.bulk_state_queued, 'neutral'],
  RUNNING: [m.bulk_state_running, 'info'],
  DONE: [m.bulk_state_done, 'good'],
  CANCELLED: [m.bulk_state_cancelled, 'warn'],
  FAILED: [m.bulk_state_failed, 'bad'],
};

export const bulkStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const bulkStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const bulkStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const ROWS: Record<string, [() => string, BadgeTone]> = {
  WAITING: [m.bulk_row_waiting, 'neutral'],
  GOOD: [m.bulk_row_good, 'neutral'],
  CREATED: [m.bulk_row_created, 'good'],
  CHANGED: [m.bulk_row_changed, 'good'],
  UNCHANGED: [m.bulk_row_unchanged, 'neutral'],
  REFUSED: [m.bulk_row_refused, 'bad'],
};

export const bulkRowName = (state: string) => ROWS[state]?.[0]() ?? state;
export const bulkRowTone = (state: string) => ROWS[state]?.[1] ?? 'neutral';
export const bulkRowChoices = () => Object.entries(ROWS).map(([value, [label]]) => ({ value, label: label() }));
