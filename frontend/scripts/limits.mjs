// Writes down what the contract says of the most: of characters in a text, of things in a list, the largest number. The pages' fields take it
// from there. `npm run types` runs this after the types, with the same contract and for the same check.
import { readFileSync, writeFileSync } from 'node:fs'
import { load } from 'js-yaml'

const [contract, target] = process.argv.slice(2)
const { components, paths } = load(readFileSync(contract, 'utf8'))

const mostOf = ({ maxLength, maxItems, maximum }) => maxLength ?? maxItems ?? maximum
// That something is to be filled in at all goes without saying.
const leastOf = ({ minLength }) => (minLength > 1 ? minLength : undefined)

/** As code; nothing where none of them has a limit. */
function object(named, limitOf) {
  const limits = Object.entries(named).map(([name, schema]) => [name, limitOf(schema)])
  const told = limits.filter(([, limit]) => limit !== undefined).map(([name, limit]) => `${name}: ${limit}`)
  return told.length > 0 ? `{ ${told.join(', ')} }` : undefined
}

const parameter = ({ $ref, ...own }) => ($ref ? components.parameters[$ref.split('/').pop()] : own)
const queryOf = ({ parameters = [] }) =>
  Object.fromEntries(
    parameters
      .map(parameter)
      .filter((one) => one.in === 'query')
      .map(({ name, schema }) => [name, schema]),
  )

const schemas = Object.entries(components.schemas).map(([name, { properties = {} }]) => [name, properties])
const operations = Object.values(paths)
  .flatMap((path) => Object.values(path))
  .filter(({ operationId }) => operationId !== undefined)
  .map((operation) => [operation.operationId, queryOf(operation)])

const most = [...schemas, ...operations]
  .map(([name, properties]) => [name, object(properties, mostOf)])
  .filter(([, limits]) => limits !== undefined)
  .map(([name, limits]) => `export const ${name} = ${limits} as const\n`)
const least = object(Object.fromEntries(schemas), (properties) => object(properties, leastOf))

writeFileSync(
  target,
  `/**
 * The limits of the contract, made by \`npm run types\`: of each body the most that its properties take, of each operation
 * the most that its query takes. Bring them in as \`limits\`, so that a page says \`limits.SignInRequest.name\`.
 */

${most.join('')}
/** Of a text the fewest characters, where it is more than one. */
export const least = ${least} as const
`,
)
