// node sandbox.mjs ADDRESS DATA: registers the client of a sandbox, and keeps its id and secret in DATA/client.txt.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Caller } from './caller.mjs';
import { registerClient } from './client.mjs';

const [address, data] = process.argv.slice(2);
const admin = await Caller.of(address, data, 'admin');
const ask = async (method, path, body) => (await admin.ask(method, path, { body })).body;
const { id, secret } = await registerClient(ask, 'Phần mềm thử của Sở (sandbox)');
writeFileSync(join(data, 'client.txt'), `  CLIENT_ID=${id}\n  CLIENT_SECRET=${secret}\n`, { mode: 0o600 });
