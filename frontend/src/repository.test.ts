import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rooms } from '../rooms.mjs'

const root = join(import.meta.dirname, '..')
const house = join(root, '..')
const source = join(root, 'src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(source, file), 'utf8')
/** From the contract, by `npm run types`. */
const made = ['api/schema.d.ts', 'api/limits.ts']
const inHouse = (file: string) => readFileSync(join(house, file), 'utf8')
const languages = ['zh-TW', 'en']
const han = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** Every key with its place, `form.faults`. Forms of number count as one. */
function keys(words: object, above = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const place = above + key.replace(/_(one|other)$/, '')
    return typeof value === 'object' ? keys(value, `${place}.`) : [place]
  })
}

/** The {{names}} that a text wants filled in. */
const gaps = (words: object): string[] =>
  [...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()

describe('the repository keeps its own rules', () => {
  it('writes Chinese in locale files, never in components', () => {
    const guilty = files
      .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
      .filter((file) => han.test(read(file)))
    // The test kit's examples are data, not words of the program.
    expect(guilty.filter((file) => !file.startsWith('test/'))).toEqual([])
  })

  it('takes the lengths of fields from the contract', () => {
    const pages = files.filter((file) => /^(app|features)\/.*\.tsx$/.test(file))
    expect(pages.filter((file) => /maxLength=\{\d/.test(read(file)))).toEqual([])
  })

  it('has the same words in every language', () => {
    const [chinese = [], english = []] = languages.map((language) => readdirSync(join(source, 'locales', language)))
    expect(english).toEqual(chinese)
    for (const file of chinese) {
      const [zh, en] = languages.map((language) => JSON.parse(read(`locales/${language}/${file}`)) as object)
      expect(new Set(keys(en ?? {})), file).toEqual(new Set(keys(zh ?? {})))
      expect(new Set(gaps(en ?? {})), file).toEqual(new Set(gaps(zh ?? {})))
    }
  })

  it('has words for each room only, beside the frame and the component layer', () => {
    const named = readdirSync(join(source, 'locales/zh-TW')).map((file) => file.replace('.json', ''))
    expect(named.filter((name) => !['app', 'ui', ...rooms].includes(name))).toEqual([])
  })

  it('keeps files short', () => {
    const long = files
      .filter((file) => /\.tsx?$/.test(file) && !made.includes(file))
      .filter((file) => read(file).split('\n').length > 300)
    expect(long).toEqual([])
  })

  it('divides a room before it is crowded', () => {
    const inside = new Map<string, number>()
    for (const file of files.filter((file) => /\.tsx?$/.test(file))) {
      inside.set(dirname(file), (inside.get(dirname(file)) ?? 0) + 1)
    }
    const crowded = [...inside].filter(([, count]) => count > 28).map(([room]) => room)
    expect(crowded).toEqual([])
  })

  it('records no download addresses', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
  it('has its rooms where the README and the backend have them', () => {
    const table = [...inHouse('README.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, room = '']) => room)
    const architecture = inHouse('backend/src/test/java/tw/servicequality/platform/ArchitectureTest.java')
    const [, listed = ''] = /ROOMS = List\.of\(([^)]*)\)/.exec(architecture) ?? []
    const backend = [...listed.matchAll(/"(\w+)"/g)].map(([, room = '']) => room)
    const pages = readdirSync(join(source, 'features'))
    // The guide alone has no part in the backend.
    expect(table.filter((room) => room !== 'guide')).toEqual(backend)
    expect(rooms).toEqual(table.filter((room) => pages.includes(room)))
    expect([...rooms].sort()).toEqual(pages.sort())
  })

  it('is of one version with the backend and the contract', () => {
    const parsed = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'))
    const { version } = parsed('package.json')
    const lock = parsed('package-lock.json')
    expect({
      lock: [lock.version, lock.packages[''].version],
      backend: /<artifactId>backend<\/artifactId>\s*<version>(.*)<\/version>/.exec(inHouse('backend/pom.xml'))?.[1],
      contract: /^info:\n(?: .*\n)*? {2}version: (.*)$/m.exec(inHouse('openapi.yaml'))?.[1],
    }).toEqual({ lock: [version, version], backend: version, contract: version })
  })

