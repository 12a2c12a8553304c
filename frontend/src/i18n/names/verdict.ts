import { m } from '@/paraglide/messages';

const OUTCOMES: Record<string, [full: () => string, short: () => string]> = {
  ELIGIBLE: [m.verdict_outcome_eligible, m.verdict_short_eligible],
  INELIGIBLE: [m.verdict_outcome_ineligible, m.verdict_short_ineligible],
  UNDETERMINED: [m.verdict_outcome_undetermined, m.verdict_short_undetermined],
};

const FINDINGS: Record<string, () => string> = {
  MET: m.verdict_finding_met,
  NOT_MET: m.verdict_finding_not_met,
  UNKNOWN: m.verdict_finding_unknown,
};

const LACKS: Record<string, () => string> = {
  NONE: m.lack_none,
  ONE: m.lack_one,
  UNKNOWN: m.lack_unknown,
  MANY: m.lack_many,
};

export const lackName = (lack: string) => LACKS[lack]?.() ?? lack;
export const lackChoices = () => Object.keys(LACKS).map((lack) => ({ value: lack, label: lackName(lack) }));
export const verdictName = (outcome: string, short = false) => OUTCOMES[outcome]?.[short ? 1 : 0]() ?? outcome;
export const findingName = (finding: string) => FINDINGS[finding]?.() ?? finding;
export const verdictChoices = () =>
  Object.keys(OUTCOMES).map((outcome) => ({ value: outcome, label: verdictName(outcome) }));
