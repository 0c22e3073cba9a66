import { administrator, expect, see, signIn, test } from './journey'

test.describe('refused', () => {
  test.use({ mayBeSaid: /401/ })

  test('a wrong password is refused in one message, and the name stays', async ({ page }) => {
    await page.goto('/sign-in')
    await signIn(page, 'nobody-of-this-office', 'wrong-password-115')
    await expect(page.getByRole('alert')).toContainText('帳號或密碼不正確')
    await expect(page.getByRole('textbox', { name: '帳號' })).toHaveValue('nobody-of-this-office')
    await see(page, '登入')
  })

  test('a session that has ended leads to the sign-in page and back to where one was', async ({ page, context }) => {
    await page.goto('/?unit=information')
    await signIn(page, administrator.name, administrator.password)
    await see(page, '總覽')
    await context.clearCookies()
    await page.getByRole('combobox', { name: '課室' }).selectOption('行政課')
    await see(page, '登入')
    await signIn(page, administrator.name, administrator.password)
    await see(page, '總覽')
    await expect(page).toHaveURL(/\?unit=administration$/)
  })
})

test('signing out ends the session', async ({ page }) => {
  await page.goto('/sign-in')
  await signIn(page, administrator.name, administrator.password)
  await see(page, '總覽')
  await page.getByRole('button', { name: /^帳號選單/ }).click()
  await page.getByRole('button', { name: '登出' }).click()
  await see(page, '登入')
  await page.goto('/')
  await see(page, '登入')
})
