import { asProblem, type ProblemError } from '@/api/problem'
import { type LineState, rebased, unsent } from '../line/line-state'
import { type Summary, summaryOf } from '../months/summary'
import type { Report, ReportItem, ReportLine } from '../queries'
import { bodyOf, lacking, saidOf, type Words } from '../words'
import type { LineDrafts } from './drafts'

type Way = {
  store: (lineage: string, version: number, body: ReturnType<typeof bodyOf>) => Promise<ReportLine>
  /** The whole report as it stands now. */
  read: () => Promise<Report>
  /** Somebody else changed the report, so what is shown is not all that there is. */
  onBehind: () => void
  drafts: LineDrafts
}

/** After so many milliseconds without a key what was typed is sent, and after so many at the latest. */
const pause = 900
const patience = 8_000
const firstRetry = 2_000
const longestRetry = 30_000

const sendable = (state: LineState) => unsent(state) && !state.dispute && !state.problem

/**
 * Stores what is typed into the lines of a report, line after line. Each change is first kept in this browser, then sent after a short pause; what did not
 * get through is sent again by itself. Components look at one line each, so that a key press draws one line anew and not all of them.
 */
export class Autosave {
  private readonly states = new Map<string, LineState>()
  /** Who was faster at a line, in the server's words. */
  private readonly faster = new Map<string, string>()
  private readonly listeners = new Set<() => void>()
  private running?: Promise<void>
  private again = false
  private timer?: ReturnType<typeof setTimeout>
  private typedSince?: number
  private retry = firstRetry
  private trouble?: 'offline' | 'signedOut'
  private kept = true
  private savedAt?: Date
  private version: number
  private shown: Summary
  private order: ReportItem[]

  /** How many lines were brought back from this browser at the start. */
  readonly restored: number

  constructor(
    report: Report,
    private readonly way: Way,
  ) {
    this.version = report.version
    this.order = report.lines.map(({ item }) => item)
    for (const line of report.lines) this.put({ line, base: saidOf(line), words: saidOf(line).words })
    let restored = 0
    for (const [lineage, draft] of way.drafts.all()) {
      const state = this.states.get(lineage)
      if (!state) continue
      this.put(rebased({ ...state, base: draft.base, words: draft.words }, state.line))
      if (unsent(this.line(lineage))) restored += 1
      this.keep(lineage)
    }
    this.restored = restored
    this.shown = this.sum()
  }

  /** Begins to listen to the browser and to send; gives what ends that, after a last attempt. */
  readonly start = () => {
    const now = () => void this.flush()
    const hidden = () => document.visibilityState === 'hidden' && now()
    addEventListener('online', now)
    addEventListener('focus', now)
    addEventListener('pagehide', now)
    document.addEventListener('visibilitychange', hidden)
    now()
    return () => {
      removeEventListener('online', now)
      removeEventListener('focus', now)
      removeEventListener('pagehide', now)
      document.removeEventListener('visibilitychange', hidden)
      now()
    }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly line = (lineage: string): LineState => {
    const state = this.states.get(lineage)
    if (!state) throw new RangeError(`not a line of this report: ${lineage}`)
    return state
  }

  /** The items in the order of the report. */
  readonly items = (): ReportItem[] => this.order

  readonly summary = (): Summary => this.shown

  /** How many lines were neither stored nor kept in this browser. */
  unkept(): number {
    const kept = this.way.drafts.all()
    return [...this.states.values()].filter((state) => unsent(state) && !kept.has(state.line.item.lineageId)).length
  }

  /** What somebody did to a line. A click is sent at once, a key after a pause. */
  change(lineage: string, step: (before: Words) => Words, at: 'once' | 'pause' = 'pause') {
    const state = this.line(lineage)
    this.put({ ...state, words: step(state.words), problem: undefined })
    this.keep(lineage)
    this.notify()
    if (at === 'once') void this.flush()
    else this.schedule()
  }

  /** Settles a dispute: these words are meant to stand in the place of theirs. */
  settle(lineage: string, words: Words) {
    const { dispute, ...state } = this.line(lineage)
    if (dispute) this.put({ ...state, base: dispute.theirs })
    this.change(lineage, () => words, 'once')
  }

  /** Takes a report as the server has it now. What is typed here and not stored stays, upon the newer state. */
  take(report: Report) {
    const told = new Set(report.lines.map(({ item }) => item.lineageId))
    for (const lineage of this.states.keys()) if (!told.has(lineage)) this.states.delete(lineage)
    for (const line of report.lines) {
      const state = this.states.get(line.item.lineageId)
      // Read before the last answer came: it knows less than this browser.
      if (state && line.version < state.line.version) continue
      this.put(
        state
          ? rebased(state, line, this.faster.get(line.item.lineageId))
          : { line, base: saidOf(line), words: saidOf(line).words },
      )
      this.keep(line.item.lineageId)
    }
    this.order = report.lines.map(({ item }) => item)
    this.version = Math.max(this.version, report.version)
    this.notify()
  }

  /** Takes one line that was stored by another way. */
  takeLine(line: ReportLine) {
    this.put(rebased(this.line(line.item.lineageId), line))
    this.seen(line.reportVersion)
    this.notify()
  }

  /** Sends all that can be sent, and waits for it. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    this.typedSince = undefined
    if (this.running) this.again = true
    else this.running = this.run()
    return this.running
  }

  private async run() {
    try {
      // What was typed while the last line went out may have come too late for that round.
      let through: boolean
      do {
        this.again = false
        through = await this.send()
      } while (through && this.again)
    } finally {
      this.running = undefined
      this.notify()
    }
  }

  /** Says whether all of it got through. */
  private async send(): Promise<boolean> {
    for (;;) {
      const state = [...this.states.values()].find(sendable)
      if (!state) return true
      if (!(await this.sendOne(state))) return false
    }
  }

  /** Sends one line; says whether the others may follow. */
  private async sendOne({ line, base, words }: LineState): Promise<boolean> {
    const lineage = line.item.lineageId
    try {
      const stored = await this.way.store(lineage, base.version, bodyOf(words))
      this.stored(lineage, words, stored)
      return true
    } catch (error) {
      const problem = asProblem(error)
      if (problem.status === 412) return this.outrun(lineage, problem)
      if (problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500) {
        this.trouble = problem.status === 401 ? 'signedOut' : 'offline'
        this.timer ??= setTimeout(() => void this.flush(), this.retry)
        this.retry = Math.min(this.retry * 2, longestRetry)
        return false
      }
      this.put({ ...this.line(lineage), problem })
      if (problem.status !== 400 && problem.status !== 422) this.way.onBehind()
      this.notify()
      return true
    }
  }

  private stored(lineage: string, sent: Words, line: ReportLine) {
    const state = this.line(lineage)
    const previous = line.previous ?? state.line.previous
    // What was sent is what stands there, also where the server writes it in another way.
    this.put({ ...state, line: { ...line, previous }, base: { version: line.version, words: sent } })
    this.keep(lineage)
    this.trouble = undefined
    this.retry = firstRetry
    this.savedAt = new Date()
    this.seen(line.reportVersion)
    this.notify()
  }

  /** Who decides upon the report decides upon what stood on this screen: a version that others made counts once their lines are read. */
  private seen(version: number) {
    if (version <= this.version + 1) this.version = Math.max(this.version, version)
    else this.way.onBehind()
  }

  /** Somebody else was faster. What does not get in each other's way is brought together by itself. */
  private async outrun(lineage: string, { fieldErrors }: ProblemError): Promise<boolean> {
    try {
      const before = this.line(lineage).line.version
      this.faster.set(lineage, fieldErrors.find(({ code }) => code === 'line-changed')?.message ?? '')
      this.take(await this.way.read())
      return this.states.has(lineage) && this.line(lineage).line.version > before
    } catch (error) {
      this.trouble = asProblem(error).status === 401 ? 'signedOut' : 'offline'
      this.timer ??= setTimeout(() => void this.flush(), this.retry)
      return false
    }
  }

  private schedule() {
    const now = Date.now()
    this.typedSince ??= now
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), Math.min(pause, Math.max(0, this.typedSince + patience - now)))
  }

  private put(state: LineState) {
    this.states.set(state.line.item.lineageId, state)
  }

  private keep(lineage: string) {
    const state = this.line(lineage)
    if (!unsent(state)) this.way.drafts.remove(lineage)
    else {
      const { base, words } = state
      this.kept = this.way.drafts.write(lineage, { base, words, at: new Date().toISOString() })
    }
  }

  private sum(): Summary {
    const { trouble, kept, savedAt, version } = this
    const lines = [...this.states.values()]
    return summaryOf(
      lines.map(({ line, words }) => ({ line, words, lacks: lacking(line, words) })),
      {
        waiting: lines.filter(unsent).length,
        undecided: lines.filter(({ dispute, problem }) => dispute || problem).map(({ line }) => line.item.lineageId),
        trouble,
        kept,
        savedAt,
        version,
      },
    )
  }

  private notify() {
    const next = this.sum()
    if (JSON.stringify(next) !== JSON.stringify(this.shown)) this.shown = next
    for (const listener of this.listeners) listener()
  }
}
