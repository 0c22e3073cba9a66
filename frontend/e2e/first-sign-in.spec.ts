import { administrator, expect, see, signedIn, signIn, test } from './journey'

test('the first administrator changes the one-time password and arrives at the dashboard', async ({ page }) => {
  await page.goto('/')
  await see(page, '登入')
  await signIn(page, administrator.name, administrator.oneTime)
  await see(page, '變更密碼')
  await expect(page.getByText('請先設定新的密碼')).toBeVisible()
  await expect(page.getByRole('link', { name: '總覽' })).toHaveCount(0)

  await page.getByLabel('目前的密碼').fill(administrator.oneTime)
  await page.getByLabel(/^新密碼/).fill(administrator.password)
  await page.getByLabel('再輸入一次新密碼').fill(administrator.password)
  await page.getByRole('button', { name: '變更密碼' }).click()

  // The news goes away by itself; it is looked for before the page is searched for faults.
  await expect(page.getByText('密碼已變更')).toBeVisible()
  await see(page, '總覽')
  await page.context().storageState({ path: signedIn })
})
