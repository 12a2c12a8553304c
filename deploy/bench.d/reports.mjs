// Reports over the whole register: from what is counted ahead, as of a moment long ago, and counted anew; the same figures each time. And search, and a file of every row.
import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';

const ACCOUNT = 'auditor';
const TIMES = 100;
const WARM = 15;
/** A moment in the middle of the register's years, and one that lies in the last. */
const MOMENTS = ['2014-07-03T10:00:00Z', '2024-06-18T10:00:00Z'];
/** Milliseconds at the 99th percentile. */
const AIM = { grouped: 200, asOf: 2_000, search: 100 };
/** Awards recorded within the last minutes are not counted ahead. */
const LEFT_OUT = 10_000;
/** A sheet of XLSX holds 1,048,576 rows. */
const SHEET = 1_000_000;
/** Megabytes that a file of a million rows may add to the JVM. */
const GROWTH = 100;

const GROUPED = [
  'by=year',
  'by=unit',
  'by=award,holder',
  'by=unit,sex&from=2023-01-01&to=2023-12-31',
  'by=unit&where=award:MERIT_CERT_MINISTER',
  'by=month&from=2020-01-01',
  'by=year,award&where=standing:REVOKED',
  'by=unit&from=2023-01-01&to=2023-12-31&againstFrom=2022-01-01&againstTo=2022-12-31',
];
const AS_OF = ['by=year', 'by=unit', 'by=award,holder'];
const NAMES = ['nguyen van an', 'tran thi huong', 'le quang hung', 'khuat thi oanh', 'ksor', 'pham minh tuan', 'dang xuan y', 'vo ngoc lan'];

const path = (query) => `/api/v1/report-kinds/COMMENDATIONS/figures?${query}`;
const count = (value) => Math.round(value).toLocaleString('en-US');

async function times(machine, paths, account, rounds, warm) {
  const all = [];
  for (let round = -warm; round < rounds; round += 1) {
    const began = performance.now();
    await machine.read(paths[(round + warm) % paths.length], account);
    if (round >= 0) all.push(performance.now() - began);
  }
  all.sort((one, other) => one - other);
  return { median: all[Math.floor(all.length / 2)], p99: all[Math.min(all.length - 1, Math.ceil(all.length * 0.99) - 1)] };
}

/** Until the application has counted the register ahead. */
async function countedAhead(machine) {
  const waiting = `select count(*) from (select from award, award_tally_mark where known_at is null or recorded_at > known_at limit ${LEFT_OUT}) w`;
  const began = performance.now();
  while ((await machine.rows(waiting))[0][0] === String(LEFT_OUT)) await new Promise((resolve) => setTimeout(resolve, 1000));
  const [[rows, size]] = await machine.rows("select (select count(*) from award_tally), pg_size_pretty(sum(pg_total_relation_size(relid))) from pg_partition_tree('award_tally')");
  return `${count(rows)} rows, ${size}, ready ${Math.round((performance.now() - began) / 1000)} s after the load`;
}

/** The figures of a question counted ahead and counted anew at the same moment; milliseconds of the latter. */
async function recounted(machine, query) {
  const ahead = await machine.read(path(query), ACCOUNT);
  const began = performance.now();
  const again = await machine.read(path(`${query}&recount=true&asOf=${encodeURIComponent(ahead.asked.asOf)}`), ACCOUNT);
  const ms = performance.now() - began;
  const figures = ({ total, groups, otherGroups }) => ({ total, groups, otherGroups });
  deepStrictEqual(figures(again), figures(ahead), query);
  return { ms, counting: ahead.counting };
}

/** @returns how many aims were missed */
export async function measureReports({ machine, say }) {
  let missed = 0;
  const tell = (query, found, aim, rest) => {
    const met = found.p99 < aim;
    if (!met) missed += 1;
    say(`| ${query} | ${Math.round(found.median)} | ${Math.round(found.p99)} | ${count(aim)}${met ? '' : ' missed'} | ${rest} |`);
  };
  say(`Counted ahead: ${await countedAhead(machine)}.\n`);
  say('| asked | median ms | p99 ms | aim | counted anew, ms (the same figures) |');
  say('|---|--:|--:|--:|--:|');
  for (const query of GROUPED) {
    const found = await times(machine, [path(query)], ACCOUNT, TIMES, WARM);
    const { ms, counting } = await recounted(machine, query);
    tell(query, found, AIM.grouped, `${count(ms)}${counting === 'TALLY' ? '' : ' (as before: counted from the rows)'}`);
  }
  for (const moment of MOMENTS)
    for (const query of AS_OF.map((by) => `${by}&asOf=${moment}`)) {
      const found = await times(machine, [path(query)], ACCOUNT, TIMES / 5, 3);
      tell(query, found, AIM.asOf, count((await recounted(machine, query)).ms));
    }
  const searches = NAMES.map((name) => `/api/v1/awards?q=${encodeURIComponent(name)}`);
  tell('search by name', await times(machine, searches, 'office', TIMES, NAMES.length * 2), AIM.search, '');
  return missed + (await wholeFile(machine, say));
}

/** As many rows as a sheet may hold, by the newest years. */
async function wholeFile(machine, say) {
  const [[from, rows]] = await machine.rows(
    `select decided_on, total from (select decided_on, sum(count(*)) over (order by decided_on desc) as total from award group by decided_on) d
      where total <= ${SHEET} order by total desc limit 1`,
  );
  const before = machine.memory().application;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, machine.memory().application)), 200);
  const file = await machine.drain(`/api/v1/report-kinds/COMMENDATIONS/rows/export?format=xlsx&from=${from}`, ACCOUNT).finally(() => clearInterval(watch));
  const met = most - before < GROWTH;
  say(
    `\nAs XLSX: ${count(rows)} rows, ${(file.bytes / 1e6).toFixed(1)} MB in ${(file.ms / 1000).toFixed(1)} s; the JVM ${before} MB before, ${most} MB at most` +
      ` (aim < ${GROWTH} MB more: ${met ? 'met' : 'missed'}).`,
  );
  return met ? 0 : 1;
}
