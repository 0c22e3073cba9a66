// Says how much JavaScript each page needs at its first load, and fails above the budget. Runs after `vite build`.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const budget = 200_000
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const gzipped = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 6 }).length

function closure(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue
    found.add(key)
    closure(manifest[key].imports ?? [], found)
  }
  return found
}

// The frame and the page load together; the words come in one of two languages.
const words = (page) => {
  const room = page.match(/features\/(\w+)\//)?.[1]
  return ['app', 'ui', 'identity', room].map((name) => `src/locales/zh-TW/${name}.json`).filter((key) => manifest[key])
}

// What the page asks the server for comes beside it, from the nearest loaders of its room.
function loaders(page) {
  const parts = page.split('/')
  while (parts.pop() !== undefined) {
    const key = [...parts, 'loaders.ts'].join('/')
    if (manifest[key]) return [key]
  }
  return []
}

const pages = Object.keys(manifest).filter((key) => /^src\/(app|features)\/.*Page\.tsx$/.test(key))
if (pages.length === 0) throw new Error('no pages in the manifest: has the build run?')
const sizes = pages.map((page) => {
  const chunks = closure(['index.html', page, ...loaders(page), ...words(page)])
  const files = new Set([...chunks].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')))
  return [page, [...files].reduce((sum, file) => sum + gzipped(file), 0)]
})
for (const [page, bytes] of sizes.sort(([, a], [, b]) => b - a)) {
  process.stdout.write(`${(bytes / 1000).toFixed(1).padStart(7)} kB gzip  ${page}\n`)
}
const heavy = sizes.filter(([, bytes]) => bytes > budget)
if (heavy.length > 0) {
  process.stderr.write(`above the budget of ${budget / 1000} kB: ${heavy.map(([page]) => page).join(', ')}\n`)
  process.exit(1)
}
