import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../frontend/src/i18n/messages/vi');
const messages = Object.assign(
  {},
  ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8'))),
);

/** What the pages say, by its key: the journey looks for what a reader reads, and a better wording does not break it. */
export function say(key, values = {}) {
  const text = messages[key];
  if (typeof text !== 'string') throw new Error(`no message ${key}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
