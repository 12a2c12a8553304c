// A council's evening at its largest: 500 cases, 17 members, every credential and every paper through HTTP. What the members' own devices reckon (blinding,
// sealing) is done before and not counted: in life there are seventeen of them.
import { createHash, webcrypto as crypto } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { RSABSSA } from '../../frontend/node_modules/@cloudflare/blindrsa-ts/lib/src/index.js';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '../../frontend/node_modules/@hpke/core/esm/mod.js';

const CASES = 500;
const AIM = 60_000;
/** So many papers on their way at once: more than a browser, fewer than all members together. */
const AT_ONCE = 16;

const suite = RSABSSA.SHA384.PSS.Randomized();
const base64 = (bytes) => Buffer.from(bytes).toString('base64');
const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));

/** The accepted nominations that the law's bench left as submitted ones. */
const ACCEPT = `
  with taken as (
      update dossier set state = 'ACCEPTED' where id in (select id from dossier where number like 'HS-LAW-%' order by number limit ${CASES / 5}) returning id)
  select n.id from nomination n join taken t on t.id = n.dossier_id limit ${CASES}`;

class Caller {
  constructor(machine, token) {
    Object.assign(this, { machine, token });
  }

  static async of(machine, account) {
    return new this(machine, await machine.token(account));
  }

  async ask(method, path, { body, etag } = {}) {
    const answer = await fetch(`${this.machine.address}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        ...(etag && { 'if-match': etag }),
      },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return { body: await answer.json(), etag: answer.headers.get('etag') };
  }
}

/** In session, every seat present. */
async function meeting(secretary, nominations) {
  const [{ id }] = (await secretary.ask('GET', '/councils?level=MINISTRY&limit=1')).body.items;
  const { seats } = (await secretary.ask('GET', `/councils/${id}`)).body;
  const chair = seats.find(({ office }) => office === 'CHAIR');
  const plan = { title: 'Phiên đo tốc độ', mode: 'IN_SESSION', heldOn: '2024-12-02', presidingId: chair.id };
  let now = await secretary.ask('POST', `/councils/${id}/council-meetings`, { body: plan });
  const path = `/council-meetings/${now.body.id}`;
  const members = seats.map((seat) => ({ seatId: seat.id, attendance: 'PRESENT' }));
  for (const [step, body] of [['cases', { nominations }], ['convocation', {}], ['attendance', { members }], ['beginning', {}]]) {
    now = await secretary.ask('POST', `${path}/${step}`, { body, etag: now.etag });
  }
  return { path, etag: now.etag };
}

async function allCases(caller, ballot) {
  const cases = [];
  let cursor = '';
  do {
    const { body } = await caller.ask('GET', `/ballots/${ballot}/cases?limit=100${cursor}`);
    cases.push(...body.items);
    cursor = body.next && `&cursor=${encodeURIComponent(body.next)}`;
  } while (cursor);
  return cases;
}

const signingKey = (spki) => crypto.subtle.importKey('spki', bytes(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);

async function blinded(cases, keys) {
  const held = [];
  for (const one of cases) {
    const message = suite.prepare(crypto.getRandomValues(new Uint8Array(32)));
    const { blindedMsg, inv } = await suite.blind(keys.get(one.id), message);
    held.push({ caseId: one.id, message, blinded: base64(blindedMsg), inv });
  }
  return held;
}

async function sealed(hpke, recipientPublicKey, caseId, message) {
  const sender = await hpke.createSenderContext({ recipientPublicKey, info: new TextEncoder().encode(caseId) });
  const text = await sender.seal(new TextEncoder().encode('F'), createHash('sha256').update(message).digest());
  return base64(Buffer.concat([Buffer.from(sender.enc), Buffer.from(text)]));
}

async function took(deed) {
  const began = performance.now();
  const answer = await deed();
  return [performance.now() - began, answer];
}

async function castAll(machine, papers) {
  let at = 0;
  const one = async () => {
    while (at < papers.length) {
      const paper = papers[at++];
      const answer = await fetch(`${machine.address}/api/v1/ballot-papers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(paper),
      });
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
  const secretary = await Caller.of(machine, 'council');
  const begun = await meeting(secretary, nominations);
  const [prepared, { body: ballot, etag }] = await took(() => secretary.ask('POST', `${begun.path}/ballot`, { etag: begun.etag }));
  const chair = await Caller.of(machine, 'signatory');
  await chair.ask('POST', `/ballots/${ballot.id}/opening`, { body: {}, etag });

  const accounts = ['signatory', 'council', 'office', ...Array.from({ length: 14 }, (_, index) => `member${index + 1}`)];
  const members = [];
  for (const account of accounts) members.push(await Caller.of(machine, account));
  const cases = await allCases(chair, ballot.id);
  const keys = new Map();
  for (const one of cases) keys.set(one.id, await signingKey(one.publicKey));
  const hands = [];
  for (const member of members) hands.push(await blinded(cases, keys));
  const [issued, answers] = await took(() =>
    Promise.all(
      members.map((member, index) =>
        member.ask('POST', `/ballots/${ballot.id}/credentials`, {
          body: { cases: hands[index].map(({ caseId, blinded: message }) => ({ caseId, blinded: message })) },
        }),
      ),
    ),
  );

  const hpke = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const recipient = await hpke.kem.deserializePublicKey(bytes(ballot.sealingKey));
  const papers = [];
  for (const [index, { body }] of answers.entries()) {
    for (const [place, { caseId, signature }] of body.cases.entries()) {
      const held = hands[index][place];
      papers.push({
        caseId,
        message: base64(held.message),
        signature: base64(await suite.finalize(keys.get(caseId), held.message, bytes(signature), held.inv)),
        sealed: await sealed(hpke, recipient, caseId, held.message),
      });
    }
  }
  const [cast] = await took(() => castAll(machine, papers));
  const latest = await chair.ask('GET', `/ballots/${ballot.id}`);
  const [closed] = await took(() => chair.ask('POST', `/ballots/${ballot.id}/closing`, { etag: latest.etag }));
  const counted = await allCases(chair, ballot.id);
  const whole = counted.filter(({ tally }) => tally.votesFor === members.length).length;
  if (whole !== cases.length) throw new Error(`${cases.length - whole} cases lost papers`);

  const voted = issued + cast;
  say(`\n### The secret ballot: ${cases.length} cases, ${members.length} members, ${papers.length} papers\n`);
  say(`- Prepared, with a key pair a case: ${second(prepared)} s`);
  say(
    `- Voted: ${second(voted)} s (credentials ${second(issued)} s, ${Math.round((papers.length / issued) * 1000)}/s; papers ${second(cast)} s,` +
      ` ${Math.round((papers.length / cast) * 1000)}/s; aim < ${AIM / 1000} s: ${voted < AIM ? 'met' : 'missed'})`,
  );
  say(`- Closed, opened, shuffled and counted: ${second(closed)} s; no paper lost`);
  return voted < AIM ? 0 : 1;
}
