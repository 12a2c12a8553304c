// Does openapi.yaml break a client that was written against the last released one? Compares with the newest tag v*; without a tag it says so and passes.
// Usage: node breaking.mjs [OLD_FILE]
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const METHODS = ['get', 'post', 'put', 'delete'];

/** Every change from one document to the other that a client would feel. */
export function breaking(before, after) {
  const found = [];
  const target = (api, node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at?.[key], api) : node);
  const types = (schema) => (schema?.anyOf ?? [schema]).flatMap((one) => [one?.type ?? one?.$ref ?? 'any'].flat()).sort();

  function schema(where, oldNode, newNode, request, above) {
    const old = target(before, oldNode);
    const now = target(after, newNode);
    const pair = `${oldNode?.$ref}>${newNode?.$ref}>${request}`;
    if (!old || !now || above.has(pair)) return;
    const path = oldNode.$ref ? new Set(above).add(pair) : above;
    if (old.anyOf || now.anyOf) {
      const oldTypes = (old.anyOf ?? [oldNode]).map((one) => one.$ref ?? one.type);
      const newTypes = (now.anyOf ?? [newNode]).map((one) => one.$ref ?? one.type);
      const lost = request ? oldTypes.filter((one) => !newTypes.includes(one)) : newTypes.filter((one) => !oldTypes.includes(one));
      if (lost.length) found.push(`${where}: ${request ? 'no longer takes' : 'can now be'} ${lost.join(', ')}`);
      return;
    }
    const lost = request ? types(old).filter((one) => !types(now).includes(one)) : types(now).filter((one) => !types(old).includes(one));
    if (old.type && now.type && lost.length) found.push(`${where}: ${request ? 'no longer takes' : 'can now be'} ${lost.join(', ')}`);
    if (old.enum && request) {
      const gone = old.enum.filter((one) => !(now.enum ?? old.enum).includes(one));
      if (gone.length) found.push(`${where}: no longer takes ${gone.join(', ')}`);
    }
    if (request) {
      for (const limit of ['maxLength', 'maxItems', 'maximum']) {
        if (now[limit] !== undefined && (old[limit] === undefined || now[limit] < old[limit])) found.push(`${where}: ${limit} is now ${now[limit]}`);
      }
      for (const name of now.required ?? []) {
        if (!old.required?.includes(name)) found.push(`${where}/${name}: is now required`);
      }
    } else {
      for (const name of old.required ?? []) {
        if (!now.required?.includes(name)) found.push(`${where}/${name}: is no longer always there`);
      }
    }
    for (const [name, of] of Object.entries(old.properties ?? {})) {
      if (now.properties?.[name]) schema(`${where}/${name}`, of, now.properties[name], request, path);
      else found.push(`${where}/${name}: is gone`);
    }
    if (old.items && now.items) schema(`${where}[]`, old.items, now.items, request, path);
  }

  for (const [path, item] of Object.entries(before.paths)) {
    for (const method of METHODS.filter((one) => item[one])) {
      const old = item[method];
      const now = after.paths[path]?.[method];
      const where = `${method.toUpperCase()} ${path}`;
      if (!now) {
        found.push(`${where}: is gone`);
        continue;
      }
      if (old.operationId !== now.operationId) found.push(`${where}: operationId was ${old.operationId}`);
      const parameters = (api, operation) => (operation.parameters ?? []).map((one) => target(api, one));
      for (const one of parameters(after, now)) {
        const was = parameters(before, old).find((other) => other.name === one.name && other.in === one.in);
        if (one.required && !was?.required) found.push(`${where} ${one.name}: is now required`);
      }
      for (const one of parameters(before, old)) {
        const is = parameters(after, now).find((other) => other.name === one.name && other.in === one.in);
        if (is) schema(`${where} ${one.name}`, one.schema, is.schema, true, new Set());
        else found.push(`${where} ${one.name}: is gone`);
      }
      if (!old.requestBody && now.requestBody?.required) found.push(`${where}: a body is now required`);
      for (const [media, of] of Object.entries(old.requestBody?.content ?? {})) {
        const is = now.requestBody?.content?.[media];
        if (is) schema(`${where} request`, of.schema, is.schema, true, new Set());
        else found.push(`${where} request: no longer takes ${media}`);
      }
      for (const [status, response] of Object.entries(old.responses).filter(([status]) => status.startsWith('2'))) {
        const is = now.responses[status];
        if (!is) {
          found.push(`${where} ${status}: is gone`);
          continue;
        }
        for (const [media, of] of Object.entries(target(before, response).content ?? {})) {
          const content = target(after, is).content?.[media];
          if (content) schema(`${where} ${status}`, of.schema, content.schema, false, new Set());
          else found.push(`${where} ${status}: no longer answers ${media}`);
        }
      }
    }
  }
  return found;
}

function released() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
    return { tag, text: git('show', `${tag}:openapi/openapi.yaml`) };
  } catch {
    return null;
  }
}

const here = dirname(fileURLToPath(import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const old = process.argv[2] ? { tag: process.argv[2], text: readFileSync(process.argv[2], 'utf8') } : released();
  if (!old) {
    console.log('Nothing has been released yet: there is no tag v* with a contract to compare with.');
  } else {
    const found = breaking(parse(old.text), parse(readFileSync(join(here, 'openapi.yaml'), 'utf8')));
    for (const one of found) console.error(one);
    console.log(`${found.length} breaking changes since ${old.tag}`);
    process.exitCode = found.length ? 1 : 0;
  }
}
