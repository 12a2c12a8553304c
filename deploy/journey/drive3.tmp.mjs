import { chromium, request as api } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { caller, signIn, submit, unitOf, writtenDossier } from './world.js';
process.env.JOURNEY_ACCOUNTS = readFileSync('/tmp/pages/server.log', 'utf8').split('\n').filter((l) => /^[a-z0-9]+  [a-z0-9-]{19}  /.test(l)).join('\n');
const baseURL = 'http://127.0.0.1:8462';
const request = await api.newContext({ baseURL });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
export const open = async (account, options = {}) => {
  const context = await browser.newContext({ baseURL, locale: 'vi-VN', viewport: { width: 1360, height: 900 }, ...options });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('PAGEERROR', account, e.message));
  page.on('console', (msg) => msg.type() === 'error' && console.log('CONSOLE', account, msg.text()));
  await signIn(page, account);
  return page;
};
const shot = (page, name) => page.screenshot({ path: `/tmp/pages/${name}.png`, fullPage: true });

const M = '/council-meetings/01a22dbb-389c-72e1-b172-77468ed84a72';
const page = await open('council');
await page.goto(M); await page.getByRole('textbox').first().waitFor();
await page.getByRole('textbox', { name: 'Nội dung biên bản' }).fill('Hội đồng đã thảo luận từng trường hợp và bỏ phiếu kín.\n\nKết quả theo biên bản kiểm phiếu.');
await page.waitForTimeout(1200); console.log('state', await page.locator('[role=status]').allTextContents()); await shot(page, 'minutes');
await page.reload(); await page.waitForTimeout(2500); console.log('kept', await page.getByRole('textbox', { name: 'Nội dung biên bản' }).inputValue(), await page.locator('[role=status]').allTextContents());
await page.getByRole('main').getByRole('button', { name: 'Lưu', exact: true }).click(); await page.waitForTimeout(1500); await shot(page, 'minutes-saved');
await page.goto('/council-meetings'); await page.waitForTimeout(1500); await shot(page, 'meetings');
for (const [name, options] of [['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }], ['dark', { colorScheme: 'dark' }], ['tablet', { viewport: { width: 820, height: 1180 }, hasTouch: true }]]) {
  const other = await open('member3', options);
  await other.goto(M); await other.waitForTimeout(2500); await shot(other, name + '-meeting');
  await other.getByRole('link', { name: 'Đọc từng trường hợp' }).click(); await other.waitForTimeout(2500); await shot(other, name + '-case');
  await other.goto('/councils'); await other.waitForTimeout(1500); await other.locator('main [data-row-link]').first().click(); await other.waitForTimeout(2000); await shot(other, name + '-council');
  console.log(name, await other.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
}
await browser.close();
