import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '../journey'
import { test } from './demo-office'
import { type Scene, scenes } from './scenes'

/** So heavy a picture may be. */
const most = 80_000
const finest = [
  { scale: 1, quality: 80 },
  { scale: 1, quality: 60 },
  { scale: 0.8, quality: 65 },
  { scale: 0.8, quality: 50 },
]
const phone = { viewport: { width: 375, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }
const target = process.env.QUALITY_GUIDE_PICTURES

const people = [...new Set(scenes.map(({ who }) => who))]

for (const who of people) {
  for (const onPhone of [false, true]) {
    const theirs = scenes.filter((scene) => scene.who === who && scene.name.startsWith('phone-') === onPhone)
    if (theirs.length === 0) continue
    test.describe(`${who ?? 'visitor'}${onPhone ? ' on a phone' : ''}`, () => {
      test.use({ contextOptions: { reducedMotion: 'reduce' }, ...(onPhone ? phone : {}) })

      test('finds what the guide shows', async ({ page }, info) => {
        test.setTimeout(120_000)
        if (who) await enter(page, who)
        for (const scene of theirs) {
          await test.step(scene.name, async () => {
            await walk(page, scene)
            const file = join(target ?? info.outputPath('pictures'), `${scene.name}.webp`)
            mkdirSync(dirname(file), { recursive: true })
            writeFileSync(file, await picture(page))
          })
        }
      })
    })
  }
}

/** Signs in one of the accounts for trying out. */
async function enter(page: Page, name: string) {
  const answer = await page.request.post('/api/v1/session', {
    data: { name, password: `demo-${name}-2026` },
    headers: { 'X-Requested-With': 'service-quality' },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
}

async function walk(page: Page, { path, open, shows }: Scene) {
  await page.goto(path)
  await open?.(page)
  for (const one of shows(page)) await expect(one.first()).toBeVisible()
  // Nothing that is still on its way.
  await expect(page.locator('.animate-pulse')).toHaveCount(0)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.evaluate(() => document.fonts.ready)
}

/**
 * What the screen shows, as WebP, which Playwright itself cannot write. Where that is too heavy it becomes coarser, then smaller: a page of the guide
 * shows it smaller anyway.
 */
async function picture(page: Page): Promise<Buffer> {
  // The office that the guide is read in says nothing of samples.
  await page.getByText(/^展示環境/).evaluate((line: HTMLElement) => {
    line.hidden = true
  })
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const { y, sharp } = await page.evaluate(() => ({ y: scrollY, sharp: devicePixelRatio }))
  for (const { scale, quality } of finest) {
    const clip = { x: 0, y, width, height, scale: scale * sharp }
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip })
    const image = Buffer.from(data, 'base64')
    if (image.length <= most) return image
  }
  throw new Error(`no picture of ${page.url()} is lighter than ${most} bytes`)
}
