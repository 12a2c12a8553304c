import { m } from '@/paraglide/messages';

const NAMES: Record<string, () => string> = {
  OFFICER: m.role_officer,
  CLERK: m.role_clerk,
  UNIT_HEAD: m.role_unit_head,
  COUNCIL_MEMBER: m.role_council_member,
  COUNCIL_SECRETARY: m.role_council_secretary,
  CLUSTER_HEAD: m.role_cluster_head,
  STANDING_OFFICE: m.role_standing_office,
  RULE_OWNER: m.role_rule_owner,
  SIGNATORY: m.role_signatory,
  AUDITOR: m.role_auditor,
  ADMIN: m.role_admin,
};

export function roleName(role: string): string {
  return NAMES[role]?.() ?? role;
}

export const ROLES = Object.keys(NAMES);
