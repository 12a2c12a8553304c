import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Sơ kết chuyên đề chuyển đổi số (${RUN})`;
const WHY = 'Số lớp tập huấn chưa khớp với sổ theo dõi.';

test('a review goes down to the units, one asks for time and writes, one is sent back, and the closed figures stay', async ({ browser, request }) => {
  const office = await caller(request, 'office');
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const prepared = await office('POST', '/review-cycles', {
    data: {
      unitId: ministry,
      kind: 'THEMATIC',
      title: TITLE,
      startsOn: '2024-01-01',
      endsOn: '2024-11-30',
      dueOn: '2024-12-06',
      levels: 1,
      template: {
        sections: [{ code: 'I', title: 'Kết quả nổi bật', hint: 'Nêu mô hình mới.' }],
        figures: [
          { code: 'CLASSES', name: 'Lớp tập huấn', measureUnit: 'lớp' },
          { code: 'PERSONS', name: 'Cá nhân được khen thưởng', source: 'AWARDS_PERSONS' },
        ],
      },
    },
  });
  expect(prepared.status).toBe(201);
  const id = prepared.body.item.id;

  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/reviews/${id}`);
  await desk.take('review_open');
  await desk.sees(say('review_state_open'));

  // The officer finds it at home, asks for more time, and is given some.
  const officer = await Person.signedIn(browser, 'officer');
  await officer.open('/');
  await officer.main.getByRole('button', { name: new RegExp(`^${say('home_day_details')}.*${RUN}`) }).click();
  await officer.press('home_ask_extension', officer.dialog);
  await officer.fill('home_extension_until', '12/12/2024', officer.dialog);
  await officer.fill('home_extension_reason', 'Chờ số liệu của hai đơn vị trực thuộc.', officer.dialog);
  await officer.press('home_ask_extension', officer.dialog);
  await officer.dialog.getByRole('button', { name: say('ui_close'), exact: true }).last().click();
  await officer.sees(say('home_extension_asked_badge'));
  await desk.open('/?scope=all&extension=asked');
  await desk.main.getByRole('button', { name: new RegExp(`^${say('home_day_details')}.*${RUN}`) }).click();
  await desk.press('home_answer_extension', desk.dialog);
  await desk.press('home_answer_extension', desk.dialog);
  await expect(desk.dialog).toContainText('12/12/2024');

  // Written, handed in, sent back, mended, accepted.
  await officer.open(`/reviews/${id}`);
  await officer.follow('review_own');
  await officer.main.getByRole('textbox', { name: say('review_says') }).first().fill('3');
  await officer.main.getByLabel('Kết quả nổi bật').fill('Hai mô hình mới: kho dữ liệu nước và chữ ký số.');
  await officer.take('review_submit');
  await officer.sees(say('review_report_submitted'));
  await officer.picture('20-review-report');
  const report = officer.page.url();
  await desk.open(report);
  await desk.take('review_return', { fill: (dialog) => desk.fill('ui_reason', WHY, dialog) });
  await officer.page.reload();
  await officer.sees(new RegExp(WHY));
  await officer.main.getByRole('textbox', { name: say('review_says') }).first().fill('4');
  await officer.take('review_submit');
  await desk.page.reload();
  await desk.take('review_accept');
  await desk.sees(say('review_report_accepted'));

  // Closed, with the reason for what is missing; the figures of the whole are the sum, and a form counts from the register.
  await desk.open(`/reviews/${id}?view=totals`);
  await expect(desk.main.getByRole('row').filter({ hasText: 'Lớp tập huấn' })).toContainText('4');
  await desk.take('review_close', {
    fill: (dialog) => desk.fill('review_missing_because', 'Chuyên đề chỉ cần báo cáo của đơn vị thí điểm.', dialog),
  });
  await desk.sees(say('review_state_closed'));
  await desk.open(`/reviews/${id}/forms/0603`);
  await desk.sees(say('review_form_frozen'));
  const download = desk.page.waitForEvent('download');
  await desk.main.getByRole('button', { name: /Excel/ }).click();
  expect((await download).suggestedFilename()).toBe('bieu-0603.xlsx');

  // What the demonstration's year adds up to, from every unit that handed in.
  const year = (await office('GET', '/review-cycles?state=OPEN&kind=YEAR')).body.items.find((one) => one.demonstration);
  const { body: cycle } = await office('GET', `/review-cycles/${year.id}`);
  const { body: totals } = await office('GET', `/review-reports/${cycle.summaryId}/totals`);
  expect(totals.reports).toBeGreaterThan(86);
  expect(totals.counted).toBeGreaterThan(80);
  await desk.open(`/reviews/${year.id}?view=totals`);
  await desk.picture('21-review-totals');
  expect(heard()).toEqual([]);
});
