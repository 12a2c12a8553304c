import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, submit, unitOf } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Khen thưởng đột xuất: cứu người trong lũ (${RUN})`;

test('an extraordinary feat is commended within two working days, without a council', async ({ browser, request }) => {
  test.setTimeout(180_000);
  const [officer, head, office] = await Promise.all(['officer', 'head', 'office'].map((name) => caller(request, name)));
  const unit = await unitOf(officer, 'OFFICER');
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const [person] = (await officer('GET', `/people?unit=${unit}&limit=1`)).body.items;
  const opened = await officer('POST', '/dossiers', {
    data: { unitId: unit, kind: 'EXTRAORDINARY', year: 2024, title: TITLE },
    status: 201,
  });
  const draft = {
    title: TITLE,
    year: 2024,
    kind: 'EXTRAORDINARY',
    attachments: [],
    nominations: [
      {
        nomineeKind: 'INDIVIDUAL',
        personId: person.id,
        awardCode: 'MERIT_CERT_MINISTER',
        report: 'Ngày 29/11/2024 cứu ba người khỏi nước lũ tại trạm đo.',
        evidence: [],
      },
    ],
  };
  const written = await officer('PUT', `/dossiers/${opened.body.id}`, { etag: opened.etag, data: draft });
  expect(written.body.actions.find(({ action }) => action === 'SUBMIT')?.allowed ?? false).toBe(false);

  // The officer chooses the simplified way, and sees by which article.
  const writer = await Person.signedIn(browser, 'officer');
  await writer.open(`/dossiers/${opened.body.id}/edit`);
  await writer.select('dossier_procedure', 'EXTRAORDINARY_FEAT');
  await expect(writer.main.getByText('Điều 40').first()).toBeVisible();
  await writer.fill('simplified_feat_on', '29/11/2024');
  await writer.picture('simplified-editor');
  await writer.press('dossier_save_and_view');
  await writer.page.waitForURL(/\/dossiers\/[0-9a-f-]+$/);
  await writer.sees(say('dossier_simplified'));
  await writer.sees('03/12/2024');
  await writer.picture('simplified-dossier');
  await writer.close();

  const latest = await head('GET', `/dossiers/${opened.body.id}`);
  const submitted = await submit(head, opened.body.id, latest.etag);
  const accepted = await office('POST', `/dossiers/${opened.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  expect(accepted.body.nominations.map(({ outcome }) => outcome)).toEqual(['PASSED']);

  // From acceptance straight to the decision.
  const decided = await office('POST', '/decisions', {
    data: {
      title: TITLE,
      unitId: ministry,
      symbol: 'QĐ-BTNMT',
      legalBasis: 'Luật Thi đua, khen thưởng, Điều 85;',
      nominationIds: accepted.body.nominations.map(({ id }) => id),
    },
    status: 201,
  });
  const proposed = await office('POST', `/decisions/${decided.body.id}/proposal`, { etag: decided.etag });
  const signatory = await Person.signedIn(browser, 'signatory');
  await signatory.open(`/decisions/${proposed.body.id}`);
  await signatory.take('decision_action_sign', {
    fill: (dialog) => signatory.fill('decision_signer_title', 'Thứ trưởng', dialog),
    confirmKey: 'decision_sign_confirm',
  });
  await signatory.close();

  // How long it took is told on its page and in the figures.
  const desk = await Person.signedIn(browser, 'office');
  await desk.open(`/dossiers/${opened.body.id}`);
  await desk.sees(say('simplified_took', { days: 1 }));
  await desk.open('/dossiers/figures?year=2024&simplified=true');
  await desk.sees(say('simplified_speed', { year: 2024 }));
  await desk.picture('simplified-figures');
  await desk.open('/dossiers?simplified=true');
  await desk.sees(TITLE);
  await desk.close();
  expect(heard()).toEqual([]);
});
