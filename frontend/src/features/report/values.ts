import type { ReportKind, ReportMeasure, ReportValues } from '@/api/types';
import { formatNumber, formatPercent } from '@/i18n/format';

/** A figure in the unit of its measure; a dash where it means nothing. */
export function told(values: Record<string, number> | null | undefined, { code, kind }: ReportMeasure): string {
  const value = values?.[code];
  if (value === undefined) return '–';
  return kind === 'SHARE' ? formatPercent(value) : formatNumber(value);
}

/** How far a figure moved from what it is set beside; nothing where there is none. */
export function moved(values: ReportValues, { code }: ReportMeasure): string | null {
  const now = values.now[code];
  const before = values.against?.[code];
  if (now === undefined || before === undefined) return null;
  const by = now - before;
  return by === 0 ? '=' : `${by > 0 ? '+' : '−'}${formatNumber(Math.abs(by))}`;
}

/** What a value of a dimension is called; as it stands where it has no word. */
export function worded(kind: ReportKind, dimension: string, value: unknown): string {
  if (value === null || value === undefined) return '–';
  const words = kind.dimensions.find(({ code }) => code === dimension)?.words;
  return words?.[String(value)] ?? String(value);
}
