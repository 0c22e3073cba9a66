import { expect, type Locator, type Page } from '@playwright/test'

/** One picture of the guide: who sees it, where, what is pressed before, and what must be there for it to be worth showing. */
export type Scene = {
  name: string
  /** One of the accounts for trying out; nobody for a visitor. */
  who?: string
  path: string
  open?: (page: Page) => Promise<void>
  shows: (page: Page) => Locator[]
}

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const region = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const cell = (page: Page) => page.getByRole('grid').getByRole('gridcell')

/** The month whose reports are in work: the last one. */
function lastMonth(): string {
  const [year = 0, month = 0] = new Date()
    .toLocaleDateString('sv-SE', { timeZone: 'Asia/Taipei' })
    .split('-')
    .map(Number)
  return new Date(Date.UTC(year, month - 2, 15)).toISOString().slice(0, 7)
}

/** Opens the report that is to be done now. */
async function openReport(page: Page) {
  await page
    .getByRole('region', { name: /份執行成果$/ })
    .getByRole('link')
    .or(page.getByRole('region', { name: /份執行成果$/ }).getByRole('button'))
    .first()
    .click()
  await expect(title(page, /^測量課 .*份執行成果$/)).toBeVisible()
}

async function openCase(page: Page, subject: string) {
  await page.getByRole('link', { name: subject }).click()
  await expect(title(page, subject)).toBeVisible()
}

const waiting = async (page: Page) => button(page, /^待我處理 \d+ 件$/).click()

export const scenes: Scene[] = [
  {
    name: 'director-dashboard',
    who: 'director',
    path: '/',
    shows: (page) => [region(page, '主要績效指標'), region(page, '各課室'), region(page, '陳情期限')],
  },
  {
    name: 'director-heat-map',
    who: 'director',
    path: '/heat-map',
    shows: (page) => [title(page, '熱區圖'), cell(page)],
  },
  {
    name: 'director-kpis',
    who: 'director',
    path: '/kpis',
    shows: (page) => [title(page, '績效指標'), page.getByRole('article'), page.getByText(/還差/)],
  },
  {
    name: 'director-years',
    who: 'director',
    path: '/years',
    shows: (page) => [title(page, '年度比較'), page.getByRole('table', { name: /各年度執行情形$/ })],
  },
  {
    name: 'secretary-waiting',
    who: 'secretary',
    path: '/',
    open: waiting,
    shows: (page) => [page.getByText(/^核閱.*月報 \d+ 份$/)],
  },
  {
    name: 'secretary-review',
    who: 'secretary',
    path: `/progress-months/${lastMonth()}/review`,
    shows: (page) => [page.getByRole('listbox', { name: '待核閱的月報' }), button(page, /^全部核閱 \d+$/)],
  },
  {
    name: 'secretary-statistics',
    who: 'secretary',
    path: '/complaint-statistics',
    shows: (page) => [title(page, '陳情統計'), region(page, '處理滿意度')],
  },
  {
    name: 'evaluation-new-complaint',
    who: 'evaluation',
    path: '/complaints/new',
    open: async (page) => {
      // Whoever of the sample complaints has this number has come before.
      await page.getByRole('textbox', { name: /^電話/ }).fill('0900-000-048')
      await page.getByRole('textbox', { name: /^主旨/ }).fill('複丈排件時間太久')
      await page.getByRole('textbox', { name: /^陳情內容/ }).fill('申請鑑界排到一個月後，希望增加測量人力。')
    },
    shows: (page) => [title(page, '登錄陳情'), region(page, '相似案件').getByRole('link')],
  },
  {
    name: 'evaluation-complaints',
    who: 'evaluation',
    path: '/complaints',
    open: async (page) => button(page, /^選取本頁可分辦的 \d+ 件$/).click(),
    shows: (page) => [title(page, '陳情案件'), button(page, '批次分辦')],
  },
  {
    // Of the sample data nothing of the chief's own unit waits for approval; 研考 may approve as well, and see the same.
    name: 'chief-complaint',
    who: 'evaluation',
    path: '/complaints',
    open: (page) => openCase(page, '繼承登記應備文件詢問（示範）'),
    shows: (page) => [button(page, '核定並回復'), button(page, '退回承辦人')],
  },
  {
    name: 'evaluation-months',
    who: 'evaluation',
    path: '/progress-months',
    shows: (page) => [title(page, '月報彙整'), cell(page)],
  },
  {
    name: 'evaluation-month',
    who: 'evaluation',
    path: `/progress-months/${lastMonth()}`,
    shows: (page) => [button(page, /^催辦全部未送 \d+$/), button(page, /^全部彙整 \d+$/)],
  },
  {
    name: 'evaluation-dissatisfaction',
    who: 'evaluation',
    path: '/dissatisfaction-reports',
    shows: (page) => [title(page, '不滿意情形報表'), region(page, '全年情形')],
  },
  {
    name: 'chief-waiting',
    who: 'chief',
    path: '/',
    open: waiting,
    shows: (page) => [page.getByText(/月報待送出$/)],
  },
  {
    name: 'chief-duties',
    who: 'chief',
    path: '/duties?unit=surveying&state=OPEN',
    shows: (page) => [title(page, '應辦事項'), page.getByRole('table').getByText(/^剩 \d+ 個工作日$/)],
  },
  {
    name: 'chief-report',
    who: 'chief',
    path: '/progress',
    open: openReport,
    shows: (page) => [button(page, '送研考'), page.getByText(/^送出前還缺 \d+ 件$/)],
  },
  {
    name: 'officer-report',
    who: 'officer',
    path: '/progress',
    open: openReport,
    shows: (page) => [page.getByText('填好後由課長送出')],
  },
  {
    name: 'officer-figures',
    who: 'officer',
    path: '/kpis/entry',
    shows: (page) => [title(page, '填報數字'), page.getByRole('textbox', { name: /1月/ })],
  },
  {
    name: 'officer-complaint',
    who: 'officer',
    path: '/complaints',
    open: (page) => openCase(page, '界址複丈時間通知不清（示範）'),
    shows: (page) => [region(page, '接下來'), region(page, '期限')],
  },
  {
    name: 'phone-activity',
    who: 'officer',
    path: '/activities/new',
    shows: (page) => [title(page, '登錄辦理紀錄')],
  },
  {
    name: 'administrator-accounts',
    who: 'admin-demo',
    path: '/admin/accounts',
    shows: (page) => [title(page, '帳號'), page.getByRole('link', { name: 'director' })],
  },
  {
    name: 'administrator-units',
    who: 'admin-demo',
    path: '/admin/units',
    shows: (page) => [title(page, '單位'), page.getByRole('heading', { name: '單位合稱' })],
  },
  {
    name: 'administrator-new-client',
    who: 'admin-demo',
    path: '/admin/api-clients/new',
    open: async (page) => {
      await page.getByRole('textbox', { name: /^名稱/ }).fill('市府研考系統')
      await page.getByRole('textbox', { name: /^用途與負責人/ }).fill('每日介接，聯絡人王小明')
      for (const scope of ['計畫與狀態', '月報', '異動清單'])
        await page.getByRole('checkbox', { name: scope, exact: true }).check({ force: true })
      await page.evaluate(() => scrollTo(0, 0))
    },
    shows: (page) => [title(page, '新增用戶端'), page.getByRole('group', { name: /^授權範圍/ })],
  },
  {
    name: 'administrator-audit',
    who: 'admin-demo',
    path: '/admin/audit',
    shows: (page) => [title(page, '稽核紀錄'), button(page, '驗證完整性'), button(page, /明細$/)],
  },
  {
    name: 'viewer-action-item',
    who: 'viewer',
    path: '/action-items/2.2.2.1.2',
    shows: (page) => [page.getByRole('table', { name: '權責課室與執行期程' })],
  },
  {
    name: 'viewer-duty-calendar',
    who: 'viewer',
    path: '/duties/calendar',
    shows: (page) => [title(page, '應辦行事曆')],
  },
  { name: 'visitor-plan', path: '/plan', shows: (page) => [title(page, /執行計畫/), page.getByText('目次')] },
  {
    name: 'visitor-results',
    path: '/published-results',
    open: async (page) => page.getByRole('list', { name: '已公開的月份' }).getByRole('link').first().click(),
    shows: (page) => [title(page, /執行成果$/), region(page, /./)],
  },
  {
    name: 'visitor-follow',
    path: '/petitions/follow',
    shows: (page) => [title(page, '查詢陳情進度'), button(page, '查詢')],
  },
  { name: 'phone-petition', path: '/petitions/new', shows: (page) => [title(page, '線上陳情')] },
]
