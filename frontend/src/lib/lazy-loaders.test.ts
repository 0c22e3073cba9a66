import { describe, expect, it } from 'vitest'
import { lazyLoaders } from './lazy-loaders'

describe('the loaders of a room', () => {
  it('come when a page opens, and hear where it is', async () => {
    const heard: string[] = []
    let brought = 0
    const load = lazyLoaders(async () => {
      brought++
      return { one: ({ params }: { params: { id: string } }) => heard.push(params.id) }
    })
    const loader = load('one')
    expect(brought).toBe(0)

    await loader({ params: { id: '7' } })

    expect(heard).toEqual(['7'])
  })

  it('are waited for, and what they fail with reaches the page', async () => {
    const load = lazyLoaders(async () => ({ one: (_at: object) => Promise.reject(new Error('refused')) }))
    await expect(load('one')({})).rejects.toThrow('refused')
  })

  it('keep no page away when their file cannot be had', async () => {
    const gone = (): Promise<{ one: (at: object) => void }> => Promise.reject(new TypeError('Failed to fetch'))
    await expect(lazyLoaders(gone)('one')({})).resolves.toBeUndefined()
  })
})
