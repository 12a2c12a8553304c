import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { registerClient } from '../client.mjs';
import { caller } from './world.js';

const OPENAPI = fileURLToPath(new URL('../../openapi', import.meta.url));
const WORKFLOWS = readdirSync(join(OPENAPI, 'workflows')).map((file) => `workflows/${file}`);

let client;

test.beforeAll(async ({ request }) => {
  const admin = await caller(request, 'admin');
  client = await registerClient(async (method, path, data) => (await admin(method, path, { data })).body, 'Phần mềm theo hợp đồng API');
});

/** What a program says, that must end well. */
function run(command, args, cwd, env = {}) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 }, (failure, out, err) =>
      failure ? reject(new Error(`${command} ended with ${failure.code}:\n${out.slice(-8_000)}${err.slice(-4_000)}`)) : resolve(out),
    );
  });
}

test('the published workflows run, with nothing but an address, an id and a secret', async ({ baseURL }) => {
  const input = ['-i', `clientId=${client.id}`, '-i', `clientSecret=${client.secret}`];
  await run('node_modules/.bin/redocly', ['respect', ...WORKFLOWS, '-S', `thidua=${baseURL}`, ...input], OPENAPI);
});

test('the generated clients in TypeScript and Java get a token, turn pages, and understand a refusal', async ({ baseURL }) => {
  const env = { BASE: baseURL, CLIENT_ID: client.id, CLIENT_SECRET: client.secret };
  const java = join(OPENAPI, 'clients/java/target');
  const classPath = `${java}/classes:${readFileSync(join(java, 'classpath'), 'utf8')}`;
  const [typescript, inJava] = await Promise.all([
    run('node', ['dist/smoke.js'], join(OPENAPI, 'clients/typescript'), env),
    run(join(process.env.JAVA_HOME, 'bin/java'), ['-cp', classPath, 'vn.thidua.client.Smoke'], java, env),
  ]);
  expect(typescript).toMatch(/people: [1-9]/);
  expect(inJava).toMatch(/people: [1-9]/);
});

test('the bytes of an issued report have the digest that is told', async ({ baseURL, request }) => {
  const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64');
  const token = await request.post('/api/v1/token', { headers: { Authorization: `Basic ${basic}` }, form: { grant_type: 'client_credentials' } });
  const headers = { Authorization: `Bearer ${(await token.json()).access_token}` };
  const issued = await request.post(`${baseURL}/api/v1/reports`, { headers, data: { kind: 'COMMENDATIONS', title: 'Khen thưởng theo đơn vị', by: 'unit' } });
  const { item } = await issued.json();
  let report;
  await expect
    .poll(async () => {
      report = await (await request.get(`/api/v1/reports/${item.id}`, { headers })).json();
      return report.item.state;
    })
    .toBe('ISSUED');
  for (const { format, sha256 } of report.files) {
    const file = await request.get(`/api/v1/reports/${item.id}/file?format=${format.toLowerCase()}`, { headers });
    expect(createHash('sha256').update(await file.body()).digest('hex')).toBe(sha256);
  }
});
