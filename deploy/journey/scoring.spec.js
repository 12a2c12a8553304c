import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, newAccount, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TEN = Array.from({ length: 10 }, (_, index) => `Trung tâm thi đua ${String(index + 1).padStart(2, '0')} (${RUN})`);
const DAYS = { selfBy: '2024-12-06', crossBy: '2024-12-12', meetingOn: '2024-12-18', appraiseBy: '2024-12-27' };

/** What each centre gives a task of so many points: the first two come out equal, and before the others. */
const pointsOf = (member, max) => (member < 2 ? max : Math.max(max - member, 0));

/** A cluster of ten with its head, and one account that heads them all: ten browsers would not show more. */
async function cluster(request, admin, office) {
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const units = [];
  for (const [index, name] of TEN.entries()) {
    const draft = { code: `TD-${RUN}-${index + 1}`, kind: 'CENTER', name, legalPersonality: true, parentId: ministry, from: '2012-01-01' };
    units.push((await admin('POST', '/units', { data: { shortName: null, nameEn: null, overseerId: null, source: null, ...draft } })).body.id);
  }
  let formed = await office('POST', '/clusters', { data: { unitId: ministry, code: `CUM-${RUN}`, kind: 'CLUSTER', ordinal: 900, name: `Cụm thi đua ${RUN}` } });
  for (const unit of units) {
    formed = await office('POST', `/clusters/${formed.body.id}/members`, { etag: formed.etag, data: { unitId: unit, from: '2024-01-01', to: null, source: null } });
  }
  await office('POST', `/clusters/${formed.body.id}/heads`, { etag: formed.etag, data: { year: 2024, office: 'HEAD', unitId: units[0] } });
  const username = `cum-truong-${RUN.toLowerCase()}`;
  await newAccount(request, admin, { username, displayName: 'Cụm trưởng', role: 'CLUSTER_HEAD', unit: units[0] });
  const { body } = await admin('GET', `/accounts?q=${username}`);
  for (const unit of units) {
    await admin('POST', `/accounts/${body.items[0].id}/grants`, { data: { role: 'UNIT_HEAD', unitId: unit, from: null, to: null } });
  }
  return { id: formed.body.id, units, username };
}

/** Whoever scores gives what the member gave itself; the meeting also what could not be computed. */
async function scoreAll(lead, round, stage, send) {
  const { body } = await lead('GET', `/scoring-rounds/${round}/grid?stage=${stage}`);
  for (const card of body.cards) {
    const entries = card.entries
      .filter(({ given, points, before, computed }) => given && (points ?? before ?? computed) !== null)
      .map(({ code, points, before, computed }) => ({ code, points: points ?? before ?? (computed ? 10 : null) }));
    const saved = await lead('PUT', `/score-cards/${card.id}`, { etag: `"${card.version}"`, data: { entries } });
    if (send) await lead('POST', `/score-cards/${card.id}/sending`, { etag: saved.etag });
  }
}

/** As Ctrl+V of a block that was copied out of a spreadsheet. */
async function paste(person, block) {
  await person.main.locator('#score-0-0').focus();
  await person.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, block);
}

test('a cluster of ten scores itself and each other, votes on a tie, and proposes its flag', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const [admin, office] = await Promise.all(['admin', 'office'].map((name) => caller(request, name)));
  const { id, units, username } = await cluster(request, admin, office);
  const lead = await caller(request, username);
  const sheet = (await lead('GET', '/score-sheets?year=2024&state=ISSUED')).body.items.find((one) => one.example && !one.cluster);
  const opened = await lead('POST', '/scoring-rounds', { data: { clusterId: id, year: 2024, sheetId: sheet.id, days: DAYS, peersEach: 1 } });
  const round = opened.body.id;

  const head = await Person.signedIn(browser, username);
  await head.open(`/scoring-rounds/${round}/grid?stage=SELF`);
  await head.main.locator('#score-0-0').fill('999');
  await expect(head.main.locator('#score-0-0')).toHaveAttribute('aria-invalid', 'true');
  const { body: grid } = await lead('GET', `/scoring-rounds/${round}/grid?stage=SELF`);
  const max = Object.fromEntries(grid.criteria.map((criterion) => [criterion.code, criterion]));
  const block = grid.cards[0].entries
    .map(({ code, given }) => {
      const task = given && max[code].kind === 'TASK';
      return grid.cards.map((_, member) => (task ? pointsOf(member, max[code].max) : '')).join('\t');
    })
    .join('\n');
  await paste(head, block);
  await expect(head.main.getByText(say('scoring_saved'), { exact: true })).toHaveCount(TEN.length);
  await head.picture('18-scoring-grid');
  const first = head.main.getByRole('button', { name: new RegExp(`^${say('scoring_send')}:`) });
  for (let left = TEN.length; left > 0; left -= 1) {
    await first.first().click();
    await expect(first).toHaveCount(left - 1);
  }

  await head.open(`/scoring-rounds/${round}`);
  await head.take('scoring_begin_cross');
  await scoreAll(lead, round, 'PEER', true);
  await head.open(`/scoring-rounds/${round}`);
  await head.take('scoring_begin_meeting');
  await scoreAll(lead, round, 'GROUP', false);

  await head.open(`/scoring-rounds/${round}?view=ranking`);
  await head.sees(new RegExp(`${say('scoring_tied')}`));
  await head.take('scoring_tie_settle');
  for (const voter of [0, 1]) {
    await head.main.getByRole('button', { name: say('scoring_vote_for').replace('{unit}', TEN[voter]) }).click();
    await head.dialog.getByLabel(TEN[1]).check();
    await head.press('scoring_vote', head.dialog);
    await expect(head.dialog).toHaveCount(0);
  }
  const tie = (await lead('GET', `/scoring-rounds/${round}/ranking`)).body.ties[0];
  for (const voterId of units.slice(2)) {
    await lead('POST', `/scoring-ties/${tie.id}/papers`, { data: { voterId, choiceId: units[1] } });
  }
  await lead('POST', `/scoring-ties/${tie.id}/papers`, { data: { voterId: units[0], choiceId: units[0] }, status: 409 });
  await head.open(`/scoring-rounds/${round}?view=ranking`);
  await head.take('scoring_ballot_close');
  await head.sees(say('scoring_by_ballot'));
  await head.picture('19-scoring-ranking');
  await head.take('scoring_send_to_appraisal');

  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/scoring-rounds/${round}`);
  await desk.take('scoring_close');
  await expect(desk.main.getByRole('row').nth(1)).toContainText(TEN[1]);

  await head.open(`/scoring-rounds/${round}`);
  await head.main.getByRole('button', { name: say('scoring_nominate_title').replace('{unit}', TEN[1]) }).click();
  await head.press('scoring_nominate', head.dialog);
  await expect(head.dialog).toHaveCount(0);
  await head.sees(/^HS-\d{4}-\d+$/);
  const { body } = await office('GET', `/scoring-rounds/${round}`);
  expect(body.nominations[0]).toMatchObject({ rank: 1, unit: { name: TEN[1] }, award: { code: 'FLAG_MINISTRY' } });
  expect(heard()).toEqual([]);
});
