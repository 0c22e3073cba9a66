import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** The administrator of the database under test. The first journey replaces the one-time password by the second. */
export const administrator = {
  name: process.env.QUALITY_ADMIN_NAME ?? 'admin',
  oneTime: process.env.QUALITY_ADMIN_PASSWORD ?? '',
  password: 'Journey-password-115',
}

/** Where the first journey leaves its session for the others. */
export const signedIn = 'test-results/signed-in.json'

type Options = {
  /** What the browser may say of answers that the journey provokes, such as a refused password. */
  mayBeSaid: RegExp | undefined
}

/** Every journey is watched: no error in the console, no request to another host, no breach of the content policy. */
export const test = base.extend<Options & { watch: undefined }>({
  mayBeSaid: [undefined, { option: true }],
  watch: [
    async ({ page, baseURL, mayBeSaid }, use) => {
      const said: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
      })
      page.on('pageerror', (error) => said.push(error.message))
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin) said.push(`went to ${origin}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          reportError(new Error(`policy breach: ${violatedDirective} ${blockedURI}`)),
        )
      })
      await use(undefined)
      expect(said.filter((text) => !mayBeSaid?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** Waits for a page by its heading and looks at it as axe does; nothing may stick out at its side. */
export async function see(page: Page, heading: string | RegExp) {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  await healthy(page)
}

/** What every state of every page has to stand. */
export async function healthy(page: Page) {
  // Only what is wrong is told: describing the thousands of elements that are right takes longer than looking at them.
  const options: Parameters<AxeBuilder['options']>[0] = {
    runOnly: { type: 'tag', values: rules },
    resultTypes: ['violations'],
  }
  // No page has frames, so axe runs in the page itself; for frames of other hosts it would carry all it saw to a blank page, which takes four times as long.
  expect(page.frames()).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(beyond).toBe(0)
}

export async function signIn(page: Page, name: string, password: string) {
  await page.getByRole('textbox', { name: '帳號' }).fill(name)
  await page.getByLabel('密碼').fill(password)
  await page.getByRole('button', { name: '登入' }).click()
}
