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

const CLASS_STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.training_state_draft, 'info'],
  OPEN: [m.training_state_open, 'good'],
  HELD: [m.training_state_held, 'warn'],
  CLOSED: [m.training_state_closed, 'neutral'],
  CANCELLED: [m.training_state_cancelled, 'neutral'],
};

export const trainingStateName = (state: string) => CLASS_STATES[state]?.[0]() ?? state;
export const trainingStateTone = (state: string) => CLASS_STATES[state]?.[1] ?? 'neutral';
export const trainingStateChoices = () =>
  Object.entries(CLASS_STATES).map(([value, [label]]) => ({ value, label: label() }));

const LEARNER_STATES: Record<string, [() => string, BadgeTone]> = {
  INVITED: [m.learner_state_invited, 'warn'],
  ENROLLED: [m.learner_state_enrolled, 'good'],
  WAITING: [m.learner_state_waiting, 'info'],
  LEFT: [m.learner_state_left, 'neutral'],
};

export const learnerStateName = (state: string) => LEARNER_STATES[state]?.[0]() ?? state;
export const learnerStateTone = (state: string) => LEARNER_STATES[state]?.[1] ?? 'neutral';
