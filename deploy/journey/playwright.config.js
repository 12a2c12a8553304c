import { defineConfig } from '@playwright/test';

// Two workers, as many as the machine has cores: the stories share one database, and each is told apart by what it made itself.
export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: './start.js',
  reporter: [['list'], ['json', { outputFile: process.env.JOURNEY_REPORT ?? 'target/journey.json' }]],
  outputDir: 'target',
  use: {
    baseURL: `http://127.0.0.1:${process.env.JOURNEY_PORT ?? '18090'}`,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    locale: 'vi-VN',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
