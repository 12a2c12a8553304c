import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, newAccount, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Kế hoạch phát động thi đua quý I (${RUN})`;
const PLAN = `Kế hoạch của Sở thực hiện quý I (${RUN})`;
const TROUBLE = `Hạn báo cáo trùng kỳ quyết toán (${RUN})`;
const CHASED = `Đề nghị tiếp nhận ngay (${RUN})`;
const DECIDED = `Lùi hạn báo cáo sang ngày 15 (${RUN})`;

test('a directive goes down, who is late is chased and answers, a department plans, and a difficulty changes the directive and its author is told', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const [admin, office, province] = await Promise.all(['admin', 'office', 'province'].map((name) => caller(request, name)));
  const [ministry, department] = await Promise.all([unitOf(office, 'STANDING_OFFICE'), unitOf(province, 'OFFICER')]);
  // In the demonstration some have not acknowledged what was handed down to them, and the day is past.
  const unanswered = (await office('GET', '/obligations?mine=false&kind=DIRECTIVE_ACKNOWLEDGE&limit=100')).body.items;
  const { title: owed, debtorUnit: late } = unanswered.find(({ overdue, reminder }) => overdue && !reminder);
  const username = `tre-${RUN.toLowerCase()}`;
  await newAccount(request, admin, { username, displayName: 'Chuyên viên đơn vị chậm', role: 'OFFICER', unit: late.id });

  // The Standing Office writes a directive, issues it and hands it down.
  const desk = await Person.signedIn(browser, 'office');
  await desk.open('/directives/new');
  await desk.fill('directive_title_field', TITLE);
  await desk.fill('directive_issuer', 'Bộ trưởng Bộ Tài nguyên và Môi trường');
  await desk.fill('directive_issued_on', '02/12/2024');
  await desk.fill('directive_point_code', 'I.1');
  await desk.fill('directive_text', 'Báo cáo trước ngày 05 tháng đầu quý.');
  await desk.press('directive_save');
  await desk.page.waitForURL(/\/directives\/[0-9a-f-]{36}$/);
  const directive = desk.page.url().split('/').at(-1);
  await desk.take('directive_issue');
  await expect(desk.main.getByRole('button', { name: say('directive_address') })).toBeVisible();
  const down = { fromUnitId: ministry, everyone: false, unitIds: [department], acknowledgeBy: '2024-12-02', planBy: '2024-12-20' };
  await office('POST', `/directives/${directive}/addressees`, { data: down });
  await desk.open(`/directives/${directive}`);

  // The department acknowledges it, tells whom it reached, and submits its plan.
  const { items } = (await province('GET', `/directives/${directive}/addressees?mine=true`)).body;
  const bureau = await Person.signedIn(browser, 'province');
  await bureau.open(`/directives/addressees/${items[0].id}`);
  await bureau.take('addressee_acknowledge');
  await bureau.sees(say('addressee_state_acknowledged'));
  await bureau.take('session_record', {
    fill: async (dialog) => {
      await bureau.fill('session_subject', 'Hội nghị toàn Sở', dialog);
      await bureau.fill('session_people_reached', '40', dialog);
      await bureau.fill('session_people', '56', dialog);
    },
  });
  await bureau.sees(/40\/56/);
  await bureau.follow('plan_new');
  await bureau.fill('plan_title', PLAN);
  await bureau.fill('plan_content', 'Lập một báo cáo cho cả hai kỳ');
  await bureau.main.getByRole('checkbox', { name: 'I.1' }).check();
  await bureau.press('plan_save');
  await bureau.page.waitForURL(/\/plans\/[0-9a-f-]{36}$/);
  await bureau.take('plan_submit');
  await bureau.sees(say('plan_state_submitted'));
  await bureau.picture('30-plan');

  // A unit that is late is chased, finds it at home, and answers; then it is no longer late.
  await desk.open(`/punctuality?unit=${late.id}`);
  await desk.picture('29-punctuality');
  await desk.main.getByRole('button', { name: `${say('punctuality_urge_one')} ${late.name}` }).click();
  await desk.fill('punctuality_note', CHASED, desk.dialog);
  await desk.press('punctuality_urge', desk.dialog);
  await expect(desk.dialog).toHaveCount(0);
  const laggard = await Person.signedIn(browser, username);
  await laggard.open('/');
  await laggard.sees(new RegExp(CHASED.replace(/[()]/g, '.')));
  await laggard.main.getByRole('link', { name: owed }).first().click();
  await laggard.take('addressee_acknowledge');
  await laggard.sees(say('addressee_state_acknowledged'));
  await desk.open(`/punctuality?unit=${late.id}`);
  await expect(desk.main.getByRole('button', { name: `${say('punctuality_urge_one')} ${late.name}` })).toHaveCount(0);

  // Which point is carried by whom is on the page of the directive.
  await desk.open(`/directives/${directive}`);
  await desk.sees(say('carriers_counts', { units: '1', done: '0', tasks: '1' }));
  await desk.picture('31-directive-coverage');

  // The department sends a difficulty up; the Minister adjusts the directive, and the department finds the outcome among its work.
  await bureau.open(`/directives/${directive}`);
  await bureau.follow('difficulty_raise');
  await bureau.fill('difficulty_title', TROUBLE);
  await bureau.main.getByRole('textbox', { name: say('difficulty_content') }).fill('Hai báo cáo cùng một tuần.');
  await bureau.press('difficulty_raise');
  await bureau.page.waitForURL(/\/difficulties\/[0-9a-f-]{36}$/);
  const difficulty = new URL(bureau.page.url()).pathname;
  await desk.open(difficulty);
  await desk.take('difficulty_receive', { fill: (dialog) => desk.fill('difficulty_answer_by', '20/12/2024', dialog) });
  await desk.take('difficulty_put');
  await desk.sees(say('difficulty_state_before_minister'));
  await desk.open(`/directives/${directive}/adjust`);
  await desk.fill('ui_reason', 'Đơn vị phản ánh hạn báo cáo trùng kỳ quyết toán.');
  await desk.fill('directive_signer', 'Bộ trưởng');
  await desk.fill('directive_text', 'Báo cáo trước ngày 15 tháng đầu quý.');
  await desk.press('directive_adjust');
  await desk.sees(say('directive_adjusted', { ordinal: '2' }));
  await desk.open(difficulty);
  await desk.take('difficulty_adjust', {
    fill: async (dialog) => {
      await desk.select('difficulty_version', '2', dialog);
      await desk.fill('difficulty_answer_words', DECIDED, dialog);
    },
  });
  await desk.sees(say('difficulty_state_adjusted'));

  await bureau.open('/');
  await bureau.main.getByRole('link', { name: new RegExp(TROUBLE.replace(/[()]/g, '.')) }).first().click();
  await bureau.sees(new RegExp(DECIDED.replace(/[()]/g, '.')));
  await bureau.press('difficulty_see');
  await bureau.follow('difficulty_see_version');
  await bureau.sees(/ngày 15 tháng đầu quý/);
  await bureau.picture('32-directive-difference');
  expect(heard()).toEqual([]);
});
