import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base } from '../journey'

const home = join(import.meta.dirname, '../../..')
const data = join(home, 'frontend/test-results/guide-office')

/** A port that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits for the line by which the program says that it serves; where it ends before, all it said is told. */
async function ready(program: ChildProcess): Promise<void> {
  if (!program.stdout) throw new Error('the program has no voice')
  const said: string[] = []
  for await (const line of createInterface(program.stdout)) {
    said.push(line)
    if (line.startsWith('Ready: ')) {
      // Nobody reads on, and a full pipe would hold the program up.
      program.stdout.resume()
      return
    }
  }
  throw new Error(`the demo office did not start:\n${said.join('\n')}`)
}

/** Waits for an office that somebody else starts. */
async function serving(url: string): Promise<void> {
  const answers = () =>
    fetch(`${url}/api/v1/office`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (let second = 0; !(await answers()); second++) {
    if (second === 120) throw new Error(`no office serves at ${url}`)
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

/** The office of the pictures: sample data of its own, started for this run and gone after it; or that of QUALITY_DEMO_URL, which may still be starting. */
export const test = base.extend<object, { demo: string }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
    async ({}, use) => {
      const running = process.env.QUALITY_DEMO_URL
      if (running) {
        await serving(running)
        return use(running)
      }
      rmSync(data, { recursive: true, force: true })
      const port = await freePort()
      const program = spawn(join(home, 'run'), ['--demo', '--port', String(port), '--data', data], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const ended = once(program, 'exit')
      try {
        await ready(program)
        await use(`http://localhost:${port}`)
      } finally {
        program.kill()
        await ended
        rmSync(data, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ demo }, use) => use(demo),
})
