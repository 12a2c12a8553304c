import { m } from '@/paraglide/messages';

const KINDS: Record<string, () => string> = {
  CENTRAL: m.unit_kind_central,
  MINISTRY: m.unit_kind_ministry,
  PROVINCE: m.unit_kind_province,
  PROVINCIAL_DEPARTMENT: m.unit_kind_provincial_department,
  GENERAL_DEPARTMENT: m.unit_kind_general_department,
  DEPARTMENT: m.unit_kind_department,
  AGENCY: m.unit_kind_agency,
  OFFICE: m.unit_kind_office,
  INSPECTORATE: m.unit_kind_inspectorate,
  INSTITUTE: m.unit_kind_institute,
  CENTER: m.unit_kind_center,
  SCHOOL: m.unit_kind_school,
  ENTERPRISE: m.unit_kind_enterprise,
  NEWSPAPER: m.unit_kind_newspaper,
  JOURNAL: m.unit_kind_journal,
  BOARD: m.unit_kind_board,
  FUND: m.unit_kind_fund,
  ORGANISATION: m.unit_kind_organisation,
};

const SUCCESSIONS: Record<string, () => string> = {
  MERGER: m.succession_merger,
  SPLIT: m.succession_split,
  RENAMING: m.succession_renaming,
  ABSORPTION: m.succession_absorption,
  DISSOLUTION: m.succession_dissolution,
};

export const unitKindName = (kind: string) => KINDS[kind]?.() ?? kind;
export const successionName = (kind: string) => SUCCESSIONS[kind]?.() ?? kind;
export const unitKindChoices = () => Object.entries(KINDS).map(([value, label]) => ({ value, label: label() }));
