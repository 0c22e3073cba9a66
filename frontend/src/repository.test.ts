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

/** The files of the program itself, without its tests and what is generated. */
const program = files.filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file) && !file.startsWith('test/'))

/**
 * All that a room's own files say, and those that name its words, as `useTranslation('duty')` and `duty:state` do. Without a name they are the frame's words;
 * the component layer's are said everywhere.
 */
const sayersOf = (room: string): string[] =>
  program
    .map((file) => ({ file, text: read(file) }))
    .filter(
      ({ file, text }) =>
        new RegExp(`^(features/)?${room}/`).test(file) ||
        new RegExp(`'${room}'|['\`]${room}:`).test(text) ||
        (room === 'app' && text.includes('useTranslation()')) ||
        room === 'ui',
    )
    .map(({ text }) => text.replaceAll(`${room}:`, ''))

/** The keys that texts write out, `'form.faults'`, and a pattern for each that they compose, `` `state.${state}` ``. */
function said(texts: string[]) {
  const all = (pattern: RegExp) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found))
  const composed = all(/`([\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g).map((words) => words.split(/\$\{[^}]*\}/))
  return {
    whole: new Set(all(/'([\w.-]+)'/g)),
    // What is composed of nothing but variables could be any key.
    composed: composed
      .filter((parts) => parts.join('') !== '')
      .map((parts) => new RegExp(`^${parts.join('.+').replaceAll(/\.(?!\+)/g, '\\.')}$`)),
  }
}

/** The names that a file takes from others: imports them, brings them when they are needed, or names them to the router. */
const taken = (text: string): string[] => [
  ...[...text.matchAll(/^import (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/^type | as .*/g, '')),
  ),
  ...[...text.matchAll(/import\('[^']*'\)(?:\)\.|,\s*')(\w+)/g)].map(([, name = '']) => name),
  ...[...text.matchAll(/\bload\('(\w+)'\)/g)].map(([, name = '']) => name),
]

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

  it('has no words that nobody says', () => {
    const idle = readdirSync(join(source, 'locales/zh-TW')).flatMap((file) => {
      const room = file.replace('.json', '')
      const { whole, composed } = said(sayersOf(room))
      return keys(JSON.parse(read(`locales/zh-TW/${file}`)) as object)
        .filter((key) => !whole.has(key) && !composed.some((pattern) => pattern.test(key)))
        .map((key) => `${room}:${key}`)
    })
    expect(idle).toEqual([])
  })

  it('exports nothing that nobody takes', () => {
    const used = new Set(files.filter((file) => /\.tsx?$/.test(file)).flatMap((file) => taken(read(file))))
    const idle = program
      .filter((file) => !made.includes(file))
      .flatMap((file) =>
        [...read(file).matchAll(/^export (?:async )?(?:const|function|type|interface|class) (\w+)/gm)]
          .filter(([, name = '']) => !used.has(name))
          .map(([, name]) => `${file}: ${name}`),
      )
    expect(idle).toEqual([])
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

  it('records no download addresses', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
