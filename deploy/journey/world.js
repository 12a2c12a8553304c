// A real PDF, small enough to stand here: its type is read from its content.
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** A name as it is typed in a hurry. */
export const withoutDiacritics = (name) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** The demonstration accounts as `deploy/start` prints them: name to password. */
export function passwordOf(account) {
  const line = process.env.JOURNEY_ACCOUNTS.split('\n').find((row) => row.startsWith(`${account} `));
  if (!line) throw new Error(`no demonstration account ${account}`);
  return line.split(/ {2,}/)[1];
}

/** Another system's way in: signs in over HTTP and calls as that account. */
export async function caller(request, account) {
  const answer = await request.post('/api/v1/tokens', { data: { username: account, password: passwordOf(account) } });
  if (!answer.ok()) throw new Error(`sign-in of ${account}: ${answer.status()} ${await answer.text()}`);
  const { accessToken } = await answer.json();
  return async (method, path, { data, etag, status, headers } = {}) => {
    const response = await request.fetch(`/api/v1${path}`, {
      method,
      data,
      headers: { Authorization: `Bearer ${accessToken}`, 'Accept-Language': 'vi', ...(etag ? { 'If-Match': etag } : {}), ...headers },
    });
    if (status ? response.status() !== status : !response.ok()) {
      throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    }
    const text = await response.text();
    return { body: text ? JSON.parse(text) : null, etag: response.headers().etag, status: response.status() };
  };
}

/** Somebody with an account of their own, past the first password; known to `caller` and `signIn` by the name answered. */
export async function newAccount(request, admin, { username, displayName, role, unit }) {
  const { body } = await admin('POST', '/accounts', { data: { username, displayName } });
  await admin('POST', `/accounts/${body.id}/grants`, { data: { role, unitId: unit, from: null, to: null } });
  const password = [...body.oneTimePassword].reverse().join('');
  process.env.JOURNEY_ACCOUNTS += `\n${username}  ${body.oneTimePassword}  ${role}`;
  const first = await caller(request, username);
  await first('PUT', '/me/password', { data: { currentPassword: body.oneTimePassword, newPassword: password } });
  process.env.JOURNEY_ACCOUNTS = process.env.JOURNEY_ACCOUNTS.replace(`${username}  ${body.oneTimePassword}`, `${username}  ${password}`);
  return username;
}

/** The unit in which the caller has that role. */
export async function unitOf(call, role) {
  return (await call('GET', '/me')).body.grants.find((grant) => grant.role === role).unit.id;
}

export async function upload(call, fileName, unit) {
  const answer = await call('POST', `/documents?fileName=${encodeURIComponent(fileName)}&unit=${unit}`, {
    data: PDF,
    headers: { 'Content-Type': 'application/octet-stream' },
    status: 201,
  });
  return answer.body.id;
}

/** A dossier of some people for one award as a unit's own system would send it: the minutes of the unit's council, one report for all. */
export async function writtenDossier(officer, unit, { title, kind = 'MERIT', summary, people, awardCode, report }) {
  const opened = await officer('POST', '/dossiers', { data: { unitId: unit, kind, year: 2024, title } });
  const minutes = await upload(officer, 'bien-ban-hop-hoi-dong.pdf', unit);
  const reportId = await upload(officer, 'bao-cao-thanh-tich.pdf', unit);
  return officer('PUT', `/dossiers/${opened.body.id}`, {
    etag: opened.etag,
    data: {
      title,
      year: 2024,
      kind,
      summary,
      attachments: [{ documentId: minutes, kind: 'MINUTES' }],
      nominations: people.map((person) => ({
        nomineeKind: 'INDIVIDUAL',
        personId: person.id,
        awardCode,
        report,
        evidence: [{ documentId: reportId, kind: 'REPORT' }],
      })),
    },
  });
}

/** Signs in as a person would. */
export async function signIn(page, account) {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(passwordOf(account));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation').first().waitFor();
}

/** Submitted by the unit's head, who answers for whoever the law rules out by the facts that are kept. */
export async function submit(head, id, etag) {
  const { body } = await head('GET', `/dossiers/${id}/verdicts`);
  const against = body.items.filter(({ needsReason }) => needsReason).map(({ nominationId }) => nominationId);
  const reasons = Object.fromEntries(against.map((nomination) => [nomination, 'Số liệu lưu chưa đủ; đơn vị bảo đảm thành tích.']));
  return head('POST', `/dossiers/${id}/submission`, { etag, data: { reasons } });
}
