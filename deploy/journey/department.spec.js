import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { decided } from './story.js';
import { caller, passwordOf, unitOf } from './world.js';

const PROGRAM = join(import.meta.dirname, '../../openapi/examples/department.mjs');
const AUDIT = join(import.meta.dirname, '../../openapi/examples/audit.sh');
const run = promisify(execFile);
const UNIT = 'SO-TNMT-LAO-CAI';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** As an administrator registers a department's software. */
async function registered(admin) {
  const unit = (await admin('GET', `/units?q=${UNIT}`)).body.items.find(({ code }) => code === UNIT);
  const roles = ['OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMIN'];
  const scopes = ['REFERENCE_READ', 'PERSON_READ', 'PERSON_EDIT', 'FACT_READ', 'DOSSIER_READ', 'DOSSIER_DRAFT', 'DOSSIER_SUBMIT', 'DOCUMENT_UPLOAD', 'EVENT_READ']
    .concat('AWARD_READ', 'BULK_SEND', 'BULK_READ');
  const client = await admin('POST', '/clients', {
    data: { unitId: unit.id, name: 'Phần mềm của Sở', contact: 'Phòng CNTT', roles, scopes, addresses: [], requestsPerMinute: 6000, expiresOn: null },
  });
  const { body } = await admin('POST', `/clients/${client.body.item.id}/secrets`, { data: { expiresOn: '2025-06-30' } });
  return { id: client.body.item.id, secret: body.secret, unit };
}

test('with the contract, an id and a secret, a department brings its staff and dossiers and is told of the decision', async ({ request, baseURL }) => {
  test.slow();
  const since = new Date().toISOString();
  const names = ['admin', 'office', 'council', 'signatory', 'clerk'];
  const [admin, ...others] = await Promise.all(names.map((name) => caller(request, name)));
  const [office, council, signatory, clerk] = others;
  const { id, secret, unit } = await registered(admin);
  const program = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, BASE: `${baseURL}/api/v1`, CLIENT_ID: id, CLIENT_SECRET: secret, LISTEN: `http://127.0.0.1:${await freePort()}` },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = once(program, 'exit');

  // The ministry's side: both dossiers are accepted, pass the council and are decided.
  await expect.poll(() => said, { timeout: 120_000 }).toContain('mended 1 submitted');
  const ministry = await unitOf(office, 'STANDING_OFFICE');
  const mark = /verdict NV-(\w+)-1/.exec(said)[1];
  const submitted = (await office('GET', `/dossiers?unit=${unit.id}&state=SUBMITTED&limit=100`)).body.items.filter(({ title }) => title.includes(mark));
  expect(submitted).toHaveLength(2);
  for (const dossier of submitted) await decided({ office, council, signatory, clerk, ministry }, dossier.id);

  const [code] = await ended;
  expect(code, said).toBe(0);
  expect(said).toMatch(/^staff 3 entered$/m);
  expect(said).toMatch(/^staff again 3 unchanged$/m);
  expect(said).toMatch(/^dossiers 1 submitted 1 refused$/m);
  expect(said).toMatch(/^refused HS-\w+-2 \/nominations\/0\/nominee NOT_FOUND$/m);
  expect(said.match(/^told .*AWARD_ENTERED/gm)).toHaveLength(2);
  expect(said).toMatch(/^done$/m);

  // Who audits, with nothing but curl, explains what the two decisions changed, and recomputes the chain.
  const auditor = await caller(request, 'auditor');
  const decidedBy = new Date().toISOString();
  // A moment at which somebody was still writing is not answered for.
  await expect.poll(async () => (await auditor('GET', '/report-kinds/COMMENDATIONS/figures')).body.asked.asOf > decidedBy, { timeout: 30_000 }).toBe(true);
  const token = (await (await request.post('/api/v1/tokens', { data: { username: 'auditor', password: passwordOf('auditor') } })).json()).accessToken;
  const found = await run('bash', [AUDIT], { env: { ...process.env, BASE: `${baseURL}/api/v1`, TOKEN: token, SINCE: since } });
  expect(found.stdout.match(/^ENTERED /gm)?.length).toBeGreaterThanOrEqual(2);
  expect(found.stdout).toMatch(/^trail .* AWARD_ENTERED /m);
  expect(found.stdout).toMatch(/^intact: \d+:[0-9a-f]{64}$/m);
});
