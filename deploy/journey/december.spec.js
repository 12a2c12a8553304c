import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, newAccount, submit, unitOf, upload } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
/** All dossiers of this December are found by it. */
const TITLE = `Tổng kết năm 2024 (${RUN})`;
const UNITS = 60;
const TODAY = '2024-12-02';
const REFUSAL = { reason: 'Thành tích đã được tặng Bằng khen năm 2023, không có thành tích mới.', document: 'Luật Thi đua, khen thưởng 2022', article: 'Điều 5' };

/** Does it to all, a few at a time. */
async function forAll(things, deed, atOnce = 6) {
  const results = [];
  for (let from = 0; from < things.length; from += atOnce) {
    results.push(...(await Promise.all(things.slice(from, from + atOnce).map((thing, index) => deed(thing, from + index)))));
  }
  return results;
}

/** Units of the ministry and provincial departments that stand on the day, and two more: one goes into the other before the month is over. */
async function sixtyUnits(admin, ministry) {
  const founded = [];
  for (const [index, name] of ['Trung tâm Quan trắc nước miền Trung', 'Trung tâm Dữ liệu nước quốc gia'].entries()) {
    const draft = { code: `T12-${RUN}-${index + 1}`, kind: 'CENTER', name: `${name} (${RUN})`, legalPersonality: true, parentId: ministry, from: '2012-01-01' };
    const unit = await admin('POST', '/units', { data: { shortName: null, nameEn: null, overseerId: null, source: null, ...draft } });
    founded.push(unit.body);
  }
  const under = async (how) => (await admin('GET', `/units?${how}=${ministry}&limit=100&asOf=${TODAY}`)).body.items;
  const own = (await under('parent')).filter((unit) => unit.kind !== 'ORGANISATION' && !unit.code.startsWith('T12-'));
  return [...founded, ...own, ...(await under('overseer'))].slice(0, UNITS);
}

async function newcomerTo(admin, unit, index) {
  const person = await admin('POST', '/people', {
    data: { employeeCode: `T12-${RUN}-${index}`, name: `Nguyễn Thị Tháng Mười Hai ${index + 1}`, sex: 'FEMALE', birthDate: '1980-05-12' },
  });
  const from = unit.from > '2012-05-01' ? unit.from : '2012-05-01';
  await admin('POST', `/people/${person.body.id}/memberships`, {
    data: { unitId: unit.id, position: 'Chuyên viên', positionGroup: 'STAFF', directWorker: true, from, to: null },
  });
  return person.body;
}

/** A unit's dossier as its own system would send it: one person, one report, the minutes of the unit's council. */
async function sentUp({ officer, head }, unit, person) {
  const title = `${TITLE} – ${unit.name}`;
  const opened = await officer('POST', '/dossiers', { data: { unitId: unit.id, kind: 'MERIT', year: 2024, title } });
  const minutes = await upload(officer, 'bien-ban-hoi-dong-don-vi.pdf', unit.id);
  const report = await upload(officer, 'bao-cao-thanh-tich.pdf', unit.id);
  const written = await officer('PUT', `/dossiers/${opened.body.id}`, {
    etag: opened.etag,
    data: {
      title,
      year: 2024,
      kind: 'MERIT',
      attachments: [{ documentId: minutes, kind: 'MINUTES' }],
      nominations: [
        {
          nomineeKind: 'INDIVIDUAL',
          personId: person.id,
          awardCode: 'MERIT_CERT_MINISTER',
          report: 'Hai năm liên tục hoàn thành xuất sắc nhiệm vụ; hai sáng kiến được áp dụng trong đơn vị.',
          evidence: [{ documentId: report, kind: 'REPORT' }],
        },
      ],
    },
  });
  const submitted = await submit(head, opened.body.id, written.etag);
  return submitted.body;
}

/** A member of the Standing Office before the queue of this December. */
class Verifier extends Person {
  queue(more = '') {
    return this.open(`/dossiers?q=${encodeURIComponent(RUN)}&sort=title${more}`);
  }

  get rows() {
    return this.main.locator('[data-row-link]');
  }

  get bar() {
    return this.main.getByRole('region', { name: say('dossier_marked_actions') });
  }

  /** By the keyboard alone: down the list, each marked with x. */
  async mark(count) {
    // A page that has just come gives its heading the focus; keys are pressed by somebody who has seen it.
    await expect(async () => {
      await this.rows.first().focus();
      await this.page.keyboard.press('x');
      await expect(this.bar).toBeVisible({ timeout: 1000 });
    }).toPass();
    for (let row = 1; row < count; row += 1) {
      await this.page.keyboard.press('j');
      await this.page.keyboard.press('x');
    }
    await this.marked(count);
  }

  async marked(count) {
    await expect(this.bar.getByRole('status')).toHaveText(say('dossier_marked', { count }));
  }

  async done(actionKey, count) {
    await expect(this.page.getByText(say('dossier_steps_done', { action: say(actionKey), count })).first()).toBeVisible();
  }

  async claim(count) {
    await this.queue('&state=SUBMITTED&claim=NOBODY');
    await this.rows.first().waitFor();
    await this.mark(count);
    await this.page.keyboard.press('c');
    await this.done('dossier_action_claim', count);
  }

  async acceptAllOfMine(count) {
    await this.queue('&state=SUBMITTED&claim=MINE');
    await expect(this.rows).toHaveCount(count);
    await this.main.getByRole('checkbox', { name: say('ui_mark_all') }).check();
    await this.marked(count);
    await this.page.keyboard.press('a');
    await this.press('dossier_action_accept', this.dialog);
    await this.done('dossier_action_accept', count);
  }
}

async function decided({ office, signatory, clerk }, title, ministry, nominationIds) {
  const drafted = await office('POST', '/decisions', {
    data: { title, unitId: ministry, symbol: 'QĐ-BTNMT', legalBasis: 'Luật Thi đua, khen thưởng;', nominationIds },
  });
  await office('POST', `/decisions/${drafted.body.id}/proposal`, { etag: drafted.etag });
  const path = `/decisions/${drafted.body.id}`;
  await signatory.open(`/decisions?state=PROPOSED&q=${encodeURIComponent(RUN)}`);
  await signatory.main.getByRole('link', { name: title }).first().click();
  await signatory.sees(say('decision_lines'));
  await signatory.take('decision_action_sign', {
    fill: (dialog) => signatory.fill('decision_signer_title', 'Thứ trưởng', dialog),
    confirmKey: 'decision_sign_confirm',
  });
  await signatory.sees(say('decision_state_signed'));
  const signed = await office('GET', path);
  await clerk('POST', `${path}/publication`, { etag: signed.etag });
  return signed.body;
}

/** Ten years of one person and one unit, as somebody kept them in a spreadsheet: two slips among them. */
function tenYears(person, unit) {
  const rows = ['Danh hiệu,Đối tượng,Mã cán bộ,Họ và tên,Đơn vị,Năm,Số quyết định,Ngày quyết định,Cấp quyết định'];
  for (let year = 2014; year < 2024; year += 1) {
    const slip = year === 2018;
    rows.push(`LĐTT,Cá nhân,${person.employeeCode},${person.name},${unit.code},${year},${year}-${RUN}/QĐ-TTQT,${slip ? '31/02' : '30/12'}/${year},Giám đốc`);
    rows.push(`TTLĐTT,Tập thể,,,${year === 2020 ? 'KHÔNG-CÓ' : unit.code},${year},${year}-${RUN}/QĐ-BTNMT,31/12/${year},Bộ trưởng`);
  }
  return `${rows.join('\r\n')}\r\n`;
}

test("a ministry's December: sixty dossiers, three verifiers, a merger, two decisions, ten years of old awards, one history", async ({
  browser,
  request,
}) => {
  test.setTimeout(600_000);
  const [admin, office, council, clerk] = await Promise.all(['admin', 'office', 'council', 'clerk'].map((name) => caller(request, name)));
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const account = (name, displayName, role) => newAccount(request, admin, { username: `${name}-${RUN.toLowerCase()}`, displayName, role, unit: ministry });
  const [officerName, headName, secondName, thirdName] = await Promise.all([
    account('nop', 'Hệ thống của các đơn vị', 'OFFICER'),
    account('trinh', 'Thủ trưởng các đơn vị', 'UNIT_HEAD'),
    account('tham-dinh-2', 'Đinh Thị Thẩm Định', 'STANDING_OFFICE'),
    account('tham-dinh-3', 'Lê Văn Thẩm Định', 'STANDING_OFFICE'),
  ]);
  const unitsOwn = { officer: await caller(request, officerName), head: await caller(request, headName) };

  // Sixty units send their dossiers up over the API.
  const units = await sixtyUnits(admin, ministry);
  expect(units).toHaveLength(UNITS);
  const people = await forAll(units, (unit, index) => newcomerTo(admin, unit, index));
  const dossiers = await forAll(units, (unit, index) => sentUp(unitsOwn, unit, people[index]));
  const [leaving, staying] = units;

  // Three of the Standing Office share the queue: by the keyboard, each takes twenty that nobody has.
  const verifiers = [];
  for (const name of ['office', secondName, thirdName]) verifiers.push(await Verifier.signedIn(browser, name));
  const [first, second, third] = verifiers;
  for (const verifier of verifiers) await verifier.claim(20);
  await first.queue('&state=SUBMITTED');
  await expect(first.main.getByRole('cell', { name: say('dossier_verifier_mine'), exact: true }).first()).toBeVisible();
  await first.picture('12-december-queue');

  // What a colleague has is not anybody's: the page says whose it is, and does not offer the step.
  const held = await mine(second);
  await first.open(held);
  await expect(first.main.getByRole('button', { name: say('dossier_action_accept'), exact: true })).toBeDisabled();
  await first.sees('Đinh Thị Thẩm Định');

  // Three go back for a supplement, each told what is missing; the units send them again.
  await second.queue('&state=SUBMITTED&claim=MINE');
  await second.rows.first().waitFor();
  await second.mark(3);
  await second.page.keyboard.press('r');
  await second.dialog.getByLabel(new RegExp(`^${say('ui_reason')}`)).fill('Bổ sung số liệu so sánh với năm 2023.');
  await second.press('dossier_action_return', second.dialog);
  await second.done('dossier_action_return', 3);
  const returned = (await office('GET', `/dossiers?q=${encodeURIComponent(RUN)}&state=RETURNED&limit=10`)).body.items;
  expect(returned).toHaveLength(3);
  await forAll(returned, async ({ id }) => {
    const read = await unitsOwn.head('GET', `/dossiers/${id}`);
    await submit(unitsOwn.head, id, read.etag);
  });

  // One is refused, with the article.
  await third.open(await mine(third, 1));
  await third.take('dossier_action_refuse', {
    fill: async (dialog) => {
      await third.fill('ui_reason', REFUSAL.reason, dialog);
      await third.fill('dossier_citation_document', REFUSAL.document, dialog);
      await third.fill('dossier_citation_article', REFUSAL.article, dialog);
    },
  });
  await third.sees(say('dossier_state_refused'));
  await third.sees(REFUSAL.article);
  await third.picture('13-december-refused');

  // In between one unit goes into another; its dossier goes on, and its people move.
  await admin('POST', '/successions', {
    data: {
      kind: 'ABSORPTION',
      on: TODAY,
      act: `3${RUN}/QĐ-BTNMT`,
      actTitle: 'Sáp nhập trung tâm',
      predecessorIds: [leaving.id],
      successorIds: [staying.id],
      heirId: staying.id,
      source: null,
    },
  });

  // Everything else is accepted, twenty at a time.
  await first.acceptAllOfMine(20);
  await second.acceptAllOfMine(20);
  await third.acceptAllOfMine(19);

  // The ministry's council votes on all, two decisions are signed and published.
  const accepted = await forAll(dossiers, async ({ id }) => (await office('GET', `/dossiers/${id}`)).body);
  const going = accepted.filter((dossier) => dossier.state === 'ACCEPTED');
  expect(going).toHaveLength(UNITS - 1);
  const nominations = going.flatMap((dossier) => dossier.nominations.map((nomination) => nomination.id));
  await council('POST', '/council-results', {
    data: {
      unitId: ministry,
      councilName: 'Hội đồng Thi đua - Khen thưởng Bộ Tài nguyên và Môi trường',
      heldOn: TODAY,
      memberCount: 17,
      presentCount: 17,
      minutesDocumentId: await upload(council, 'bien-ban-hoi-dong-bo.pdf', ministry),
      results: nominations.map((nominationId) => ({ nominationId, votesFor: 16, votesAgainst: 1, passed: true })),
    },
  });
  const signatory = await Person.signedIn(browser, 'signatory');
  const half = Math.ceil(nominations.length / 2);
  const hands = { office, signatory, clerk };
  const one = await decided(hands, `Tặng Bằng khen đợt 1 (${RUN})`, ministry, nominations.slice(0, half));
  const two = await decided(hands, `Tặng Bằng khen đợt 2 (${RUN})`, ministry, nominations.slice(half));
  expect(one.lines.length + two.lines.length).toBe(UNITS - 1);

  // Ten years of old awards: looked through, the slips named; mended in the very file that says them, entered whole.
  await first.open('/awards/imports');
  const choose = (name, buffer) => first.main.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await choose(`muoi-nam-${RUN}.csv`, Buffer.from(tenYears(people[0], leaving)));
  await first.page.waitForURL(/\/awards\/imports\/[0-9a-f-]+$/);
  await first.sees('31/02/2018');
  await first.sees('KHÔNG-CÓ');
  await first.picture('14-december-import');
  const [download] = await Promise.all([first.page.waitForEvent('download'), first.press('import_download_errors')]);
  const errors = readFileSync(await download.path(), 'utf8');
  const mended = errors.replace('31/02/2018', '30/12/2018').replace('KHÔNG-CÓ', leaving.code);
  await first.open('/awards/imports');
  await choose(`muoi-nam-${RUN}-sua.csv`, Buffer.from(mended));
  await first.page.waitForURL(/\/awards\/imports\/[0-9a-f-]+$/);
  await first.take('import_enter');
  await first.sees(say('import_entered_summary', { count: 20 }));

  // The person's history reads right across the merger, and the unit that goes on shows what it inherited.
  await first.open(`/people/${people[0].id}/history`);
  const life = first.main.getByRole('list', { name: say('history_of', { name: people[0].name }) }).getByRole('listitem');
  await expect(life.filter({ hasText: `3${RUN}/QĐ-BTNMT` })).toHaveCount(1);
  await expect(life.filter({ hasText: 'Lao động tiên tiến' })).toHaveCount(10);
  // Not as a part of another number: the second decision of the day may be 2/…, and a run's mark may end in 2 after a letter.
  await expect(life.filter({ hasText: new RegExp(String.raw`(?<![\p{L}\d])${one.number}`, 'u') })).toHaveCount(1);
  await first.picture('15-december-history');
  await first.open(`/units/${staying.id}/history`);
  await first.sees(say('history_inherited', { unit: leaving.name }));

  expect(heard()).toEqual([]);
});

/** The page of one of those that a verifier has. */
async function mine(verifier, index = 0) {
  await verifier.queue('&state=SUBMITTED&claim=MINE');
  await verifier.rows.nth(index).waitFor();
  return verifier.rows.nth(index).getAttribute('href');
}
