import { expect, healthy, see, signedIn, test } from './journey'

test.use({ storageState: signedIn })

/** Online sign-off of the twelve months of 114, as a spreadsheet holds it: a line of numerators, a line of denominators. */
const signedOnline = [885, 1338, 1806, 1001, 906, 1341, 899, 1120, 901, 2730, 892, 9072]
const all = [1000, 1500, 2000, 1100, 1000, 1500, 1000, 1250, 1000, 3000, 1000, 10000]

test('twelve months pasted from a spreadsheet make 89.96 %, which stays below 90', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/kpis/entry?year=2025')
  await see(page, '填報數字')
  const first = page.getByRole('textbox', { name: /SIGNOFF_ONLINE.* 1月 分子|公文線上簽核比率.* 1月 分子/ })
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    [signedOnline, all].map((line) => line.join('\t')).join('\n'),
  )
  await first.click()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(page.getByText('12 格尚未儲存')).toBeVisible()
  await healthy(page)
  await page.getByRole('button', { name: '儲存' }).click()
  await expect(page.getByText('沒有未儲存的修改')).toBeVisible()

  await page.goto('/kpis?year=2025')
  await see(page, '績效指標')
  const card = page.getByRole('article').filter({ hasText: '公文線上簽核比率（年平均）' })
  await expect(card).toContainText('89.96%')
  await expect(card).toContainText('未達標')
  await expect(card).toContainText('還差 0.04 百分點')
  // The pooled ratio is above the target; it is shown beside, and does not decide.
  await expect(card).toContainText('合併計算 90.3%')
  await card.getByRole('link', { name: '公文線上簽核比率（年平均）' }).click()
  await see(page, '公文線上簽核比率（年平均）')
  await expect(page.getByRole('main')).toContainText('89.96%')

  await page.goto('/?year=2025')
  await see(page, '總覽')
  await expect(page.getByRole('article').filter({ hasText: '公文線上簽核比率（年平均）' })).toContainText('89.96%')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

  test('a meeting recorded once moves two items and one indicator', async ({ page }) => {
    const standing = async (code: string) => {
      await page.goto(`/action-items/${code}`)
      return page.getByRole('region', { name: /年度辦理狀態|辦理狀態/ }).first()
    }
    await expect(await standing('2.2.2.1.1')).toContainText('無資料')
    const meetings = '/kpis/NEIGHBORHOOD_MEETINGS'
    await page.goto(meetings)
    await expect(page.getByRole('main')).toContainText('無資料')

    await page.goto('/activities')
    await see(page, '辦理紀錄')
    await page.getByRole('link', { name: '登錄辦理紀錄' }).first().tap()
    await see(page, '登錄辦理紀錄')
    await page.getByText('會議', { exact: true }).tap()
    const items = page.getByRole('combobox', { name: /計入哪些執行事項/ })
    await items.fill('2.2.2.1.')
    await page.getByRole('option', { name: /2\.2\.2\.1\.2/ }).tap()
    await page.getByRole('option', { name: /2\.2\.2\.1\.1/ }).tap()
    await page.keyboard.press('Escape')
    await page
      .getByRole('group', { name: /辦理課室/ })
      .getByText('測量課')
      .tap()
    await page.getByRole('textbox', { name: /^名稱/ }).fill('玉泉里里鄰工作會報')
    await healthy(page)
    await page.getByRole('button', { name: '登錄' }).tap()
    await expect(page.getByRole('heading', { name: /已登錄/ })).toBeVisible()
    await healthy(page)

    await page
      .getByRole('main')
      .getByRole('link', { name: /2\.2\.2\.1\.1/ })
      .tap()
    await see(page, /^2\.2\.2\.1\.1/)
    await expect(await standing('2.2.2.1.1')).toContainText('正常')
    await expect(page.getByRole('main')).toContainText('玉泉里里鄰工作會報')
    await standing('2.2.2.1.2')
    await expect(page.getByRole('main')).toContainText('玉泉里里鄰工作會報')
    await page.goto(meetings)
    await see(page, /里鄰工作會報/)
    await expect(page.getByRole('main')).toContainText('還差 17 次')
  })
})
