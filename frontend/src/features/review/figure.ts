import { formatNumber, formatPercent } from '@/i18n/format';

/** A figure as it is read; a dash where nobody said. */
export const figure = (value: number | null | undefined, share = false): string =>
  share ? formatPercent(value) : value == null ? '–' : formatNumber(value);
