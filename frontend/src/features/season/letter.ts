import { asSent } from '@/api/incomplete';
import type { ClusterItem, Season, SeasonDeadline, SeasonLetterDraft } from '@/api/types';

export interface DeadlineValue {
  key: string;
  step: string | null | undefined;
  name: string | null | undefined;
  dueOn: string | null;
}

interface DayValue {
  key: string;
  day: string | null;
}

interface AllotmentValue {
  clusterId: string;
  awardCode: string;
  quota: number | null | undefined;
}

/** A letter as it is written; what is left empty in the grid of flags is not sent. */
export interface LetterValue {
  number: string | null | undefined;
  datedOn: string | null;
  title: string;
  documentId: string | null;
  flagStandard: number | null | undefined;
  councilDays: DayValue[];
  deadlines: DeadlineValue[];
  allotments: AllotmentValue[];
}

export const AWARDS = ['FLAG_MINISTRY', 'FLAG_GOVERNMENT'] as const;

let keys = 0;

/** Stays with a row while rows come and go, so that React keeps what is being typed in it. */
export function newKey(): string {
  keys += 1;
  return `row-${keys}`;
}

export const deadlineValue = ({
  step,
  name,
  dueOn,
}: Pick<SeasonDeadline, 'step' | 'name' | 'dueOn'>): DeadlineValue => ({
  key: newKey(),
  step,
  name: name ?? '',
  dueOn,
});

export function letterFrom({ letter }: Season, clusters: ClusterItem[]): LetterValue {
  const quota = (clusterId: string, awardCode: string) =>
    letter.allotments.find((allotment) => allotment.cluster.id === clusterId && allotment.award.code === awardCode)
      ?.quota ?? null;
  return {
    number: letter.number ?? '',
    datedOn: letter.datedOn ?? null,
    title: letter.title,
    documentId: letter.document?.id ?? null,
    flagStandard: letter.flagStandard ?? null,
    councilDays: letter.councilDays.map((day) => ({ key: newKey(), day })),
    deadlines: letter.deadlines.map(deadlineValue),
    allotments: clusters.flatMap(({ id }) =>
      AWARDS.map((awardCode) => ({ clusterId: id, awardCode, quota: quota(id, awardCode) })),
    ),
  };
}

export function sentLetter(value: LetterValue): SeasonLetterDraft {
  return asSent<SeasonLetterDraft>({
    number: value.number?.trim() || null,
    datedOn: value.datedOn,
    title: value.title,
    documentId: value.documentId,
    flagStandard: value.flagStandard ?? null,
    // An empty day is refused where it stands.
    councilDays: value.councilDays.map(({ day }) => day ?? ''),
    deadlines: value.deadlines.map(({ step, name, dueOn }) => ({
      step: step ?? null,
      name: step === 'OTHER' ? name || null : null,
      dueOn,
    })),
    allotments: value.allotments
      .filter(({ quota }) => quota !== null && quota !== undefined)
      .map(({ clusterId, awardCode, quota }) => ({ clusterId, awardCode, quota: quota ?? null })),
  });
}
