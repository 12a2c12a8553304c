// What a first visit must fetch before it can show anything: the entry, all that it imports statically, and for each
// entry its landing page. Fails the build when JavaScript grows over what was promised.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGETS = [
  { name: 'staff', entry: 'index.html', landing: ['src/features/obligation/HomePage.tsx'], limit: 210_000 },
  { name: 'public', entry: 'public.html', landing: ['src/features/register/PublicAwardsPage.tsx'], limit: 110_000 },
];

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

function closure(key, found = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in the build`);
  if (!found.has(key)) {
    found.add(key);
    for (const next of chunk.imports ?? []) closure(next, found);
  }
  return found;
}

let over = false;
for (const { name, entry, landing, limit } of BUDGETS) {
  const keys = new Set([entry, ...landing].flatMap((key) => [...closure(key)]));
  const files = new Set([...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
  const scripts = [...files].reduce((sum, file) => sum + weigh(file), 0) + weigh('theme.js');
  const styles = new Set([...keys].flatMap((key) => manifest[key].css ?? []));
  const css = [...styles].reduce((sum, file) => sum + weigh(file), 0);
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  console.log(
    `${name}: ${kB(scripts)} kB of ${kB(limit)} kB JavaScript (${files.size} files), ${kB(css)} kB CSS, gzipped`,
  );
  if (scripts > limit) over = true;
}
if (over) {
  console.error('over the budget: split a route, drop a dependency, or argue for more');
  process.exit(1);
}
