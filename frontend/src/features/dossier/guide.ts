import type { Checklist } from '@/api/types';
import { m } from '@/paraglide/messages';
import type { DraftValue } from './draft';

export interface Step {
  key: string;
  name: string;
  why: string;
  /** How much of it is missing; 0 when it is done. */
  left: number;
  /** Where it is done: the id of an element in the form. */
  place: string;
}

const lacking = <T>(of: readonly T[], has: (one: T) => boolean) => of.filter((one) => !has(one)).length;

/** What the simplified procedure does not ask for. */
const SPARED = ['minutes', 'evidence'];

/** The way to a submission, reckoned from what is written; whether it may be submitted, only the server says. */
export function stepsOf(
  value: DraftValue,
  checklists: readonly Checklist[],
  idOf: (pointer: string) => string,
): Step[] {
  const { nominations } = value;
  // Before there is anybody, there is nothing to count, and all is still to do.
  const ofEach = (has: (one: DraftValue['nominations'][number]) => boolean) =>
    nominations.length === 0 ? 1 : lacking(nominations, has);
  const items = checklists.flatMap((checklist) => checklist.items);
  const simplified = value.simplified.reason !== '';
  const steps = [
    {
      key: 'facts',
      name: m.guide_facts(),
      why: m.guide_facts_why(),
      left: lacking([value.title.trim(), value.kind, value.year], Boolean),
      place: idOf('/title'),
    },
    {
      key: 'minutes',
      name: m.guide_minutes(),
      why: m.guide_minutes_why(),
      left: value.attachments.some(({ kind }) => kind === 'MINUTES') ? 0 : 1,
      place: idOf('/attachments'),
    },
    {
      key: 'nominations',
      name: m.guide_nominations(),
      why: m.guide_nominations_why(),
      left: ofEach((one) => Boolean((one.personId ?? one.collectiveId) && one.awardCode)),
      place: idOf('/nominations'),
    },
    {
      key: 'reports',
      name: m.guide_reports(),
      why: m.guide_reports_why(),
      left: ofEach((one) => one.report.trim() !== ''),
      place: idOf(
        nominations.length === 0
          ? '/nominations'
          : `/nominations/${Math.max(
              0,
              nominations.findIndex((one) => one.report.trim() === ''),
            )}/report`,
      ),
    },
    {
      key: 'evidence',
      name: m.guide_evidence(),
      why: m.guide_evidence_why(),
      left: ofEach((one) => one.evidence.length > 0),
      place: idOf(
        nominations.length === 0
          ? '/nominations'
          : `/nominations/${Math.max(
              0,
              nominations.findIndex((one) => one.evidence.length === 0),
            )}`,
      ),
    },
    {
      key: 'papers',
      name: m.guide_papers(),
      why: m.guide_papers_why(),
      left: nominations.length === 0 || checklists.length === 0 ? 1 : lacking(items, (item) => item.met),
      place: idOf('/nominations'),
    },
  ];
  return simplified ? steps.filter(({ key }) => !SPARED.includes(key)) : steps;
}
