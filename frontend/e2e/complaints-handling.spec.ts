import { expect, healthy, see } from './journey'
import { become, givenCase, linkIn, test } from './office'

test('a handler replies by a template, the chief approves, and a dissatisfied answer becomes an improvement', async ({
  page,
  mailbox,
  office,
}) => {
  const subject = `複丈通知太晚 ${Date.now()}`
  const email = `dissatisfied-${Date.now()}@journey.example`
  await givenCase(office, subject, { name: '王𠮷祥', phone: '0912-345-678', email })
  const main = page.getByRole('main')
  const sheet = page.getByRole('dialog')

  await become(page, office.handler)
  await page.goto('/complaints')
  await see(page, '陳情案件')
  await page.getByRole('combobox', { name: '限辦日' }).selectOption('即將到期')
  await expect(page).toHaveURL(/due=YELLOW/)
  await page.getByRole('searchbox', { name: '搜尋' }).fill(subject)
  const row = page.getByRole('row').filter({ hasText: subject })
  await expect(row).toContainText('剩 2 工作日')
  await healthy(page)
  await row.getByRole('link', { name: subject }).click()
  await see(page, subject)

  await page.getByRole('button', { name: '受理' }).click()
  await sheet.getByRole('button', { name: '受理' }).click()
  await expect(main).toContainText('處理中')
  await expect(main).not.toContainText('王𠮷祥')
  await page.getByRole('button', { name: '顯示完整資料' }).click()
  await sheet.getByRole('textbox', { name: '查閱目的' }).fill('以電話說明複丈結果')
  await healthy(page)
  await sheet.getByRole('button', { name: '查閱' }).click()
  await expect(main).toContainText('王𠮷祥')
  await expect(main).toContainText('0912-345-678')

  await page.getByRole('button', { name: '擬復送核' }).click()
  await sheet.getByRole('combobox', { name: '套用範本' }).selectOption({ index: 1 })
  const words = sheet.getByRole('textbox', { name: '回復內容' })
  await expect(words).toHaveValue(new RegExp(subject))
  await words.fill((await words.inputValue()).replaceAll('○○○', '已改於七日前寄出通知'))
  await healthy(page)
  await sheet.getByRole('button', { name: '送核' }).click()
  await expect(main).toContainText('待核')
  const address = page.url()

  await become(page, office.chief)
  await page.goto(address)
  await page.getByRole('button', { name: '核定並回復' }).click()
  await expect(sheet).toContainText('已改於七日前寄出通知')
  await healthy(page)
  await sheet.getByRole('button', { name: '核定並回復' }).click()
  await expect(main).toContainText('已回復')
  const history = page.getByRole('region', { name: '辦理歷程' }).getByRole('listitem')
  await expect(history).toContainText(['核定並回復', '擬復送核', '查閱陳情人資料', '分辦', '登錄'])

  const [, token] = linkIn(await mailbox.find(email, /回復您的陳情/)).split('#')
  const scores = { environment: 4, courtesy: 2, expertise: 3, measures: 4, overall: 2 }
  await office.visitor.post('/api/v1/feedback/answer', { data: { token, scores, comment: '還是等很久' } })
  await page.reload()
  await expect(main).toContainText('有不滿意的回答')
  await healthy(page)
  await page.getByRole('link', { name: '開立改善措施' }).click()
  await see(page, '開立改善措施')
  await expect(main).toContainText('陳情案件')
  await page.getByRole('button', { name: '開立' }).click()
  await see(page, /^I?\d*/)
  await expect(main).toContainText(subject)
})
