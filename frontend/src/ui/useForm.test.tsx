import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { Button } from './Button'
import { Form } from './Form'
import { TextField } from './field/TextField'
import { useForm } from './useForm'

type Fault = { field: string; message: string }

/** One field, refused by the server for these faults. */
function Refused({ faults }: { faults: Fault[] }) {
  const form = useForm({
    initial: { name: '志工', origin: '陳情' },
    asProblem: () => ({
      status: 422,
      code: 'rule-violated',
      message: '請依各欄位的說明修正後再送一次。',
      fieldErrors: faults,
    }),
    submit: () => Promise.reject(new Error('refused')),
  })
  return (
    <Form form={form} label="表單" labels={{ name: '名稱', origin: '來源' }}>
      <TextField {...form.field('name')} label="名稱" />
      <p id="origin" tabIndex={-1}>
        {form.values.origin}
      </p>
      <Button type="submit">送出</Button>
    </Form>
  )
}

const name = { field: 'name', message: '這個名稱已有人用' }
const unit = { field: 'unitId', message: '沒有這個課室' }
const year = { field: 'items[0].year', message: '年度已經結束' }

async function refusedFor(...faults: Fault[]) {
  const user = userEvent.setup()
  render(<Refused faults={faults} />)
  await user.click(screen.getByRole('button', { name: '送出' }))
  expect(await screen.findAllByRole('alert')).not.toHaveLength(0)
  return screen.getAllByRole('alert').map((alert) => alert.textContent)
}

it('says at the field what is wrong with it', async () => {
  expect(await refusedFor(name)).toEqual([expect.stringContaining('名稱：這個名稱已有人用')])
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/這個名稱已有人用/)
})

it('leads to the field, and to the place of what cannot be changed any more', async () => {
  await refusedFor(name, { field: 'origin', message: '來源已結案' })
  const user = userEvent.setup()
  await user.click(screen.getByRole('link', { name: /名稱/ }))
  expect(screen.getByRole('textbox')).toHaveFocus()
  await user.click(screen.getByRole('link', { name: /來源/ }))
  expect(screen.getByText('陳情')).toHaveFocus()
})

it('says in the notice what is wrong where the form has no field, each thing once', async () => {
  expect(await refusedFor(unit, year, { ...unit, field: 'units[1]' })).toEqual([
    expect.stringContaining('沒有這個課室；年度已經結束您填寫的內容仍保留'),
  ])
})

it('says both when there is both', async () => {
  expect(await refusedFor(unit, name)).toEqual([
    expect.stringContaining('名稱：這個名稱已有人用'),
    expect.stringContaining('沒有這個課室'),
  ])
})

it('says what the server says when it names no field', async () => {
  expect(await refusedFor()).toEqual([expect.stringContaining('請依各欄位的說明修正後再送一次。')])
})
