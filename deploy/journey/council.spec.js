import { expect, test } from '@playwright/test';
import { prepare, seal, unblind } from '../../frontend/src/features/ballot/booth';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller, passwordOf, submit, writtenDossier } from './world.js';

const RUN = Date.now().toString(36).toUpperCase();
const TITLE = `Phiên họp xét khen thưởng (${RUN})`;
const CASES = 5;
/** Of seventeen: two are asked in writing, one keeps out of the last case; fifteen vote in the system. */
const IN_WRITING = 2;
const CHOICES = { FOR: '1', AGAINST: '2' };

/** A member whose browser is only its booth: the same code as the page, without the page. */
async function votes(call, ballot, cases, choiceOf) {
  const own = (await call('GET', `/ballots/${ballot.id}/cases?limit=100`)).body.items.filter((one) => !one.recused);
  const prepared = await prepare({}, own);
  const asked = own.map((one) => ({ caseId: one.id, blinded: prepared[one.id].blinded }));
  const { body } = await call('POST', `/ballots/${ballot.id}/credentials`, { data: { cases: asked } });
  const held = await unblind(prepared, own, body.cases);
  for (const one of own) {
    const paper = await seal(ballot.sealingKey, one.id, held[one.id], choiceOf(cases.indexOf(one.id)));
    const response = await fetch(`http://127.0.0.1:${process.env.JOURNEY_PORT ?? '18090'}/api/v1/ballot-papers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(paper),
    });
    expect(response.status).toBe(200);
  }
}

/** Five nominations that the Standing Office has accepted, of nobody who sits in the council. */
async function accepted({ officer, head, office }, unit, seats) {
  const seated = seats.map(({ person }) => person.id);
  const everybody = (await officer('GET', `/people?unit=${unit}&limit=50`)).body.items;
  const people = everybody.filter(({ id }) => !seated.includes(id)).slice(0, CASES);
  const written = await writtenDossier(officer, unit, {
    title: `Hồ sơ trình Hội đồng (${RUN})`,
    people,
    awardCode: 'MERIT_CERT_MINISTER',
    report: 'Hoàn thành xuất sắc nhiệm vụ cấp phép và giám sát khai thác nước năm 2024.',
  });
  const submitted = await submit(head, written.body.id, written.etag);
  const { body } = await office('POST', `/dossiers/${written.body.id}/acceptance`, { etag: submitted.etag, data: {} });
  return body.nominations.map(({ id }) => id);
}

/** How a file begins that the secretary downloads. */
async function fileOf(request, path) {
  const token = await request.post('/api/v1/tokens', { data: { username: 'council', password: passwordOf('council') } });
  const { accessToken } = await token.json();
  const answer = await request.get(`/api/v1${path}`, { headers: { Authorization: `Bearer ${accessToken}` } });
  expect(answer.status()).toBe(200);
  return (await answer.body()).subarray(0, 4).toString();
}

test('seventeen members vote in secret on five cases: one passes at the exact share, one fails by one paper, and the minutes are signed by two', async ({
  browser,
  request,
}) => {
  test.setTimeout(240_000);
  const [officer, head, office, secretary] = await Promise.all(
    ['officer', 'head', 'office', 'council'].map((name) => caller(request, name)),
  );
  const unit = (await officer('GET', '/me')).body.grants[0].unit.id;
  const [found] = (await secretary('GET', '/councils?level=MINISTRY&limit=1')).body.items;
  const council = (await secretary('GET', `/councils/${found.id}`)).body;
  expect(council.seats).toHaveLength(17);
  const nominations = await accepted({ officer, head, office }, unit, council.seats);
  const chair = council.seats.find((seat) => seat.office === 'CHAIR');

  // The secretary plans, calls together, writes down who is there; a member declares a relative among the cases.
  let now = await secretary('POST', `/councils/${council.id}/council-meetings`, {
    data: { title: TITLE, mode: 'IN_SESSION', heldOn: '2024-12-02', startsAt: '14:00:00', place: 'Phòng họp B201', presidingId: chair.id },
  });
  const meeting = now.body.id;
  const step = async (call, path, data = {}, method = 'POST') => {
    now = await call(method, path, { etag: now.etag, data });
    return now.body;
  };
  await step(secretary, `/council-meetings/${meeting}/cases`, { nominations });
  await step(secretary, `/council-meetings/${meeting}/convocation`);
  const ordinary = council.seats.filter((seat) => seat.office === 'MEMBER' && seat.person.employeeCode !== 'MAU-0018');
  const written = ordinary.slice(-IN_WRITING).map((seat) => seat.id);
  await step(secretary, `/council-meetings/${meeting}/attendance`, {
    members: council.seats.map((seat) => ({ seatId: seat.id, attendance: written.includes(seat.id) ? 'WRITTEN' : 'PRESENT' })),
  });
  await step(secretary, `/council-meetings/${meeting}/beginning`);
  const agenda = (await secretary('GET', `/council-meetings/${meeting}/cases`)).body.items;
  const [keepsOut] = ordinary;
  await step(secretary, `/council-cases/${agenda.at(-1).id}/recusals`, { seatId: keepsOut.id, cause: 'RELATIVE' });
  const ballot = (await secretary('POST', `/council-meetings/${meeting}/ballot`, { etag: now.etag })).body;
  const cases = (await secretary('GET', `/ballots/${ballot.id}/cases`)).body.items.map(({ id }) => id);

  // Whoever presides opens; the administrator of the system has no such button.
  const presiding = await Person.signedIn(browser, 'signatory');
  await presiding.open(`/ballots/${ballot.id}`);
  await presiding.sees(say('ballot_commitment_good'));
  await presiding.take('ballot_open');
  await presiding.sees(say('ballot_state_open'));

  // One member at a browser, by keyboard; the hall's line fails while the papers are read.
  const member = await Person.signedIn(browser, 'member2');
  await member.open(`/council-meetings/${meeting}`);
  await member.press('meeting_offline_keep');
  await member.sees(new RegExp(`${CASES}/${CASES}`));
  await member.page.context().setOffline(true);
  await member.main.locator('[data-row-link]').first().click();
  await member.sees('Hoàn thành xuất sắc nhiệm vụ cấp phép');
  await member.press('meeting_next_case');
  await member.sees(say('vote_step', { at: 2, all: CASES }));
  await member.sees('Hoàn thành xuất sắc nhiệm vụ cấp phép');
  const [kept] = await Promise.all([member.page.waitForEvent('download'), member.main.getByText('bao-cao-thanh-tich.pdf').first().click()]);
  expect(kept.suggestedFilename()).toBe('bao-cao-thanh-tich.pdf');
  await member.page.context().setOffline(false);
  await member.open(`/ballots/${ballot.id}`);
  await member.follow('ballot_enter');
  await member.press('vote_take');
  for (let at = 0; at < CASES; at += 1) {
    await expect(member.main.getByText(say('vote_step', { at: at + 1, all: CASES }))).toBeVisible();
    await member.page.keyboard.press(CHOICES.FOR);
    if (at === 0) await member.picture('18-vote');
    await member.press('vote_cast');
    if (at < CASES - 1) {
      await member.sees(say('vote_cast_done'));
      await member.page.keyboard.press('n');
    }
  }
  await member.sees(say('vote_all_done'));
  await member.picture('19-vote-done');
  const receipt = (await member.main.getByRole('definition').first().textContent()).trim();

  // The others: the first case 16 of 17, the second 15, the rest all in favour.
  const accounts = ['signatory', 'council', 'office', ...Array.from({ length: 14 }, (_, index) => `member${index + 1}`)];
  let votedOnline = 0;
  for (const account of accounts.filter((name) => name !== 'member2')) {
    const call = await caller(request, account);
    const { own } = (await call('GET', `/ballots/${ballot.id}`)).body;
    if (!own?.online) continue;
    const against = votedOnline;
    await votes(call, ballot, cases, (at) => ((at === 0 && against === 0) || (at === 1 && against < 2) ? 'AGAINST' : 'FOR'));
    votedOnline += 1;
  }
  expect(votedOnline).toBe(17 - IN_WRITING - 1);

  // Two in writing: entered by the secretary, confirmed by somebody who has not seen the figures.
  const hands = {
    seats: written,
    cases: cases.map((caseId) => ({ caseId, votesFor: IN_WRITING, votesAgainst: 0, abstentions: 0, invalid: 0 })),
  };
  await secretary('POST', `/ballots/${ballot.id}/hand-counts`, { data: hands });
  await presiding.sees(new RegExp(say('ballot_hand_waits', { name: '.*' })));
  await office('POST', `/ballots/${ballot.id}/hand-counts`, { data: hands });

  await presiding.open(`/ballots/${ballot.id}`);
  await presiding.take('ballot_close');
  await presiding.sees(say('ballot_state_closed'));
  await presiding.picture('20-ballot-counted');
  const counted = (await secretary('GET', `/ballots/${ballot.id}/cases`)).body.items;
  expect(counted.map(({ needed }) => needed)).toEqual([16, 16, 16, 16, 16]);
  expect(counted.map(({ tally }) => tally.votesFor)).toEqual([16, 15, 17, 17, 16]);
  expect(counted.map(({ passed }) => passed)).toEqual([true, false, true, true, true]);

  // The member finds the own paper among those counted; nothing else of it.
  expect(counted[0].receipts).toContain(receipt);
  await member.open(`/ballots/${ballot.id}`);
  await member.main.getByText(say('ballot_papers')).first().click();
  await expect(member.main.getByText(receipt)).toBeVisible();
  const outcome = (await office('GET', `/nominations/${nominations[1]}`)).body.outcome;
  expect(outcome).toBe('FAILED');

  // The minutes, signed by Chair and secretary.
  now = await secretary('GET', `/council-meetings/${meeting}`);
  await step(secretary, `/council-meetings/${meeting}/minutes`, { text: 'Hội đồng đã thảo luận từng trường hợp và bỏ phiếu kín.' }, 'PUT');
  await step(secretary, `/council-meetings/${meeting}/minutes-signature`);
  const signatory = await caller(request, 'signatory');
  expect((await step(signatory, `/council-meetings/${meeting}/minutes-signature`)).state).toBe('CONCLUDED');
  for (const paper of ['minutes-paper', 'vote-count']) {
    expect(await fileOf(request, `/council-meetings/${meeting}/${paper}?format=pdf`)).toBe('%PDF');
  }
  expect(heard()).toEqual([]);
});
