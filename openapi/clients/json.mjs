// node json.mjs FILE: writes the contract as JSON, for tools that take no YAML of this length.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

const out = process.argv[2];
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify(parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'))));
