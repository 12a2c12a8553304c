// node sandbox.mjs ADDRESS DATA: registers the client of a sandbox with a provincial department, and keeps its id and secret in DATA/client.txt.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Caller } from './caller.mjs';

const [address, data] = process.argv.slice(2);
const UNIT = 'SO-TNMT-LAO-CAI';

const admin = await Caller.of(address, data, 'admin');
const ask = async (method, path, body) => (await admin.ask(method, path, { body })).body;
const unit = (await ask('GET', `/units?q=${UNIT}&limit=20`)).items.find(({ code }) => code === UNIT);
const { today } = await ask('GET', '/me');
const inAYear = new Date(Date.parse(today) + 365 * 86_400_000).toISOString().slice(0, 10);
const roles = ['OFFICER', 'UNIT_HEAD', 'AUDITOR', 'ADMIN'];
// All that a program of these roles can be let in for: in a sandbox one tries everything out.
const scopes = (await ask('GET', '/client-scopes')).items
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
});
const { secret } = await ask('POST', `/clients/${client.item.id}/secrets`, { expiresOn: inAYear });
writeFileSync(join(data, 'client.txt'), `  CLIENT_ID=${client.item.id}\n  CLIENT_SECRET=${secret}\n`, { mode: 0o600 });
