import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { linksOf, stepTo } from './matrix-keys'

/** What a grid of links needs to be one stop of the Tab key, and to be walked by arrow keys inside. Its rows carry `data-matrix-row`. */
export function useMatrixKeys() {
  const table = useRef<HTMLTableElement>(null)

  // The Tab stop is moved by hand: a state would draw a thousand cells anew at each key.
  useLayoutEffect(() => {
    const links = linksOf(table.current).flat()
    if (links.filter(({ tabIndex }) => tabIndex === 0).length !== 1) takeTabStop(links, links[0])
  })

  function takeTabStop(links: HTMLElement[], to?: HTMLElement) {
    for (const link of links) link.tabIndex = link === to ? 0 : -1
  }

  function onKeyDown(event: KeyboardEvent) {
    const grid = linksOf(table.current)
    const target = stepTo(grid, event.target as HTMLElement, event.key, event.ctrlKey || event.metaKey)
    if (!target) return
    takeTabStop(grid.flat(), target)
    target.focus()
    event.preventDefault()
  }

  return { table, onKeyDown }
}
