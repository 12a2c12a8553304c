import { expect } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.js';
import { PDF, signIn } from './world.js';

const complaints = [];

/** What browsers said against the content policy, and errors that no page caught, since the last time it was asked. */
export const heard = () => complaints.splice(0);

function listen(page) {
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
}

/** Somebody at a browser of their own. */
export class Person {
  constructor(page) {
    this.page = page;
    listen(page);
  }

  static async signedIn(browser, account) {
    const context = await browser.newContext();
    const person = new this(await context.newPage());
    await signIn(person.page, account);
    return person;
  }

  static async anybody(browser) {
    return new this(await (await browser.newContext()).newPage());
  }

  get main() {
    return this.page.getByRole('main');
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  /** The part of the page under a heading. */
  section(key) {
    return this.main.locator('section', { has: this.page.getByRole('heading', { name: new RegExp(`^${escaped(say(key))}`) }) }).last();
  }

  open(path) {
    return this.page.goto(path);
  }

  press(key, within = this.main) {
    return within.getByRole('button', { name: say(key), exact: true }).first().click();
  }

  follow(key, within = this.main) {
    return within.getByRole('link', { name: say(key), exact: true }).first().click();
  }

  field(key, within = this.main) {
    return within.getByLabel(new RegExp(`^${escaped(say(key))}( ${escaped(say('ui_optional'))})?$`)).first();
  }

  fill(key, text, within = this.main) {
    return this.field(key, within).fill(text);
  }

  select(key, value, within = this.main) {
    return this.field(key, within).selectOption(value);
  }

  /** Types into a combobox and takes the option that says so. */
  async pick(key, text, within = this.main) {
    const box = within.getByRole('combobox', { name: say(key) }).first();
    await box.fill(text);
    await within.getByRole('option').filter({ hasText: text }).first().click();
  }

  /** Sends one file and waits until it has arrived. */
  async attach(fileName, within = this.main) {
    await within.locator('input[type=file]').first().setInputFiles({ name: fileName, mimeType: 'application/pdf', buffer: PDF });
    await expect(within.getByText(fileName)).toBeVisible();
    await expect(within.getByRole('progressbar')).toHaveCount(0);
  }

  /** Takes a step that the page offers, fills in what its dialog asks, confirms, and waits for the dialog to close. */
  async take(actionKey, { fill = async () => {}, confirmKey = actionKey } = {}) {
    await this.press(actionKey);
    await fill(this.dialog);
    await this.press(confirmKey, this.dialog);
    await expect(this.dialog).toHaveCount(0);
  }

  async sees(text) {
    await expect(this.main.getByText(text).first()).toBeVisible();
  }

  /** A picture for the README, when `deploy/screenshots` asks for pictures. */
  async picture(name) {
    if (!process.env.PICTURES) return;
    mkdirSync(process.env.PICTURES, { recursive: true });
    await this.page.evaluate(() => document.fonts.ready);
    await expect(this.page.locator('[aria-busy=true]')).toHaveCount(0);
    await this.page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), animations: 'disabled' });
  }

  close() {
    return this.page.context().close();
  }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
