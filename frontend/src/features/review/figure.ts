import { formatNumber } from '@/i18n/format';

/** A figure as it is read; a dash where nobody said. */
export const figure = (value: number | null | undefined, share = false): string =>
  value === null || value === undefined ? '–' : share ? `${formatNumber(value)} %` : formatNumber(value);
