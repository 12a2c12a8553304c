import { describe, expect, it } from 'vitest';
import type { ScoreCard } from '@/api/types';
import { cellsOf, readBlock, sent, step } from '@/features/scoring/grid';

const card = {
  entries: [
    { code: 'I.1', points: 95.5, given: true, reason: 'Muộn' },
    { code: 'I.2', points: null, given: true },
    { code: 'II.1', points: 40, given: false },
  ],
} as unknown as ScoreCard;

const read = (text: string) => (Number.isNaN(Number(text)) ? null : Number(text));

describe('the scoring grid', () => {
  it('takes a block out of a spreadsheet, without its empty last line', () => {
    expect(readBlock('95\t80\r\n100\t \r\n')).toEqual([
      ['95', '80'],
      ['100', ''],
    ]);
    expect(readBlock('95')).toEqual([['95']]);
  });

  it('is walked by arrows and Enter, and not out of', () => {
    expect(step({ row: 0, column: 0 }, 'ArrowDown', 2, 2)).toEqual({ row: 1, column: 0 });
    expect(step({ row: 0, column: 0 }, 'Enter', 2, 2)).toEqual({ row: 1, column: 0 });
    expect(step({ row: 0, column: 0 }, 'ArrowRight', 2, 2)).toEqual({ row: 0, column: 1 });
    expect(step({ row: 1, column: 0 }, 'ArrowDown', 2, 2)).toBeNull();
    expect(step({ row: 0, column: 0 }, 'a', 2, 2)).toBeNull();
  });

  it('sends what was written, and nothing of what is computed', () => {
    const cells = cellsOf(card, String);
    expect(sent(card, cells, read)).toEqual({
      entries: [{ code: 'I.1', points: 95.5, reason: 'Muộn', evidence: null, documentId: null }],
    });
    expect(sent(card, { ...cells, 'I.2': { text: 'x', reason: '', evidence: '', documentId: null } }, read)).toEqual({
      wrong: ['I.2'],
    });
  });
});
