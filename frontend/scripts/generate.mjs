// The client's types and the functions of the messages, made anew only when something that they are made of has changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const messages = 'src/i18n/messages/';
const inputs = [
  '../openapi/openapi.yaml',
  'package.json',
  'package-lock.json',
  'project.inlang/settings.json',
  'scripts/generate.mjs',
  ...readdirSync(root + messages, { recursive: true })
    .filter((file) => file.endsWith('.json'))
    .map((file) => messages + file)
    .sort(),
];
const STAMP = `${root}src/paraglide/.made-of`;
const OUTPUTS = [STAMP, `${root}src/paraglide/messages.js`, `${root}src/api/schema.d.ts`];

const hash = createHash('sha256');
for (const file of inputs) hash.update(file).update(readFileSync(root + file));
const madeOf = hash.digest('hex');
const unchanged = OUTPUTS.every((file) => existsSync(file)) && readFileSync(STAMP, 'utf8') === madeOf;
if (!unchanged) {
  execFileSync('npm', ['run', '--silent', 'api'], { cwd: root, stdio: 'inherit' });
  execFileSync('npm', ['run', '--silent', 'messages'], { cwd: root, stdio: 'inherit' });
  writeFileSync(STAMP, madeOf);
}
