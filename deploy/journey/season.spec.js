import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, newAccount, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const NAME = `Trung tâm Truyền thông tài nguyên nước (${RUN})`;
const REASON = 'Năm 2024 Trung tâm không có tập thể, cá nhân đủ tiêu chuẩn';

test('a unit answers the yearly letter that it has nothing to propose, and the Standing Office sees who still owes an answer', async ({
  browser,
  request,
}) => {
  const [admin, office] = await Promise.all(['admin', 'office'].map((name) => caller(request, name)));
  const draft = { code: `MUA-${RUN}`, kind: 'CENTER', name: NAME, legalPersonality: true, parentId: await unitOf(office, 'STANDING_OFFICE'), from: '2012-01-01' };
  const unit = (await admin('POST', '/units', { data: { shortName: null, nameEn: null, overseerId: null, source: null, ...draft } })).body;
  const username = `giam-doc-${RUN.toLowerCase()}`;
  await newAccount(request, admin, { username, displayName: 'Giám đốc Trung tâm', role: 'UNIT_HEAD', unit: unit.id });
  const season = (await office('GET', '/seasons?year=2024')).body.items.find(({ state }) => state !== 'DRAFT');

  const head = await Person.signedIn(browser, username);
  await head.open(`/seasons/${season.id}`);
  await expect(head.main.getByRole('row').filter({ hasText: NAME })).toContainText(say('season_answer_owed'));
  await head.take('season_nothing_say', { fill: (dialog) => head.fill('ui_reason', REASON, dialog) });
  await head.sees(new RegExp(REASON));

  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/seasons/${season.id}?answer=NOTHING`);
  await desk.sees(new RegExp(REASON));
  await desk.picture('17-season-answers');
  await desk.select('season_answer', 'OWED');
  await expect(desk.main.getByText(NAME)).toHaveCount(0);
  const { body } = await office('GET', `/seasons/${season.id}/units?answer=NOTHING&limit=100`);
  expect(body.items.find((row) => row.unit.id === unit.id)).toMatchObject({ answer: 'NOTHING', reason: REASON, sentOn: null });
  expect(heard()).toEqual([]);
});
