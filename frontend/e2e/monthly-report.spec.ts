import { expect, healthy, see } from './journey'
import { become, test } from './office'
import { fillTheRest, monthBefore } from './reports'

// The last month's reports are due.
const { month, named } = monthBefore(1)

test('a month goes from the unit by research and evaluation to the secretary, and becomes a document', async ({
  page,
  office,
}) => {
  test.setTimeout(240_000)
  const narrative = `複丈案件簡訊通知改版上線 ${Date.now()}`

  await become(page, office.handler)
  await page.getByRole('link', { name: '月報', exact: true }).click()
  await see(page, '月報')
  await page
    .getByRole('row', { name: new RegExp(`${named}`) })
    .getByRole('button')
    .or(page.getByRole('button', { name: `填報${named}月報` }))
    .first()
    .click()
  await see(page, `測量課 ${named}份執行成果`)
  const id = page.url().split('/').at(-1) ?? ''
  const line = page.getByRole('group', { name: '1.1.1.2.1 本月情形' })
  await line.getByText('有進展').click()
  await page.getByRole('textbox', { name: '本月辦理情形' }).first().fill(narrative)
  await expect(page.getByText(/已自動儲存/)).toBeVisible()
  await page.getByRole('button', { name: /^其餘 \d+ 項皆持續辦理$/ }).click()
  await expect(page.getByText(/項填為持續辦理/)).toBeVisible()
  await healthy(page)
  await fillTheRest(office.handler, id)
  await page.reload()
  await expect(page.getByText('都填好了')).toBeVisible()
  await expect(page.getByRole('textbox', { name: '本月辦理情形' }).first()).toHaveValue(narrative)

  await become(page, office.chief)
  await page.goto(`/progress/${id}`)
  await page.getByRole('button', { name: '送研考' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '送研考' }).click()
  await expect(page.getByText('已送研考').first()).toBeVisible()

  await become(page, office.evaluation)
  await page.goto(`/progress-months/${month}`)
  await see(page, `${named}月報彙整`)
  await page.getByRole('button', { name: /^全部彙整/ }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '研考意見：測量課' }).fill('請補下半年場次規劃。')
  await healthy(page)
  await page.getByRole('dialog').getByRole('button', { name: /彙整/ }).click()
  await expect(page.getByText('已彙整 1 份')).toBeVisible()

  await page.setViewportSize({ width: 375, height: 812 })
  await become(page, office.secretary)
  await page.goto(`/progress-months/${month}/review`)
  await see(page, `核閱${named}月報`)
  await expect(page.getByText(narrative)).toBeVisible()
  await page.getByRole('listbox', { name: '待核閱的月報' }).getByRole('option').first().focus()
  await page.keyboard.press('a')
  await healthy(page)
  await page.getByRole('dialog').getByRole('button', { name: /核閱/ }).click()
  await expect(page.getByText('1 份都已處理')).toBeVisible()

  await page.setViewportSize({ width: 1366, height: 768 })
  await become(page, office.chief)
  await page.goto(`/progress/${id}`)
  await expect(page.getByText(/由秘書 李秘書於 .* 核閱，已鎖定/)).toBeVisible()
  await expect(page.getByText('請補下半年場次規劃。').first()).toBeVisible()
  await healthy(page)

  await become(page, office.evaluation)
  await page.goto(`/progress-months/${month}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: '下載 PDF' }).click()
  const file = await download
  expect(file.suggestedFilename()).toContain('執行成果彙整表')
  await file.saveAs('test-results/monthly-report.pdf')
  await page.getByRole('button', { name: '公開成果' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '公開成果' }).click()
  await expect(page.getByText('已公開').first()).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`/published-results/${month}`)
  await see(page, `${named}執行成果`)
  await expect(page.getByText(narrative)).toBeVisible()
  await expect(page.getByText('李秘書')).toHaveCount(0)
})
