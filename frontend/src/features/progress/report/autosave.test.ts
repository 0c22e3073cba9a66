import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ProblemError } from '@/api/problem'
import { lineageOf, progressLineOf, progressReportOf } from '@/test/progress'
import type { LineRequest, Report, ReportLine } from '../queries'
import { Autosave } from './autosave'
import { lineDrafts } from './drafts'

const first = lineageOf(1)
const second = lineageOf(2)

/** What the server does with the next line that comes. */
type Turn = (lineage: string, version: number, body: LineRequest) => ReportLine

/** The office's server as far as lines go: versions, refusals, an unreachable network. */
function office(report: Report = progressReportOf()) {
  const turns: Turn[] = []
  const sent: { lineage: string; version: number; body: LineRequest }[] = []
  let reportVersion = report.version
  const takes: Turn = (lineage, version, { attachmentIds: _ids, ...words }) => {
    const line = report.lines.find(({ item }) => item.lineageId === lineage) ?? progressLineOf(9)
    reportVersion += 1
    return { ...line, words: { ...words, attachments: [] }, missing: [], version: version + 1, reportVersion }
  }
  const onBehind = vi.fn()
  const drafts = lineDrafts('account', report.id)
  let now = report
  const autosave = new Autosave(report, {
    store: async (lineage, version, body) => {
      sent.push({ lineage, version, body })
      return (turns.shift() ?? takes)(lineage, version, body)
    },
    read: async () => now,
    onBehind,
    drafts,
  })
  const refuses =
    (status: number, errors: ProblemError['fieldErrors'] = []): Turn =>
    () => {
      throw new ProblemError({ status, errors })
    }
  const cut: Turn = () => {
    throw new TypeError('network')
  }
  return { autosave, sent, turns, drafts, onBehind, refuses, cut, stands: (to: Report) => (now = to) }
}

beforeEach(() => localStorage.clear())

describe('what is typed', () => {
  it('is kept at once, sent after a pause, and then kept no more', async () => {
    vi.useFakeTimers()
    const { autosave, sent, drafts } = office()
    autosave.change(first, (words) => ({ ...words, narrative: '上' }))
    autosave.change(first, (words) => ({ ...words, narrative: '上線' }))
    expect(drafts.all().get(first)?.words.narrative).toBe('上線')
    expect(autosave.summary()).toMatchObject({ waiting: 1, kept: true, savedAt: undefined })
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ lineage: first, version: 0, body: { narrative: '上線' } })
    expect(drafts.all().size).toBe(0)
    expect(autosave.summary()).toMatchObject({ waiting: 0, version: 4 })
    expect(autosave.summary().savedAt).toBeInstanceOf(Date)
    vi.useRealTimers()
  })

  it('is sent at the latest after some seconds, however long somebody goes on typing', async () => {
    vi.useFakeTimers()
    const { autosave, sent } = office()
    for (let key = 0; key < 20; key++) {
      autosave.change(first, (words) => ({ ...words, narrative: `${words.narrative}字` }))
      await vi.advanceTimersByTimeAsync(500)
    }
    expect(sent.length).toBeGreaterThan(0)
    vi.useRealTimers()
  })

  it('stays when more is typed while it is on its way', async () => {
    const { autosave, sent, turns } = office()
    turns.push((_lineage, version, body) => {
      autosave.change(first, (words) => ({ ...words, narrative: '上線了' }))
      return progressLineOf(1, { words: { narrative: body.narrative, attachments: [] }, version: version + 1 })
    })
    autosave.change(first, (words) => ({ ...words, narrative: '上線' }), 'once')
    await autosave.flush()
    expect(sent.map(({ version, body }) => [version, body.narrative])).toEqual([
      [0, '上線'],
      [1, '上線了'],
    ])
    expect(autosave.line(first).words.narrative).toBe('上線了')
  })

  it('comes back with the page after the browser was closed, and is sent', async () => {
    const before = office()
    before.turns.push(before.cut)
    before.autosave.change(first, (words) => ({ ...words, cause: '人力不足' }), 'once')
    await before.autosave.flush()
    const { autosave, sent } = office()
    expect(autosave.restored).toBe(1)
    expect(autosave.line(first).words.cause).toBe('人力不足')
    await autosave.flush()
    expect(sent[0]?.body.cause).toBe('人力不足')
    expect(localStorage).toHaveLength(0)
  })

  it('waits for the network and is sent once it is back', async () => {
    const { autosave, sent, turns, cut } = office()
    const stop = autosave.start()
    turns.push(cut)
    autosave.change(first, (words) => ({ ...words, kind: 'CONTINUING' }), 'once')
    await autosave.flush()
    expect(autosave.summary()).toMatchObject({ waiting: 1, trouble: 'offline', kept: true })
    dispatchEvent(new Event('online'))
    await autosave.flush()
    expect(sent).toHaveLength(2)
    expect(autosave.summary()).toMatchObject({ waiting: 0, trouble: undefined })
    stop()
  })

  it('is kept while somebody is signed out', async () => {
    const { autosave, turns, refuses, drafts } = office()
    turns.push(refuses(401))
    autosave.change(first, (words) => ({ ...words, kind: 'CONTINUING' }), 'once')
    await autosave.flush()
    expect(autosave.summary()).toMatchObject({ waiting: 1, trouble: 'signedOut' })
    expect(drafts.all().size).toBe(1)
  })

  it('stays at its line when the server refuses it, and does not hold the others up', async () => {
    const { autosave, sent, turns, refuses } = office()
    turns.push(refuses(400, [{ field: 'expectedOn', code: 'date', message: '日期有誤' }]))
    autosave.change(first, (words) => ({ ...words, expectedOn: '2026-11-31' }))
    autosave.change(second, (words) => ({ ...words, kind: 'CONTINUING' }), 'once')
    await autosave.flush()
    expect(sent).toHaveLength(2)
    expect(autosave.line(first).problem?.fieldErrors[0]?.message).toBe('日期有誤')
    expect(autosave.summary()).toMatchObject({ waiting: 1, undecided: [first] })
  })

  it('says when the browser keeps nothing', () => {
    const report = progressReportOf()
    const full = {
      length: 0,
      key: () => null,
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full')
      },
    }
    const drafts = lineDrafts('account', report.id, full)
    const autosave = new Autosave(report, {
      store: () => Promise.reject(new TypeError('network')),
      read: async () => report,
      onBehind: () => undefined,
      drafts,
    })
    autosave.change(first, (words) => ({ ...words, cause: '人力' }))
    expect(autosave.summary()).toMatchObject({ waiting: 1, kept: false })
  })
})

describe('somebody else was faster', () => {
  const theirs = (words: Partial<ReportLine['words']>) =>
    progressReportOf({
      version: 8,
      lines: [progressLineOf(1, { words: { attachments: [], ...words }, version: 4 }), progressLineOf(2)],
    })
  const changed = [{ field: 'line', code: 'line-changed', message: '林承辦已於 2026-11-03 10:00 先儲存這一列' }]

  it('elsewhere in the line: both stand', async () => {
    const { autosave, sent, turns, refuses, stands } = office()
    turns.push(refuses(412, changed))
    stands(theirs({ kind: 'BEHIND' }))
    autosave.change(first, (words) => ({ ...words, cause: '人力' }), 'once')
    await autosave.flush()
    expect(sent.at(-1)).toMatchObject({ version: 4, body: { kind: 'BEHIND', cause: '人力' } })
    expect(autosave.summary()).toMatchObject({ waiting: 0, undecided: [] })
  })

  it('in the same place: nothing is sent until somebody has chosen', async () => {
    const { autosave, sent, turns, refuses, stands, drafts } = office()
    turns.push(refuses(412, changed))
    stands(theirs({ cause: '天候' }))
    autosave.change(first, (words) => ({ ...words, cause: '人力' }), 'once')
    await autosave.flush()
    expect(sent).toHaveLength(1)
    const { dispute, words } = autosave.line(first)
    expect(dispute).toMatchObject({ fields: ['cause'], message: changed[0]?.message, theirs: { version: 4 } })
    expect(words.cause).toBe('人力')
    expect(drafts.all().get(first)?.words.cause).toBe('人力')
    autosave.settle(first, { ...words, cause: '天候，人力' })
    await autosave.flush()
    expect(sent.at(-1)).toMatchObject({ version: 4, body: { cause: '天候，人力' } })
    expect(autosave.line(first).dispute).toBeUndefined()
  })

  it('at another line: what others stored is read before anybody submits', async () => {
    const { autosave, turns, onBehind } = office()
    turns.push((_lineage, version) => progressLineOf(1, { version: version + 1, reportVersion: 7 }))
    autosave.change(first, (words) => ({ ...words, kind: 'CONTINUING' }), 'once')
    await autosave.flush()
    expect(onBehind).toHaveBeenCalled()
    expect(autosave.summary().version).toBe(3)
    autosave.take(progressReportOf({ version: 7, lines: [progressLineOf(1, { version: 1 }), progressLineOf(2)] }))
    expect(autosave.summary().version).toBe(7)
  })
})

it('draws only the line that changed anew', () => {
  const { autosave } = office()
  const before = autosave.line(second)
  autosave.change(first, (words) => ({ ...words, narrative: '上線' }))
  expect(autosave.line(second)).toBe(before)
})

it('removes drafts that are broken or a month old', () => {
  const drafts = lineDrafts('account', 'report')
  const words = { kind: '' as const, narrative: '舊', cause: '', countermeasure: '', expectedOn: '', files: [] }
  drafts.write(first, { base: { version: 0, words }, words, at: '2026-09-01T00:00:00Z' })
  localStorage.setItem(localStorage.key(0)?.replace(first, second) ?? '', '{"half')
  expect(localStorage).toHaveLength(2)
  expect(drafts.all(Date.parse('2026-11-27T00:00:00Z')).size).toBe(0)
  expect(localStorage).toHaveLength(0)
})
