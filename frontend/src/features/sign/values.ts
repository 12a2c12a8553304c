import { formatNumber } from '@/i18n/format';

/** A dash where there is no figure, or none that may be told. */
export const percent = (value: number | null | undefined) => (value == null ? '–' : `${formatNumber(value)} %`);
