import { formatDate } from '@/i18n/format';
import { m } from '@/paraglide/messages';

function words(value: unknown): string {
  if (typeof value === 'boolean') return value ? m.ui_yes() : m.ui_no();
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text;
}

/** The content of an entry as lines to read: `{a: {b: 1}}` is the line `a.b`. */
export function flat(value: unknown, under = ''): [field: string, text: string][] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value) && value.every((item) => item === null || typeof item !== 'object'))
    return value.length === 0 ? [] : [[under, value.map(words).join(', ')]];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => flat(inner, under ? `${under}.${key}` : key));
  return [[under, words(value)]];
}

export interface Change {
  field: string;
  before: string | undefined;
  after: string | undefined;
}

/** What differs between two states of a thing; with one of them missing, all of the other. */
export function changes(before: object | null, after: object | null): Change[] {
  const [was, is] = [new Map(flat(before)), new Map(flat(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((field) => ({ field, before: was.get(field), after: is.get(field) }))
    .filter((change) => change.before !== change.after);
}
