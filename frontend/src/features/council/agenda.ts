import type { CouncilCase } from '@/api/types';

export interface AgendaGroup {
  award: { code: string; name: string };
  units: { unit: { id: string; name: string }; cases: CouncilCase[] }[];
}

/** By award and then by unit, each where its first case stands. */
export function grouped(cases: readonly CouncilCase[]): AgendaGroup[] {
  const groups: AgendaGroup[] = [];
  for (const one of cases) {
    const known = groups.find(({ award }) => award.code === one.award.code);
    const group = known ?? { award: one.award, units: [] };
    if (!known) groups.push(group);
    const part = group.units.find(({ unit }) => unit.id === one.unit.id);
    if (part) part.cases.push(one);
    else group.units.push({ unit: one.unit, cases: [one] });
  }
  return groups;
}

/** As they are read: in the order in which the agenda shows them. */
export const inOrder = (cases: readonly CouncilCase[]): CouncilCase[] =>
  grouped(cases).flatMap(({ units }) => units.flatMap((part) => part.cases));
