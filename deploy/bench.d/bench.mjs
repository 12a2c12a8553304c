// node bench.mjs OPTIONS: run by deploy/bench, which has found the tools and built the application.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { measureBallot } from './ballot.mjs';
import { measureBulk } from './bulk.mjs';
import { measureFeed } from './feed.mjs';
import { measureLaw } from './law.mjs';
import { measurePapers } from './papers.mjs';
import { Machine } from './machine.mjs';
import { scenarios } from './scenarios.mjs';
import { Statements, scripts, spelled, typed } from './statements.mjs';
import { mailEnvironment, measureDigest } from './digest.mjs';
import { measureReports } from './reports.mjs';
import { measureReview } from './review.mjs';

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const UNITS = 2000;
/** Rows of a file that is taken out. */
const TAKEN_OUT = 100_000;
/** Seconds in which pgbench's connections plan everything. */
const FLOOR_WARM = 5;

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

const { values: options } = parseArgs({
  options: {
    root: { type: 'string' },
    data: { type: 'string' },
    work: { type: 'string' },
    port: { type: 'string' },
    size: { type: 'string' },
    seconds: { type: 'string' },
    clients: { type: 'string' },
    only: { type: 'string' },
    warm: { type: 'string' },
    plans: { type: 'boolean' },
  },
});
const sizes = options.size.split(',').map(Number);
const seconds = Number(options.seconds);
const only = options.only?.split(',');
const wanted = (name) => !only || only.some((part) => name === part || name.startsWith(`${part}-`));
/** Reports ask the register, the feed asks nothing of what is loaded. */
const registerOnly = only?.every((part) => ['reports', 'feed', 'bulk', 'digest'].includes(part));
const machine = new Machine({
  root: options.root,
  data: options.data,
  port: options.port,
  log: join(options.work, 'application.log'),
});

const say = (line) => console.log(line);
const row = (cells) => say(`| ${cells.join(' | ')} |`);
const number = (value) => Math.round(value).toLocaleString('en-US');

/** Microseconds of CPU for one of `count`, spent since `before`. */
function cost(before, count) {
  const after = machine.cpu();
  const each = (name) => ((after[name] - before[name]) / count) * 1e6;
  return { application: each('application'), database: each('database'), client: each('client') };
}

/** Requests each second, with p50 and p99 in milliseconds. */
async function ask(scenario, token, time) {
  const file = join(options.work, 'paths');
  writeFileSync(file, `${scenario.paths.join('\n')}\n`);
  const before = machine.cpu();
  const { stdout } = await run('wrk', [
    '-t2',
    `-c${options.clients}`,
    `-d${time}s`,
    '--timeout',
    '10s',
    '-s',
    join(here, 'wrk.lua'),
    machine.address,
    '--',
    file,
    ...(token ? [token] : []),
  ]);
  const [requests, rate, p50, p99, errors] = /^RESULT (.*)$/m.exec(stdout)[1].split(' ').map(Number);
  if (errors > 0) throw new Error(`${scenario.name}: ${errors} requests failed`);
  return { rate, p50, p99, cost: cost(before, requests) };
}

/**
 * Transactions each second of the same statements with the same values, without anything above the database. Every connection of pgbench plans every
 * script once, the application a statement once for all values: what is counted begins when that is over.
 */
async function floor(requests) {
  const folder = join(options.work, 'pgbench');
  mkdirSync(folder, { recursive: true });
  const env = { ...machine.database('app'), PGOPTIONS: '-c plan_cache_mode=force_generic_plan' };
  const time = FLOOR_WARM + seconds;
  const load = ['-n', '-M', 'prepared', '-c', options.clients, '-j', '2', '-P', '1', '-T', String(time)];
  const began = machine.cpu();
  const running = run('pgbench', [...load, ...scripts(requests, folder)], { env, maxBuffer: 1 << 26 });
  await pause(FLOOR_WARM);
  const warm = machine.cpu();
  await pause(seconds - 0.2);
  const ended = machine.cpu();
  const { stdout, stderr } = await running;
  const all = Number(/^number of transactions actually processed: (\d+)/m.exec(stdout)[1]);
  const rates = [...stderr.matchAll(/^progress: ([\d.]+) s, ([\d.]+) tps/gm)]
    .filter(([, at]) => Number(at) > FLOOR_WARM + 0.5)
    .map(([, , rate]) => Number(rate));
  const tps = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const counted = tps * (seconds - 0.2);
  const spent = (name) => ((ended[name] - warm[name]) / counted) * 1e6;
  const client = ((machine.cpu().client - began.client) / all) * 1e6;
  return { tps, floorCost: { application: spent('application'), database: spent('database'), client } };
}

const costs = ({ application, database, client }) =>
  [...(application > 1 ? [application] : []), database, client].map((one) => Math.round(one)).join(' + ');

async function measure(scenario, statements) {
  await statements.listen(true);
  const requests = [];
  for (const path of scenario.paths) requests.push(await statements.of(path, scenario.account));
  await statements.listen(false);
  if (requests.some((list) => list.length === 0)) throw new Error(`${scenario.name}: a request without a statement`);
  if (options.plans) await explain(scenario, requests);
  const token = scenario.account && (await machine.token(scenario.account));
  await ask(scenario, token, Math.max(3, Math.round(seconds / 2)));
  const asked = await ask(scenario, token, seconds);
  const below = await floor(requests);
  const whole = ({ application, database, client }) => application + database + client;
  return {
    ...asked,
    ...below,
    ratio: asked.rate / below.tps,
    byCpu: whole(below.floorCost) / whole(asked.cost),
    statements: requests.flat().length / requests.length,
  };
}

/** The plan of each statement of a scenario's first request, and of the slowest of all. */
async function explain(scenario, requests) {
  const timed = [];
  for (const [index, statement] of requests.flatMap((list, at) => list.map((one) => [at, one]))) {
    const { sql: prepared, call } = typed(statement);
    const sql = `set plan_cache_mode = force_generic_plan; prepare listed as ${prepared}; explain (analyze, buffers) ${call}`;
    const plan = (await machine.rows(sql, 'app')).map((cells) => cells.join('\t')).join('\n');
    timed.push({
      path: scenario.paths[index],
      sql: statement.sql,
      plan,
      ms: Number(/Execution Time: ([\d.]+)/.exec(plan)[1]),
    });
  }
  timed.sort((a, b) => b.ms - a.ms);
  const text = timed.map(({ path, sql, plan, ms }) => `${ms} ms ${path}\n${sql}\n${plan}\n`);
  writeFileSync(join(options.work, `plans-${scenario.name}.txt`), text.join('\n'));
}

async function fill(size) {
  const began = Date.now();
  await machine.script(join(here, 'units.sql'), { units: UNITS });
  await machine.script(join(here, 'awards.sql'), { size });
  if (!registerOnly) await machine.script(join(here, 'nominations.sql'), { nominations: size / 5 });
  const [[awards, bytes, nominations, units]] = await machine.rows(
    `select count(*), pg_size_pretty(pg_total_relation_size('award')), (select count(*) from nomination), (select count(*) from unit) from award`,
  );
  say(`\n### ${number(awards)} awards, ${number(nominations)} nominations, ${number(units)} units\n`);
  say(`Loaded in ${Math.round((Date.now() - began) / 1000)} s; the table with its indexes takes ${bytes}.\n`);
}

/** A JVM compiles what is hot: a fresh one is asked everything for a while before anything is measured. */
async function warm(all) {
  for (const account of new Set(all.map((scenario) => scenario.account))) {
    const paths = all.filter((scenario) => scenario.account === account).flatMap((scenario) => scenario.paths);
    await ask({ name: 'warm-up', paths }, account && (await machine.token(account)), options.warm);
  }
}

async function measureAll(size) {
  const statements = new Statements(machine);
  const all = await scenarios(
    (sql) => machine.rows(sql),
    (path, account) => machine.read(path, account),
  );
  row([
    'scenario',
    'what',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'floor tps',
    'ratio',
    'aim',
    'by CPU',
    'µs app + db + client',
    'µs floor',
    'statements',
    'load',
  ]);
  row(['---', '---', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:', '--:']);
  await warm(all);
  let missed = 0;
  for (const scenario of all.filter(({ name }) => wanted(name))) {
    const load = loadavg()[0].toFixed(1);
    const found = await measure(scenario, statements);
    const short = found.ratio < scenario.aim;
    if (short) missed += 1;
    row([
      scenario.name,
      scenario.says,
      number(found.rate),
      found.p50.toFixed(1),
      found.p99.toFixed(1),
      number(found.tps),
      found.ratio.toFixed(2),
      `${scenario.aim}${short ? ' missed' : ''}`,
      found.byCpu.toFixed(2),
      costs(found.cost),
      costs(found.floorCost),
      found.statements.toFixed(1),
      load,
    ]);
  }
  return missed;
}

/** A file of some 100,000 awards, as the office takes it out; against psql copying the same rows. */
async function takeOut() {
  const [[code]] = await machine.rows(
    `select award_code from award group by award_code order by abs(count(*) - ${TAKEN_OUT}) limit 1`,
  );
  const statements = new Statements(machine);
  for (const format of ['csv', 'xlsx']) {
    const path = `/api/v1/awards/export?format=${format}&award=${code}`;
    await statements.listen(true);
    const [statement] = await statements.of(path, 'office', () => machine.drain(path, 'office'));
    await statements.listen(false);
    const before = machine.memory().application;
    const times = [];
    let file;
    for (let round = 0; round < 3; round += 1) {
      file = await machine.drain(path, 'office');
      times.push([file.ms, await machine.copied(spelled(statement), 'app')]);
    }
    const [ms, below] = [0, 1].map((at) => times.map((time) => time[at]).sort((a, b) => a - b)[1]);
    const [[rows]] = await machine.rows(`select count(*) from award where award_code = '${code}'`);
    say(
      `\nTaken out as ${format}: ${number(rows)} awards, ${(file.bytes / 1e6).toFixed(1)} MB, ${Math.round(ms)} ms (${number((rows / ms) * 1000)} rows/s);` +
        ` psql copies them in ${Math.round(below)} ms, ratio ${(below / ms).toFixed(2)}; the JVM ${before} MB before, ${machine.memory().application} MB after.`,
    );
  }
}

async function startTimes() {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    await machine.stop();
    times.push(await machine.start());
  }
  const median = (name) => Math.round(times.map((time) => time[name]).sort((a, b) => a - b)[2]);
  say(
    `\nStart, median of 5, with the database's start: ${median('jvm')} ms from the JVM's exec to ready (aim 2000), ${median('command')} ms from the command;`,
  );
  say(`each: ${times.map(({ jvm }) => Math.round(jvm)).join(', ')} ms.`);
  return median('jvm') < 2000;
}

function tellMemory(when) {
  const { application, database } = machine.memory();
  say(
    `Memory ${when}: the JVM ${application} MB resident; all processes of PostgreSQL ${database} MB (Pss: each with its share of what they share).`,
  );
  return application;
}

async function main() {
  say(
    `${new Date().toISOString().slice(0, 16)}Z · ${cpus().length} × ${cpus()[0].model.trim()} · ${Math.round(totalmem() / 2 ** 30)} GiB`,
  );
  say(
    `load before ${loadavg()
      .map((load) => load.toFixed(1))
      .join(
        ' ',
      )} · ${options.clients} clients · ${seconds} s each · clients, application and database on the same cores`,
  );
  let missed = 0;
  if (wanted('digest')) Object.assign(process.env, mailEnvironment);
  await machine.start();
  for (const size of sizes) {
    await fill(size);
    if (!registerOnly) missed += await measureAll(size);
    if (wanted('reports')) missed += await measureReports({ machine, say });
    if (wanted('export')) await takeOut();
  }
  if (wanted('law')) missed += await measureLaw({ machine, ask, say, here, seconds, warm: options.warm });
  if (wanted('papers')) missed += await measurePapers({ machine, say, here });
  if (wanted('ballot')) missed += await measureBallot({ machine, say });
  if (wanted('review')) missed += await measureReview({ machine, say, here });
  if (wanted('bulk')) missed += await measureBulk({ machine, say });
  if (wanted('digest')) missed += await measureDigest({ machine, say });
  if (wanted('feed')) missed += await measureFeed({ machine, say, work: options.work, seconds });
  if (wanted('memory')) {
    await pause(20);
    say('');
    tellMemory('20 s after the load');
  }
  if (wanted('start') && !(await startTimes())) missed += 1;
  if (wanted('memory')) {
    await machine.stop();
    await machine.start();
    await pause(20);
    if (tellMemory('at rest, 20 s after a start (aim 256)') >= 256) missed += 1;
  }
  say(`\n${missed === 0 ? 'every aim met' : `${missed} aims missed`}`);
  return missed;
}

process.on('SIGINT', () => machine.stop().then(() => process.exit(130)));
process.on('SIGTERM', () => machine.stop().then(() => process.exit(143)));
try {
  process.exitCode = (await main()) === 0 ? 0 : 1;
} catch (failure) {
  console.error(failure.stderr || failure.message);
  process.exitCode = 2;
} finally {
  await machine.stop();
}
