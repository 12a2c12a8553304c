// How fast the rulebook answers: one person at once, a unit of 5,000 people, and 10,000 nominations judged again under a draft of the law.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const UNIT = 'BENCH-LAW';
const PEOPLE = 5000;
const FRAMEWORK = 'F2022';
const YEAR = 2024;
const AWARDS = ['LABOR_ADVANCED', 'EMULATION_FIGHTER_GRASSROOTS', 'EMULATION_FIGHTER_MINISTRY'];
const ASKED = 300;
const ROUNDS = 5;
/** Aims: milliseconds at the 99th percentile, milliseconds for the unit, judgements each second. */
const AIM = { live: 20, opportunities: 1000, batch: 5000 };

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const count = (value) => Math.round(value).toLocaleString('en-US');

async function took(deed) {
  const began = performance.now();
  const answer = await deed();
  return [performance.now() - began, answer];
}

/** Several times, once unmeasured before. */
async function repeated(deed) {
  await deed();
  const times = [];
  let answer;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ms, found] = await took(deed);
    times.push(ms);
    answer = found;
  }
  return { times, answer };
}

/**
 * @param machine the running application
 * @param ask asks a scenario's lines with many clients at once
 * @param say prints a line
 * @returns how many aims were missed
 */
export async function measureLaw({ machine, ask, say, here, seconds, warm }) {
  await machine.script(join(here, 'facts.sql'), {});
  const [[unit]] = await machine.rows(`select id from unit where code = '${UNIT}'`);
  const people = await machine.rows(
    `select p.id from person p where employee_code like '${UNIT}-%' order by md5(p.id::text) limit ${ASKED}`,
  );
  let missed = 0;
  const tell = (aim, met, text) => {
    if (!met) missed += 1;
    say(`${text} (aim ${aim}: ${met ? 'met' : 'missed'})`);
  };
  say(`\n### The rulebook: ${count(PEOPLE)} people in a unit, ${count(2 * PEOPLE)} nominations of ${YEAR}\n`);

  const token = await machine.token('office');
  const paths = people.map(
    ([person], index) => `POST /api/v1/assessments ${JSON.stringify({ person, award: AWARDS[index % AWARDS.length], year: YEAR })}`,
  );
  await ask({ name: 'law-live', paths }, token, warm);
  const live = await ask({ name: 'law-live', paths }, token, seconds);
  tell(
    `p99 < ${AIM.live} ms`,
    live.p99 < AIM.live,
    `- One assessment by a person's id: ${count(live.rate)}/s, p50 ${live.p50.toFixed(1)} ms, p99 ${live.p99.toFixed(1)} ms`,
  );

  const page = `/api/v1/opportunities?unit=${unit}&year=${YEAR}&limit=50`;
  const opportunities = await repeated(() => machine.read(page, 'office'));
  tell(
    `< ${AIM.opportunities} ms`,
    median(opportunities.times) < AIM.opportunities,
    `- Opportunities of the unit, first page: median ${Math.round(median(opportunities.times))} ms of ${opportunities.times.map(Math.round).join(', ')}`,
  );

  await machine.send('POST', `/api/v1/rulebooks/${FRAMEWORK}/draft`, 'ruleowner', { reason: 'Đo tốc độ' }, [201, 409]);
  const impact = await repeated(() => machine.read(`/api/v1/rulebooks/${FRAMEWORK}/draft/impact?year=${YEAR}`, 'ruleowner'));
  const judged = impact.answer.nominations;
  const rate = (judged / median(impact.times)) * 1000;
  tell(
    `≥ ${count(AIM.batch)}/s`,
    rate >= AIM.batch,
    `- ${count(judged)} nominations loaded and judged under two versions: median ${Math.round(median(impact.times))} ms, ${count(rate)} nominations/s, ${count(2 * rate)} judgements/s`,
  );
  return missed;
}
