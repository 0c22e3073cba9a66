import { expect, healthy, see } from './journey'
import { become, body, test } from './office'
import { fillLine, fillTheRest, monthBefore, reportStep } from './reports'

// Not the month of the other journey of reports: all share one database.
const { month, named } = monthBefore(2)
const code = '1.1.1.2.1'

test('what was signed with its evidence stays as it was when the report is opened again and signed anew', async ({
  page,
  office,
}) => {
  test.setTimeout(240_000)
  const { handler, chief, evaluation, secretary } = office
  const first = `簡訊通知上線，首月寄出三百則 ${Date.now()}`
  const second = `簡訊通知上線，首月寄出三百二十則 ${Date.now()}`
  const reason = '寄出則數與系統紀錄不符，請更正。'
  const [year, ofYear] = month.split('-').map(Number)
  const opening = { unit: 'surveying', year, month: ofYear }
  const { id } = await body(await handler.api.post('/api/v1/progress-reports', { data: opening }))
  const proof = { name: '簡訊畫面.png', mimeType: 'image/png', buffer: await page.screenshot() }
  const line = page.getByRole('article', { name: code, exact: true })
  const sign = async () => {
    await reportStep(chief, id, 'submit')
    await reportStep(evaluation, id, 'consolidate', {})
    await reportStep(secretary, id, 'review')
  }

  await become(page, handler)
  await page.goto(`/progress/${id}`)
  await see(page, `測量課 ${named}份執行成果`)
  await line.getByText('有進展').click()
  await line.getByRole('textbox', { name: '本月辦理情形' }).fill(first)
  await line.getByLabel(`加入佐證 ${code}`).setInputFiles(proof)
  await expect(line.getByRole('listitem').filter({ hasText: proof.name })).toContainText('已上傳')
  await expect(page.getByText(/已自動儲存/)).toBeVisible()
  await healthy(page)
  await fillTheRest(handler, id)
  await sign()

  await become(page, evaluation)
  await page.goto(`/progress/${id}`)
  await expect(page.getByText(/由秘書 李秘書於 .* 核閱，已鎖定/)).toBeVisible()
  const address = await line.getByRole('link', { name: proof.name }).getAttribute('href')
  const file = await evaluation.api.get(address ?? '')
  expect(file.headers()['content-disposition']).toContain(encodeURIComponent(proof.name))
  expect(await file.body()).toEqual(proof.buffer)
  await page.getByRole('button', { name: '重啟' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '重啟原因' }).fill(reason)
  await healthy(page)
  await page.getByRole('dialog').getByRole('button', { name: '重啟' }).click()
  await expect(page.getByText(/研考 王小明於 .* 重啟/)).toBeVisible()
  await expect(page.getByText(reason).first()).toBeVisible()
  await healthy(page)

  const signed = `/api/v1/progress-reports/${id}/revisions/1`
  const before = await (await evaluation.api.get(signed)).text()
  await fillLine(handler, id, code, { kind: 'PROGRESS', narrative: second })
  await sign()
  expect(await (await evaluation.api.get(signed)).text()).toBe(before)

  await become(page, chief)
  await page.goto(`/progress/${id}`)
  await see(page, `測量課 ${named}份執行成果`)
  await expect(line).toContainText(second)
  await page.getByRole('link', { name: /^第 1 版/ }).click()
  await expect(page).toHaveURL(new RegExp(`/progress/${id}/revisions/1$`))
  await expect(page.getByText(/核閱當時的內容/)).toBeVisible()
  await expect(line).toContainText(first)
  await expect(line.getByRole('link', { name: proof.name })).toBeVisible()
  await expect(page.getByText(second)).toHaveCount(0)
  await page.setViewportSize({ width: 375, height: 812 })
  await healthy(page)
  await page.goto(`/progress/${id}/revisions/2`)
  await expect(line).toContainText(second)
  await expect(line.getByRole('link', { name: proof.name })).toBeVisible()
  await expect(page.getByText(first)).toHaveCount(0)
  await healthy(page)
})
