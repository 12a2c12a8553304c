import { describe, expect, it } from 'vitest';
import { readPasted } from '@/features/titleregistration/pasted';

describe('a list out of a spreadsheet', () => {
  it('has a code and a title on each line, however they are parted, and no empty lines', () => {
    expect(
      readPasted('MAU-0007\tCSTĐCS\r\n\nMAU-0002; Lao động tiên tiến\nMAU-0003,LABOR_ADVANCED', 'INDIVIDUAL'),
    ).toEqual([
      { employeeCode: 'MAU-0007', awardCode: 'CSTĐCS' },
      { employeeCode: 'MAU-0002', awardCode: 'Lao động tiên tiến' },
      { employeeCode: 'MAU-0003', awardCode: 'LABOR_ADVANCED' },
    ]);
  });

  it('is of collectives where that was said', () => {
    expect(readPasted('CUC-TNN;TTLĐXS', 'COLLECTIVE')).toEqual([{ unitCode: 'CUC-TNN', awardCode: 'TTLĐXS' }]);
  });

  it('sends a line without a title for the server to say so', () => {
    expect(readPasted('MAU-0007', 'INDIVIDUAL')).toEqual([{ employeeCode: 'MAU-0007', awardCode: '?' }]);
  });
});
