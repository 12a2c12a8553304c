import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, submit, unitOf, upload, writtenDossier } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TODAY = '02/12/2024';
/** 1.5 times the base salary of the day. */
const EACH = 3_510_000;
const money = (dong) => `${new Intl.NumberFormat('vi-VN').format(dong)} ₫`;

async function accepted({ officer, head, office }, unit, title, people) {
  const written = await writtenDossier(officer, unit, {
    title: `${title} (${RUN})`,
    kind: 'EXTRAORDINARY',
    summary: 'Thành tích đột xuất trong đợt hạn mặn năm 2024.',
    people,
    awardCode: 'MERIT_CERT_MINISTER',
    report: 'Quan trắc 365 ngày không gián đoạn.',
  });
  const submitted = await submit(head, written.body.id, written.etag);
  return (await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} })).body;
}

const idsOf = (dossier) => dossier.nominations.map(({ id }) => id);

/** A signed decision over four people. */
async function signed(callers, unit, ministry, people) {
  const { office, council, signatory } = callers;
  const nominationIds = idsOf(await accepted(callers, unit, 'Khen thưởng để trao', people));
  await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: '2024-12-02',
      memberCount: 17,
      presentCount: 17,
      minutesDocumentId: await upload(council, 'bien-ban.pdf', ministry),
      results: nominationIds.map((nominationId) => ({ nominationId, votesFor: 17, votesAgainst: 0, passed: true })),
    },
  });
  const drafted = await office('POST', '/decisions', {
    data: {
      title: `Về việc tặng Bằng khen của Bộ trưởng (${RUN})`,
      unitId: ministry,
      symbol: 'QĐ-BTNMT',
      legalBasis: 'Luật Thi đua, khen thưởng;',
      nominationIds,
    },
  });
  const ready = await office('POST', `/decisions/${drafted.body.id}/proposal`, { etag: drafted.etag });
  return signatory('POST', `/decisions/${drafted.body.id}/signature`, {
    etag: ready.etag,
    data: { signMode: 'KT', signerTitle: 'Thứ trưởng' },
  });
}

async function world(request) {
  const [office, officer, head, council, signatory] = await Promise.all(
    ['office', 'officer', 'head', 'council', 'signatory'].map((name) => caller(request, name)),
  );
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const unit = await unitOf(officer, 'OFFICER');
  const people = (await officer('GET', `/people?unit=${unit}&limit=50`)).body.items;
  return { callers: { office, officer, head, council, signatory }, ministry, unit, people };
}

test('a ceremony hands over the money of three, one is left, and the totals agree', async ({ browser, request }) => {
  const { callers, ministry, unit, people } = await world(request);
  const decision = (await signed(callers, unit, ministry, people.slice(0, 4))).body;

  const clerk = await Person.signedIn(browser, 'clerk');
  await clerk.open(`/handovers?decision=${decision.id}&part=MONEY`);
  const rows = clerk.main.getByRole('row');
  await expect(rows).toHaveCount(5);
  for (const at of [0, 1, 2]) await clerk.main.locator('[data-row-mark]').nth(at).check();
  await clerk.press('handover_hand_over');
  await clerk.fill('handover_on', TODAY, clerk.dialog);
  await clerk.fill('handover_place', 'Lễ tổng kết năm, Hội trường Bộ', clerk.dialog);
  await clerk.picture('21-ceremony');
  await clerk.press('handover_hand_over', clerk.dialog);
  await expect(clerk.dialog).toHaveCount(0);
  await expect(rows).toHaveCount(2);

  await clerk.open(`/handovers/totals?decision=${decision.id}`);
  await clerk.sees(money(4 * EACH));
  await clerk.sees(money(3 * EACH));
  await clerk.main.getByRole('link', { name: money(EACH) }).first().click();
  await expect(rows).toHaveCount(2);

  await rows.nth(1).getByRole('link').first().click();
  await clerk.take('handover_hand_over', {
    fill: async (dialog) => {
      await clerk.fill('handover_on', TODAY, dialog);
      await dialog.getByText(say('handover_somebody_else')).click();
      await clerk.fill('handover_to', 'Trần Thị Bình', dialog);
      await clerk.fill('handover_capacity', 'Giấy ủy quyền ngày 28/11/2024', dialog);
    },
  });
  await clerk.sees('Trần Thị Bình');
  await clerk.take('handover_take_back', { fill: (dialog) => clerk.fill('ui_reason', 'Ghi nhầm.', dialog) });
  await clerk.sees(say('handover_state_open'));
  await clerk.sees(say('handover_superseded'));
  expect(heard()).toEqual([]);
});

test('a complaint holds a nomination on the agenda, and its answer frees it', async ({ browser, request }) => {
  const { callers, unit, people } = await world(request);
  const { council, office } = callers;
  const dossier = await accepted(callers, unit, 'Hồ sơ bị khiếu nại', people.slice(4, 5));
  const [{ id }] = (await council('GET', '/councils?level=MINISTRY&limit=1')).body.items;
  const { seats } = (await council('GET', `/councils/${id}`)).body;
  let now = await council('POST', `/councils/${id}/council-meetings`, {
    data: {
      title: `Phiên họp có đơn (${RUN})`,
      mode: 'IN_SESSION',
      heldOn: '2024-12-02',
      startsAt: '15:00:00',
      place: 'Phòng họp B201',
      presidingId: seats.find((seat) => seat.office === 'CHAIR').id,
    },
  });
  const meeting = now.body.id;
  const step = async (name, data) => {
    now = await council('POST', `/council-meetings/${meeting}/${name}`, { etag: now.etag, data });
  };
  await step('cases', { nominations: idsOf(dossier) });
  await step('convocation');
  await step('attendance', { members: seats.map((seat) => ({ seatId: seat.id, attendance: 'PRESENT' })) });
  await step('beginning');

  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/dossiers/${dossier.id}`);
  await desk.follow('complaint_enter');
  await desk.main.getByLabel(say('complaint_kind_complaint'), { exact: true }).check();
  await desk.fill('complaint_received_on', TODAY);
  await desk.fill('complaint_title', `Khiếu nại về thành tích (${RUN})`);
  await desk.fill('complaint_content', 'Thành tích nêu trong hồ sơ là của tập thể.');
  await desk.fill('complaint_sender_name', 'Nguyễn Thị Người Gửi');
  await desk.press('complaint_save');
  await desk.sees(say('complaint_holding'));
  await desk.sees('Nguyễn Thị Người Gửi');
  await desk.picture('22-complaint');
  const complaint = desk.page.url().split('/').at(-1);

  const secretary = await Person.signedIn(browser, 'council');
  const [{ id: councilCase }] = (await council('GET', `/council-meetings/${meeting}/cases`)).body.items;
  await secretary.open(`/council-meetings/${meeting}/cases/${councilCase}`);
  await secretary.sees(say('hold_short'));
  await secretary.open(`/nominations/${idsOf(dossier)[0]}`);
  await secretary.sees(say('hold_title'));
  await expect(secretary.main.getByText('Nguyễn Thị Người Gửi')).toHaveCount(0);
  const refused = await council('POST', `/council-meetings/${meeting}/ballot`, { etag: now.etag, status: 409 });
  expect(refused.body.code).toBe('NOMINATION_HELD');
  // What it says is read by few.
  await council('GET', `/complaints/${complaint}`, { status: 403 });

  await desk.take('complaint_accept');
  await desk.take('complaint_assign', { fill: (dialog) => desk.fill('complaint_assignee', 'Tổ xác minh', dialog) });
  await desk.take('complaint_verify', { fill: (dialog) => desk.fill('complaint_findings', 'Hồ sơ gốc khớp với báo cáo.', dialog) });
  await desk.take('complaint_answer', {
    fill: async (dialog) => {
      await dialog.getByLabel(say('complaint_finding_wrong'), { exact: true }).check();
      await desk.fill('complaint_answer_field', 'Nội dung khiếu nại không đúng.', dialog);
      await desk.fill('complaint_answer_number', '1250/BTNMT-TĐKTTT', dialog);
      await desk.fill('complaint_answered_on', TODAY, dialog);
    },
  });
  await desk.sees(say('complaint_state_answered'));
  await expect(desk.main.getByText(say('complaint_holding'))).toHaveCount(0);

  await secretary.open(`/council-meetings/${meeting}/cases/${councilCase}`);
  await secretary.sees(dossier.nominations[0].nominee.name);
  await expect(secretary.main.getByText(say('hold_short'))).toHaveCount(0);
  await council('POST', `/council-meetings/${meeting}/ballot`, { etag: now.etag });
  expect(await office('GET', `/complaints/${complaint}`).then(({ body }) => body.item.holding)).toBe(false);
  expect(heard()).toEqual([]);
});
