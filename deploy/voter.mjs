// Members of a council as programs: what frontend/src/features/ballot/booth.ts does in a browser, with the same libraries, for the bench and the drill.
import { createHash, webcrypto as crypto } from 'node:crypto';
import { RSABSSA } from '../frontend/node_modules/@cloudflare/blindrsa-ts/lib/src/index.js';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '../frontend/node_modules/@hpke/core/esm/mod.js';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const suite = RSABSSA.SHA384.PSS.Randomized();

export const base64 = (bytes) => Buffer.from(bytes).toString('base64');
export const bytes = (text) => new Uint8Array(Buffer.from(text, 'base64'));
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** The accounts of everybody who sits in the demonstration's council; the first presides, the second is its secretary. */
export const MEMBERS = ['signatory', 'council', 'office', ...Array.from({ length: 14 }, (_, index) => `member${index + 1}`)];

/** In session, every seat present: the path of the meeting and its ETag. */
export async function meeting(secretary, nominations) {
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

export async function allCases(caller, ballot) {
  const cases = [];
  let cursor = '';
  do {
    const { body } = await caller.ask('GET', `/ballots/${ballot}/cases?limit=100${cursor}`);
    cases.push(...body.items);
    cursor = body.next && `&cursor=${encodeURIComponent(body.next)}`;
  } while (cursor);
  return cases;
}

export const signingKey = (spki) => crypto.subtle.importKey('spki', bytes(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);

/** A token a case, blinded. */
export async function blinded(cases, keys) {
  const held = [];
  for (const one of cases) {
    const message = suite.prepare(crypto.getRandomValues(new Uint8Array(32)));
    const { blindedMsg, inv } = await suite.blind(keys.get(one.id), message);
    held.push({ caseId: one.id, message, blinded: base64(blindedMsg), inv });
  }
  return held;
}

/** What one asks the server to sign. */
export const asked = (held) => ({ cases: held.map(({ caseId, blinded: message }) => ({ caseId, blinded: message })) });

/** A booth that seals to this ballot. */
export async function sealer(sealingKey) {
  const hpke = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const recipientPublicKey = await hpke.kem.deserializePublicKey(bytes(sealingKey));
  /** The paper of one case, with the blind signature made whole. */
  return async ({ caseId, message, inv }, key, signature, letter) => {
    const sender = await hpke.createSenderContext({ recipientPublicKey, info: new TextEncoder().encode(caseId) });
    const text = await sender.seal(new TextEncoder().encode(letter), sha256(message));
    return {
      caseId,
      message: base64(message),
      signature: base64(await suite.finalize(key, message, bytes(signature), inv)),
      sealed: base64(Buffer.concat([Buffer.from(sender.enc), Buffer.from(text)])),
    };
  };
}

/** As the server reckons it. */
export function receiptOf(paper) {
  const digest = sha256('receipt', sha256(bytes(paper.message)), bytes(paper.sealed));
  const code = Array.from(digest.subarray(0, 12), (byte) => SIGNS[byte & 31]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** Without signing in. */
export function cast(address, paper) {
  return fetch(`${address}/api/v1/ballot-papers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(paper),
  });
}
