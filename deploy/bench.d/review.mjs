// The yearly review at its largest: 2,000 units, 150 figures each; handed down and added up through HTTP. And the heat map of who is on time over as many.
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Caller } from '../caller.mjs';

const UNITS = 2_000;
/** Offices that are no legal persons report with the unit above: so many there must be that 2,000 report. */
const IN_THE_TREE = 2_600;
const FIGURES = 150;
const TIMES = 40;
const AIMS = { opened: 5_000, added: 300, heat: 200 };

/** What every unit would have said; the application writes the same rows one report at a time. */
const HAND_IN = (cycle) => `
  insert into review_value (report_id, cycle_id, figure, value)
  select r.id, r.cycle_id, f.code, (random() * 100)::integer from review_report r join review_figure f on f.cycle_id = r.cycle_id where r.cycle_id = '${cycle}';
  update review_report set state = 'SUBMITTED', submitted_on = date '2024-12-02' where cycle_id = '${cycle}';
  analyze review_value; analyze review_report; select 1`;

const KINDS = [
  'CAMPAIGN_LAUNCH',
  'CAMPAIGN_REGISTER',
  'REGISTRATION_CONFIRM',
  'REGISTRATION_AMEND',
  'DOSSIER_VERIFY',
  'DOSSIER_MEND',
  'DOSSIER_COUNCIL_RESULT',
  'STATE_SUBMISSION_SEND',
  'STATE_SUBMISSION_ARRIVAL',
  'STATE_SUBMISSION_FOLLOW',
  'STATE_SUBMISSION_MEND',
  'STATE_SUBMISSION_HAND_OVER',
  'DECISION_SIGN',
  'DECISION_PUBLISH',
  'SEASON_SUBMIT',
  'CONSULTATION_ANSWER',
  'COUNCIL_MEETING',
  'EXTENSION_ANSWER',
  'CONCURRENCE_OPINION',
  'CONCURRENCE_SIGN',
];

/** Twenty kinds, each owed once by each unit: a part done in time, a part late, a part open. */
const OWED = `
  insert into obligation (id, kind, subject_type, subject_id, title, debtor_unit_id, debtor_role, due_on, state, settled_at, settled_on)
  select gen_random_uuid(), ('{${KINDS}}'::text[])[k], 'CAMPAIGN', md5(u.id::text || k)::uuid, 'Việc ' || k, u.id, 'OFFICER', date '2024-06-01' + k * 9,
         case when r < 0.8 then 'DONE' else 'OPEN' end, case when r < 0.8 then now() end, case when r < 0.8 then date '2024-06-01' + k * 9 + (r * 10)::integer - 4 end
    from (select u.id, k, random() as r from (select id from unit limit ${UNITS}) u cross join generate_series(1, ${KINDS.length}) k) u;
  analyze obligation; select 1`;

const template = () => ({
  sections: [{ code: 'I', title: 'Tình hình' }],
  figures: Array.from({ length: FIGURES }, (_, index) => ({ code: `F${index}`, name: `Chỉ tiêu ${index}` })),
});

async function spent(deed) {
  const began = performance.now();
  const answer = await deed();
  return [performance.now() - began, answer];
}

/** The slowest but the one in a hundred, of those that were taken after some that warmed up. */
async function slow(deed) {
  for (let warm = 0; warm < 10; warm++) await deed();
  const all = [];
  for (let time = 0; time < TIMES; time++) all.push((await spent(deed))[0]);
  all.sort((one, other) => one - other);
  return { median: all[TIMES / 2], worst: all.at(-1) };
}

const said = (of, aim) => `median ${of.median.toFixed(0)} ms, slowest of ${TIMES} ${of.worst.toFixed(0)} ms (aim < ${aim} ms: ${of.worst < aim ? 'met' : 'missed'})`;

/** A review handed down, and what every unit would have said in it. */
async function handedIn({ machine, office, unit, previousId }) {
  const year = previousId ? 2024 : 2023;
  const draft = {
    unitId: unit.id,
    kind: 'YEAR',
    title: `Tổng kết năm ${year}, đo tốc độ`,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    dueOn: '2024-12-20',
    levels: 4,
    previousId,
    template: template(),
  };
  const prepared = await office.ask('POST', '/review-cycles', { body: draft });
  const { id } = prepared.body.item;
  const [opened, { body: cycle, etag }] = await spent(() => office.ask('POST', `/review-cycles/${id}/opening`, { etag: prepared.etag }));
  await machine.rows(HAND_IN(id));
  return { id, etag, opened, asked: cycle.item.asked, summaryId: cycle.summaryId };
}

/** @returns how many aims were missed */
export async function measureReview({ machine, say, here }) {
  await machine.script(join(here, 'units.sql'), { units: IN_THE_TREE });
  const office = await Caller.of(machine.address, machine.data, 'office');
  const { unit } = (await office.ask('GET', '/me')).body.grants.find(({ role }) => role === 'STANDING_OFFICE');
  const first = await handedIn({ machine, office, unit, previousId: null });
  say(`\n### The yearly review: ${first.asked} units, ${FIGURES} figures each\n`);
  say(`- Handed down: ${(first.opened / 1000).toFixed(1)} s (aim < ${AIMS.opened / 1000} s: ${first.opened < AIMS.opened ? 'met' : 'missed'})`);
  const added = await slow(() => office.ask('GET', `/review-reports/${first.summaryId}/totals`));
  say(`- Added up: ${said(added, AIMS.added)}`);
  // Only a closed review is one to set another beside.
  await office.ask('POST', `/review-cycles/${first.id}/closing`, { etag: first.etag, body: { missingBecause: 'Đo tốc độ.' } });
  const second = await handedIn({ machine, office, unit, previousId: first.id });
  const beside = await slow(() => office.ask('GET', `/review-reports/${second.summaryId}/totals`));
  say(`- Added up beside the year before, with what stands out: ${said(beside, AIMS.added)}`);
  await machine.rows(OWED);
  const page = await slow(() => office.ask('GET', '/obligations/punctuality'));
  const whole = await slow(() => office.ask('GET', `/obligations/punctuality?units=${UNITS}`));
  say(`- Who is on time, ${UNITS} units by ${KINDS.length} kinds, the page with the 200 that are latest: ${said(page, AIMS.heat)}`);
  say(`- Who is on time, every unit in one answer: median ${whole.median.toFixed(0)} ms, slowest ${whole.worst.toFixed(0)} ms`);
  return [first.opened >= AIMS.opened, added.worst >= AIMS.added, beside.worst >= AIMS.added, page.worst >= AIMS.heat].filter(Boolean).length;
}
