import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { SearchField } from './SearchField'

it('keeps the space that leads to the next word, and searches without it', async () => {
  const user = userEvent.setup()
  const searched: string[] = []
  function List() {
    const [words, setWords] = useState('')
    return (
      <SearchField
        label="搜尋"
        value={words}
        maxLength={100}
        onSearch={(to) => {
          searched.push(to)
          // An address has no spaces around its words.
          setWords(to.trim())
        }}
      />
    )
  }
  render(<List />)
  const box = screen.getByRole('searchbox', { name: '搜尋' })
  await user.type(box, '志工 ')
  await vi.waitFor(() => expect(searched).toHaveLength(1))
  expect(box).toHaveValue('志工 ')
  await user.type(box, '聯繫')
  await vi.waitFor(() => expect(searched).toEqual(['志工', '志工 聯繫']))
})
