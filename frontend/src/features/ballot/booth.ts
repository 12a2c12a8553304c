import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { get, set } from 'idb-keyval';
import type { components } from '@/api/schema';

/**
 * A member's side of the secret ballot, as backend/BALLOT.md has it. What makes a paper this member's (token, blinding, signature) is made here and kept in
 * this browser alone; the server signs blind, and takes the paper from nobody in particular.
 */

export type Choice = 'FOR' | 'AGAINST' | 'ABSTAIN';

type BallotCase = components['schemas']['BallotCase'];
type Paper = components['schemas']['BallotPaper'];

/** What this browser keeps of one case. Bytes as base64, so that it is one plain record. */
export interface Held {
  /** Prepared message: 32 random bytes and the token of 32. */
  message: string;
  blinded: string;
  inverse: string;
  signature?: string;
  /** The paper as it was sealed, kept before it is sent: a retry sends the same. */
  paper?: Paper;
  receipt?: string;
}

export type Booth = Record<string, Held>;

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS: Record<Choice, string> = { FOR: 'F', AGAINST: 'A', ABSTAIN: 'X' };

const suite = () => RSABSSA.SHA384.PSS.Randomized();

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** The commitment as this browser reckons it from the manifest: it must be the one that everybody was shown. */
export async function commitmentOf(manifest: string): Promise<string> {
  return Array.from(await sha256(utf8(manifest)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys that are not in the manifest would mark this member's papers. */
export function keysAreCommitted(manifest: string, cases: readonly BallotCase[], sealingKey: string): boolean {
  const told = JSON.parse(manifest) as { sealingKey: string; cases: { id: string; publicKey: string }[] };
  const keys = new Map(told.cases.map((one) => [one.id, one.publicKey]));
  return told.sealingKey === sealingKey && cases.every((one) => keys.get(one.id) === one.publicKey);
}

function signingKey(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('spki', fromBase64(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}

const place = (ballotId: string, accountId: string) => `ballot:${ballotId}:${accountId}`;

export async function heldBy(ballotId: string, accountId: string): Promise<Booth> {
  return (await get<Booth>(place(ballotId, accountId))) ?? {};
}

export async function keep(ballotId: string, accountId: string, booth: Booth): Promise<void> {
  await set(place(ballotId, accountId), booth);
}

/** Tokens for cases that have none yet. */
export async function prepare(booth: Booth, cases: readonly BallotCase[]): Promise<Booth> {
  const next = { ...booth };
  for (const one of cases) {
    if (next[one.id]) continue;
    const message = suite().prepare(crypto.getRandomValues(new Uint8Array(32)));
    const { blindedMsg, inv } = await suite().blind(await signingKey(one.publicKey), message);
    next[one.id] = { message: toBase64(message), blinded: toBase64(blindedMsg), inverse: toBase64(inv) };
  }
  return next;
}

/** The server's blind signatures unblinded; refuses one that the case's key did not make. */
export async function unblind(
  booth: Booth,
  cases: readonly BallotCase[],
  signed: readonly { caseId: string; signature: string }[],
): Promise<Booth> {
  const next = { ...booth };
  const keys = new Map(cases.map((one) => [one.id, one.publicKey]));
  for (const { caseId, signature } of signed) {
    const held = next[caseId];
    const key = keys.get(caseId);
    if (!held || !key) continue;
    const whole = await suite().finalize(
      await signingKey(key),
      fromBase64(held.message),
      fromBase64(signature),
      fromBase64(held.inverse),
    );
    next[caseId] = { ...held, signature: toBase64(whole) };
  }
  return next;
}

/** A choice sealed to the ballot's key. */
export async function seal(sealingKey: string, caseId: string, held: Held, choice: Choice): Promise<Paper> {
  const hpke = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const recipientPublicKey = await hpke.kem.deserializePublicKey(fromBase64(sealingKey));
  const sender = await hpke.createSenderContext({ recipientPublicKey, info: utf8(caseId) });
  const sealed = await sender.seal(utf8(LETTERS[choice]), await sha256(fromBase64(held.message)));
  const whole = new Uint8Array([...new Uint8Array(sender.enc), ...new Uint8Array(sealed)]);
  return { caseId, message: held.message, signature: held.signature ?? '', sealed: toBase64(whole) };
}

/** The receipt as the server reckons it, so that nobody has to take its word. */
export async function receiptOf(paper: Paper): Promise<string> {
  const credential = await sha256(fromBase64(paper.message));
  const digest = await sha256(new Uint8Array([...utf8('receipt'), ...credential, ...fromBase64(paper.sealed)]));
  const code = Array.from(digest.slice(0, 12), (byte) => SIGNS[byte & 31]).join('');
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');
}
