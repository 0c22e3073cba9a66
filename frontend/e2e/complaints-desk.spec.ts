import { expect, healthy, see } from './journey'
import { become, givenCase, test } from './office'

test('a complaint by telephone is registered by keyboard in under a minute, and its likes are found by the number', async ({
  page,
  office,
}) => {
  const phone = `09${String(Date.now()).slice(-8)}`
  await givenCase(office, '界址不明', { name: '李大華', phone })
  await become(page, office.evaluation)
  await page.goto('/complaints/new')
  await see(page, '登錄陳情')
  const begun = Date.now()
  const { keyboard } = page
  // The second of the ways in which complaints come is the telephone.
  await expect(page.getByRole('radio', { name: '現場', exact: true })).toBeFocused()
  await keyboard.press('ArrowRight')
  await keyboard.press('Tab')
  await keyboard.press('Tab')
  await keyboard.type('複丈櫃檯電話無人接聽 📞')
  await keyboard.press('Tab')
  await keyboard.type('昨天打了五次都沒有人接。')
  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await keyboard.press('ArrowDown')
  await keyboard.press('Tab')
  await keyboard.type('李大華')
  await keyboard.press('Tab')
  await keyboard.type(phone)
  await expect(page.getByRole('region', { name: '相似案件' })).toContainText('界址不明')
  await healthy(page)
  await keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { name: '已登錄' })).toBeFocused()
  expect(Date.now() - begun).toBeLessThan(60_000)
  await expect(page.getByRole('main')).toContainText(/C\d{7}-\d{5}/)
  await healthy(page)
})

test('research and evaluation gives out several cases, keeps a filter, and sees what is due and what it adds up to', async ({
  page,
  office,
}) => {
  const mark = `批次分辦 ${Date.now()}`
  const words = { channel: 'PHONE', category: 'OTHER', topic: 'surveying', content: '等候過久。' }
  for (const number of [1, 2]) {
    await office.evaluation.api.post('/api/v1/complaints', { data: { ...words, subject: `${mark} 之${number}` } })
  }
  await become(page, office.evaluation)
  await page.goto(`/complaints?q=${encodeURIComponent(mark)}`)
  await see(page, '陳情案件')
  const rows = page.getByRole('row').filter({ hasText: mark })
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: '選取本頁可分辦的 2 件' }).click()
  await page.getByRole('button', { name: '批次分辦' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('combobox', { name: '分給哪個課室' }).selectOption('測量課')
  await healthy(page)
  await sheet.getByRole('button', { name: '分辦' }).click()
  await expect(page.getByText('已分辦 2 件')).toBeVisible()
  await expect(rows).toContainText(['測量課', '測量課'])

  await page.goto('/complaints')
  await page.getByRole('combobox', { name: '承辦課室' }).selectOption('測量課')
  await page.getByRole('combobox', { name: '來源' }).selectOption('電話')
  await page.getByRole('button', { name: '儲存這組條件' }).click()
  await sheet.getByRole('textbox', { name: '名稱' }).fill('測量課電話陳情')
  await sheet.getByRole('button', { name: '儲存' }).click()
  await page.goto('/complaints')
  await page.getByRole('navigation', { name: '常用條件' }).getByRole('link', { name: '測量課電話陳情' }).click()
  await expect(page).toHaveURL(/unit=surveying/)
  await expect(page).toHaveURL(/channel=PHONE/)
  await expect(rows).toHaveCount(2)
  await healthy(page)

  await page.goto('/')
  await see(page, '總覽')
  const due = page.getByRole('region', { name: '陳情期限' })
  await expect(due).toContainText(/2個工作日內到期 \d+ 件/)
  await due.getByRole('button', { name: '看各課室前5件' }).click()
  await expect(due.getByRole('region', { name: '測量課' }).getByRole('link')).not.toHaveCount(0)
  await healthy(page)

  await page.goto('/complaints')
  await page.getByRole('link', { name: '陳情統計' }).click()
  await see(page, '陳情統計')
  const units = page.getByRole('table', { name: '各課室', exact: true })
  await expect(units.getByRole('row', { name: /^測量課/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '處理滿意度' })).toBeVisible()
})
