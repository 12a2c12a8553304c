import {
  achievementChoices,
  disciplineChoices,
  factScopeChoices,
  leaderPositionChoices,
  leaveChoices,
  proceedingChoices,
  ratingChoices,
} from '@/i18n/names/facts';
import { m } from '@/paraglide/messages';
import type { Help } from '@/ui/form/FieldHelp';
import type { Choice } from '@/ui/form/Options';
import { factHelp } from './help';

/** A field of a fact's value, as the contract calls it. */
export interface FactField {
  name: string;
  label: () => string;
  hint?: () => string;
  help?: () => Help;
  optional?: boolean;
  as: 'year' | 'date' | 'number' | 'choice' | 'yes-no' | 'award' | 'titles' | 'disciplined';
  choices?: () => Choice[];
}

const year: FactField = { name: 'year', label: m.fact_year, as: 'year' };
const scope = (optional: boolean): FactField => ({
  name: 'scope',
  label: m.fact_scope,
  as: 'choice',
  choices: factScopeChoices,
  optional,
  ...(optional && { hint: m.fact_scope_hint }),
});
const usedFor: FactField = {
  name: 'usedFor',
  label: m.fact_used_for,
  hint: m.fact_used_for_hint,
  help: factHelp.usedFor,
  as: 'award',
  optional: true,
};
const period = (from: string, to: string, since: () => string, help?: () => Help): FactField[] => [
  { name: from, label: since, as: 'date' },
  { name: to, label: m.fact_to, hint: m.fact_to_hint, as: 'date', optional: true, ...(help && { help }) },
];
const choice = (name: string, label: () => string, choices: () => Choice[], help?: () => Help): FactField => ({
  name,
  label,
  as: 'choice',
  choices,
  ...(help && { help }),
});

const FIELDS: Record<string, FactField[]> = {
  RATING: [year, choice('level', m.fact_rating, ratingChoices)],
  INITIATIVE: [
    year,
    scope(true),
    { name: 'recognizedOn', label: m.fact_recognized_on, as: 'date', optional: true },
    usedFor,
  ],
  RESEARCH: [year, scope(true), { name: 'acceptedOn', label: m.fact_accepted_on, as: 'date', optional: true }, usedFor],
  DISCIPLINE: [
    choice('level', m.fact_discipline, disciplineChoices),
    ...period('decidedOn', 'endedOn', m.fact_decided_on, factHelp.ended),
  ],
  PROCEEDING: [
    choice('kind', m.fact_proceeding, proceedingChoices),
    ...period('openedOn', 'closedOn', m.fact_opened_on),
    {
      name: 'signsOfViolation',
      label: m.fact_signs,
      hint: m.fact_signs_hint,
      help: factHelp.signs,
      as: 'yes-no',
      optional: true,
    },
  ],
  LEAVE: [choice('kind', m.fact_leave, leaveChoices, factHelp.leave), ...period('from', 'to', m.fact_from)],
  LEADERSHIP: [choice('position', m.fact_post, leaderPositionChoices), ...period('from', 'to', m.fact_from)],
  SERVICE: [{ name: 'inSector', label: m.fact_in_sector, as: 'yes-no' }, ...period('from', 'to', m.fact_from)],
  ACHIEVEMENT: [
    choice('kind', m.fact_achievement, achievementChoices),
    year,
    scope(false),
    { name: 'campaignYears', label: m.fact_campaign_years, as: 'number', optional: true },
    { name: 'leading', label: m.fact_leading, as: 'yes-no', optional: true },
  ],
  RECRUITMENT: [{ name: 'recruitedOn', label: m.fact_recruited_on, as: 'date' }],
  MEMBERS: [
    year,
    { name: 'countedOn', label: m.fact_counted_on, as: 'date' },
    { name: 'total', label: m.fact_total, as: 'number' },
    { name: 'withTitle', label: m.fact_with_title, as: 'titles', optional: true },
    {
      name: 'disciplined',
      label: m.fact_disciplined,
      hint: m.fact_disciplined_hint,
      as: 'disciplined',
      optional: true,
    },
  ],
  CLUSTER_RANK: [year, { name: 'rank', label: m.fact_rank, as: 'number' }],
};

const OF_UNITS = ['RATING', 'PROCEEDING', 'ACHIEVEMENT', 'MEMBERS', 'CLUSTER_RANK'];
const OF_UNITS_ALONE = ['MEMBERS', 'CLUSTER_RANK'];

/** Of these it can be said that there is none beside what is recorded. */
export const STATED = [
  'DISCIPLINE',
  'PROCEEDING',
  'LEAVE',
  'INITIATIVE',
  'RESEARCH',
  'ACHIEVEMENT',
  'LEADERSHIP',
  'SERVICE',
];

/** What is called by a name of its own. */
export const isTitled = (kind: string) => ['INITIATIVE', 'RESEARCH', 'ACHIEVEMENT'].includes(kind);

export const kindsOf = (nominee: 'person' | 'unit') =>
  Object.keys(FIELDS).filter((kind) => (nominee === 'unit' ? OF_UNITS.includes(kind) : !OF_UNITS_ALONE.includes(kind)));

export const fieldsOf = (kind: string): FactField[] => FIELDS[kind] ?? [];

type Value = Record<string, unknown>;

/** What was filled in: an empty field is left out, for that is how the contract says «not known». */
export function filled(kind: string, value: Value): Value {
  const entries = fieldsOf(kind)
    .map(({ name }) => [name, withoutEmpty(value[name])] as const)
    .filter(([, field]) => !isEmpty(field));
  return Object.fromEntries(entries);
}

const isEmpty = (field: unknown) =>
  field === undefined ||
  field === null ||
  field === '' ||
  (typeof field === 'object' && Object.keys(field as object).length === 0);

const withoutEmpty = (field: unknown) =>
  typeof field === 'object' && field !== null
    ? Object.fromEntries(Object.entries(field).filter(([, part]) => !isEmpty(part)))
    : field;
