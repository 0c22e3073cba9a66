import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { RocDatePicker } from './RocDatePicker'

function Field() {
  const [day, setDay] = useState('2026-11-22')
  return <RocDatePicker label="日期" name="day" value={day} onChange={setDay} />
}

it('lets a day be picked from a calendar of ROC years, and gives the focus back', async () => {
  const user = userEvent.setup()
  render(<Field />)
  const opener = screen.getByRole('button', { name: '開啟月曆' })
  expect(opener).toHaveAttribute('aria-expanded', 'false')
  await user.click(opener)
  const calendar = await screen.findByRole('dialog', { name: '選擇日期' })
  expect(calendar).toHaveTextContent('115年')
  await user.keyboard('{ArrowRight}{Enter}')
  expect(screen.getByRole('textbox', { name: /日期/ })).toHaveValue('115/11/23')
  await vi.waitFor(() => expect(opener).toHaveFocus())
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})
