import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RulebookDifference, RuleInDraft } from '@/api/types';
import { Differences } from '@/features/rulebook/Differences';
import { emptyRule, ruleFrom, sentRule } from '@/features/rulebook/ruleForm';
import { renderAt } from './support/render';

const known: RuleInDraft = {
  rule: {
    id: 'F2022-LDTT-RATING',
    kind: 'CONDITION',
    text: { vi: 'Xếp loại từ mức hoàn thành.', en: 'Rated as completed.' },
    cite: { text: 'ND-98', article: 'Điều 9', copy: 'T-31bd' },
    standing: 'READ',
    condition: { is: 'RATED_AT_LEAST', level: 'COMPLETED' } as never,
  },
  award: { code: 'LABOR_ADVANCED', name: 'Lao động tiên tiến' },
  awards: null,
  partOf: null,
  confirmation: null,
  before: null,
  reason: null,
  version: 3,
};

it('sends a rule as it was read when nothing was changed, and leaves out what is empty', () => {
  expect(sentRule(ruleFrom(known), false)).toEqual({ rule: { ...known.rule, nominees: undefined, note: undefined } });
  const fresh = emptyRule('F2022');
  fresh.rule.kind = 'PRINCIPLE';
  fresh.awards = ['LABOR_ADVANCED'];
  fresh.reason = ' Văn bản mới ';
  const sent = sentRule(fresh, true);
  expect(sent.rule.condition).toBeUndefined();
  expect(sent.awards).toEqual(['LABOR_ADVANCED']);
  expect(sent.reason).toBe('Văn bản mới');
});

const difference: RulebookDifference = {
  from: 'F2022/1',
  to: 'F2022/2',
  awards: [
    {
      award: { code: 'LABOR_ADVANCED', name: 'Lao động tiên tiến' },
      rules: [
        {
          id: 'F2022-LDTT-RATING',
          change: 'CHANGED',
          text: 'Xếp loại từ mức tốt.',
          standing: 'READ',
          partOf: null,
          fields: [
            {
              name: 'condition/level',
              label: 'Mức xếp loại',
              before: 'Hoàn thành nhiệm vụ',
              after: 'Hoàn thành tốt nhiệm vụ',
            },
          ],
          reason: null,
          changedAt: null,
          changedBy: null,
        },
      ],
    },
  ],
  general: [],
  statements: [],
};

it('tells what changed award by award, and which change still lacks its reason', () => {
  renderAt('/', <Differences difference={difference} same="Không khác" reasons />);
  expect(screen.getByRole('heading', { name: 'Lao động tiên tiến' })).toBeInTheDocument();
  expect(screen.getByText('Hoàn thành nhiệm vụ').tagName).toBe('DEL');
  expect(screen.getByText('Hoàn thành tốt nhiệm vụ').tagName).toBe('INS');
  expect(screen.getByText('Chưa nêu lý do thay đổi')).toBeInTheDocument();
});

it('says so when two versions say the same', () => {
  renderAt('/', <Differences difference={{ ...difference, awards: [] }} same="Không khác" />);
  expect(screen.getByText('Không khác')).toBeInTheDocument();
});
