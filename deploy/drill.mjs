// node deploy/drill.mjs write|check PORT DATA FILE
// write: puts campaigns and documents in, as fast as they are taken, until the server is gone; notes each one that was acknowledged.
// check: every noted one is there, whole; nothing stands half done; the trail's chain holds.
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

const [mode, port, data, file] = process.argv.slice(2);
const api = `http://127.0.0.1:${port}/api/v1`;
const WRITERS = 4;
const CRITERIA = 2;

async function call(method, path, { token, json, bytes } = {}) {
  const response = await fetch(api + path, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(json && { 'content-type': 'application/json' }),
      ...(bytes && { 'content-type': 'application/octet-stream' }),
    },
    body: json ? JSON.stringify(json) : bytes,
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

const read = async (path, token) => (await call('GET', path, { token })).json();

async function signIn(username) {
  const line = readFileSync(`${data}/demonstration-accounts.txt`, 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${username} `));
  const password = line.split('  ')[1];
  return (await (await call('POST', '/tokens', { json: { username, password } })).json()).accessToken;
}

async function writeCampaign(token, unitId, number) {
  const title = `Drill ${process.pid}-${number}`;
  const criteria = Array.from({ length: CRITERIA }, (_, index) => ({ name: `Criterion ${index}`, target: 1 }));
  const campaign = await (
    await call('POST', '/campaigns', {
      token,
      json: { title, level: 'MINISTRY', method: 'THEMATIC', unitId, startsOn: '2025-01-01', endsOn: '2025-12-31', criteria },
    })
  ).json();
  return `campaign ${campaign.id} ${title}`;
}

async function writeDocument(token, unitId, number) {
  const bytes = Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(20_000), Buffer.from('\n%%EOF\n')]);
  const path = `/documents?fileName=drill-${process.pid}-${number}.pdf&unit=${unitId}`;
  const document = await (await call('POST', path, { token, bytes })).json();
  return `document ${document.id} ${createHash('sha256').update(bytes).digest('hex')}`;
}

async function write() {
  writeFileSync(file, '');
  const token = await signIn('office');
  const unitId = (await read('/me', token)).grants[0].unit.id;
  let number = 0;
  let refused;
  const writer = async () => {
    for (;;) {
      number += 1;
      const one = number % 4 === 0 ? writeDocument : writeCampaign;
      appendFileSync(file, `${await one(token, unitId, number)}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, () => writer().catch((failure) => (refused = failure))));
  // The end of the server ends a writer; a refusal by a living one would mean that this drill drills nothing.
  if (/: 4\d\d /.test(refused.message)) throw refused;
}

async function checkOne(token, line) {
  const [kind, id, ...rest] = line.split(' ');
  if (kind === 'campaign') return (await read(`/campaigns/${id}`, token)).title === rest.join(' ');
  const content = await (await call('GET', `/documents/${id}/content`, { token })).arrayBuffer();
  return createHash('sha256').update(Buffer.from(content)).digest('hex') === rest[0];
}

async function check() {
  const token = await signIn('office');
  const acknowledged = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  if (acknowledged.length === 0) throw new Error('nothing was acknowledged: the drill came too early');
  for (const line of acknowledged) {
    if (!(await checkOne(token, line).catch(() => false))) throw new Error(`lost: ${line}`);
  }
  for (let cursor = ''; cursor !== undefined; ) {
    const page = await read(`/campaigns?q=Drill&limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, token);
    for (const { id } of page.items) {
      const { criteria } = await read(`/campaigns/${id}`, token);
      if (criteria.length !== CRITERIA) throw new Error(`half done: campaign ${id} has ${criteria.length} criteria`);
    }
    cursor = page.next ?? undefined;
  }
  const trail = await read('/audit/verification', await signIn('auditor'));
  if (!trail.intact) throw new Error(`the chain is broken: ${JSON.stringify(trail.firstBroken)}`);
}

await (mode === 'write' ? write() : check()).catch((failure) => {
  console.error(failure.message);
  process.exitCode = 1;
});
