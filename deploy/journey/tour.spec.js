import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { withoutDiacritics } from './world.js';

const CAMPAIGN = 'Thi đua về đích sớm kế hoạch năm 2025';
const DOSSIER = 'Khen thưởng tổng kết năm 2024';
const DECISION = 'Về việc tặng Bằng khen của Bộ trưởng năm 2024';
const REPORTS = [
  'Chủ trì 12 báo cáo quy hoạch lưu vực sông, tất cả đúng hạn; hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
  'Rút ngắn thời gian cấp phép khai thác nước từ 45 xuống 30 ngày; 214 hồ sơ không trễ hẹn.',
  'Quan trắc 365 ngày không gián đoạn, phát hiện sớm hai đợt xâm nhập mặn ở đồng bằng sông Cửu Long.',
];

/** The head answers for whoever the law rules out by the facts that are kept. */
const answerFor = (head) => async (dialog) => {
  await head.page.waitForLoadState('networkidle');
  for (const reason of await dialog.getByRole('textbox').all())
    await reason.fill('Hội đồng đơn vị đã xem xét; hồ sơ công nhận sáng kiến đang được bổ sung.');
};

test('one commendation travels from a campaign to the public register in the browser', async ({ browser }) => {
  test.setTimeout(600_000);

  // The Standing Office drafts a campaign and puts it before the Minister; KT. BỘ TRƯỞNG launches it.
  const office = await Person.signedIn(browser, 'office');
  await office.picture('01-home');
  await office.open('/campaigns');
  await office.follow('campaign_new');
  await office.fill('campaign_title', CAMPAIGN);
  await office.fill('campaign_starts_on', '01/01/2025');
  await office.fill('campaign_ends_on', '31/12/2025');
  await office.fill('campaign_goals', 'Hoàn thành toàn diện nhiệm vụ năm 2025 trước hạn.');
  await office.fill('campaign_contents', 'Mỗi đơn vị đăng ký mức phấn đấu theo tiêu chí và báo cáo theo quý.');
  await office.press('campaign_add_criterion');
  await office.fill('campaign_criterion_name', 'Nhiệm vụ hoàn thành trước hạn');
  await office.fill('campaign_measure', 'Tỷ lệ nhiệm vụ hoàn thành trước hạn');
  await office.fill('campaign_target', '80');
  await office.fill('campaign_measure_unit', '%');
  await office.press('campaign_save_draft');
  await office.sees(say('campaign_state_draft'));
  await office.take('campaign_action_propose');
  const campaign = new URL(office.page.url()).pathname;

  const signatory = await Person.signedIn(browser, 'signatory');
  await signatory.open(campaign);
  await signatory.take('campaign_action_launch', {
    fill: (dialog) => signatory.fill('campaign_signer_title', 'Thứ trưởng', dialog),
  });
  await signatory.sees(say('campaign_state_launched'));

  // An officer registers the unit and makes a dossier with three nominations, evidence and the unit council's minutes.
  const officer = await Person.signedIn(browser, 'officer');
  await officer.open(campaign);
  await officer.take('campaign_action_register', {
    fill: async (dialog) => {
      await dialog.getByLabel(new RegExp(`^${say('campaign_commitment')}`)).first().fill('85');
    },
  });
  await officer.sees('Cục Quản lý tài nguyên nước');
  await officer.picture('02-campaign');

  await officer.open('/dossiers');
  await officer.press('dossier_new');
  await officer.fill('dossier_title', DOSSIER, officer.dialog);
  await officer.press('dossier_begin', officer.dialog);
  await officer.page.waitForURL(/\/edit$/);
  await officer.attach('bien-ban-hop-hoi-dong-cuc.pdf', officer.section('dossier_attachments'));
  for (const [index, report] of REPORTS.entries()) {
    await officer.press('dossier_add_nomination');
    const nomination = officer.page.getByRole('group', { name: new RegExp(`^${say('dossier_nomination', { number: index + 1 })}`) });
    await nomination.getByRole('combobox', { name: say('dossier_person') }).click();
    await nomination.getByRole('listbox').getByRole('option').nth(index).click();
    await officer.select('dossier_award', 'MERIT_CERT_MINISTER', nomination);
    await officer.fill('dossier_report', report, nomination);
    await officer.attach(`bao-cao-thanh-tich-${index + 1}.pdf`, nomination);
  }
  await officer.picture('03-dossier-editor');
  await officer.press('dossier_save_and_view');
  await officer.page.waitForURL(/\/dossiers\/[^/]+$/);
  const dossier = new URL(officer.page.url()).pathname;

  // The head submits, the Standing Office returns it once, then accepts.
  const head = await Person.signedIn(browser, 'head');
  await head.open(dossier);
  await head.take('dossier_action_submit', { fill: answerFor(head) });

  await office.open('/dossiers?state=SUBMITTED');
  await office.sees(DOSSIER);
  await office.picture('04-queue');
  await office.main.getByRole('link', { name: DOSSIER }).first().click();
  await office.take('dossier_action_return', {
    fill: async (dialog) => {
      await office.fill('dossier_return_whole', 'Bổ sung số liệu so sánh với năm 2023 vào báo cáo thứ nhất.', dialog);
      await office.fill('dossier_return_days', '5', dialog);
    },
  });
  await office.sees(say('dossier_state_returned'));

  await officer.open(`${dossier}/edit`);
  await officer.fill('dossier_report', `${REPORTS[0]} Năm 2023: 9 báo cáo.`);
  await officer.press('dossier_save_and_view');
  await officer.page.waitForURL(/\/dossiers\/[^/]+$/);
  await head.open(dossier);
  await head.take('dossier_action_submit', { fill: answerFor(head) });
  await office.open(dossier);
  await office.take('dossier_action_accept');
  await office.sees(say('dossier_state_accepted'));
  await office.picture('05-dossier');

  // The council's result is entered from its minutes.
  const council = await Person.signedIn(browser, 'council');
  await council.open(dossier);
  await council.follow('dossier_enter_council_result');
  await council.fill('council_member_count', '17');
  await council.fill('council_present_count', '16');
  await council.attach('bien-ban-hoi-dong-bo.pdf');
  const votes = council.section('council_votes');
  await council.fill('council_for', '15', votes);
  await council.fill('council_against', '1', votes);
  await votes.getByRole('radio', { name: say('council_passed'), exact: true }).first().check();
  await council.press('council_fill_down');
  await council.picture('06-council-result');
  await council.press('council_save');
  await council.sees('3/3');

  // The decision: drafted from what passed, signed, numbered, published.
  await office.open(new URL(council.page.url()).pathname);
  await office.follow('council_draft_decision');
  await office.fill('decision_title', DECISION);
  await office.fill('decision_legal_basis', 'Luật Thi đua, khen thưởng;\nBiên bản họp Hội đồng Thi đua - Khen thưởng Bộ;');
  await office.press('decision_save');
  await office.page.waitForURL(/\/decisions\/[0-9a-f-]+$/);
  const decision = new URL(office.page.url()).pathname;
  await office.take('decision_action_propose');

  await signatory.open('/decisions?state=PROPOSED');
  await signatory.main.getByRole('link', { name: DECISION }).first().click();
  await signatory.sees(say('decision_lines'));
  await signatory.picture('07-decision-to-sign');
  await signatory.take('decision_action_sign', {
    fill: (dialog) => signatory.fill('decision_signer_title', 'Thứ trưởng', dialog),
    confirmKey: 'decision_sign_confirm',
  });
  await signatory.sees(say('decision_state_signed'));

  const clerk = await Person.signedIn(browser, 'clerk');
  await clerk.open(decision);
  await clerk.take('decision_action_publish');
  await clerk.sees(say('decision_state_published'));
  await clerk.picture('08-decision');
  const [number] = (await clerk.main.innerText()).match(/\d+\/QĐ-BTNMT/);

  // Anyone finds the award by a name without diacritics.
  await officer.open(dossier);
  const nominee = await officer.main.locator('[data-row-link] b').first().innerText();
  const reader = await Person.anybody(browser);
  await reader.open('/cong-khai');
  await reader.page.getByRole('searchbox').first().fill(withoutDiacritics(nominee));
  await reader.page.keyboard.press('Enter');
  const entry = reader.main.getByRole('listitem').filter({ hasText: number }).filter({ hasText: nominee });
  await expect(entry).toBeVisible();
  await reader.picture('09-public-look-up');
  await entry.getByRole('link', { name: nominee }).click();
  await reader.sees(number);

  // The auditor goes from the award back to its evidence, reads the trail and verifies the chain.
  const auditor = await Person.signedIn(browser, 'auditor');
  await auditor.open(`/awards?number=${encodeURIComponent(number)}`);
  await auditor.main.getByRole('link', { name: nominee }).first().click();
  await auditor.sees(DECISION);
  await auditor.open(dossier);
  await auditor.press('trail_title');
  await expect(auditor.dialog.getByText(say('audit_action_dossier_returned')).first()).toBeVisible();
  await auditor.picture('10-trail');
  await auditor.open('/audit');
  await auditor.press('chain_verify');
  await auditor.sees(say('chain_intact'));
  await auditor.picture('11-chain');

  expect(heard()).toEqual([]);
});
