import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, healthy, see, signedIn } from './journey'
import { test } from './office'

test.use({ storageState: signedIn })

test('a program gets a key that is shown once, does what it may, and is shut out when the key is revoked', async ({
  page,
  office,
}) => {
  const name = `市府研考系統 ${Date.now()}`
  await page.goto('/admin/api-clients')
  await see(page, '介接用戶端')
  await page.getByRole('link', { name: '新增用戶端' }).first().click()
  await see(page, '新增用戶端')
  await page.getByRole('textbox', { name: '名稱' }).fill(name)
  await page.getByRole('button', { name: '建立並取得密鑰' }).click()
  await expect(page.getByText('請至少選一項授權').first()).toBeVisible()
  await page.getByRole('checkbox', { name: '績效指標', exact: true }).check()
  await page.getByRole('button', { name: '建立並取得密鑰' }).click()
  const dialog = page.getByRole('alertdialog', { name: `${name} 的密鑰` })
  const key = await dialog.getByRole('code').first().innerText()
  expect(key).toMatch(/^sqc_/)
  await healthy(page)
  await dialog.getByRole('button', { name: '我已記下，關閉' }).click()
  await see(page, name)
  await expect(page.getByText(/最近使用：尚未使用/)).toBeVisible()
  expect(await page.content()).not.toContain(key)

  const asked = (path: string) => office.visitor.get(path, { headers: { Authorization: `Bearer ${key}` } })
  const answer = await asked('/api/v1/kpis')
  expect(answer.status(), await answer.text()).toBe(200)
  expect(answer.headers()['ratelimit-remaining']).toBeDefined()
  expect((await asked('/api/v1/complaints')).status()).toBe(403)
  await page.reload()
  await expect(page.getByText(/最近使用：尚未使用/)).toHaveCount(0)

  await page.getByRole('button', { name: '撤銷用戶端' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '撤銷用戶端' }).click()
  await expect(page.getByText('用戶端已撤銷').first()).toBeVisible()
  expect((await asked('/api/v1/kpis')).status()).toBe(401)
  await healthy(page)
})

test('a receiver gets signed messages, one that it could not take is told, and the log says both', async ({ page }) => {
  const taken: { headers: IncomingHttpHeaders; body: string }[] = []
  const receiver = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    taken.push({ headers: request.headers, body })
    response.writeHead(taken.length === 1 ? 204 : 500).end()
  })
  await once(receiver.listen(0, '127.0.0.1'), 'listening')
  const { port } = receiver.address() as AddressInfo
  const name = `收件系統 ${Date.now()}`
  await page.goto('/admin/webhooks')
  await see(page, 'Webhook')
  await page.getByRole('link', { name: '新增訂閱' }).first().click()
  await page.getByRole('textbox', { name: '名稱' }).fill(name)
  await page.getByRole('textbox', { name: '接收端網址' }).fill(`http://127.0.0.1:${port}/hook`)
  await page.getByRole('button', { name: '新增', exact: true }).click()
  const dialog = page.getByRole('alertdialog', { name: `「${name}」的簽章密鑰` })
  const secret = await dialog.getByRole('code').first().innerText()
  await healthy(page)
  await dialog.getByRole('button', { name: '我已記下，關閉' }).click()
  await see(page, name)

  const log = page.getByRole('table', { name: '遞送紀錄' })
  await page.getByRole('button', { name: '測試', exact: true }).click()
  await expect(log.getByText('已送達')).toBeVisible({ timeout: 30_000 })
  expect(taken).toHaveLength(1)
  const { headers = {}, body } = taken[0] ?? {}
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
  expect(headers['webhook-signature']).toBe(`v1,${signature.update(signed).digest('base64')}`)

  await page.getByRole('button', { name: '測試', exact: true }).click()
  await expect(log.getByText('接收端未接受').first()).toBeVisible({ timeout: 30_000 })
  await healthy(page)
  await page.getByRole('button', { name: '刪除', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '刪除' }).click()
  await see(page, 'Webhook')
  await expect(page.getByText(name)).toHaveCount(0)
  receiver.close()
})
