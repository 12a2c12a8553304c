// Every message exists in both languages with the same parameters, and every file is listed for the compiler.
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../src/i18n/messages/', import.meta.url);
const read = (locale, file) => JSON.parse(readFileSync(new URL(`${locale}/${file}`, root), 'utf8'));
const parameters = (text) =>
  [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join();

const faults = [];
const files = readdirSync(new URL('vi', root));
const settings = readFileSync(new URL('../project.inlang/settings.json', import.meta.url), 'utf8');
const seen = new Map();
for (const file of new Set([...files, ...readdirSync(new URL('en', root))])) {
  if (!settings.includes(`/${file}`)) faults.push(`${file} is not listed in project.inlang/settings.json`);
  const [vi, en] = [read('vi', file), read('en', file)];
  for (const key of new Set([...Object.keys(vi), ...Object.keys(en)])) {
    if (seen.has(key)) faults.push(`${key} is both in ${seen.get(key)} and in ${file}`);
    seen.set(key, file);
    if (!vi[key] || !en[key]) faults.push(`${file}: ${key} is missing in ${vi[key] ? 'en' : 'vi'}`);
    else if (parameters(vi[key]) !== parameters(en[key])) faults.push(`${file}: ${key} takes other parameters in en`);
  }
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
