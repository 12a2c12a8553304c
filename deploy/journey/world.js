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

/** Signs in as a person would. */
export async function signIn(page, account) {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(account);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(passwordOf(account));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation').first().waitFor();
}
