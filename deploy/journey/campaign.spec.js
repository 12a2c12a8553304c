import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Thi đua nước sạch (${RUN})`;
const LESSON = `Giao việc theo tuần (${RUN})`;
const FOUND = `Hai công trình thiếu biên bản (${RUN})`;

async function launched(office, signatory, ministry) {
  const drafted = await office('POST', '/campaigns', {
    data: {
      title: TITLE,
      level: 'MINISTRY',
      method: 'THEMATIC',
      unitId: ministry,
      startsOn: '2022-09-03',
      endsOn: '2025-12-31',
      goals: 'Nước sạch cho mọi xã.',
      contents: 'Điều tra công trình.',
      criteria: [{ name: 'Công trình được điều tra', measureUnit: 'công trình', target: 20, addsUp: true }],
    },
  });
  const proposed = await office('POST', `/campaigns/${drafted.body.id}/proposal`, { etag: drafted.etag });
  const { body } = await signatory('POST', `/campaigns/${drafted.body.id}/launch`, {
    etag: proposed.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
  return body;
}

async function report(call, campaign, unit, value) {
  const { body } = await call('POST', `/campaigns/${campaign.id}/registrations`, { data: { unitId: unit, commitments: [] } });
  await call('POST', `/registrations/${body.id}/progress`, {
    data: { asOf: '2024-11-30', figures: [{ criterionId: campaign.criteria[0].id, value, note: null }] },
  });
}

test('a campaign is reviewed with its best and its worst, a check of it finds something that is mended, and a dossier arises from the review', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const [office, signatory, officer, province] = await Promise.all(
    ['office', 'signatory', 'officer', 'province'].map((name) => caller(request, name)),
  );
  const [ministry, unit, department] = await Promise.all([
    unitOf(office, 'STANDING_OFFICE'),
    unitOf(officer, 'OFFICER'),
    unitOf(province, 'OFFICER'),
  ]);
  const campaign = await launched(office, signatory, ministry);
  await report(officer, campaign, unit, 11);
  await report(province, campaign, department, 4);

  // The Standing Office holds the interim review and praises a unit.
  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/campaigns/${campaign.id}`);
  await desk.take('campaign_action_review', {
    fill: async (dialog) => {
      await desk.fill('campaign_closing_summary', 'Nửa chặng: 15 công trình.', dialog);
      await desk.fill('campaign_review_lessons', LESSON, dialog);
      await desk.press('campaign_praise_add', dialog);
      await desk.pick('ui_unit', 'Cục Quản lý tài nguyên nước', dialog);
      await desk.fill('campaign_praise_reason', 'Điều tra sớm.', dialog);
    },
  });
  await desk.follow('campaign_review_read');
  await desk.page.waitForURL(/\/reviews\/[0-9a-f-]{36}$/);
  const review = new URL(desk.page.url()).pathname;
  const criteria = desk.section('campaign_review_criteria');
  await expect(criteria.getByText('Cục Quản lý tài nguyên nước').first()).toBeVisible();
  await expect(criteria.getByText('Sở Tài nguyên và Môi trường tỉnh Lào Cai').first()).toBeVisible();
  await expect(criteria.getByText(say('campaign_review_met_no')).first()).toBeVisible();
  await desk.sees(LESSON);
  await desk.picture('33-campaign-review');

  // It plans a check; the team finds something, the unit mends it, the team verifies.
  await desk.open(`/campaigns/${campaign.id}`);
  await desk.take('campaign_action_check', {
    confirmKey: 'check_plan',
    fill: async (dialog) => {
      await desk.pick('check_unit', 'Cục Quản lý tài nguyên nước', dialog);
      await desk.pick('check_team', 'Thanh tra Bộ', dialog);
      await desk.fill('check_planned_on', '20/12/2024', dialog);
      await desk.fill('check_focus', 'Hồ sơ kèm theo', dialog);
    },
  });
  const checks = desk.section('campaign_checks');
  await checks.getByRole('link', { name: 'Cục Quản lý tài nguyên nước' }).click();
  await desk.page.waitForURL(/\/campaign-checks\/[0-9a-f-]{36}$/);
  const check = new URL(desk.page.url()).pathname;
  await desk.take('check_find', {
    fill: async (dialog) => {
      await desk.fill('check_found', FOUND, dialog);
      await desk.fill('check_mend_by', '31/12/2024', dialog);
    },
  });
  await desk.sees(say('check_state_to_mend'));
  const writer = await Person.signedIn(browser, 'officer');
  await writer.open(check);
  await writer.sees(FOUND);
  await writer.take('check_answer', {
    fill: async (dialog) => {
      await writer.fill('check_answer_words', 'Đã lập hai biên bản.', dialog);
      await writer.attach('bien-ban-bo-sung.pdf', dialog);
    },
  });
  await writer.sees(say('check_state_answered'));
  await desk.open(check);
  await desk.take('check_verify');
  await desk.sees(say('check_state_mended'));
  await desk.picture('34-campaign-check');

  // The unit opens a dossier from the review, and the review lists it.
  await writer.open(review);
  await writer.follow('campaign_review_open_dossier');
  await expect(writer.field('dossier_title', writer.dialog)).toHaveValue(new RegExp(RUN));
  await writer.press('dossier_begin', writer.dialog);
  await writer.page.waitForURL(/\/dossiers\/[0-9a-f-]{36}\/edit$/);
  await writer.open(review);
  await expect(writer.section('campaign_review_dossiers').getByText(new RegExp(RUN)).first()).toBeVisible();

  // Who responds, criterion by criterion; and from which day a flag would be possible.
  await desk.open(`/campaigns/${campaign.id}`);
  await expect(desk.section('campaign_flags').getByText('02/09/2025')).toBeVisible();
  await desk.follow('cascade_title');
  await desk.sees(say('cascade_nobody', { names: 'Công trình được điều tra' }));
  await desk.picture('35-campaign-cascade');
  expect(heard()).toEqual([]);
});
