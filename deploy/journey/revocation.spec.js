import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { decidedAward } from './story.js';
import { caller, unitOf } from './world.js';

test('a signed award is revoked by the office and the signatory, the public page says so, and what comes back is recorded', async ({
  browser,
  request,
}) => {
  test.slow();
  const names = ['office', 'officer', 'head', 'council', 'signatory', 'clerk'];
  const callers = await Promise.all(names.map((name) => caller(request, name)));
  const people = Object.fromEntries(names.map((name, index) => [name, callers[index]]));
  const ministry = await unitOf(people.office, 'STANDING_OFFICE');
  const unit = await unitOf(people.officer, 'OFFICER');
  const [person] = (await people.officer('GET', `/people?unit=${unit}&limit=1`)).body.items;
  const { award, decision } = await decidedAward({ ...people, ministry, unit, person });

  // The Standing Office begins on the award's page.
  const office = await Person.signedIn(browser, 'office');
  await office.open(`/awards/${award}`);
  await office.press('award_revoke');
  await office.fill('amendment_reason', 'Kê khai gian dối thành tích, theo kết luận của Thanh tra Bộ.');
  await office.field('amendment_ground_fraud').check();
  await office.fill('amendment_conclusion_authority', 'Thanh tra Bộ');
  await office.fill('amendment_conclusion_number', '12/KL-TTr');
  await office.fill('amendment_conclusion_on', '29/11/2024');
  await office.attach('ket-luan-thanh-tra.pdf');
  await office.press('amendment_save');
  await office.sees(say('amendment_state_draft'));
  await office.take('decision_action_propose');
  await office.sees(say('amendment_state_proposed'));
  const path = new URL(office.page.url()).pathname;

  const signatory = await Person.signedIn(browser, 'signatory');
  await signatory.open(path);
  await signatory.take('decision_action_sign', {
    fill: (dialog) => signatory.fill('decision_signer_title', 'Thứ trưởng', dialog),
    confirmKey: 'decision_sign_confirm',
  });
  await signatory.sees(say('amendment_state_signed'));

  const clerk = await Person.signedIn(browser, 'clerk');
  await clerk.open(path);
  await clerk.take('decision_action_publish');
  await clerk.sees(say('amendment_state_published'));

  // Whoever looks it up is told, and led to the decision; no certificate is made any more.
  const { body } = await people.office('GET', `/amendments/${path.split('/').pop()}`);
  const anybody = await Person.anybody(browser);
  await anybody.open(`/cong-khai/khen-thuong/${award}`);
  const notice = anybody.main.getByRole('note').getByRole('link');
  await expect(notice).toContainText(body.number);
  await notice.click();
  await anybody.sees(body.title);
  await expect(anybody.main).not.toContainText('gian dối');
  await people.office('GET', `/awards/${award}/certificate`, { status: 409 });

  // Money comes back in part, and then the rest; the insignia are lost.
  const returns = clerk.section('returns');
  const receive = () => returns.getByRole('button', { name: new RegExp(`^${say('return_receive')}`) });
  await receive().last().click();
  await clerk.fill('return_received_amount', '1.000.000', clerk.dialog);
  await clerk.press('amendment_enter', clerk.dialog);
  await expect(clerk.dialog).toHaveCount(0);
  await expect(returns).toContainText('1.000.000');
  await receive().last().click();
  await clerk.press('amendment_enter', clerk.dialog);
  await expect(clerk.dialog).toHaveCount(0);
  await expect(returns).toContainText(say('return_state_returned'));
  await returns.getByRole('button', { name: new RegExp(`^${say('return_give_up')}`) }).click();
  await clerk.fill('ui_reason', 'Hiện vật bị mất trong lũ, có biên bản xác nhận.', clerk.dialog);
  await clerk.press('amendment_enter', clerk.dialog);
  await expect(returns).toContainText(say('return_state_impossible'));
  await clerk.picture('revocation');

  // The decision's own page tells its life up to here.
  await office.open(`/decisions/${decision}`);
  await expect(office.section('decision_life')).toContainText(say('moment_revoked', { number: body.number }));
  expect(heard()).toEqual([]);
  for (const somebody of [office, signatory, clerk, anybody]) await somebody.close();
});
