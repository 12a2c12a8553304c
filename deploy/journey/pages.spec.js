import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pathOf, visits } from './pages.js';
import { tell } from './story.js';
import { passwordOf } from './world.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 740 };

// Each reader's pages by themselves: whichever worker is free takes the next.
test.describe.configure({ mode: 'parallel' });

let of;

test.beforeAll(async ({ request }) => {
  of = await tell(request);
});

/** A tab of somebody who is signed in, or of anybody; every load begins in Vietnamese and in the light. */
async function tabOf(browser, account) {
  const context = await browser.newContext({ viewport: DESK, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    localStorage.setItem('PARAGLIDE_LOCALE', 'vi');
    localStorage.setItem('thidua-theme', 'light');
  });
  if (account) {
    const data = account === 'newcomer' ? of.newcomer : { username: account, password: passwordOf(account) };
    expect((await context.request.post('/api/v1/tokens', { data })).ok()).toBeTruthy();
  }
  return context.newPage();
}

/** Waits until everything that the page asked for has come. */
async function settle(page) {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll('[role=status]')].some(
      (one) => one.checkVisibility() && /^(Đang tải|Loading)/.test(one.textContent),
    );
    return document.querySelector('h1') && !document.querySelector('[aria-busy=true]') && !waiting;
  });
}

async function broken(page) {
  // Without frames there is nothing to collect from elsewhere, and no second tab is needed for it.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(RULES).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const tooWide = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > clientWidth);
    const said = beyond.slice(0, 3).map((one) => `${one.tagName}.${one.className} «${one.textContent.slice(0, 40)}»`);
    return [`${scrollWidth} px wide where there are ${clientWidth}`, ...said];
  });

/** As the switches of the page do it; a page outside the shell has none. */
async function toEnglishInTheDark(page) {
  const english = page.getByRole('button', { name: 'EN English' });
  if (!(await english.isVisible())) return;
  await english.click();
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await settle(page);
}

/** In the gate axe looks at every view once, by turns at a desk and on a telephone; `PAGES=whole` (deploy/drill) looks at each in both. */
const whole = process.env.PAGES === 'whole';

for (const { account, part, paths } of visits) {
  test(`what ${account ?? 'anybody'} sees (${part}) keeps WCAG 2.2 AA and fits, at a desk and on a telephone, in both languages and themes`, async ({
    browser,
  }) => {
    test.setTimeout(60_000 + 30_000 * paths.length);
    const page = await tabOf(browser, account);
    for (const [index, path] of paths.entries()) {
      await page.goto(pathOf(path, of));
      await settle(page);
      if (whole || index % 2 === 0) {
        expect.soft(await broken(page), `${path} at a desk, light, Vietnamese`).toEqual([]);
      }
      await page.setViewportSize(PHONE);
      expect.soft(await tooWide(page), `${path} on a telephone, Vietnamese`).toEqual([]);
      if (whole || index % 2 === 1) {
        await toEnglishInTheDark(page);
        expect.soft([...(await broken(page)), ...(await tooWide(page))], `${path} on a telephone, dark, English`).toEqual([]);
      }
      await page.setViewportSize(DESK);
    }
    await page.context().close();
  });
}
