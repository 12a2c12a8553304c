// Writes the API reference from openapi.yaml: one page, its style and its script in files of their own, so that it works under
// "default-src 'self'" without exception. The page can be read without the script, which only filters.
// Usage: node reference/build.mjs [DIRECTORY]   (default: ../frontend/dist/api-reference)
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { writeProblems } from './problems.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, '../../frontend/dist/api-reference'));
const source = join(here, '../openapi.yaml');
const api = parse(readFileSync(source, 'utf8'));
const METHODS = ['get', 'post', 'put', 'delete'];

const escape = (text) =>
  String(text ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const prose = (text) =>
  String(text ?? '')
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part) => `<p>${escape(part).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('');
const last = (ref) => ref.split('/').at(-1);
const resolved = (node) =>
  node?.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], api) : node;

function type(schema) {
  if (!schema) return 'anything';
  if (schema.$ref) return `<a href="#schema-${last(schema.$ref)}">${last(schema.$ref)}</a>`;
  if (schema.anyOf) return schema.anyOf.map(type).join(' or ');
  const types = [schema.type ?? 'anything'].flat();
  return types
    .map((one) => (one === 'array' ? `list of ${type(schema.items)}` : one === types[0] && schema.format ? schema.format : one))
    .join(' or ');
}

function limits(schema) {
  const said = [];
  const { minimum, maximum, minLength, maxLength, maxItems, minItems, pattern } = schema;
  if (schema.default !== undefined) said.push(`default ${schema.default}`);
  if (minimum !== undefined && Math.abs(minimum) < 2147483648 && minimum !== -2147483648) said.push(`at least ${minimum}`);
  if (maximum !== undefined && maximum < 2147483647) said.push(`at most ${maximum}`);
  if (minLength) said.push(`at least ${minLength} characters`);
  if (maxLength && maxLength < 20000 && !schema.format) said.push(`at most ${maxLength} characters`);
  if (minItems) said.push(`at least ${minItems} entries`);
  if (maxItems && maxItems < 10000) said.push(`at most ${maxItems} entries`);
  if (pattern && pattern !== '\\S' && !schema.format) said.push(`like ${pattern}`);
  if (schema.enum) said.push(`one of ${schema.enum.join(', ')}`);
  return said.length ? `<span class="limits">${escape(said.join(' · '))}</span>` : '';
}

const row = (name, schema, required, description, word = 'always') => `<tr><th scope="row"><code>${escape(name)}</code>${
  required ? `<span class="always">${word}</span>` : ''
}</th><td class="type">${type(schema)}</td><td>${escape(description ?? schema?.description)} ${limits(schema ?? {})}</td></tr>`;

const fields = (schema) =>
  schema?.properties
    ? `<table class="fields"><tbody>${Object.entries(schema.properties)
        .map(([name, of]) => row(name, of, schema.required?.includes(name)))
        .join('')}</tbody></table>`
    : schema?.enum
      ? `<p>${schema.enum.map((one) => `<code>${escape(one)}</code>`).join(' ')}</p>`
      : '';

const example = (title, value) =>
  value === undefined
    ? ''
    : `<details><summary>${title}</summary><pre tabindex="0"><code>${escape(JSON.stringify(value, null, 2))}</code></pre></details>`;

function content(body, title) {
  return Object.entries(body?.content ?? {})
    .map(([media, of]) => `<p>${escape(media)}: ${type(of.schema)}</p>${example(title, of.example)}`)
    .join('');
}

function answers(operation) {
  const rows = Object.entries(operation.responses).map(([status, reference]) => {
    const response = resolved(reference);
    const codes = operation['x-problem-codes']?.[status] ?? [];
    const headers = Object.keys(response.headers ?? {});
    return `<tr class="s${status[0]}"><th scope="row">${status}</th><td>${escape(response.description)}
      ${codes.map((code) => `<a href="/problems/${code}/"><code>${code}</code></a>`).join(' ')}
      ${headers.length ? `<p class="limits">Headers: ${headers.map(escape).join(', ')}</p>` : ''}
      ${reference.$ref ? '' : content(response, 'Example of the answer')}</td></tr>`;
  });
  return `<h4>Answers</h4><table class="answers"><tbody>${rows.join('')}</tbody></table>`;
}

function operationHtml(path, method, operation) {
  const parameters = (operation.parameters ?? []).map(resolved);
  const needed = (scheme) => operation.security?.flatMap((one) => one[scheme] ?? []) ?? [];
  const roles = needed('bearer');
  const scopes = needed('client');
  const permission = operation['x-permission'];
  const who =
    permission === 'PUBLIC'
      ? 'Everyone, without login.'
      : permission === 'SIGNED_IN'
        ? 'Everyone who is signed in.'
        : `<code>${permission}</code>: ${roles.join(', ')}.${scopes.length ? ` A client: scope <code>${scopes.join(', ')}</code>.` : ''}`;
  return `<article class="operation" id="${operation.operationId}">
    <h3><span class="method ${method}">${method}</span> <code>${escape(path)}</code> <a class="anchor" href="#${operation.operationId}">${escape(operation.summary)}</a></h3>
    ${prose(operation.description)}
    <p class="who">${who}</p>
    ${
      parameters.length
        ? `<h4>Parameters</h4><table class="fields"><tbody>${parameters
            .map((one) => row(`${one.name}${one.in === 'header' ? ' (header)' : ''}`, one.schema, one.required, one.description, 'required'))
            .join('')}</tbody></table>`
        : ''
    }
    ${operation.requestBody ? `<h4>Request</h4>${content(resolved(operation.requestBody), 'Example of the request')}` : ''}
    ${answers(operation)}
  </article>`;
}

const byTag = new Map((api.tags ?? []).map((tag) => [tag.name, { tag, operations: [] }]));
for (const [path, item] of Object.entries(api.paths)) {
  for (const method of METHODS.filter((one) => item[one])) {
    const operation = item[method];
    byTag.get(operation.tags[0]).operations.push({ path, method, operation });
  }
}
const tags = [...byTag.values()].filter((one) => one.operations.length);

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(api.info.title)} ${escape(api.info.version)}</title>
<link rel="stylesheet" href="reference.css">
<script src="reference.js" defer></script>
</head>
<body>
<nav aria-label="Operations">
<p class="name"><a href="#top">${escape(api.info.title)}</a> <span>${escape(api.info.version)}</span></p>
<label for="filter">Filter</label>
<input id="filter" type="search" autocomplete="off" placeholder="campaign, 409, LOST_RACE">
${tags
  .map(
    ({ tag, operations }) => `<section><h2><a href="#tag-${tag.name}">${escape(tag.name)}</a></h2><ul>${operations
      .map(
        ({ method, operation }) =>
          `<li data-for="${operation.operationId}"><a href="#${operation.operationId}"><span class="method ${method}">${method}</span>${escape(operation.summary)}</a></li>`,
      )
      .join('')}</ul></section>`,
  )
  .join('')}
<section><h2><a href="#schemas">schemas</a></h2></section>
</nav>
<main id="top">
<h1>${escape(api.info.title)}</h1>
${prose(api.info.description)}
<p><a href="openapi.yaml">openapi.yaml</a>: OpenAPI ${escape(api.openapi)}, the source of this page.</p>
${tags
  .map(
    ({ tag, operations }) =>
      `<section class="tag" id="tag-${tag.name}"><h2>${escape(tag.name)}</h2>${prose(tag.description)}${operations
        .map(({ path, method, operation }) => operationHtml(path, method, operation))
        .join('')}</section>`,
  )
  .join('')}
<section id="schemas"><h2>schemas</h2>
${Object.entries(api.components.schemas)
  .map(
    ([name, schema]) =>
      `<article class="schema" id="schema-${name}"><h3>${name}</h3>${prose(schema.description)}${schema.properties || schema.enum ? '' : `<p>${type(schema)} ${limits(schema)}</p>`}${fields(schema)}</article>`,
  )
  .join('')}
</section>
</main>
</body>
</html>
`;

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.html'), page);
for (const file of ['reference.css', 'reference.js']) copyFileSync(join(here, file), join(out, file));
copyFileSync(source, join(out, 'openapi.yaml'));
const problems = writeProblems(api, join(here, '../../backend/src/main/resources/messages'), join(out, '../problems'));
console.log(`${problems} problem codes`);
console.log(`${out}: ${tags.reduce((sum, one) => sum + one.operations.length, 0)} operations`);
