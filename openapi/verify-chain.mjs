// Recomputes the audit chain from the entries that an auditor may read. Needs BASE (…/api/v1) and TOKEN. CHECKPOINTS=FILE compares with the saved answer of
// GET /public/audit-checkpoints, and KNOWN=position:head with an older head: neither need come from the system any more.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { BASE, TOKEN, KNOWN, CHECKPOINTS } = process.env;

async function get(path) {
  const response = await fetch(BASE + path, { headers: { Authorization: `Bearer ${TOKEN}` } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function digestsByPosition() {
  const digests = new Map();
  let cursor = null;
  do {
    const page = await get(`/audit/entries?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    for (const { position, digest } of page.items) if (position !== null) digests.set(position, digest);
    cursor = page.next;
  } while (cursor);
  return digests;
}

/** What was kept outside: each with a position, the chain's value there, and a name for it. */
function kept() {
  const known = KNOWN ? [KNOWN.split(':')].map(([position, chain]) => ({ name: 'KNOWN', position: Number(position), chain })) : [];
  const days = CHECKPOINTS ? JSON.parse(readFileSync(CHECKPOINTS, 'utf8')).items : [];
  return [...known, ...days.map(({ day, position, chain }) => ({ name: `the checkpoint of ${day}`, position, chain }))].sort(
    (one, other) => one.position - other.position,
  );
}

async function verify() {
  if (!BASE || !TOKEN) throw new Error('set BASE and TOKEN');
  const { head, sealed } = await get('/audit/verification');
  const digests = await digestsByPosition();
  const checkpoints = kept();
  const compare = (position, chain) => {
    while (checkpoints[0]?.position === position) {
      const { name, chain: said } = checkpoints.shift();
      if (said !== chain) throw new Error(`the chain no longer meets ${name}: at ${position} it said ${said}, the entries make ${chain}`);
    }
  };
  const compared = checkpoints.length;
  let chain = Buffer.alloc(32);
  compare(0, null);
  for (let position = 1; position <= sealed; position++) {
    const digest = digests.get(position);
    if (!digest) throw new Error(`there is no entry at position ${position}`);
    chain = createHash('sha256').update(chain).update(Buffer.from(digest, 'hex')).digest();
    compare(position, chain.toString('hex'));
  }
  if (checkpoints.length) throw new Error(`the chain no longer reaches ${checkpoints[0].name}: that was ${checkpoints[0].position} entries, there are ${sealed}`);
  if (chain.toString('hex') !== head) throw new Error(`the entries make ${chain.toString('hex')}, the system says ${head}`);
  return `intact: ${sealed}:${head}${compared ? `, and meets all ${compared} that were kept outside` : ''}`;
}

try {
  console.log(await verify());
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
