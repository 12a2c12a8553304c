import type { SignFinding, SignState } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

const STATES: Record<SignState, [() => string, BadgeTone]> = {
  OPEN: [m.sign_state_open, 'info'],
  CHANGED: [m.sign_state_changed, 'warn'],
  NOTED: [m.sign_state_noted, 'good'],
  SUPPRESSED: [m.sign_state_suppressed, 'neutral'],
};

export const signStateName = (state: SignState) => STATES[state][0]();
export const signStateTone = (state: SignState) => STATES[state][1];
export const signStateChoices = () => Object.entries(STATES).map(([value, [name]]) => ({ value, label: name() }));

const FINDINGS: Record<SignFinding, () => string> = {
  NOTHING: m.sign_finding_nothing,
  EXPLAINED: m.sign_finding_explained,
  PASSED_ON: m.sign_finding_passed_on,
};

export const signFindingName = (finding: SignFinding) => FINDINGS[finding]();
export const signFindingChoices = () => Object.entries(FINDINGS).map(([value, name]) => ({ value, label: name() }));
