import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { big5 } from './big5'
import { expect, healthy, see } from './journey'
import { become, test } from './office'

/** Today in Taipei as officers write it, 115/11/27. */
function today(): string {
  const [year, month, day] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Taipei' }).split('-').map(Number)
  return `${(year ?? 0) - 1911}/${month}/${day}`
}

/** Three activities of the surveyors, the second on a day that does not exist. */
function fileOf(mark: string): Buffer {
  const row = (number: number, day: string) =>
    `${mark}-${number},${day},meeting,surveying,1.2.4.1.0,${mark} 複丈說明會之${number},${40 + number}`
  const rows = [row(1, today()), row(2, '115/2/30'), row(3, today())]
  return big5(['外部識別碼,辦理日期,種類代碼,課室代碼,執行事項,名稱,人次', ...rows].join('\r\n'))
}

/** Gives a file on the second step and waits for what the check says. */
async function send(page: Page, buffer: Buffer, heading: string) {
  await expect(page.getByRole('heading', { level: 2, name: '選擇檔案' })).toBeFocused()
  await page.locator('input[type=file]').setInputFiles({ name: '複丈說明會.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByRole('heading', { level: 2, name: heading })).toBeFocused()
  await healthy(page)
}

const figures = (page: Page) => page.getByRole('main').locator('dl').first()

test('an officer brings in a Big5 file, skips a bad row, corrects it and sends it again; nothing comes twice', async ({
  page,
  office,
}) => {
  const mark = `旅程${Date.now()}`
  await become(page, office.handler)
  await page.goto('/imports')
  await see(page, '資料匯入')
  await page.getByRole('link', { name: '匯入檔案' }).click()
  await see(page, '匯入檔案')
  await page.getByRole('radio', { name: '辦理紀錄' }).check({ force: true })
  await expect(page.getByRole('row', { name: /^辦理日期\s*必填/ })).toBeVisible()
  await healthy(page)
  await page.getByRole('link', { name: '下一步：選擇檔案' }).click()
  await see(page, '匯入辦理紀錄')
  await send(page, fileOf(mark), '檢查完成，有 1 列有誤')
  await expect(page.getByRole('row', { name: /^B3 辦理日期 115\/2\/30/ })).toBeVisible()
  await expect(figures(page)).toContainText(/新增\s*2/)

  const confirm = page.getByRole('button', { name: '確認匯入 2 筆' })
  await expect(confirm).toHaveAccessibleDescription(/勾選略過/)
  // The address alone brings back to it.
  await page.reload()
  await page.getByText('略過有誤的 1 列，只匯入其餘 2 筆').click()
  await confirm.click()
  await expect(page.getByRole('heading', { level: 2, name: /已匯入，略過有誤的列/ })).toBeFocused()
  await healthy(page)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下載有誤的列（CSV）' }).click()
  const bad = await readFile(await (await download).path(), 'utf8')
  expect(bad).toContain('問題')
  const corrected = Buffer.from(bad.replace('115/2/30', today()))
  await page.getByRole('link', { name: '上傳更正後的檔案' }).click()
  await send(page, corrected, '檢查完成，沒有問題')
  await page.getByRole('button', { name: '確認匯入 1 筆' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '已匯入' })).toBeFocused()
  await page.getByRole('link', { name: '匯入另一個檔案' }).click()
  await send(page, corrected, '檢查完成，沒有新的內容')
  await expect(page.getByRole('button', { name: /確認匯入/ })).toHaveCount(0)

  await page.goto(`/activities?q=${encodeURIComponent(mark)}`)
  await see(page, '辦理紀錄')
  for (const number of [1, 2, 3])
    await expect(page.getByRole('link', { name: `${mark} 複丈說明會之${number}` })).toBeVisible()
  await page.goto('/imports')
  await see(page, '資料匯入')
  await expect(page.getByRole('row').filter({ hasText: '複丈說明會.csv' }).first()).toContainText('無異動')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true })

  test('a file that cannot be read says why, and the way on is at hand', async ({ page, office }) => {
    await become(page, office.handler)
    await page.goto('/imports/new?dataSet=activities&step=file')
    await see(page, '匯入辦理紀錄')
    await send(page, big5('辦理日期,名稱,備忘\r\n115/6/12,說明會,無'), '檔案無法匯入')
    await expect(page.getByText('沒有這個欄位')).toBeVisible()
    await healthy(page)
    await page.getByRole('link', { name: '上傳更正後的檔案' }).click()
    await expect(page.getByRole('heading', { level: 2, name: '選擇檔案' })).toBeFocused()
    await healthy(page)
  })
})
