import { expect, see, test } from './journey'
import { become, test as withOffice } from './office'

withOffice(
  'the header leads to the page of one’s own role, and from there into the program',
  async ({ page, office }) => {
    await become(page, office.chief)
    await page.getByRole('banner').getByRole('link', { name: '說明' }).click()
    await see(page, '使用說明：課室主管')
    await expect(page).toHaveURL(/\/help\/chief$/)

    const picture = page.getByRole('figure').first().getByRole('img')
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThanOrEqual(1024)
    const address = await picture.getAttribute('src')
    const file = await page.request.get(address ?? '')
    expect(file.headers()['content-type']).toBe('image/webp')
    expect(file.headers()['cache-control']).toBe('no-cache')

    const section = '每月：截止日前送出月報'
    await page.getByRole('navigation', { name: '本頁內容' }).getByRole('link', { name: section }).click()
    await expect(page.getByRole('heading', { level: 2, name: section })).toBeInViewport()
    // The address of a section can be passed on.
    await page.reload()
    await see(page, '使用說明：課室主管')
    await expect(page.getByRole('heading', { level: 2, name: section })).toBeInViewport()
    await page.getByRole('article').getByRole('link', { name: '月報', exact: true }).first().click()
    await see(page, '月報')

    await page.getByRole('button', { name: /^帳號選單/ }).click()
    await page.getByRole('button', { name: '使用說明' }).click()
    await see(page, '使用說明：課室主管')
    await page.getByRole('link', { name: '回使用說明目錄' }).click()
    await see(page, '使用說明')
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('課室主管')
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

  test('a visitor finds the guide from the first page, and who reads English is told that it is Chinese', async ({
    page,
  }) => {
    await page.goto('/')
    await see(page, '登入')
    await page.getByRole('banner').getByRole('link', { name: '說明' }).tap()
    await see(page, '使用說明')
    await page.getByRole('link', { name: '民眾' }).tap()
    await see(page, '使用說明：民眾')

    await page.getByRole('button', { name: '選單' }).tap()
    await page.getByRole('button', { name: 'Switch to English' }).tap()
    await see(page, 'Guide: Visitor')
    await expect(page.getByText('The pages of this guide are written in Chinese.')).toBeVisible()
    await expect(page.getByRole('article')).toHaveAttribute('lang', 'zh-Hant-TW')
  })
})

withOffice.describe('on a phone at work', () => {
  withOffice.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

  withOffice('the help stands beside what waits, and all of it on one line', async ({ page, office }) => {
    await become(page, office.handler)
    const banner = page.getByRole('banner')
    await expect(banner.getByRole('button', { name: /^待我處理/ })).toBeVisible()
    await banner.getByRole('link', { name: '說明' }).tap()
    await see(page, '使用說明：承辦人')
    // In both languages the header stays one line, from the smallest phone to the widest desk.
    const heights = async (name: string) => {
      await expect(banner.getByRole('link', { name })).toBeVisible()
      const tall: number[] = []
      for (const width of [320, 340, 360, 375, 390, 412, 430, 480, 640, 1024, 1280, 1320, 1366, 1472]) {
        await page.setViewportSize({ width, height: 812 })
        if (((await banner.boundingBox())?.height ?? 0) > 60) tall.push(width)
      }
      await page.setViewportSize({ width: 375, height: 812 })
      return tall
    }
    expect(await heights('服務品質管考')).toEqual([])
    await page.getByRole('button', { name: '選單' }).tap()
    await page.getByRole('button', { name: 'Switch to English' }).tap()
    await page.getByRole('button', { name: 'Menu', exact: true }).tap()
    expect(await heights('Service Quality')).toEqual([])
  })
})
