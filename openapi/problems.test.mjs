import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { answering, properties, writeProblems } from './reference/problems.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const api = parse(readFileSync(join(here, 'openapi.yaml'), 'utf8'));

test('properties are read as the backend reads them', () => {
  const read = properties("# a comment\nA.title=It isn''t\nA.detail=Wait {0} seconds\n");
  assert.equal(read.get('A.title'), "It isn't");
  assert.equal(read.get('A.detail'), 'Wait … seconds');
});

test('every code that an operation can answer has a page in both languages', () => {
  const out = mkdtempSync(join(tmpdir(), 'problems-'));
  writeProblems(api, join(here, '../backend/src/main/resources/messages'), out);
  for (const [code, { status }] of answering(api)) {
    const page = readFileSync(join(out, code, 'index.html'), 'utf8');
    assert.ok(page.includes(code) && page.includes(status), code);
    assert.ok(!page.includes('undefined'), code);
  }
});
