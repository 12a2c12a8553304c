import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NominationVerdict } from '@/api/types';
import { VerdictPanel } from '@/ui/verdict/VerdictPanel';

const rule = (over: object) => ({
  id: 'F2022-G4',
  kind: 'CONDITION',
  text: 'Không đang bị điều tra.',
  note: null,
  citation: { document: 'Nghị định 98/2023/NĐ-CP', article: 'Điều 4', clause: null, point: null, copy: 'T-e9ab' },
  standing: 'READ',
  sureness: 'READ',
  outcome: 'MET',
  rulesOut: false,
  because: null,
  evidence: [],
  wouldChange: null,
  missing: [],
  blockedWhile: [],
  parts: [],
  ...over,
});

const assessment = (outcome: string, conditions: object[]) => ({
  outcome,
  summary: '',
  award: { code: 'LABOR_ADVANCED', name: 'Lao động tiên tiến' },
  year: 2024,
  asOf: '2024-12-02',
  framework: 'F2022',
  rulebookVersion: 'F2022/1',
  authority: null,
  texts: [],
  transition: null,
  conditions,
  warnings: [],
  ahead: [],
  judgements: [],
  doubts: [],
  money: null,
});

const verdict = (now: object | null, submitted: object | null = null, over: object = {}) =>
  ({
    nominationId: '1',
    nominee: { kind: 'INDIVIDUAL', id: '2', name: 'Trần Thị Thu Hà', code: null, address: null },
    now,
    submitted,
    changed: false,
    differences: [],
    needsReason: false,
    ...over,
  }) as unknown as NominationVerdict;

const failed = rule({
  outcome: 'NOT_MET',
  rulesOut: true,
  because: 'Đang có Điều tra, từ ngày 01/11/2024.',
  wouldChange: 'Chờ kết thúc mà không có vi phạm.',
});

describe('what the law says of a nomination', () => {
  it('is a word, a sentence and what to do, with the article beside each condition', () => {
    render(<VerdictPanel verdict={verdict(assessment('INELIGIBLE', [rule({ id: 'A' }), failed]))} />);
    expect(screen.getByText('Không đủ điều kiện')).toBeVisible();
    expect(screen.getByText('Chưa đạt: Không đang bị điều tra.')).toBeVisible();
    expect(screen.getByText('Việc cần làm')).toBeVisible();
    const first = screen.getAllByRole('listitem').find((item) => within(item).queryByText(/Đang có Điều tra/));
    expect(first).toHaveTextContent('Điều 4, Nghị định 98/2023/NĐ-CP');
  });

  it('names who can give a fact that is missing', () => {
    const missing = rule({
      outcome: 'UNKNOWN',
      missing: [{ fact: 'RATING', text: 'Kết quả xếp loại năm 2024', keeper: 'Đơn vị' }],
    });
    render(<VerdictPanel verdict={verdict(assessment('UNDETERMINED', [missing]))} />);
    expect(screen.getByText('Chưa xác định')).toBeVisible();
    expect(screen.getAllByText('Còn thiếu: Kết quả xếp loại năm 2024 (Đơn vị).')[0]).toBeVisible();
  });

  it('says what was kept at submission, the reason given, and what has changed since', () => {
    const submitted = {
      ordinal: 1,
      submittedAt: '2024-11-20T03:00:00Z',
      submittedBy: { id: '3', name: 'Lê Văn Trưởng' },
      asOf: '2024-11-20',
      outcome: 'ELIGIBLE',
      rulebookVersion: 'F2022/1',
      factsDigest: 'a'.repeat(64),
      assessment: assessment('ELIGIBLE', [rule({})]),
      reason: 'Đơn không có căn cứ.',
    };
    const differences = [{ id: 'F2022-G4', before: 'MET', now: 'NOT_MET' }];
    render(
      <VerdictPanel verdict={verdict(assessment('INELIGIBLE', [failed]), submitted, { changed: true, differences })} />,
    );
    expect(screen.getByText(/Nay kết luận đã khác/)).toHaveTextContent('Lê Văn Trưởng');
    expect(screen.getByText('Đơn không có căn cứ.')).toBeVisible();
    expect(screen.getByText(/Đạt → Chưa đạt/)).toBeVisible();
  });

  it('has nothing to say of what was submitted before verdicts were kept', () => {
    render(<VerdictPanel verdict={verdict(null)} />);
    expect(screen.getByText(/trước khi hệ thống lưu kết luận/)).toBeVisible();
  });
});
