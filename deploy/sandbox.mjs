// node sandbox.mjs ADDRESS DATA: registers the client of a sandbox with a provincial department, and keeps its id and secret in DATA/client.txt.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [address, data] = process.argv.slice(2);
const UNIT = 'SO-TNMT-LAO-CAI';

async function ask(method, path, body, token) {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

const accounts = readFileSync(join(data, 'demonstration-accounts.txt'), 'utf8').split('\n').map((line) => line.split(/ {2,}/));
const [, password] = accounts.find(([name]) => name === 'admin');
const { accessToken } = await ask('POST', '/tokens', { username: 'admin', password });
const unit = (await ask('GET', `/units?q=${UNIT}&limit=20`, undefined, accessToken)).items.find(({ code }) => code === UNIT);
const { today } = await ask('GET', '/me', undefined, accessToken);
const inAYear = new Date(Date.parse(today) + 365 * 86_400_000).toISOString().slice(0, 10);
const roles = ['OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMIN'];
// All that a program of these roles can be let in for: in a sandbox one tries everything out.
const scopes = (await ask('GET', '/client-scopes', undefined, accessToken)).items
  .filter((offered) => offered.roles.some((role) => roles.includes(role)))
  .map(({ scope }) => scope);
const client = await ask('POST', '/clients', {
  unitId: unit.id,
  name: 'Phần mềm thử của Sở (sandbox)',
  contact: 'sandbox@example.vn',
  roles,
  scopes,
  addresses: [],
  requestsPerMinute: 6000,
  expiresOn: null,
}, accessToken);
const { secret } = await ask('POST', `/clients/${client.item.id}/secrets`, { expiresOn: inAYear }, accessToken);
writeFileSync(join(data, 'client.txt'), `  CLIENT_ID=${client.item.id}\n  CLIENT_SECRET=${secret}\n`, { mode: 0o600 });
