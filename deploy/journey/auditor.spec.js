import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { heard, Person } from './person.js';
import { say } from './say.js';
import { caller } from './world.js';

const TITLE = `Khen thưởng theo năm (${Date.now().toString(36).toUpperCase()})`;

test('an auditor reads the figures of a year, walks to a row and its trail, and keeps a report whose bytes stay', async ({ browser, request }) => {
  const auditor = await caller(request, 'auditor');
  const reader = await Person.signedIn(browser, 'auditor');
  await reader.open('/reports');
  await reader.main.getByRole('link', { name: /^Khen thưởng/ }).click();
  await reader.page.waitForURL(/\/reports\/kinds\/COMMENDATIONS/);
  await reader.open('/reports/kinds/COMMENDATIONS?by=year');
  const { groups, total, asked } = (await auditor('GET', '/report-kinds/COMMENDATIONS/figures?by=year&sort=key')).body;
  const [first] = groups;
  await expect(reader.main.getByRole('row').filter({ hasText: first.keys[0].name }).first()).toContainText(String(first.values.now.awards));
  await reader.picture('33-report');

  // From a figure to its rows, and from a row to the award itself.
  await reader.main.getByRole('button', { name: first.keys[0].name, exact: true }).click();
  const rows = (await auditor('GET', `/report-kinds/COMMENDATIONS/rows?where=year:${first.keys[0].code}&limit=100`)).body.items;
  expect(rows.length).toBe(Math.min(first.values.now.awards, 100));
  await expect(reader.dialog.getByRole('link', { name: say('report_trail_open') }).first()).toBeVisible();
  await reader.dialog.getByRole('link').first().click();
  await reader.page.waitForURL(/\/awards\/[0-9a-f-]{36}$/);

  // Before the system knew anything there was nothing; each row that came since is told.
  const before = '2020-01-01T00:00:00Z';
  expect((await auditor('GET', `/report-kinds/COMMENDATIONS/figures?asOf=${before}`)).body.total.now.awards).toBe(0);
  const came = (await auditor('GET', `/report-kinds/COMMENDATIONS/changes?since=${before}&asOf=${encodeURIComponent(asked.asOf)}&limit=100`)).body.items;
  expect(came.every(({ way }) => way === 'ENTERED')).toBe(true);
  expect(came.length).toBe(Math.min(total.now.awards, 100));

  // Kept for ever: the digest on the page is the digest of the bytes.
  await reader.open('/reports/kinds/COMMENDATIONS?by=year');
  await reader.take('report_issue', { fill: (dialog) => reader.fill('report_name', TITLE, dialog) });
  await reader.page.waitForURL(/\/reports\/[0-9a-f-]{36}$/);
  await reader.sees(say('report_state_issued'));
  const id = reader.page.url().split('/').at(-1);
  const { files } = (await auditor('GET', `/reports/${id}`)).body;
  expect(files.map(({ format }) => format)).toEqual(['CSV', 'JSON', 'PDF', 'XLSX']);
  const download = reader.page.waitForEvent('download');
  await reader.main.getByRole('button', { name: /PDF/ }).click();
  const stream = await (await download).createReadStream();
  const hash = createHash('sha256');
  for await (const chunk of stream) hash.update(chunk);
  expect(hash.digest('hex')).toBe(files.find(({ format }) => format === 'PDF').sha256);
  await reader.picture('34-issued-report');

  // What the auditor read is in the trail too.
  const read = (await auditor('GET', '/audit/entries?action=REPORT_READ&limit=5')).body.items;
  expect(read.length).toBeGreaterThan(0);
  expect(heard()).toEqual([]);
});
