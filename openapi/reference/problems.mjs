// Writes a page for each problem code at /problems/CODE, which is what the `type` of a problem names, and one that lists them all.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** A .properties file as far as ours go: one line an entry, arguments as {0}, quotes doubled. */
export function properties(text) {
  const entries = text
    .split('\n')
    .filter((line) => /^[^#\s][^=]*=/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]);
  return new Map(entries.map(([key, value]) => [key, value.replaceAll("''", "'").replace(/\{\d+\}/g, '…')]));
}

/** Which operations answer with which code, and under which status. */
export function answering(api) {
  const found = new Map();
  for (const item of Object.values(api.paths)) {
    for (const operation of Object.values(item).filter((one) => one?.operationId)) {
      for (const [status, codes] of Object.entries(operation['x-problem-codes'] ?? {})) {
        for (const code of codes) {
          const entry = found.get(code) ?? { status, operations: [] };
          entry.operations.push(operation.operationId);
          found.set(code, entry);
        }
      }
    }
  }
  return found;
}

const escape = (text) =>
  String(text ?? '').replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const page = (title, body) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="/api-reference/reference.css">
</head>
<body class="single">
<main id="top">
${body}
</main>
</body>
</html>
`;

function problem(code, { status, operations }, vi, en) {
  const all = operations.length > 40;
  return page(
    `${code} · Thi Đua API`,
    `<p><a href="/problems/">/problems</a></p>
<h1><code>${code}</code> <span>${status}</span></h1>
<h2>${escape(vi.get(`${code}.title`))}</h2>
<p>${escape(vi.get(`${code}.detail`))}</p>
<section lang="en"><h2>${escape(en.get(`${code}.title`))}</h2>
<p>${escape(en.get(`${code}.detail`))}</p>
<h3>Answered by</h3>
${
  all
    ? `<p>${operations.length} operations, listed under <code>x-problem-codes</code> in the <a href="/api-reference/">reference</a>.</p>`
    : `<ul>${operations.map((id) => `<li><a href="/api-reference/#${id}"><code>${id}</code></a></li>`).join('')}</ul>`
}</section>`,
  );
}

function list(codes, answered, vi, en) {
  const rows = codes.map(
    (code) =>
      `<tr><th scope="row"><a href="/problems/${code}/"><code>${code}</code></a></th><td>${answered.get(code).status}</td><td>${escape(vi.get(`${code}.title`))}</td><td lang="en">${escape(en.get(`${code}.title`))}</td></tr>`,
  );
  const violations = [...vi.keys()].filter((key) => key.startsWith('violation.'));
  const faults = violations.map(
    (key) =>
      `<tr id="${key}"><th scope="row"><code>${key.slice('violation.'.length)}</code></th><td>${escape(vi.get(key))}</td><td lang="en">${escape(en.get(key))}</td></tr>`,
  );
  return page(
    'Mã lỗi · Thi Đua API',
    `<h1>Mã lỗi <span lang="en">Problem codes</span></h1>
<p>Phần mềm xử lý theo <code>code</code>, không theo lời. <span lang="en">Act on <code>code</code>, never on the wording.</span></p>
<table class="fields"><tbody>${rows.join('')}</tbody></table>
<h2><code>violations[].code</code></h2>
<table class="fields"><tbody>${faults.join('')}</tbody></table>`,
  );
}

/** @returns how many codes have a page */
export function writeProblems(api, messages, out) {
  const [vi, en] = ['vi', 'en'].map((language) =>
    properties(readFileSync(join(messages, `problems_${language}.properties`), 'utf8')),
  );
  const answered = answering(api);
  const codes = [...vi.keys()]
    .filter((key) => key.endsWith('.title'))
    .map((key) => key.slice(0, -'.title'.length))
    .filter((code) => CODE.test(code) && answered.has(code));
  for (const code of codes) {
    mkdirSync(join(out, code), { recursive: true });
    writeFileSync(join(out, code, 'index.html'), problem(code, answered.get(code), vi, en));
  }
  writeFileSync(join(out, 'index.html'), list(codes, answered, vi, en));
  return codes.length;
}
