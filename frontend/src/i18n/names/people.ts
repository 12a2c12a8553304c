import { m } from '@/paraglide/messages';

const GROUPS: Record<string, () => string> = {
  LEADER_MINISTRY: m.position_leader_ministry,
  LEADER_DEPARTMENT: m.position_leader_department,
  LEADER_DIVISION: m.position_leader_division,
  STAFF: m.position_staff,
};

export const positionGroupName = (group: string) => GROUPS[group]?.() ?? group;
export const positionGroupChoices = () => Object.entries(GROUPS).map(([value, label]) => ({ value, label: label() }));

export function sexName(sex: string | null): string {
  if (sex === 'FEMALE') return m.sex_female();
  return sex === 'MALE' ? m.sex_male() : '';
}

export const sexChoices = () => [
  { value: 'FEMALE', label: m.sex_female() },
  { value: 'MALE', label: m.sex_male() },
];
