import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const told = Array.from({ length: 250 }, (_, at) => sha256(`entry ${at + 1}`).toString('hex'));

function chainAt(digests, position) {
  return digests.slice(0, position).reduce((chain, digest) => sha256(chain, Buffer.from(digest, 'hex')), Buffer.alloc(32)).toString('hex');
}

/** What the system under verification tells; a test doctors it. */
let digests = told;
let server;
const folder = mkdtempSync(join(tmpdir(), 'verify-chain-'));
const file = join(folder, 'checkpoints.json');

before(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const from = Number(searchParams.get('cursor') ?? 0);
    const body =
      pathname === '/audit/verification'
        ? { head: chainAt(digests, digests.length), sealed: digests.length }
        : {
            items: digests.slice(from, from + 100).map((digest, at) => ({ position: from + at + 1, digest })),
            next: from + 100 < digests.length ? String(from + 100) : null,
          };
    response.end(JSON.stringify(body));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const days = [
    ['2024-12-01', 90],
    ['2024-12-02', 90],
    ['2024-12-03', 180],
    ['2024-12-04', 250],
  ];
  writeFileSync(file, JSON.stringify({ items: days.map(([day, position]) => ({ day, position, chain: chainAt(told, position) })) }));
});

after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function verify(environment = { CHECKPOINTS: file }) {
  const env = { PATH: process.env.PATH, BASE: `http://127.0.0.1:${server.address().port}`, TOKEN: 'token', ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [fileURLToPath(new URL('verify-chain.mjs', import.meta.url))], { env }, (failure, out, err) =>
      resolve({ code: failure?.code ?? 0, said: out + err }),
    );
  });
}

test('an untouched chain meets every checkpoint that was kept', async () => {
  digests = told;
  const { code, said } = await verify();
  assert.equal(code, 0, said);
  assert.match(said, /^intact: 250:[0-9a-f]{64}, and meets all 4 that were kept outside/);
});

test('a chain that was rewritten, and agrees with itself, is told by the first checkpoint after the change', async () => {
  digests = told.with(119, sha256('another entry').toString('hex'));
  const { code, said } = await verify();
  assert.equal(code, 1);
  assert.match(said, /no longer meets the checkpoint of 2024-12-03: at 180/);
});

test('a chain that was cut off does not reach the checkpoint', async () => {
  digests = told.slice(0, 200);
  const { code, said } = await verify();
  assert.equal(code, 1);
  assert.match(said, /no longer reaches the checkpoint of 2024-12-04: that was 250 entries, there are 200/);
});

test('without what was kept outside, a rewritten chain looks intact; an older head tells it as well', async () => {
  digests = told.with(119, sha256('another entry').toString('hex'));
  assert.equal((await verify({})).code, 0);
  const { code, said } = await verify({ KNOWN: `180:${chainAt(told, 180)}` });
  assert.equal(code, 1);
  assert.match(said, /no longer meets KNOWN/);
});
