import { defineConfig } from '@playwright/test'

/** End-to-end tests in the real Electron. Run them with `npm run test:e2e`, which builds and finds the runtime first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A test that fails now and then is a fault to be found, not to be retried away.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ...(process.env.COPYDESK_E2E_REPORT
      ? [['json', { outputFile: process.env.COPYDESK_E2E_REPORT }] as const]
      : []),
  ],
})
