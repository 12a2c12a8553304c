import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STAFF_STATES: Record<string, [() => string, BadgeTone]> = {
  HELD: [m.staff_state_held, 'good'],
  ENDED: [m.staff_state_ended, 'neutral'],
  WITHDRAWN: [m.staff_state_withdrawn, 'neutral'],
};

export const staffStateName = (state: string) => STAFF_STATES[state]?.[0]() ?? state;
export const staffStateTone = (state: string) => STAFF_STATES[state]?.[1] ?? 'neutral';
export const staffStateChoices = () =>
  Object.entries(STAFF_STATES).map(([value, [label]]) => ({ value, label: label() }));

const LOADS: Record<string, () => string> = { FULL_TIME: m.staff_load_full, PART_TIME: m.staff_load_part };

export const staffLoadName = (load: string) => LOADS[load]?.() ?? load;
export const staffLoadChoices = () => Object.entries(LOADS).map(([value, label]) => ({ value, label: label() }));

const BODIES: Record<string, () => string> = {
  DEPARTMENT: m.staff_body_department,
  DIVISION: m.staff_body_division,
  HOME_AFFAIRS: m.staff_body_home_affairs,
};

export const staffBodyName = (body: string) => BODIES[body]?.() ?? body;
export const staffBodyChoices = () => Object.entries(BODIES).map(([value, label]) => ({ value, label: label() }));
