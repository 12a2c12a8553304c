import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller } from './world.js';

const NAME = `Phần mềm nhân sự (${Date.now().toString(36).toUpperCase()})`;

test('an administrator lets another system in, sees what it asks, and shuts it out at once', async ({ browser, request }) => {
  const officer = await caller(request, 'officer');
  const { unit } = (await officer('GET', '/me')).body.grants.find(({ role }) => role === 'OFFICER');

  // Registered for one unit, with a role that gives its scopes, told in words.
  const admin = await Person.signedIn(browser, 'admin');
  await admin.open('/clients');
  await admin.follow('client_register');
  await expect(admin.main.getByRole('heading', { level: 1 })).toHaveText(say('client_register'));
  await admin.pick('ui_unit', unit.name);
  await admin.fill('client_name', NAME);
  await admin.fill('client_contact', 'Phòng Công nghệ thông tin, máy lẻ 105');
  await admin.main.getByLabel(say('role_officer')).check();
  for (const scope of ['REFERENCE_READ', 'PERSON_READ']) await admin.main.getByRole('checkbox', { name: new RegExp(`${scope}$`) }).check();
  await admin.press('client_register');
  await admin.page.waitForURL(/\/clients\/[0-9a-f-]{36}$/);
  await admin.sees(say('client_state_active'));
  const id = admin.page.url().split('/').at(-1);

  // A secret, told once.
  await admin.press('client_add_secret');
  await admin.fill('client_secret_expires', '31/12/2024', admin.dialog);
  await admin.press('client_add_secret', admin.dialog);
  const secret = await admin.dialog.locator('code').innerText();
  await admin.press('client_secret_close', admin.dialog);
  await expect(admin.main).not.toContainText(secret);

  // The other system asks; beyond its scopes it is refused.
  const basic = Buffer.from(`${id}:${secret}`).toString('base64');
  const granted = await request.post('/api/v1/token', { headers: { Authorization: `Basic ${basic}` }, form: { grant_type: 'client_credentials' } });
  expect(granted.status()).toBe(200);
  const token = (await granted.json()).access_token;
  const ask = (path) => request.get(`/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
  expect((await ask(`/people?unit=${unit.id}`)).status()).toBe(200);
  expect((await ask('/dossiers')).status()).toBe(403);

  // What it asked is on its page.
  await expect
    .poll(async () => {
      await admin.page.reload();
      await admin.sees(say('client_usage'));
      return admin.section('client_usage').innerText();
    })
    .toContain('listPeople');
  await admin.picture('35-client');

  // Shut out: the token that it holds is worth nothing any more.
  await admin.take('client_revoke', { fill: (dialog) => admin.fill('ui_reason', 'Phần mềm đã được thay.', dialog) });
  await admin.sees(say('client_state_revoked'));
  expect((await ask(`/people?unit=${unit.id}`)).status()).toBe(401);
  const again = await request.post('/api/v1/token', { headers: { Authorization: `Basic ${basic}` }, form: { grant_type: 'client_credentials' } });
  expect(again.status()).toBe(401);
  expect(heard()).toEqual([]);
});
