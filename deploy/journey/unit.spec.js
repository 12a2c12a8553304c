import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, newAccount, submit, unitOf, upload, writtenDossier } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Công nhận Chiến sĩ thi đua cơ sở năm 2024 (${RUN})`;

test('a unit decides its own titles: the same path ends at its head, and never leaves the unit', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const [admin, officer, head] = await Promise.all(['admin', 'officer', 'head'].map((name) => caller(request, name)));
  const unit = await unitOf(officer, 'OFFICER');
  const account = (name, displayName, role) => newAccount(request, admin, { username: `${name}-${RUN.toLowerCase()}`, displayName, role, unit });
  const [officeName, councilName, signatoryName] = await Promise.all([
    account('tdkt-cuc', 'Phòng Thi đua của Cục', 'STANDING_OFFICE'),
    account('thu-ky-cuc', 'Thư ký Hội đồng Cục', 'COUNCIL_SECRETARY'),
    account('cuc-truong', 'Cục trưởng', 'SIGNATORY'),
  ]);
  const office = await caller(request, officeName);
  const council = await caller(request, councilName);

  // The unit's officer writes the dossier, its head submits it, the unit's own office accepts it, the unit's council votes.
  const [person] = (await officer('GET', `/people?unit=${unit}&limit=1`)).body.items;
  const written = await writtenDossier(officer, unit, {
    title: TITLE,
    people: [person],
    awardCode: 'EMULATION_FIGHTER_GRASSROOTS',
    report: 'Sáng kiến rút ngắn thời gian cấp phép được công nhận ở cấp cơ sở.',
  });
  const submitted = await submit(head, written.body.id, written.etag);
  const accepted = await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  const voted = await council('POST', '/council-results', {
    data: {
      unitId: unit,
      councilName: 'Hội đồng Thi đua - Khen thưởng Cục Quản lý tài nguyên nước',
      heldOn: '2024-12-02',
      memberCount: 7,
      presentCount: 7,
      minutesDocumentId: await upload(council, 'bien-ban-hoi-dong-cuc.pdf', unit),
      results: [{ nominationId: accepted.body.nominations[0].id, votesFor: 7, votesAgainst: 0, passed: true }],
    },
  });

  // The office drafts the unit's decision from what passed; the head of the unit signs it, with a number of the unit's own.
  const desk = await Person.signedIn(browser, officeName);
  await desk.open(`/council-results/${voted.body.id}`);
  await desk.follow('council_draft_decision');
  await desk.fill('decision_title', TITLE);
  await desk.fill('decision_legal_basis', 'Luật Thi đua, khen thưởng;');
  await desk.press('decision_save');
  await desk.page.waitForURL(/\/decisions\/[0-9a-f-]+$/);
  const decision = new URL(desk.page.url()).pathname;
  await desk.take('decision_action_propose');
  const signatory = await Person.signedIn(browser, signatoryName);
  await signatory.open(decision);
  await signatory.take('decision_action_sign', {
    fill: (dialog) => signatory.fill('decision_signer_title', 'Cục trưởng', dialog),
    confirmKey: 'decision_sign_confirm',
  });
  await signatory.sees(say('decision_state_signed'));
  await signatory.sees(/^\d+\/QĐ-CUC-TNN$/);
  await signatory.picture('16-unit-decision');
  expect(heard()).toEqual([]);
});
