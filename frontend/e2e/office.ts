import { type APIRequestContext, type APIResponse, expect, type Page, request } from '@playwright/test'
import { administrator, test as base, see, signedIn, signIn } from './journey'
import { type Mail, Mailbox } from './mailbox'

/** Somebody of the office: by name and password on the screen, by `api` beside it. */
export type Person = { name: string; password: string; api: APIRequestContext }
export type Office = {
  evaluation: Person
  handler: Person
  chief: Person
  secretary: Person
  visitor: APIRequestContext
}

/** Journeys in which several people of the office act, and mails arrive. */
export const test = base.extend<object, { mailbox: Mailbox; office: Office }>({
  mailbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const mailbox = new Mailbox()
      await mailbox.open()
      await use(mailbox)
      await mailbox.close()
    },
    { scope: 'worker' },
  ],
  office: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use, { project }) => {
      const { baseURL } = project.use
      const admin = await context(baseURL, signedIn)
      const office = {
        evaluation: await person(admin, baseURL, '研考 王小明', 'EVALUATION_OFFICER'),
        handler: await person(admin, baseURL, '測量課 林承辦', 'CASE_OFFICER', 'surveying'),
        chief: await person(admin, baseURL, '測量課 陳課長', 'SECTION_CHIEF', 'surveying'),
        secretary: await person(admin, baseURL, '秘書 李秘書', 'SECRETARY'),
        visitor: await context(baseURL),
      }
      await use(office)
      const { visitor, ...people } = office
      for (const one of [admin, visitor, ...Object.values(people).map(({ api }) => api)]) await one.dispose()
    },
    { scope: 'worker' },
  ],
})

const context = (baseURL?: string, storageState?: string) =>
  request.newContext({
    baseURL,
    storageState,
    extraHTTPHeaders: { 'X-Requested-With': 'service-quality' },
  })

/** What came back, if it is no refusal. */
export async function body(answer: APIResponse) {
  expect(answer.ok(), `${answer.url()} ${answer.status()} ${await answer.text()}`).toBe(true)
  const text = await answer.text()
  return text && JSON.parse(text)
}

/** A new account that has changed its one-time password already. */
async function person(
  admin: APIRequestContext,
  baseURL: string | undefined,
  displayName: string,
  role: string,
  unit?: string,
): Promise<Person> {
  const name = `journey-${role.toLowerCase().replace('_', '-')}-${Date.now()}`
  const { units } = await body(await admin.get('/api/v1/office'))
  const unitId = units.find(({ code }: { code: string }) => code === unit)?.id
  const account = { name, displayName, roles: [role], unitId }
  const { oneTimePassword } = await body(await admin.post('/api/v1/accounts', { data: account }))
  const api = await context(baseURL)
  await body(await api.post('/api/v1/session', { data: { name, password: oneTimePassword } }))
  const change = { currentPassword: oneTimePassword, newPassword: administrator.password }
  await body(await api.put('/api/v1/session/password', { data: change }))
  return { name, password: administrator.password, api }
}

/** Signs somebody in, in the place of who was there. */
export async function become(page: Page, { name, password }: Person) {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await signIn(page, name, password)
  await see(page, '總覽')
}

/** The one link of a mail that has a secret. */
export function linkIn({ text }: Mail): string {
  const link = /https?:\S+#\S+/.exec(text)?.[0]
  expect(link, text).toBeDefined()
  return link ?? ''
}

/** What a citizen sent in and confirmed: number and password. */
export async function petition(mailbox: Mailbox, { visitor }: Office, words: { email: string; subject: string }) {
  const topic = { topic: 'surveying', category: 'OTHER' }
  await body(await visitor.post('/api/v1/petitions', { data: { ...topic, content: '等候超過四十分鐘。', ...words } }))
  const [, token] = linkIn(await mailbox.find(words.email, /請確認您的陳情/)).split('#')
  return body(await visitor.post('/api/v1/petitions/confirm', { data: { token } }))
}

/** A complaint by telephone that was given to the surveyors; its id. */
export async function givenCase({ evaluation }: Office, subject: string, petitioner: object): Promise<string> {
  const words = { channel: 'PHONE', category: 'OTHER', topic: 'surveying', subject, content: '等候超過四十分鐘。' }
  const { id } = await body(await evaluation.api.post('/api/v1/complaints', { data: { ...words, petitioner } }))
  await step(evaluation, id, 'assign', { unit: 'surveying' })
  return id
}

/** Somebody's step with a case. */
export const step = (who: Person, id: string, name: string, data?: object) =>
  stepAt(who, `/api/v1/complaints/${id}`, name, data)

/** Somebody's step with what has this address, on the version that stands there now. */
export async function stepAt({ api }: Person, address: string, name: string, data?: object) {
  const { version } = await body(await api.get(address))
  await body(await api.post(`${address}/${name}`, { headers: { 'If-Match': `"${version}"` }, data }))
}

/** The id of a case that the page names by its number. */
export async function caseOf({ api }: Person, number: string): Promise<string> {
  const { items } = await body(await api.get(`/api/v1/complaints?q=${number}`))
  return items[0].id
}
