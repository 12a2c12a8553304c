// The software of a provincial department, with nothing but the contract, a client id and a secret: it registers the department's staff, asks the law about
// them, brings dossiers with one bad row, mends it, and is told by webhook until the award is decided. Environment: BASE (…/api/v1), CLIENT_ID, CLIENT_SECRET;
// LISTEN, an address at which the system reaches this program (http://127.0.0.1:PORT in a sandbox). It prints a line for each step.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { BASE, CLIENT_ID, CLIENT_SECRET, LISTEN } = process.env;
if (!BASE || !CLIENT_ID || !CLIENT_SECRET || !LISTEN) throw new Error('set BASE, CLIENT_ID, CLIENT_SECRET and LISTEN');

const NDJSON = 'application/x-ndjson';
const AWARD = 'MERIT_CERT_MINISTER';
const say = (...told) => console.log(told.join(' '));
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let token;
async function signIn() {
  const answer = await fetch(`${BASE}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!answer.ok) throw new Error(`token: ${answer.status} ${await answer.text()}`);
  token = (await answer.json()).access_token;
}

async function ask(method, path, body, type = 'application/json') {
  const answer = await fetch(BASE + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { 'content-type': type }), 'accept-language': 'en' },
    body: body === undefined || type !== 'application/json' ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
const read = async (path) => (await ask('GET', path)).json();

/** Brings rows and waits for what they came to. */
async function bring(kind, rows) {
  const body = typeof rows === 'string' ? rows : `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
  let job = await (await ask('POST', `/bulk-jobs?kind=${kind}`, body, NDJSON)).json();
  while (['QUEUED', 'RUNNING'].includes(job.item.state)) {
    await pause(300);
    job = await read(`/bulk-jobs/${job.item.id}`);
  }
  return job.item;
}

const upload = async (unit, fileName) =>
  (await (await ask('POST', `/documents?fileName=${fileName}&unit=${unit}`, `%PDF-1.4\n${randomUUID()}`, 'application/octet-stream')).json()).id;

/** Listens for what happens, and believes only what is signed (Standard Webhooks). */
function listen(told) {
  const { hostname, port } = new URL(LISTEN);
  const keys = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signatures = '' } = request.headers;
      const mine = keys.map((key) => `v1,${createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')}`);
      const good = signatures.split(' ').some((one) => mine.some((own) => own.length === one.length && timingSafeEqual(Buffer.from(own), Buffer.from(one))));
      response.writeHead(good ? 204 : 401).end();
      if (good) told(JSON.parse(body));
    });
  });
  server.listen(Number(port), hostname);
  return { trust: (secret) => keys.push(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')), close: () => server.close() };
}

await signIn();
const { unit } = (await read('/me')).grants[0];
say('unit', unit.code);

// 1. The staff, by the department's own numbers.
const mark = randomUUID().slice(0, 8).toUpperCase();
const employee = (n, name, sex) => ({
  externalId: `NV-${mark}-${n}`,
  employeeCode: `${unit.code}-${mark}-${n}`,
  name,
  sex,
  birthDate: `19${80 + n}-0${n}-15`,
  unit: unit.code,
  position: 'Chuyên viên',
  positionGroup: 'STAFF',
  directWorker: true,
  from: '2019-01-01',
});
const staff = [employee(1, 'Vàng Thị Mỷ', 'FEMALE'), employee(2, 'Giàng A Sử', 'MALE'), employee(3, 'Lù Thị Pà', 'FEMALE')];
const people = await bring('PEOPLE', staff);
say('staff', people.created, 'entered');
const again = await bring('PEOPLE', [...staff, '']);
say('staff again', again.unchanged, 'unchanged');

// 2. The law, before anybody is proposed.
for (const { externalId } of staff) {
  const person = (await read(`/external-ids?type=PERSON&value=${externalId}`)).items[0].subjectId;
  const verdict = await (await ask('POST', '/assessments', { award: AWARD, year: 2024, person })).json();
  say('verdict', externalId, verdict.outcome);
}

// 3. To be told of what becomes of it.
const events = [];
let wake = () => {};
const listener = listen((event) => {
  events.push(event);
  wake();
});
const types = ['DOSSIER_SUBMITTED', 'DOSSIER_ACCEPTED', 'DOSSIER_RETURNED', 'DOSSIER_REFUSED', 'AWARD_ENTERED'];
const webhook = await (await ask('POST', `/clients/${CLIENT_ID}/webhooks`, { url: LISTEN, types, subjectTypes: [] })).json();
listener.trust(webhook.secret);

// 4. Dossiers, one of which names somebody who is not there; mended, it goes in.
const [minutes, report] = [await upload(unit.id, 'bien-ban.pdf'), await upload(unit.id, 'bao-cao.pdf')];
const dossier = (n, nominee) => ({
  externalId: `HS-${mark}-${n}`,
  unit: unit.code,
  kind: 'EXTRAORDINARY',
  year: 2024,
  title: `Đề nghị khen thưởng đột xuất (${mark}-${n})`,
  summary: 'Thành tích đột xuất trong đợt mưa lũ tháng 9 năm 2024.',
  attachments: [{ documentId: minutes, kind: 'MINUTES' }],
  nominations: [{ nominee, award: AWARD, report: 'Cảnh báo sớm lũ quét, di dời 42 hộ dân an toàn.', evidence: [{ documentId: report, kind: 'REPORT' }] }],
  submit: true,
});
const first = await bring('DOSSIERS', [dossier(1, staff[0].employeeCode), dossier(2, 'KHONG-CO')]);
say('dossiers', first.created, 'submitted', first.refused, 'refused');
const [wrong] = (await read(`/bulk-jobs/${first.id}/rows?state=REFUSED`)).items;
say('refused', wrong.externalId, wrong.refusal.violations[0].pointer, wrong.refusal.violations[0].code);
const errors = await (await ask('GET', `/bulk-jobs/${first.id}/errors-file`)).text();
const mended = await bring('DOSSIERS', errors.replace('KHONG-CO', staff[1].employeeCode));
say('mended', mended.created, 'submitted');

// 5. Told, not asking: until both awards are decided.
const ended = () => events.filter(({ type }) => type.endsWith('AWARD_ENTERED')).length === 2;
const late = Date.now() + Number(process.env.PATIENCE ?? 120_000);
while (!ended()) {
  if (Date.now() > late) throw new Error(`told of ${events.map(({ type }) => type)} and no more`);
  await Promise.race([new Promise((resolve) => (wake = resolve)), pause(1000)]);
}
for (const { type, subject } of events) say('told', type, subject);
listener.close();
say('done');
