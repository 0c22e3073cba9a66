import { expect, see, test } from './journey'

test('a visitor reads the plan and an item without signing in', async ({ page }) => {
  await page.goto('/plan')
  await see(page, /提升政府服務品質執行計畫/)
  await page.getByRole('link', { name: /參與里鄰工作會報/ }).click()
  await see(page, '2.2.2.1.2 參與里鄰工作會報。')
  await expect(page.getByRole('button', { name: '編輯註記' })).toHaveCount(0)
  // The address can be passed on and opened afresh.
  await page.reload()
  await see(page, '2.2.2.1.2 參與里鄰工作會報。')
  await page.getByRole('link', { name: '2.2.2 行動化服務及多元宣導' }).click()
  await see(page, '執行事項')
  await expect(page.getByText('共 8 項')).toBeVisible()
})

test('the chosen language is remembered', async ({ page }) => {
  await page.goto('/action-items')
  await see(page, '執行事項')
  await page.getByRole('button', { name: 'Switch to English' }).click()
  await see(page, 'Action items')
  await page.reload()
  await see(page, 'Action items')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/help')
  await see(page, 'Help')
  await page.getByRole('button', { name: '切換為中文' }).click()
  await see(page, '使用說明')
})

test.describe('an address that leads nowhere', () => {
  test.use({ mayBeSaid: /404|ProblemError/ })

  test('says so and leads back', async ({ page }) => {
    await page.goto('/action-items/9.9.9.9.9')
    await see(page, '找不到這一頁')
    await page.goto('/no-such-page')
    await see(page, '找不到這一頁')
    await expect(page.getByRole('link', { name: '回到首頁' })).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true })

  test('items are found, filtered and read without sideways scrolling', async ({ page }) => {
    await page.goto('/')
    await see(page, '登入')
    await page.getByRole('link', { name: '查閱執行事項' }).click()
    await see(page, '執行事項')
    await page.getByRole('searchbox', { name: '搜尋' }).fill('滿意度調查')
    await expect(page.getByText(/^共 \d 項$/)).toBeVisible()
    await page.getByRole('button', { name: '篩選' }).click()
    await page.getByRole('combobox', { name: '權責課室' }).selectOption('登記課')
    await expect(page).toHaveURL(/unit=registration/)
    await page.getByRole('table').getByRole('link').first().click()
    await see(page, /滿意度/)
    await page.getByRole('button', { name: '選單' }).click()
    await page.getByRole('link', { name: '計畫', exact: true }).click()
    await see(page, /執行計畫/)
  })
})
