import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import { AttachmentField } from './AttachmentField'
import { useUploads } from './useUploads'

function Field() {
  const uploads = useUploads([], () => undefined, 20)
  return <AttachmentField name="files" label="照片與檔案" uploads={uploads} error="有檔案沒有上傳成功" />
}

it('tells a screen reader what may be chosen, and what was wrong', async () => {
  reply('get', '/api/v1/session', sessionOf('CASE_OFFICER'))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Suspense>
        <Field />
      </Suspense>
    </QueryClientProvider>,
  )
  const place = await screen.findByRole('group', { name: '照片與檔案' })
  expect(place).toHaveAccessibleDescription(/每檔 10 MB 以內.*有檔案沒有上傳成功/)
})
