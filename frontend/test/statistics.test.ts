import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tilesOf } from '@/features/statistics/tiles';
import { csvOf } from '@/ui/charts/files';

/** The provinces that stand on a day, as the organization's data of the first start have them. */
function provincesOn(day: string) {
  return readFileSync('../backend/src/main/resources/firststart/units.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([, kind, , , , , , , from = '', to = '']) => kind === 'PROVINCE' && from <= day && (!to || to >= day))
    .map(([code = '', , name = '', shortName = '']) => ({
      code,
      name,
      shortName,
      standing: 'READ' as const,
      awards: 0,
    }));
}

describe('the tiles of provinces', () => {
  it.each([
    ['2024-12-02', 63],
    ['2025-02-01', 63],
    ['2025-07-01', 34],
  ])('has a place of its own for each province that stands on %s', (day, count) => {
    const tiles = tilesOf(provincesOn(day));
    expect(tiles).toHaveLength(count);
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(count);
  });
});

describe('the rows of a chart', () => {
  it('never give a spreadsheet a formula', () => {
    expect(csvOf(['Năm', 'Số'], [{ key: 'a', label: '=1+1 "x"', value: 3 }])).toBe(
      '\ufeff"Năm","Số"\r\n"\'=1+1 ""x""",3\r\n',
    );
  });
});
