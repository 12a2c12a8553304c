import { m } from '@/paraglide/messages';
import type { Choice } from '@/ui/form/Options';

type Names = Record<string, () => string>;

const KINDS: Names = {
  RATING: m.fact_kind_rating,
  INITIATIVE: m.fact_kind_initiative,
  RESEARCH: m.fact_kind_research,
  ACHIEVEMENT: m.fact_kind_achievement,
  DISCIPLINE: m.fact_kind_discipline,
  PROCEEDING: m.fact_kind_proceeding,
  LEAVE: m.fact_kind_leave,
  LEADERSHIP: m.fact_kind_leadership,
  SERVICE: m.fact_kind_service,
  RECRUITMENT: m.fact_kind_recruitment,
  MEMBERS: m.fact_kind_members,
  CLUSTER_RANK: m.fact_kind_cluster_rank,
};

const RATINGS: Names = {
  EXCELLENT: m.fact_rating_excellent,
  GOOD: m.fact_rating_good,
  COMPLETED: m.fact_rating_completed,
  NOT_COMPLETED: m.fact_rating_not_completed,
};

const SCOPES: Names = {
  GRASSROOTS: m.fact_scope_grassroots,
  MINISTRY: m.fact_scope_ministry,
  NATIONAL: m.fact_scope_national,
};

const DISCIPLINES: Names = {
  REPRIMAND: m.fact_discipline_reprimand,
  WARNING: m.fact_discipline_warning,
  SALARY_CUT: m.fact_discipline_salary_cut,
  DEMOTION: m.fact_discipline_demotion,
  DISMISSAL_FROM_POST: m.fact_discipline_dismissal_from_post,
  DISMISSAL: m.fact_discipline_dismissal,
};

const PROCEEDINGS: Names = {
  DISCIPLINE_REVIEW: m.fact_proceeding_discipline_review,
  INVESTIGATION: m.fact_proceeding_investigation,
  INSPECTION: m.fact_proceeding_inspection,
  COMPLAINT: m.fact_proceeding_complaint,
  PRESS_CORRUPTION: m.fact_proceeding_press_corruption,
};

const LEAVES: Names = {
  MATERNITY: m.fact_leave_maternity,
  INJURY_IN_DUTY: m.fact_leave_injury_in_duty,
  TRAINING: m.fact_leave_training,
  UNPAID: m.fact_leave_unpaid,
  OTHER: m.fact_leave_other,
};

const POSITIONS: Names = {
  MINISTER: m.fact_post_minister,
  DEPUTY_MINISTER: m.fact_post_deputy_minister,
  GENERAL_DEPARTMENT_HEAD: m.fact_post_general_department_head,
  GENERAL_DEPARTMENT_DEPUTY: m.fact_post_general_department_deputy,
  DEPARTMENT_HEAD: m.fact_post_department_head,
  DEPARTMENT_DEPUTY: m.fact_post_department_deputy,
};

const ACHIEVEMENTS: Names = {
  CAMPAIGN: m.fact_achievement_campaign,
  EXTRAORDINARY: m.fact_achievement_extraordinary,
  CONTRIBUTION: m.fact_achievement_contribution,
};

const name = (names: Names) => (code: string | null | undefined) => (code ? (names[code]?.() ?? code) : '');
const choices = (names: Names) => (): Choice[] =>
  Object.entries(names).map(([value, label]) => ({ value, label: label() }));

export const factKindName = name(KINDS);
export const ratingName = name(RATINGS);
export const factScopeName = name(SCOPES);
export const disciplineName = name(DISCIPLINES);
export const proceedingName = name(PROCEEDINGS);
export const leaveName = name(LEAVES);
export const leaderPositionName = name(POSITIONS);
export const achievementName = name(ACHIEVEMENTS);

export const factKindChoices = choices(KINDS);
export const ratingChoices = choices(RATINGS);
export const factScopeChoices = choices(SCOPES);
export const disciplineChoices = choices(DISCIPLINES);
export const proceedingChoices = choices(PROCEEDINGS);
export const leaveChoices = choices(LEAVES);
export const leaderPositionChoices = choices(POSITIONS);
export const achievementChoices = choices(ACHIEVEMENTS);
