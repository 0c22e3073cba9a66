import type { Page } from '@playwright/test'
import { expect, healthy, see, signedIn } from './journey'
import { become, test } from './office'

/** Chooses a kind of file in the page's menu and gives what is saved. */
async function take(page: Page, format: RegExp) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^匯出/ }).click()
  await page.getByRole('button', { name: format }).click()
  const file = await download
  const chunks: Buffer[] = []
  for await (const chunk of await file.createReadStream()) chunks.push(chunk)
  return { name: file.suggestedFilename(), content: Buffer.concat(chunks) }
}

/** The rows of a table without line ends in its cells. */
const rowsOf = (content: Buffer) => content.toString('utf8').trimEnd().split('\r\n')

test('complaints are taken along as a spreadsheet, those that the filter leaves and no name in full', async ({
  page,
  office,
}) => {
  const mark = `匯出旅程 ${Date.now()}`
  const words = { channel: 'PHONE', category: 'OTHER', topic: 'surveying', content: '等候過久。' }
  for (const [subject, channel] of [
    [`=1+1 ${mark}`, 'PHONE'],
    [`臨櫃 ${mark}`, 'COUNTER'],
  ]) {
    const petitioner = { name: '歐陽小明', phone: '0912-345-678' }
    await office.evaluation.api.post('/api/v1/complaints', { data: { ...words, subject, channel, petitioner } })
  }
  await become(page, office.evaluation)
  await page.goto(`/complaints?q=${encodeURIComponent(mark)}&channel=PHONE`)
  await see(page, '陳情案件')
  await expect(page.getByRole('row').filter({ hasText: mark })).toHaveCount(1)
  const { name, content } = await take(page, /^CSV/)
  expect(name).toMatch(/\.csv$/)
  const rows = rowsOf(content)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatch(/^\uFEFF識別碼,案號,主旨,狀態/)
  expect(rows[1]).toContain(`'=1+1 ${mark}`)
  expect(rows[1]).toContain('電話')
  expect(content.toString('utf8')).not.toContain('歐陽小明')
  await expect(page.getByText(`已匯出「${name}」`)).toBeVisible()
  await healthy(page)
})

test.describe('on a phone', () => {
  test.use({ storageState: signedIn, viewport: { width: 375, height: 812 } })

  test('activities are taken along by their filter, and the menu stays on the screen', async ({ page, office }) => {
    const mark = `匯出旅程 ${Date.now()}`
    const words = { kind: 'meeting', units: ['administration'], items: ['1.2.4.2.0'], people: 42 }
    for (const happenedOn of ['2026-03-02', '2026-04-02']) {
      const made = await office.evaluation.api.post('/api/v1/activities', {
        data: { ...words, happenedOn, title: mark },
      })
      expect(made.ok(), await made.text()).toBe(true)
    }
    await page.goto(`/activities?q=${encodeURIComponent(mark)}&period=dates&from=2026-03-01&to=2026-03-31`)
    await see(page, '辦理紀錄')
    await page.getByRole('button', { name: /^匯出/ }).click()
    await expect(page.getByRole('button', { name: /^ODS/ })).toBeInViewport({ ratio: 1 })
    await healthy(page)
    await page.keyboard.press('Escape')
    const { name, content } = await take(page, /^CSV/)
    expect(name).toBe('辦理紀錄.csv')
    const rows = rowsOf(content)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain(`2026-03-02,meeting`)
    expect(rows[1]).toContain(`,${mark},`)
    const ods = await take(page, /^ODS/)
    expect(ods.name).toBe('辦理紀錄.ods')
    expect(ods.content.subarray(0, 2).toString()).toBe('PK')
  })
})
