import { expect, test } from '@playwright/test';
import { signIn } from './world.js';

test('everything opened by a key closes with Escape and gives the focus back', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/campaigns');
  const rows = page.getByRole('main').locator('[data-row-link]');
  await rows.first().waitFor();

  // A page that has just come gives its heading the focus; keys are pressed by somebody who has seen it.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await rows.first().focus();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();

  for (const key of ['?', 'Control+k']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(rows.nth(1)).toBeFocused();
  }

  // The help from the account's menu: its command is gone from sight, so the menu's button has the focus again.
  const menu = page.locator('header').getByRole('button', { expanded: false });
  await menu.press('Enter');
  await page.getByRole('button', { name: 'Phím tắt' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();

  // Going elsewhere by keys leads to the heading there.
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page.getByRole('heading', { level: 1, name: 'Đơn vị' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('ho so');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ khen thưởng' })).toBeFocused();

  // Enter straight after the letters waits for what the server finds; it does not open what was found before.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('cuc bien doi khi hau');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cục Biến đổi khí hậu' })).toBeFocused();
});
