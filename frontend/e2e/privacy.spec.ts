import { expect, healthy, see } from './journey'
import { become, givenCase, test } from './office'

test('a person asks what the office holds: registered, granted, handed out, and done', async ({ page, office }) => {
  const email = `person-${Date.now()}@journey.example`
  const subject = `界樁位移 ${Date.now()}`
  await givenCase(office, subject, { name: '𠮷田花子', email })
  await become(page, office.evaluation)
  await page.goto('/privacy/requests')
  await see(page, '當事人權利行使')
  await page.getByRole('link', { name: '登錄申請' }).first().click()
  await see(page, '登錄當事人權利行使申請')
  await page.getByText('查詢、閱覽或製給複製本').click()
  await page.getByRole('textbox', { name: '姓名' }).fill('𠮷田花子')
  await page.getByRole('textbox', { name: '電子郵件' }).fill(email)
  await page.getByRole('combobox', { name: '身分確認方式' }).selectOption('身分證明文件')
  await healthy(page)
  await page.getByRole('button', { name: '登錄' }).click()
  await see(page, /查詢、閱覽或製給複製本/)
  const main = page.getByRole('main')
  await expect(main).toContainText(/剩 \d+ 日/)
  await expect(main).toContainText(subject)

  const sheet = page.getByRole('dialog')
  await page.getByRole('button', { name: '准駁' }).click()
  await sheet.getByText('准許', { exact: true }).click()
  await healthy(page)
  await sheet.getByRole('button', { name: '送出准駁' }).click()
  await expect(main).toContainText('待執行')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '製給複製本' }).click()
  const chunks: Buffer[] = []
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk)
  expect(Buffer.concat(chunks).toString()).toContain('𠮷田花子')
  await expect(main).toContainText('已提供')
  await healthy(page)
  await page.getByRole('button', { name: '辦結' }).click()
  await sheet.getByRole('button', { name: '辦結' }).click()
  await expect(main).toContainText('辦結日')

  await page.getByRole('link', { name: '回申請清單' }).click()
  await page.getByRole('link', { name: '保存期限' }).click()
  await see(page, '個資保存期限')
  await expect(main).toContainText('滿 5 年')
})

test('who may know petitioners finds a case by the whole phone number, however it is written', async ({
  page,
  office,
}) => {
  const subject = `鄰地占用 ${Date.now()}`
  const local = String(Date.now()).slice(-8)
  await givenCase(office, subject, { name: '何𠮷', phone: `02-${local.slice(0, 4)}-${local.slice(4)}` })
  await become(page, office.evaluation)
  await page.goto('/privacy/search')
  await see(page, '以聯絡資料查案')
  const main = page.getByRole('main')
  const phone = page.getByRole('textbox', { name: '電話' })
  const submit = page.getByRole('button', { name: '查詢' })
  await page.getByRole('textbox', { name: '查詢目的' }).fill('來電詢問進度')
  for (const written of [`(02) ${local.slice(0, 4)}-${local.slice(4)}`, `+886 2 ${local}`, `０２－${local}`]) {
    await phone.fill(written)
    await submit.click()
    await expect(page.getByRole('status').filter({ hasText: '查得 1 件。' })).toBeVisible()
    await expect(main).toContainText(subject)
  }
  await healthy(page)
  await phone.fill(`02${local.slice(0, 7)}`)
  await submit.click()
  await expect(main).toContainText('查無您可檢視的案件。')
  await expect(main).not.toContainText(subject)
})
