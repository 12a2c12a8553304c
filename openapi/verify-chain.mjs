// Recomputes the audit chain from the entries that an auditor may read. Needs BASE (…/api/v1) and TOKEN; KNOWN=position:head compares with an older head.
import { createHash } from 'node:crypto';

const { BASE, TOKEN, KNOWN } = process.env;
if (!BASE || !TOKEN) throw new Error('set BASE and TOKEN');

async function get(path) {
  const response = await fetch(BASE + path, { headers: { Authorization: `Bearer ${TOKEN}` } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

const { head, sealed } = await get('/audit/verification');
const digests = new Map();
let cursor = null;
do {
  const page = await get(`/audit/entries?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
  for (const { position, digest } of page.items) if (position !== null) digests.set(position, digest);
  cursor = page.next;
} while (cursor);

const [knownPosition, knownHead] = (KNOWN ?? ':').split(':');
let chain = Buffer.alloc(32);
for (let position = 1; position <= sealed; position++) {
  const digest = digests.get(position);
  if (!digest) throw new Error(`there is no entry at position ${position}`);
  chain = createHash('sha256').update(chain).update(Buffer.from(digest, 'hex')).digest();
  if (String(position) === knownPosition && chain.toString('hex') !== knownHead) {
    throw new Error(`the head at ${position} was ${knownHead} and is ${chain.toString('hex')} now`);
  }
}
if (knownPosition && Number(knownPosition) > sealed) throw new Error(`there were ${knownPosition} entries and are ${sealed}`);
if (chain.toString('hex') !== head) throw new Error(`the entries make ${chain.toString('hex')}, the system says ${head}`);
console.log(`intact: ${sealed}:${head}`);
