import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, submit, unitOf, writtenDossier } from './world.js';

/** People of the demonstration, by what the law says of them. */
const RECRUITED_IN_MARCH = 'MAU-0015';
const REUSES_AN_INITIATIVE = 'MAU-0010';
const UNDER_INVESTIGATION = 'MAU-0014';

/** Rated GOOD in 2024, not better. */
const RATED_GOOD = 'MAU-0011';

const FIGHTER = 'EMULATION_FIGHTER_GRASSROOTS';

const known = (condition) => [condition.outcome, condition.standing, condition.citation.document, condition.citation.article];
const byId = (answer, id) => [...answer.conditions, ...answer.warnings].find((rule) => rule.id === id);

async function personOf(call, code) {
  return (await call('GET', `/people?q=${code}`)).body.items.find((one) => one.employeeCode === code);
}

test('the law answers with its article: recruited late, an initiative used before, under investigation, one too many under one law and not under the next', async ({
  request,
}) => {
  const officer = await caller(request, 'officer');
  const ask = async (question) => (await officer('POST', '/assessments', { data: question })).body;
  const about = async (code, award) => ask({ person: (await personOf(officer, code)).id, award, year: 2024 });

  // Nine months before the day: refused by the older decree, whose article was read; the newer law has no such rule that was read, and warns.
  const recruited = { kind: 'INDIVIDUAL', recruitedOn: '2021-03-10', ratings: [{ year: 2021, level: 'GOOD' }], disciplines: [] };
  const before = await ask({ award: 'LABOR_ADVANCED', year: 2021, asOf: '2021-12-10', nominee: recruited });
  expect(before.outcome).toBe('INELIGIBLE');
  expect(known(byId(before, 'F2003-LDTT-RECRUITED'))).toEqual(['NOT_MET', 'READ', 'Nghị định 91/2017/NĐ-CP', 'Điều 10']);
  const now = await about(RECRUITED_IN_MARCH, 'LABOR_ADVANCED');
  expect(now.framework).toBe('F2022');
  expect(now.outcome).not.toBe('INELIGIBLE');
  expect(now.warnings.some((rule) => rule.standing === 'ANALOGUE')).toBe(true);

  // A reused initiative warns by the guidance, and refuses nothing by itself.
  const reused = await about(REUSES_AN_INITIATIVE, FIGHTER);
  expect(reused.warnings.map((rule) => rule.citation.document)).toContain('Công văn 5007/BNV-TĐKT (2023)');

  const frozen = await about(UNDER_INVESTIGATION, FIGHTER);
  expect(frozen.outcome).toBe('INELIGIBLE');
  expect(frozen.conditions.some((rule) => rule.outcome === 'NOT_MET' && rule.blockedWhile?.length > 0)).toBe(true);

  // The fourth of twenty: 15 % are three. The next law names no share.
  const fourth = { kind: 'INDIVIDUAL', procedure: { quota: { denominator: 20, proposed: 4 } } };
  const under = (year, asOf) => ask({ award: FIGHTER, year, asOf, nominee: fourth });
  expect(known(byId(await under(2021, '2021-12-10'), 'F2003-CSTDCS-QUOTA')).slice(0, 3)).toEqual(['NOT_MET', 'READ', 'Nghị định 91/2017/NĐ-CP']);
  const next = await under(2024, '2024-12-02');
  expect(next.framework).toBe('F2022');
  expect(next.conditions.filter((rule) => /QUOTA/.test(rule.id))).toEqual([]);
});

test('an officer sees before writing a line whom the unit can propose this year, and why not the others', async ({ browser, request }) => {
  const call = await caller(request, 'officer');
  const unit = await unitOf(call, 'OFFICER');
  const frozen = await personOf(call, UNDER_INVESTIGATION);

  const officer = await Person.signedIn(browser, 'officer');
  await officer.open(`/opportunities?unit=${unit}&year=2024`);
  await expect(officer.main.getByRole('row').filter({ hasText: say('verdict_outcome_eligible') }).first()).toBeVisible();
  await officer.picture('18-opportunities');
  await officer.open(`/opportunities?unit=${unit}&year=2024&q=${encodeURIComponent(frozen.name)}&miss=ONE`);
  await officer.sees(frozen.name);
  await officer.sees(/Nghị định|Luật/);
  await officer.open(`/people/${frozen.id}/facts`);
  await officer.sees(/Cơ quan điều tra/);
  await officer.picture('19-facts');
  expect(heard()).toEqual([]);
});

test('a rule edited in a draft shows whose verdict flips, and a draft given up changes nothing', async ({ browser, request }) => {
  const [officer, head, owner] = await Promise.all(['officer', 'head', 'ruleowner'].map((name) => caller(request, name)));
  const unit = await unitOf(officer, 'OFFICER');
  const person = await personOf(officer, RATED_GOOD);
  const title = `Công nhận Lao động tiên tiến năm 2024 (${Date.now().toString(36)})`;
  const written = await writtenDossier(officer, unit, {
    title,
    people: [person],
    awardCode: 'LABOR_ADVANCED',
    report: 'Hoàn thành tốt nhiệm vụ năm 2024.',
  });
  await submit(head, written.body.id, written.etag);
  const before = await officer('POST', '/assessments', { data: { person: person.id, award: 'LABOR_ADVANCED', year: 2024 } });
  expect(before.body.outcome).toBe('ELIGIBLE');

  const draft = '/rulebooks/F2022/draft';
  await owner('POST', draft, { data: { reason: 'Thử mức xếp loại cao hơn' } });
  const rated = await owner('GET', `${draft}/rules/F2022-LDTT-RATING`);
  const stricter = { ...rated.body.rule, condition: { ...rated.body.rule.condition, level: 'EXCELLENT' } };
  await owner('PUT', `${draft}/rules/F2022-LDTT-RATING`, { etag: rated.etag, data: { rule: stricter, reason: 'Thử' } });
  const impact = (await owner('GET', `${draft}/impact?year=2024&award=LABOR_ADVANCED`)).body;
  const flip = impact.items.find(({ dossierId }) => dossierId === written.body.id);
  expect(flip).toMatchObject({ before: 'ELIGIBLE', after: 'INELIGIBLE' });
  expect(flip.conditions.map(({ id }) => id)).toEqual(['F2022-LDTT-RATING']);

  const keeper = await Person.signedIn(browser, 'ruleowner');
  await keeper.open('/rulebook/F2022/draft/impact?year=2024&award=LABOR_ADVANCED');
  await keeper.sees(say('rulebook_flips'));
  await keeper.sees(/HS-/);
  await keeper.picture('20-impact');
  const now = await owner('GET', draft);
  await owner('POST', `${draft}/discard`, { etag: now.etag });
  const after = await officer('POST', '/assessments', { data: { person: person.id, award: 'LABOR_ADVANCED', year: 2024 } });
  expect([after.body.outcome, after.body.rulebookVersion]).toEqual([before.body.outcome, before.body.rulebookVersion]);
  expect(heard()).toEqual([]);
});
