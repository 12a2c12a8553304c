import { describe, expect, it } from 'vitest';
import { formatDate, formatInstant, formatLongDate, formatPeriod, formatSize, parseDate, plain } from '@/i18n/format';
import { parseNumber } from '@/ui/form/NumberField';

describe('dates', () => {
  it('are shown as people here write them', () => {
    expect(formatDate('2024-12-02')).toBe('02/12/2024');
    expect(formatDate(null)).toBe('');
    expect(formatLongDate('2024-12-02')).toBe('Thứ Hai, ngày 2 tháng 12 năm 2024');
  });

  it('leave an open end open', () => {
    expect(formatPeriod('2021-01-01', null)).toBe('01/01/2021 – …');
    expect(formatPeriod(null, null)).toBe('');
  });

  it.each([
    ['2/12/2024', '2024-12-02'],
    [' 02-12-2024 ', '2024-12-02'],
    ['02.12.2024', '2024-12-02'],
    ['02122024', '2024-12-02'],
    ['29/02/2024', '2024-02-29'],
  ])('read %s as %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['29/02/2023', '31/04/2024', '12/31/2024', '2024-12-02', 'hôm nay', ''])('refuse %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('tell an instant in the ministry’s time', () => {
    expect(formatInstant('2024-12-01T20:05:00Z')).toBe('03:05 02/12/2024');
  });
});

describe('numbers', () => {
  it.each([
    ['85', 85],
    ['85,5', 85.5],
    ['85.5', 85.5],
    ['1.234', 1234],
    ['1.234.567,25', 1234567.25],
    ['-3', -3],
  ])('%s in Vietnamese is %d', (text, value) => {
    expect(parseNumber(text, 'vi')).toBe(value);
  });

  it.each(['1,2,3', 'tám', '12%', '--1', '1.2.3'])('%s is none', (text) => {
    expect(parseNumber(text, 'vi')).toBeNull();
  });

  it('1,234 in English is a thousand and more', () => {
    expect(parseNumber('1,234', 'en')).toBe(1234);
  });
});

describe('text', () => {
  it('is compared without diacritics, đ too', () => {
    expect(plain('Đoàn KẾT')).toBe('doan ket');
  });

  it('tells sizes in powers of a thousand', () => {
    expect(formatSize(0)).toBe('0 B');
    expect(formatSize(1_540_000)).toBe('1,5 MB');
  });
});
