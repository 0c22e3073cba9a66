import { onlineManager } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { progressLineOf, progressReportOf } from '@/test/progress'
import { openPage, sessionOf } from '@/test/render'
import { reply, server } from '@/test/server'
import { saidOf } from '../words'
import { lineDrafts } from './drafts'

const path = '/api/v1/progress-reports/{id}' as const
const linePath = '/api/v1/progress-reports/{id}/lines/{lineageId}' as const
const report = progressReportOf()

beforeEach(() => localStorage.clear())
afterEach(() => onlineManager.setOnline(true))

async function askToLeave(user: ReturnType<typeof openPage>['user']) {
  await user.click(await screen.findByRole('button', { name: /帳號選單/ }))
  await user.click(await screen.findByRole('button', { name: '登出' }))
}

it('asks on every page before what a report keeps in this browser is lost', async () => {
  const base = saidOf(progressLineOf(1))
  const words = { ...base.words, narrative: '還沒送出' }
  const drafts = lineDrafts('account', report.id)
  drafts.write('lineage', { base, words, at: new Date().toISOString() })
  const { user } = openPage('/password')
  const signedOut = reply('delete', '/api/v1/session', undefined)
  await askToLeave(user)
  const dialog = within(await screen.findByRole('alertdialog', { name: '還有內容沒有送出' }))
  expect(dialog.getByText(/月報有 1 項沒有送到伺服器/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: '取消' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument())
  expect(signedOut).toHaveLength(0)
  expect(drafts.all().get('lineage')?.words.narrative).toBe('還沒送出')
  await askToLeave(user)
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '放棄並登出' }))
  await waitFor(() => expect(signedOut).toHaveLength(1))
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

it('sends what was typed on the page itself before it signs out, and asks once where it cannot', async () => {
  reply('get', path, report)
  server.use(http.put('*/api/v1/progress-reports/:id/lines/:lineageId', () => HttpResponse.error()))
  const { user } = openPage(`/progress/${report.id}`, sessionOf('CASE_OFFICER'))
  const signedOut = reply('delete', '/api/v1/session', undefined)
  const one = within(await screen.findByRole('article', { name: '1.1.1.1.1' }))
  await user.click(one.getByRole('radio', { name: '持續辦理' }))
  await askToLeave(user)
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/月報有 1 項/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: '取消' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument())
  const line = progressLineOf(1, { words: { kind: 'CONTINUING', attachments: [] }, missing: [], version: 1 })
  const stored = reply('put', linePath, line)
  await askToLeave(user)
  await waitFor(() => expect(signedOut).toHaveLength(1))
  expect(stored).toHaveLength(1)
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})
