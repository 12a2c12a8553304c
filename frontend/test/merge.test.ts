import { describe, expect, it } from 'vitest';
import type { DraftValue, NominationValue } from '@/features/dossier/draft';
import { differences, merged, type Side } from '@/features/dossier/merge';

const nomination = (id: string | null, more: Partial<NominationValue> = {}): NominationValue => ({
  key: id ?? 'new-1',
  id,
  nomineeKind: 'INDIVIDUAL',
  personId: `p-${id}`,
  collectiveId: null,
  household: { representative: '', address: '' },
  awardCode: 'LABOR_ADVANCED',
  report: 'Báo cáo',
  evidence: [],
  nominee: { id: `p-${id}`, label: `Người ${id}` },
  ...more,
});

const draft = (more: Partial<DraftValue> = {}): DraftValue => ({
  title: 'Hồ sơ',
  year: 2024,
  kind: 'MERIT',
  simplified: { reason: '', featOn: null },
  campaignId: null,
  campaignReviewId: null,
  campaign: null,
  summary: '',
  attachments: [],
  nominations: [nomination('a')],
  ...more,
});

const award = (code: string) => code;
const found = (base: DraftValue, mine: DraftValue, theirs: DraftValue) => differences(base, mine, theirs, award);
const together = (base: DraftValue, mine: DraftValue, theirs: DraftValue, chosen: Record<string, Side> = {}) => {
  const all = found(base, mine, theirs);
  return merged(base, mine, theirs, (key) => chosen[key] ?? all.find((one) => one.key === key)?.suggested ?? 'THEIRS');
};

describe('two people at one draft', () => {
  it('keep what each wrote where they wrote in different places', () => {
    const mine = draft({ title: 'Của tôi' });
    const theirs = draft({ summary: 'Của họ' });
    expect(found(draft(), mine, theirs).map(({ key, suggested, both }) => [key, suggested, both])).toEqual([
      ['title', 'MINE', false],
      ['summary', 'THEIRS', false],
    ]);
    expect(together(draft(), mine, theirs)).toMatchObject({ title: 'Của tôi', summary: 'Của họ' });
  });

  it('are asked where both wrote in the same place, and what is chosen stands', () => {
    const mine = draft({ nominations: [nomination('a', { report: 'Tôi viết' })] });
    const theirs = draft({ nominations: [nomination('a', { report: 'Họ viết' })] });
    expect(found(draft(), mine, theirs)).toMatchObject([
      { key: 'a/report', mine: 'Tôi viết', theirs: 'Họ viết', suggested: 'MINE', both: true },
    ]);
    expect(together(draft(), mine, theirs, { 'a/report': 'THEIRS' }).nominations[0]?.report).toBe('Họ viết');
  });

  it('keep the rows that each added, and lose none that one of them changed', () => {
    const mine = draft({ nominations: [nomination(null, { personId: 'p-moi' })] });
    const theirs = draft({ nominations: [nomination('a', { report: 'Sửa' }), nomination('b')] });
    // I took row a out, they changed it: it stays. They added b, I added one.
    expect(together(draft(), mine, theirs).nominations.map(({ id, personId }) => [id, personId])).toEqual([
      ['a', 'p-a'],
      ['b', 'p-b'],
      [null, 'p-moi'],
    ]);
  });

  it('do not get a row twice whose saving was answered into the void', () => {
    const mine = draft({ nominations: [nomination('a'), nomination(null, { personId: 'p-b', report: 'Dài hơn' })] });
    const theirs = draft({ nominations: [nomination('a'), nomination('b')] });
    expect(together(draft(), mine, theirs).nominations).toMatchObject([{ id: 'a' }, { id: 'b', report: 'Dài hơn' }]);
  });

  it('bring back as new what the other took out and I changed', () => {
    const mine = draft({ nominations: [nomination('a', { report: 'Viết thêm' })] });
    const theirs = draft({ nominations: [] });
    expect(together(draft(), mine, theirs).nominations).toMatchObject([{ id: null, report: 'Viết thêm' }]);
  });

  it('have nothing to decide where they say the same', () => {
    const mine = draft({ campaign: { id: 'c', label: 'Tên cũ' }, campaignId: 'c' });
    const theirs = draft({ campaign: { id: 'c', label: 'Tên mới' }, campaignId: 'c' });
    expect(found(draft(), mine, theirs)).toEqual([]);
  });
});
