// The feed of what happens: so many events a second, read by ten at once, each of whom must be given every one, once.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const READERS = 10;
const RATE = 5_000;
/** Events of one transaction, as a decision with ten lines makes them. */
const TOGETHER = 10;
const WRITERS = 8;
/** Seconds in which everybody must have the last event. */
const LATE = 2;
const TYPE = 'BENCH_EVENT';

const WRITE = `insert into event (id, type, subject_type, subject_id, unit_id, data)
  select gen_random_uuid(), '${TYPE}', 'AWARD', gen_random_uuid(), (select unit_id from award limit 1), jsonb_build_object('number', n) from generate_series(1, ${TOGETHER}) n;\n`;

const now = () => performance.now();

/** Reads until it has been given `expected()` events or the time is over. */
async function reader({ machine, token, from, expected }) {
  const seen = new Set();
  let [after, twice] = [from, 0];
  while (!(await expected.reached(seen.size))) {
    const answer = await fetch(`${machine.address}/api/v1/events?limit=1000&wait=1&type=${TYPE}&after=${after}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`events: ${answer.status} ${await answer.text()}`);
    const { items, next } = await answer.json();
    for (const { id } of items) {
      if (seen.has(id)) twice += 1;
      seen.add(id);
    }
    after = next;
  }
  return { given: seen.size, twice, at: now() };
}

/**
 * @param machine the running application
 * @returns how many aims were missed
 */
export async function measureFeed({ machine, say, work, seconds }) {
  const token = await machine.token('office');
  const script = join(work, 'events.sql');
  writeFileSync(script, WRITE);
  const [[before]] = await machine.rows('select pg_snapshot_xmin(pg_current_snapshot())::text');
  let written;
  let ended;
  const expected = {
    async reached(given) {
      return written !== undefined && (given >= written || now() - ended > 60_000);
    },
  };
  const readers = Array.from({ length: READERS }, () => reader({ machine, token, from: `${before}-0`, expected }));
  const load = ['-n', '-c', WRITERS, '-j', 1, '-R', RATE / TOGETHER, '-T', seconds, '-f', script].map(String);
  const { stdout } = await run('pgbench', load, { env: machine.database('app') });
  written = TOGETHER * Number(/^number of transactions actually processed: (\d+)/m.exec(stdout)[1]);
  ended = now();
  const read = await Promise.all(readers);
  const lag = Math.max(...read.map(({ at }) => at - ended)) / 1000;
  const missing = read.reduce((sum, { given }) => sum + written - given, 0);
  const twice = read.reduce((sum, one) => sum + one.twice, 0);
  const rate = written / seconds;
  const met = missing === 0 && twice === 0 && lag < LATE && rate > RATE * 0.95;
  say(`\n### The feed: ${READERS} readers\n`);
  say(
    `- ${Math.round(rate)} events/s written for ${seconds} s in transactions of ${TOGETHER}; the last of ${READERS} readers had all ${written} of them ${lag.toFixed(1)} s after the last` +
      ` was written; ${missing} missed, ${twice} given twice (aim ${RATE}/s, all there within ${LATE} s: ${met ? 'met' : 'missed'})`,
  );
  return met ? 0 : 1;
}
