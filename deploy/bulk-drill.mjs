// node deploy/bulk-drill.mjs bring|count PORT DATA FILE
// bring: a file of people; ends as soon as some of them have entered, the job's id in FILE.
// count: waits for the job's end, and looks: every row entered once, none is lost, and the same rows again change nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Caller } from './caller.mjs';

const [mode, port, data, file] = process.argv.slice(2);
const ROWS = 12_000;
/** Whoever was killed holds its job for a moment; then another start takes it up. */
const PATIENCE_MS = 120_000;
const admin = await Caller.of(`http://127.0.0.1:${port}`, data, 'admin');
const job = async (id) => (await admin.ask('GET', `/bulk-jobs/${id}`)).body.item;

const people = (mark) =>
  Array.from({ length: ROWS }, (_, n) =>
    JSON.stringify({ employeeCode: `DIENTAP-${mark}-${n}`, name: `Người Diễn Tập ${n}`, sex: n % 2 ? 'MALE' : 'FEMALE', birthDate: `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 10}` }),
  ).join('\n');

async function brought(rows) {
  return (await admin.ask('POST', '/bulk-jobs?kind=PEOPLE&fileName=dien-tap.ndjson', { raw: rows })).body.item;
}

async function until(id, good) {
  const last = Date.now() + PATIENCE_MS;
  let found = await job(id);
  while (!good(found)) {
    if (Date.now() > last) throw new Error(`the job stands at ${found.state}, ${found.done} of ${found.rows}`);
    await wait(50);
    found = await job(id);
  }
  return found;
}

if (mode === 'bring') {
  const mark = Date.now().toString(36).toUpperCase();
  const { id } = await brought(people(mark));
  writeFileSync(file, JSON.stringify({ id, mark }));
  await until(id, ({ done }) => done > 0);
} else {
  const { id, mark } = JSON.parse(readFileSync(file, 'utf8'));
  const ended = await until(id, ({ state }) => state === 'DONE');
  const again = await until((await brought(`${people(mark)}\n`)).id, ({ state }) => state === 'DONE');
  console.log(`          ${ended.created} of ${ROWS} entered, ${ended.refused} refused; the same rows again: ${again.unchanged} unchanged, ${again.created} entered`);
  process.exit(ended.created === ROWS && ended.done === ROWS && again.unchanged === ROWS ? 0 : 1);
}
