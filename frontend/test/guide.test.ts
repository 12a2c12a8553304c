import { describe, expect, it } from 'vitest';
import type { Checklist } from '@/api/types';
import type { DraftValue, NominationValue } from '@/features/dossier/draft';
import { stepsOf } from '@/features/dossier/guide';

const empty: DraftValue = {
  title: '',
  year: 2024,
  kind: 'MERIT',
  simplified: { reason: '', featOn: null },
  campaignId: null,
  campaignReviewId: null,
  campaign: null,
  summary: '',
  attachments: [],
  nominations: [],
};
const nomination = (more: Partial<NominationValue>): NominationValue => ({
  key: 'a',
  id: 'a',
  nomineeKind: 'INDIVIDUAL',
  personId: null,
  collectiveId: null,
  household: { representative: '', address: '' },
  awardCode: '',
  report: '',
  evidence: [],
  nominee: null,
  ...more,
});
const paper = (kind: string) => ({ documentId: 'd', kind, document: { id: 'd', fileName: 'a.pdf' } }) as never;
const left = (value: DraftValue, checklists: Checklist[] = []) =>
  Object.fromEntries(stepsOf(value, checklists, (pointer) => pointer).map((step) => [step.key, step.left]));

describe('the guide through a first dossier', () => {
  it('begins with everything to do', () => {
    expect(left(empty)).toEqual({ facts: 1, minutes: 1, nominations: 1, reports: 1, evidence: 1, papers: 1 });
  });

  it('counts what is left, nomination by nomination', () => {
    const value = {
      ...empty,
      title: 'Hồ sơ',
      attachments: [paper('MINUTES')],
      nominations: [
        nomination({ personId: 'p', awardCode: 'X', report: 'Đã làm', evidence: [paper('REPORT')] }),
        nomination({ key: 'b', personId: 'q', awardCode: 'X' }),
        nomination({ key: 'c' }),
      ],
    };
    expect(left(value)).toMatchObject({ facts: 0, minutes: 0, nominations: 1, reports: 2, evidence: 2 });
    expect(stepsOf(value, [], (pointer) => pointer)[3]?.place).toBe('/nominations/1/report');
  });

  it('asks for the papers of the award as the server last counted them', () => {
    const checklist = { nominationId: 'a', items: [{ met: true }, { met: false }] } as never as Checklist;
    expect(left({ ...empty, nominations: [nomination({})] }, [checklist]).papers).toBe(1);
  });

  it('leaves out what the simplified procedure does not ask for', () => {
    const keys = stepsOf(
      { ...empty, simplified: { reason: 'EXTRAORDINARY_FEAT', featOn: '2024-11-29' } },
      [],
      (pointer) => pointer,
    ).map(({ key }) => key);
    expect(keys).not.toContain('minutes');
    expect(keys).not.toContain('evidence');
    expect(keys).toContain('reports');
  });
});
