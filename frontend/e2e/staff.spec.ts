import { expect, healthy, see, signedIn, test } from './journey'

test.use({ storageState: signedIn })

test('the dashboard fits an office screen, and its numbers lead to the rows they count', async ({ page }) => {
  await page.goto('/')
  await see(page, '總覽')
  await expect(page.getByRole('region', { name: '主要績效指標' }).getByRole('article')).not.toHaveCount(0)
  const lastCard = page.getByRole('region', { name: '各課室' })
  const place = await lastCard.boundingBox()
  expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThanOrEqual(768)

  await page.getByRole('combobox', { name: '課室' }).selectOption('資訊課')
  await expect(page).toHaveURL(/\?unit=information$/)
  const grid = page.getByRole('grid', { name: '各評核重點各月辦理狀態' })
  const heading = grid.getByRole('link', { name: /^1\.2\.2\s*網站使用便利性$/ })
  await expect(heading).toHaveAttribute('href', /unit=information/)
  await heading.click()
  await see(page, '熱區圖')
  await expect(page).toHaveURL(/unit=information&heading=1\.2\.2$/)
  await expect(page.getByRole('grid').getByText('1.2.2 網站使用便利性')).toBeVisible()
})

test('what is found by searching can be annotated, and the note is found in turn', async ({ page }) => {
  const note = `註記旅程 ${Date.now()}`
  await page.goto('/action-items')
  await see(page, '執行事項')
  await page.getByRole('searchbox', { name: '搜尋' }).fill('里鄰工作會報')
  await expect(page.getByText('共 1 項')).toBeVisible()
  await page.getByRole('link', { name: '參與里鄰工作會報。' }).click()
  await see(page, '2.2.2.1.2 參與里鄰工作會報。')
  await expect(page.getByRole('table', { name: '權責課室與執行期程' })).toContainText('每年至少參加18次')

  await page.getByRole('button', { name: '編輯註記' }).click()
  const box = page.getByRole('textbox', { name: '本所註記' })
  const before = await box.inputValue()
  await box.fill(`${before} ${note}`)
  await healthy(page)
  await page.getByRole('button', { name: '儲存' }).click()
  await expect(page.getByText('註記已儲存')).toBeVisible()
  await expect(page.getByRole('region', { name: '本所註記' })).toContainText(note)

  await page.getByRole('navigation', { name: '主選單' }).getByRole('link', { name: '執行事項' }).click()
  await page.getByRole('searchbox', { name: '搜尋' }).fill(note)
  await expect(page.getByText('共 1 項')).toBeVisible()
  await expect(page.getByRole('link', { name: '參與里鄰工作會報。' })).toBeVisible()
})

test.describe('a change that crosses another', () => {
  test.use({ mayBeSaid: /412/ })

  test('two people who write the same note lose nothing', async ({ page, context }) => {
    const open = async (tab: typeof page) => {
      await tab.goto('/action-items/3.1.1.1.1')
      await tab.getByRole('button', { name: '編輯註記' }).click()
      return tab.getByRole('textbox', { name: '本所註記' })
    }
    const other = await context.newPage()
    const mine = await open(page)
    const theirs = await open(other)
    await theirs.fill('別人寫的註記')
    await other.getByRole('button', { name: '儲存' }).click()
    await expect(other.getByRole('region', { name: '本所註記' })).toContainText('別人寫的註記')
    await other.close()

    await mine.fill('我寫的註記')
    await page.getByRole('button', { name: '儲存' }).click()
    const notice = page.getByRole('alert')
    await expect(notice).toContainText('別人寫的註記')
    await expect(mine).toHaveValue('我寫的註記')
    await healthy(page)
    await page.getByRole('button', { name: /保留我填寫的/ }).click()
    await expect(page.getByRole('region', { name: '本所註記' })).toContainText('我寫的註記')
    await expect(notice).toHaveCount(0)
  })
})

test('a ROC date is typed in one go, and the calendar speaks Traditional Chinese', async ({ page }) => {
  await page.goto('/calendar/working-days')
  const box = page.getByRole('textbox', { name: /日/ }).first()
  await box.clear()
  await box.pressSequentially('1151122')
  await expect(page.getByText('115年11月22日（日）')).toBeVisible()
  await page.getByRole('button', { name: '開啟月曆' }).click()
  const picker = page.getByRole('dialog', { name: '選擇日期' })
  await expect(picker.getByRole('heading', { name: /民國115年11月/ })).toBeVisible()
  await healthy(page)
  const words = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[aria-label]'), (element) => element.getAttribute('aria-label')).join(' '),
  )
  // Signs that only Simplified Chinese has; React Aria falls back to them when its zh-TW words are missing.
  expect(words).not.toMatch(/[选择个项页关闭开显历阅读时当选]/)
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('115/11/22')
})

test('the tree opens by keyboard', async ({ page }) => {
  await page.goto('/action-items?view=tree')
  const criterion = page.getByRole('button', { name: /^1\.1\.1 申辦流程標準化/ })
  await criterion.focus()
  await page.keyboard.press('ArrowRight')
  await expect(criterion).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await healthy(page)
})
