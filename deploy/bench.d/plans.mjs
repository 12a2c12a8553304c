// node plans.mjs --root … --data … --work … --port …: run by deploy/drill. Proves on more than 100,000 rows a table that every list, by each
// filter and in each order that the contract allows, is read by an index: no scan of a large table, no sort of more than a small part of it, and
// no more pages than a bound. The application is asked, PostgreSQL logs what it sent, and the plan is of just that.
import { appendFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Machine } from './machine.mjs';
import { Statements, typed } from './statements.mjs';

const ROWS = 100_000;
/** A table of so many rows is never read from end to end. */
const LARGE = 50_000;
/** So many rows may be sorted: one unit's, one year's; never a table's. */
const MOST_SORTED = 10_000;
/** Pages of 8 kB that one statement may touch. */
const MOST_PAGES = 25_000;

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({
  options: { root: { type: 'string' }, data: { type: 'string' }, work: { type: 'string' }, port: { type: 'string' } },
});
const machine = new Machine({
  root: options.root,
  data: options.data,
  port: options.port,
  log: join(options.work, 'plans-application.log'),
});

/** Each list, who asks, its orders and its filters; every order comes in both directions, with its second page. */
function lists({ unit, campaign }) {
  const award = { orders: ['decidedOn', 'year', 'recipient'], filters: ['', 'q=nguyen', 'q=ksor', 'q=khuat thi oanh', `unit=${unit}`, 'year=2010', 'award=LABOR_ADVANCED', 'number=1234', 'number=1', `unit=${unit}&year=2010`, `unit=${unit}&q=tran`] };
  const decision = { orders: ['title', 'signedOn'], filters: ['', 'q=99123', `unit=${unit}`, 'year=2010'] };
  const campaigns = { orders: ['startsOn', 'title', 'launchedOn'], filters: ['', 'q=99123', 'level=UNIT', `unit=${unit}`] };
  return [
    { path: '/public/awards', ...award },
    { path: '/awards', account: 'office', ...award },
    { path: '/awards', account: 'officer', ...award },
    { path: '/public/decisions', ...decision },
    { path: '/decisions', account: 'office', orders: [...decision.orders, 'updatedAt'], filters: [...decision.filters, 'state=DRAFT', 'q=khen'] },
    { path: '/public/campaigns', ...campaigns },
    { path: '/campaigns', account: 'office', orders: campaigns.orders, filters: [...campaigns.filters, 'state=DRAFT'] },
    { path: `/campaigns/${campaign}/registrations`, account: 'office', orders: ['registeredAt', 'unit'], filters: ['', 'state=WITHDRAWN'] },
    { path: '/dossiers', account: 'office', orders: ['updatedAt', 'submittedAt', 'dueOn', 'title'], filters: ['', 'q=99123', 'q=khen', 'state=SUBMITTED', 'kind=MERIT', 'year=2010', `unit=${unit}`, 'award=LABOR_ADVANCED'] },
    { path: '/dossiers', account: 'officer', orders: ['updatedAt', 'title'], filters: ['', 'state=SUBMITTED'] },
    { path: '/nominations', account: 'office', orders: ['dossier', 'award'], filters: ['', 'q=tran', 'outcome=PASSED', 'outcome=AWARDED', 'outcome=PENDING', 'outcome=DECLINED', 'outcome=PENDING&dossierState=ACCEPTED', 'award=LABOR_ADVANCED', 'year=2010'] },
    { path: '/council-results', account: 'office', orders: ['heldOn', 'recordedAt'], filters: ['', 'q=99123', `unit=${unit}`, 'from=2010-01-01&to=2010-02-01'] },
    { path: '/directives', account: 'office', orders: ['issuedOn', 'title'], filters: ['', 'q=99123'] },
    { path: '/plans', account: 'office', orders: ['updatedAt', 'submittedOn'], filters: ['', 'q=99123', 'state=SUBMITTED', `unit=${unit}`] },
    { path: '/plans', account: 'officer', orders: ['updatedAt'], filters: ['', 'state=SUBMITTED'] },
    { path: '/difficulties', account: 'office', orders: ['raisedOn', 'answerBy', 'settledOn'], filters: ['', 'q=99123', 'state=RAISED', `unit=${unit}`] },
    { path: '/review-cycles', account: 'office', orders: ['endsOn'], filters: ['', 'kind=YEAR', 'state=OPEN', 'year=2010'] },
    { path: '/people', account: 'office', orders: ['name', 'employeeCode'], filters: ['', 'q=99123', 'q=tran', `unit=${unit}`] },
    { path: '/accounts', account: 'admin', orders: ['username', 'createdAt'], filters: ['', 'q=99123', 'state=LOCKED', 'role=CLERK'] },
    { path: '/audit/entries', account: 'auditor', orders: ['at'], filters: ['', 'action=SIGN_IN', 'outcome=REFUSED', 'from=2015-03-01&to=2015-03-02'] },
    { path: '/audit/entries', account: 'officer', orders: ['at'], filters: [''] },
    { path: '/obligations', account: 'officer', orders: ['dueOn', 'openedAt'], filters: ['', 'state=DONE'] },
    { path: '/obligations', account: 'office', orders: ['dueOn', 'openedAt'], filters: ['mine=false', 'mine=false&state=DONE', `mine=false&unit=${unit}`] },
  ];
}

/** What has no index that knows both the filter and the order, and why that is borne. */
const ALLOWED = [
  // A word that is everywhere, sorted by another column: bounded by what the word holds for.
  /\/awards.*sort=-?recipient.*q=nguyen/,
  /\/awards.*sort=-?year.*q=(ksor|khuat)/,
  // One digit begins a ninth of all numbers; nobody means that.
  /\/awards.*number=1(&|$)/,
  // Ordered by a day that none of these has.
  /\/decisions.*sort=-?signedOn.*state=DRAFT/,
  /\/campaigns.*sort=-?launchedOn.*state=DRAFT/,
  /\/difficulties.*sort=-?(answerBy|settledOn).*state=RAISED/,
  // A year long past, by when something was last touched: the walk goes back to that year.
  /\/decisions.*sort=updatedAt.*year=2010/,
];

function* nodes(plan) {
  yield plan;
  for (const child of plan.Plans ?? []) yield* nodes(child);
}

/** What is wrong with a plan; nothing, if it holds. */
function faults(plan, large) {
  const found = [];
  for (const node of nodes(plan)) {
    if (node['Node Type'] === 'Seq Scan' && large.has(node['Relation Name'])) found.push(`scans ${node['Relation Name']}`);
    if (node['Node Type'].endsWith('Sort')) {
      const [below] = node.Plans;
      if (below['Actual Rows'] > MOST_SORTED) found.push(`sorts ${below['Actual Rows']} rows`);
    }
  }
  const pages = plan['Shared Hit Blocks'] + plan['Shared Read Blocks'];
  if (pages > MOST_PAGES) found.push(`touches ${pages} pages`);
  return found;
}

/** @param first what comes before, in the same transaction, which is rolled back */
async function plan(statement, first = '') {
  const { sql, call } = typed(statement);
  const script = `begin; ${first} set local plan_cache_mode = force_generic_plan; prepare listed as ${sql};
    explain (analyze, buffers, timing off, format json) ${call}; rollback`;
  const text = (await machine.rows(script, 'owner')).map((cells) => cells.join('\t')).join('\n');
  return JSON.parse(text)[0].Plan;
}

async function check(statements, large, list, report) {
  let [held, broken] = [0, 0];
  for (const order of list.orders.flatMap((key) => [key, `-${key}`])) {
    for (const filter of list.filters) {
      const first = `/api/v1${list.path}?limit=20&sort=${order}${filter && `&${encodeURI(filter)}`}`;
      const { next } = await machine.read(first, list.account);
      for (const path of [first, ...(next ? [`${first}&cursor=${encodeURIComponent(next)}`] : [])]) {
        if (ALLOWED.some((pattern) => pattern.test(path))) continue;
        for (const statement of await statements.of(path, list.account)) {
          const wrong = faults(await plan(statement), large);
          if (wrong.length === 0) held += 1;
          else {
            broken += 1;
            report.push(`${path.slice(0, 150)} as ${list.account ?? 'anyone'}: ${wrong.join(', ')}\n    ${statement.sql}`);
          }
        }
      }
    }
  }
  for (const line of report.splice(0)) {
    appendFileSync(join(options.work, 'plans.txt'), `${line}\n`);
    console.log(line);
  }
  console.log(`  ${broken === 0 ? 'held   ' : 'BROKEN '} plans of ${list.path} as ${list.account ?? 'anyone'}: ${held} hold, ${broken} do not`);
  return broken;
}

/** A check that cannot fail proves nothing: without its index, the register's first page must be found wrong. */
async function canFail(statements, large) {
  const [statement] = await statements.of('/api/v1/public/awards?limit=20&sort=-decidedOn');
  const wrong = faults(await plan(statement, 'drop index ix_award_decided;'), large);
  console.log(`  ${wrong.length ? 'held   ' : 'BROKEN '} without its index a plan is found wrong: ${wrong.join(', ')}`);
  return wrong.length ? 0 : 1;
}

async function main() {
  await machine.start();
  await machine.script(join(here, 'awards.sql'), { size: ROWS + 20_000 });
  const [[filled]] = await machine.rows("select count(*) from first_start where name = 'bench-lists'");
  if (filled === '0') await machine.script(join(here, 'lists.sql'), { rows: ROWS });
  const large = new Set((await machine.rows(`select relname from pg_class where relkind = 'r' and reltuples >= ${LARGE}`)).map(([name]) => name));
  console.log(`  on ${[...large].sort().join(', ')}`);
  const [[unit]] = await machine.rows('select unit_id from award group by unit_id order by count(*) desc limit 1');
  const [[campaign]] = await machine.rows(`select g.campaign_id from registration g join campaign c on c.id = g.campaign_id join unit_reach r on r.unit_id = c.unit_id
    join unit u on u.id = r.root_id and u.code = 'BTNMT' group by g.campaign_id order by count(*) desc limit 1`);
  const statements = new Statements(machine, /sort_value_/);
  const report = [];
  writeFileSync(join(options.work, 'plans.txt'), '');
  let broken = 0;
  await statements.listen(true);
  for (const list of lists({ unit, campaign })) broken += await check(statements, large, list, report);
  broken += await canFail(statements, large);
  await statements.listen(false);
  return broken;
}

try {
  process.exitCode = (await main()) === 0 ? 0 : 1;
} catch (failure) {
  console.error(failure.stderr || failure.stack);
  process.exitCode = 2;
} finally {
  await machine.stop();
}
