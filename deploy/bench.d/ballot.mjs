// A council's evening at its largest: 500 cases, 17 members, every credential and every paper through HTTP. What the members' own devices reckon (blinding,
// sealing) is done before and not counted: in life there are seventeen of them.
import { performance } from 'node:perf_hooks';
import { Caller } from '../caller.mjs';
import { allCases, asked, blinded, cast, MEMBERS, meeting, sealer, signingKey } from '../voter.mjs';

const CASES = 500;
const AIM = 60_000;
/** So many papers on their way at once: more than a browser, fewer than all members together. */
const AT_ONCE = 16;

/** The accepted nominations that the law's bench left as submitted ones. */
const ACCEPT = `
  with taken as (
      update dossier set state = 'ACCEPTED' where id in (select id from dossier where number like 'HS-LAW-%' order by number limit ${CASES / 5}) returning id)
  select n.id from nomination n join taken t on t.id = n.dossier_id limit ${CASES}`;

async function took(deed) {
  const began = performance.now();
  const answer = await deed();
  return [performance.now() - began, answer];
}

async function castAll(address, papers) {
  let at = 0;
  const one = async () => {
    while (at < papers.length) {
      const answer = await cast(address, papers[at++]);
      if (!answer.ok) throw new Error(`a paper: ${answer.status} ${await answer.text()}`);
      await answer.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

const second = (ms) => (ms / 1000).toFixed(1);

/** @returns how many aims were missed */
export async function measureBallot({ machine, say }) {
  const nominations = (await machine.rows(ACCEPT)).map(([id]) => id);
  const members = [];
  for (const account of MEMBERS) members.push(await Caller.of(machine.address, machine.data, account));
  const [chair, secretary] = members;
  const begun = await meeting(secretary, nominations);
  const [prepared, { body: ballot, etag }] = await took(() => secretary.ask('POST', `${begun.path}/ballot`, { etag: begun.etag }));
  await chair.ask('POST', `/ballots/${ballot.id}/opening`, { body: {}, etag });

  const cases = await allCases(chair, ballot.id);
  const keys = new Map();
  for (const one of cases) keys.set(one.id, await signingKey(one.publicKey));
  const hands = [];
  for (const _ of members) hands.push(await blinded(cases, keys));
  const path = `/ballots/${ballot.id}/credentials`;
  const [issued, answers] = await took(() =>
    Promise.all(members.map((member, index) => member.ask('POST', path, { body: asked(hands[index]) }))),
  );

  const seal = await sealer(ballot.sealingKey);
  const papers = [];
  for (const [index, { body }] of answers.entries()) {
    for (const [place, { caseId, signature }] of body.cases.entries()) {
      papers.push(await seal(hands[index][place], keys.get(caseId), signature, 'F'));
    }
  }
  const [casting] = await took(() => castAll(machine.address, papers));
  // A long evening outlives its first tokens.
  const presiding = await Caller.of(machine.address, machine.data, MEMBERS[0]);
  const latest = await presiding.ask('GET', `/ballots/${ballot.id}`);
  const [closed] = await took(() => presiding.ask('POST', `/ballots/${ballot.id}/closing`, { etag: latest.etag }));
  const counted = await allCases(presiding, ballot.id);
  const whole = counted.filter(({ tally }) => tally.votesFor === members.length).length;
  if (whole !== cases.length) throw new Error(`${cases.length - whole} cases lost papers`);

  const voted = issued + casting;
  say(`\n### The secret ballot: ${cases.length} cases, ${members.length} members, ${papers.length} papers\n`);
  say(`- Prepared, with a key pair a case: ${second(prepared)} s`);
  say(
    `- Voted: ${second(voted)} s (credentials ${second(issued)} s, ${Math.round((papers.length / issued) * 1000)}/s; papers ${second(casting)} s,` +
      ` ${Math.round((papers.length / casting) * 1000)}/s; aim < ${AIM / 1000} s: ${voted < AIM ? 'met' : 'missed'})`,
  );
  say(`- Closed, opened, shuffled and counted: ${second(closed)} s; no paper lost`);
  return voted < AIM ? 0 : 1;
}
