import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  QUEUED: [m.report_state_queued, 'info'],
  ISSUED: [m.report_state_issued, 'good'],
  FAILED: [m.report_state_failed, 'bad'],
};

export const issuedReportStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const issuedReportStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';

const WAYS: Record<string, [() => string, BadgeTone]> = {
  ENTERED: [m.report_way_entered, 'good'],
  LEFT: [m.report_way_left, 'bad'],
  CHANGED: [m.report_way_changed, 'warn'],
};

export const reportChangeName = (way: string) => WAYS[way]?.[0]() ?? way;
export const reportChangeTone = (way: string) => WAYS[way]?.[1] ?? 'neutral';
