import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

type Name = () => string;

const choices = (names: Record<string, Name>) =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

const LEVELS: Record<string, Name> = {
  UNIT: m.council_level_unit,
  MINISTRY: m.council_level_ministry,
  INITIATIVE: m.council_level_initiative,
};
export const councilLevelName = (level: string) => LEVELS[level]?.() ?? level;
export const councilLevelChoices = () => choices(LEVELS);

const OFFICES: Record<string, Name> = {
  CHAIR: m.council_office_chair,
  FIRST_VICE_CHAIR: m.council_office_first_vice_chair,
  STANDING_VICE_CHAIR: m.council_office_standing_vice_chair,
  VICE_CHAIR: m.council_office_vice_chair,
  SECRETARY: m.council_office_secretary,
  MEMBER: m.council_office_member,
};
export const seatOfficeName = (office: string) => OFFICES[office]?.() ?? office;
export const seatOfficeChoices = () => choices(OFFICES);

const STATES: Record<string, [Name, BadgeTone]> = {
  PLANNED: [m.meeting_state_planned, 'neutral'],
  CONVENED: [m.meeting_state_convened, 'info'],
  IN_SESSION: [m.meeting_state_in_session, 'gold'],
  VOTING: [m.meeting_state_voting, 'gold'],
  VOTED: [m.meeting_state_voted, 'good'],
  CONCLUDED: [m.meeting_state_concluded, 'good'],
  CANCELLED: [m.meeting_state_cancelled, 'bad'],
};
export const meetingStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const meetingStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const meetingStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const MODES: Record<string, Name> = { IN_SESSION: m.meeting_mode_in_session, BY_LETTER: m.meeting_mode_by_letter };
export const meetingModeName = (mode: string) => MODES[mode]?.() ?? mode;
export const meetingModeChoices = () => choices(MODES);

const ATTENDANCE: Record<string, Name> = {
  PRESENT: m.meeting_present,
  REMOTE: m.meeting_remote,
  WRITTEN: m.meeting_written,
  ABSENT: m.meeting_absent,
};
export const attendanceName = (kind: string) => ATTENDANCE[kind]?.() ?? kind;

const CAUSES: Record<string, Name> = {
  OWN_CASE: m.recusal_own_case,
  RELATIVE: m.recusal_relative,
  OWN_UNIT: m.recusal_own_unit,
  OTHER: m.recusal_other,
};
export const recusalCauseName = (cause: string) => CAUSES[cause]?.() ?? cause;
export const recusalCauseChoices = () => choices(CAUSES);
