import type { TitleLineDraft } from '@/api/types';

export type NomineeSort = 'INDIVIDUAL' | 'COLLECTIVE';

/**
 * Lines out of a spreadsheet: a code and a title, parted by a tab, a semicolon or a comma. A title that is missing is
 * sent as it is, for the server to say so.
 */
export function readPasted(text: string, sort: NomineeSort): TitleLineDraft[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [code = '', award = ''] = line.split(/[\t;,]/).map((cell) => cell.trim());
      return sort === 'COLLECTIVE'
        ? { unitCode: code, awardCode: award || '?' }
        : { employeeCode: code, awardCode: award || '?' };
    });
}
