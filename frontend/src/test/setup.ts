import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startI18n } from '@/lib/i18n'
import { server } from './server'

// A page's code comes when it is first opened, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

beforeAll(async () => {
  // A request that no test has foreseen is a fault of the page or of the test.
  server.listen({ onUnhandledRequest: 'error' })
  await startI18n('zh-TW')
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
})

afterAll(() => server.close())

// jsdom draws nothing; the router wants to scroll.
window.scrollTo = () => undefined
