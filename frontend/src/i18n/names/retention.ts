import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.disposal_state_draft, 'neutral'],
  DECIDED: [m.disposal_state_decided, 'warn'],
  CARRIED_OUT: [m.disposal_state_carried_out, 'good'],
  DISCARDED: [m.disposal_state_discarded, 'neutral'],
};

export const disposalStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const disposalStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const disposalStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const LEVELS: Record<string, () => string> = {
  STATE: m.retention_level_state,
  MINISTRY: m.retention_level_ministry,
  UNIT: m.retention_level_unit,
  NOT_AWARDED: m.retention_level_not_awarded,
};

export const retentionLevelName = (level: string | null | undefined) =>
  level ? (LEVELS[level]?.() ?? level) : m.retention_level_unknown();
export const retentionLevelChoices = () => Object.entries(LEVELS).map(([value, label]) => ({ value, label: label() }));
