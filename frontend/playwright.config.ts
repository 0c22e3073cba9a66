import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

// Debian's browser where it is installed; elsewhere the one that `npx playwright install chromium` brings.
const debian = '/usr/bin/chromium'

/**
 * The users' journeys against a running program: QUALITY_URL, with the administrator's name and one-time password of a fresh
 * database in QUALITY_ADMIN_NAME and QUALITY_ADMIN_PASSWORD. The journeys are its mail server, at QUALITY_MAIL_PORT of this
 * computer, and want mails every second (QUALITY_MAIL_SEND_EVERY=1s) and complaints to be due in two working days
 * (QUALITY_COMPLAINTS_DUE_DAYS=2). PLAYWRIGHT_JUNIT_OUTPUT_FILE says where the report goes.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // The journeys, one after the other since they share one database and one account, and beside them the guide in an office of its own.
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['junit', { outputFile: process.env.PLAYWRIGHT_JUNIT_OUTPUT_FILE ?? 'test-results/junit.xml' }]],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.QUALITY_URL ?? 'http://localhost:8080',
    locale: 'zh-TW',
    timezoneId: 'Asia/Taipei',
    viewport: { width: 1366, height: 768 },
    // Recorded for all tests and kept for few, traces make everything half as slow again; `npm run e2e -- --trace on` records them.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.QUALITY_CHROMIUM ?? (existsSync(debian) ? debian : undefined),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'first-sign-in', testMatch: 'first-sign-in.spec.ts' },
    {
      name: 'journeys',
      testIgnore: ['first-sign-in.spec.ts', 'scenes.spec.ts'],
      dependencies: ['first-sign-in'],
      workers: 1,
    },
    // On an office of sample data, of which the pictures of the user guide are made.
    { name: 'guide', testMatch: 'scenes.spec.ts', dependencies: ['first-sign-in'], workers: 1 },
  ],
})
