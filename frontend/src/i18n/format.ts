import { getLocale } from '@/paraglide/runtime';

const ZONE = 'Asia/Ho_Chi_Minh';

/** `2024-12-02` as people here write it: `02/12/2024`. The same in English, to be read without doubt beside papers. */
export function formatDate(date: string | null | undefined): string {
  const parts = date?.match(/^(\d{4})-(\d{2})-(\d{2})/);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '';
}

/** `2/12/2024` or `02/12/2024` as `2024-12-02`; null when it is no day of the calendar. */
export function parseDate(text: string): string | null {
  const parts =
    text.trim().match(/^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/) ?? text.trim().match(/^(\d{2})(\d{2})(\d{4})$/);
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Heads of a calendar's columns, from Monday. */
export const weekdayHeads = (): string[] =>
  getLocale() === 'en' ? ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] : ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'];

export function formatLongDate(date: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (getLocale() === 'en') {
    return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
  }
  const weekday = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', timeZone: 'UTC' }).format(day);
  return `${weekday}, ngày ${day.getUTCDate()} tháng ${day.getUTCMonth() + 1} năm ${day.getUTCFullYear()}`;
}

/** An instant, in the ministry's time; to the second where the order of things matters. */
export function formatInstant(instant: string | null | undefined, exact = false): string {
  if (!instant) return '';
  const parts = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZone: ZONE,
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const seconds = exact ? `:${part('second')}` : '';
  return `${part('hour')}:${part('minute')}${seconds} ${part('day')}/${part('month')}/${part('year')}`;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(getLocale() === 'en' ? 'en-GB' : 'vi-VN').format(value);
}

/** A share in per cent; a dash where there is none. */
export const formatPercent = (share: number | null | undefined): string =>
  share == null ? '–' : `${formatNumber(share)} %`;

/** Đồng, which has no smaller coin. */
export const formatMoney = (dong: number): string => `${formatNumber(dong)} ₫`;

export function formatSize(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const power = bytes > 0 ? Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1) : 0;
  const value = new Intl.NumberFormat(getLocale() === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
  return `${value} ${units[power]}`;
}

/** `01/01/2021 – 31/12/2025`; an open end is left open. */
export function formatPeriod(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return '';
  return `${formatDate(from) || '…'} – ${formatDate(to) || '…'}`;
}

/** For finding among what is already on the page: without diacritics and case, as the server's search does. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
