import type { ScoreCard, ScoringStage } from '@/api/types';
import { formatNumber } from '@/i18n/format';
import { m } from '@/paraglide/messages';
import type { BadgeTone } from '@/ui/Badge';

export const points = (value: number) => formatNumber(value);

const STAGES: Record<string, () => string> = {
  SELF: m.scoring_stage_self,
  PEER: m.scoring_stage_peer,
  GROUP: m.scoring_stage_group,
  APPRAISAL: m.scoring_stage_appraisal,
};

export const stageName = (stage: string) => STAGES[stage]?.() ?? stage;

const STATES: Record<string, [() => string, BadgeTone]> = {
  SELF: [m.scoring_state_self, 'info'],
  CROSS: [m.scoring_state_cross, 'info'],
  MEETING: [m.scoring_state_meeting, 'gold'],
  APPRAISAL: [m.scoring_state_appraisal, 'warn'],
  CLOSED: [m.scoring_state_closed, 'good'],
};

export const roundStateName = (state: string) => STATES[state]?.[0]() ?? state;
export const roundStateTone = (state: string) => STATES[state]?.[1] ?? 'neutral';
export const roundStateChoices = () => Object.entries(STATES).map(([value, [label]]) => ({ value, label: label() }));

const SHEET_STATES: Record<string, [() => string, BadgeTone]> = {
  DRAFT: [m.scoring_sheet_draft, 'warn'],
  ISSUED: [m.scoring_sheet_issued, 'good'],
  DISCARDED: [m.scoring_sheet_discarded, 'neutral'],
};

export const sheetStateName = (state: string) => SHEET_STATES[state]?.[0]() ?? state;
export const sheetStateTone = (state: string) => SHEET_STATES[state]?.[1] ?? 'neutral';

const KINDS: Record<string, () => string> = {
  TASK: m.scoring_kind_task,
  BONUS: m.scoring_kind_bonus,
  DEDUCTION: m.scoring_kind_deduction,
  EXCLUSION: m.scoring_kind_exclusion,
  AUTOMATIC: m.scoring_kind_automatic,
};

export const kindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const kindChoices = () => Object.entries(KINDS).map(([value, label]) => ({ value, label: label() }));

const MEASURES: Record<string, () => string> = {
  PUNCTUALITY: m.scoring_measure_punctuality,
  REPORTS: m.scoring_measure_reports,
  DIRECT_WORKERS: m.scoring_measure_workers,
};

export const measureName = (measure: string) => MEASURES[measure]?.() ?? measure;
export const measureChoices = () => Object.entries(MEASURES).map(([value, label]) => ({ value, label: label() }));

const FREEDOMS: Record<string, () => string> = { FIXED: m.scoring_freedom_fixed, REFINED: m.scoring_freedom_refined };

export const freedomName = (freedom: string) => FREEDOMS[freedom]?.() ?? freedom;
export const freedomChoices = () => Object.entries(FREEDOMS).map(([value, label]) => ({ value, label: label() }));

/** How a column of the grid is headed: whoever scores others sees whom, whoever is scored sees by whom. */
export const cardName = (card: ScoreCard, stage: ScoringStage) =>
  stage === 'PEER' ? m.scoring_scored_by({ unit: card.unit.name, scorer: card.scorer.name }) : card.unit.name;
