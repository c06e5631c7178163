import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './lib/build/browser.mjs';

// Set once in the main process; the workers inherit it.
process.env.E2E_PORT ??= String(4200 + (process.pid % 700));
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  // A machine that is busy with something else may be slow; it must not be wrong. A test that needs its second try is named.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/reports/browser.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-GB',
    // A worker in the background would answer in the place of the server. The tests of offline use let it in.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: 'node lib/build/serve.mjs',
    env: { PORT: process.env.E2E_PORT },
    url: `${baseURL}/en/`,
    reuseExistingServer: false,
  },
});
