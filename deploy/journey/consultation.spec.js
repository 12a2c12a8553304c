import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, submit, unitOf, writtenDossier } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Lấy ý kiến về đề nghị tặng Huân chương Lao động (${RUN})`;
const WORDS = 'Sáng kiến nêu trong danh sách là của cả nhóm, không phải của một người.';
const SENDER = 'Nguyễn Thị Người Gửi';
const REPLY = 'Đã xác minh với Hội đồng sáng kiến: người được đề nghị là đồng tác giả.';

/** Somebody whose accepted dossier asks for an order. */
async function proposed(request) {
  const [office, officer, head] = await Promise.all(['office', 'officer', 'head'].map((name) => caller(request, name)));
  const unit = await unitOf(officer, 'OFFICER');
  const people = (await officer('GET', `/people?unit=${unit}&limit=20`)).body.items.slice(0, 1);
  const written = await writtenDossier(officer, unit, {
    title: `Đề nghị Huân chương Lao động (${RUN})`,
    summary: 'Thành tích 15 năm.',
    people,
    awardCode: 'LABOR_ORDER_3',
    report: 'Chủ trì bộ dữ liệu tài nguyên nước quốc gia.',
  });
  const submitted = await submit(head, written.body.id, written.etag);
  await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  return { office, name: people[0].name, dossier: written.body.id, number: written.body.number };
}

test('a consultation opens, a stranger objects, it is answered, and the stranger reads the answer by the code', async ({
  browser,
  request,
}) => {
  const { office, name, dossier, number } = await proposed(request);

  const desk = await Person.signedIn(browser, 'office');
  await desk.open('/consultations');
  await desk.follow('consultation_new');
  await desk.main.getByRole('listitem').filter({ hasText: number }).getByRole('checkbox').first().check();
  await desk.fill('consultation_title', TITLE);
  await desk.main.getByRole('textbox', { name: new RegExp(`^${name} ·`) }).fill('Chủ trì bộ dữ liệu tài nguyên nước quốc gia.');
  await desk.press('consultation_save');
  await desk.sees(say('consultation_state_draft'));
  await desk.take('consultation_open');
  await desk.sees(say('consultation_state_open'));
  const id = desk.page.url().split('/').at(-1);

  const stranger = await Person.anybody(browser);
  await stranger.open('/cong-khai/lay-y-kien');
  await stranger.main.getByRole('link', { name: TITLE }).click();
  await stranger.main.getByRole('button', { name: `${say('public_say')} ${name}` }).click();
  await stranger.main.getByLabel(say('comment_objection')).check();
  await stranger.fill('public_say_content', WORDS);
  await stranger.press('public_say_send');
  // What was refused is mended; nothing that was written is lost.
  await expect(stranger.main.getByRole('alert')).toBeVisible();
  await expect(stranger.field('public_say_content')).toHaveValue(WORDS);
  await stranger.fill('public_say_name', SENDER);
  await stranger.fill('public_say_contact', '0912 345 678');
  await stranger.picture('18-public-consultation');
  await stranger.press('public_say_send');
  const code = (await stranger.main.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()).trim();

  await desk.page.reload();
  const comments = desk.section('comments');
  await expect(comments).toContainText(WORDS);
  await expect(comments).toContainText(SENDER);
  await desk.picture('19-consultation');
  await desk.take('comment_answer', {
    fill: async (dialog) => {
      await desk.fill('comment_answer_field', REPLY, dialog);
      await dialog.getByLabel(say('comment_not_upheld')).check();
    },
  });
  await expect(comments).toContainText(REPLY);

  await stranger.follow('public_follow_up');
  await stranger.fill('public_comment_code_label', code.toLowerCase());
  await stranger.press('public_look_up_answer');
  await stranger.sees(REPLY);
  await stranger.open(`/cong-khai/lay-y-kien/${id}`);
  await stranger.sees(name);
  await expect(stranger.main).not.toContainText(WORDS);
  await expect(stranger.main).not.toContainText(SENDER);

  const { body } = await office('GET', `/dossiers/${dossier}/consultation`);
  expect(body.items[0].standing).toMatchObject({ required: true, satisfied: false, gap: 'NOT_OVER', objections: 1, unanswered: 0 });
  await desk.open(`/dossiers/${dossier}`);
  await expect(desk.section('consultation_note_title')).toContainText('98/2023');
  expect(heard()).toEqual([]);
});
