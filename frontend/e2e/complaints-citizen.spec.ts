import type { Page } from '@playwright/test'
import { expect, healthy, see } from './journey'
import { caseOf, linkIn, petition, step, test } from './office'

const reply = '您好：已請測量課𡘙先生改善叫號，謝謝您的指教。🙏'
const subject = '測量櫃檯等候過久，𠮷先生等了 40 分鐘 😣'

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true })

async function follow(page: Page, number: string, password: string) {
  await page.getByRole('textbox', { name: '案號' }).fill(number)
  await page.getByLabel('案件密碼').fill(password)
  await page.getByRole('button', { name: '查詢' }).tap()
}

test.describe('a wrong password', () => {
  test.use({ mayBeSaid: /404/ })

  test('a citizen complains with a photo, confirms by mail and follows the case', async ({ page, mailbox }) => {
    const email = `citizen-${Date.now()}@journey.example`
    await page.goto('/petitions/new')
    await see(page, '線上陳情')
    await page.getByRole('combobox', { name: '案由' }).selectOption('土地複丈及建物測量')
    await page.getByRole('combobox', { name: '類別' }).selectOption('行政興革建議')
    await page.getByRole('textbox', { name: '主旨' }).fill(subject)
    await page.getByRole('textbox', { name: '陳情內容' }).fill('昨天下午到測量櫃檯，只開一個窗口。\n附上現場照片。')
    const photo = { name: '現場照片.png', mimeType: 'image/png', buffer: await page.screenshot() }
    await page.getByLabel('選擇照片或檔案').setInputFiles(photo)
    await expect(page.getByRole('listitem').filter({ hasText: photo.name })).toContainText('已上傳')
    await page.getByRole('textbox', { name: '電子郵件' }).fill(email)
    await healthy(page)
    await page.getByRole('button', { name: '送出並寄確認信' }).tap()
    await expect(page.getByText('確認信已寄出')).toBeVisible()
    await healthy(page)

    await page.goto(linkIn(await mailbox.find(email, /請確認您的陳情/)))
    await see(page, '確認陳情')
    await page.getByRole('button', { name: '確認送出' }).tap()
    await expect(page.getByRole('heading', { name: '已登錄' })).toBeVisible()
    await healthy(page)
    const [number = '', password = ''] = await page.locator('code').allTextContents()

    await page.getByRole('link', { name: '查詢陳情進度' }).tap()
    await see(page, '查詢陳情進度')
    await follow(page, number, 'wrong-password')
    await expect(page.getByRole('alert')).toContainText('案號或案件密碼不正確')
    await healthy(page)
    await follow(page, number, password)
    await expect(page.getByRole('main')).toContainText('已收件')
    await expect(page.getByRole('main')).toContainText(subject)
    await healthy(page)
  })
})

test('a citizen reads the reply and says once how the case was handled', async ({ page, mailbox, office }) => {
  const email = `asked-${Date.now()}@journey.example`
  const { number, password } = await petition(mailbox, office, { email, subject })
  const id = await caseOf(office.evaluation, number)
  await step(office.evaluation, id, 'assign', { unit: 'surveying' })
  await step(office.handler, id, 'submit', { outcome: 'ADOPTED', reply })
  await step(office.chief, id, 'approve')
  await page.goto('/petitions/follow')
  await follow(page, number, password)
  await expect(page.getByRole('main')).toContainText(reply)
  await expect(page.getByRole('main')).toContainText('採行')
  await healthy(page)

  const answered = await mailbox.find(email, /回復您的陳情/)
  expect(answered.text).toContain(reply)
  await page.goto(linkIn(answered))
  await see(page, '意見處理滿意度調查')
  const questions = page.getByRole('main').getByRole('group')
  await expect(questions).toHaveCount(5)
  for (const question of await questions.all()) await question.getByText('滿意', { exact: true }).tap()
  await page.getByRole('textbox', { name: '其他意見' }).fill('回復很快，謝謝 👍')
  await healthy(page)
  await page.getByRole('button', { name: '送出' }).tap()
  await expect(page.getByRole('heading', { name: '謝謝您的意見' })).toBeVisible()
  await healthy(page)
  await page.goto(linkIn(answered))
  await expect(page.getByRole('heading', { name: '這份調查已經填答過了' })).toBeVisible()
  await healthy(page)
})
