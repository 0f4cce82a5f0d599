import { readFileSync, writeFileSync } from 'node:fs'

const CONTRACT = new URL('../openapi/openapi.json', import.meta.url)
const FILE = new URL('../packages/client/src/api.ts', import.meta.url)

/** Operations that the client supports. */
const SPOKEN = ['getContext', 'resolveContexts', 'readArticle', 'getOutlet', 'listOutlets']

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly description?: string
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly {
    name: string
    in: string
    required?: boolean
    description?: string
    schema: Schema
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/**
 * Types of the client's requests and answers, generated from the contract: its operations, and the schemas they use.
 */
export function clientTypes({ paths, components }: Contract): string {
  const reached = new Set<string>()
  const typeOf = (schema: Schema): string => {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.slice('#/components/schemas/'.length)
      reached.add(name)
      return name
    }
    if (schema.const !== undefined) return JSON.stringify(schema.const)
    if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(' | ')
    const several = schema.anyOf ?? schema.oneOf
    if (several !== undefined) return [...new Set(several.map(typeOf))].join(' | ')
    if (schema.allOf !== undefined) return schema.allOf.map((each) => `(${typeOf(each)})`).join(' & ')
    if (Array.isArray(schema.type)) return schema.type.map((type: string) => typeOf({ ...schema, type })).join(' | ')
    switch (schema.type) {
      case 'string':
        return 'string'
      case 'number':
      case 'integer':
        return 'number'
      case 'boolean':
        return 'boolean'
      case 'null':
        return 'null'
      case 'array':
        return `readonly (${typeOf(schema.items ?? {})})[]`
      case 'object':
        return objectOf(schema)
      default:
        return 'unknown'
    }
  }
  const membersOf = (
    members: readonly { name: string; optional: boolean; description?: string | undefined; schema: Schema }[],
  ) =>
    members
      .map(({ name, optional, description, schema }) => {
        const told = description === undefined ? '' : `/** ${description.replaceAll('*/', '* /')} */\n`
        return `${told}readonly ${/^\w+$/.test(name) ? name : JSON.stringify(name)}${optional ? '?' : ''}: ${typeOf(schema)}${optional ? ' | undefined' : ''}\n`
      })
      .join('')
  const objectOf = ({ properties = {}, required = [], additionalProperties }: Schema): string => {
    const members = Object.entries(properties).map(([name, schema]) => {
      return { name, optional: !required.includes(name), description: schema.description, schema }
    })
    if (members.length === 0)
      return typeof additionalProperties === 'object'
        ? `{ readonly [name: string]: ${typeOf(additionalProperties)} }`
        : '{ readonly [name: string]: unknown }'
    return `{\n${membersOf(members)}}`
  }

  const operations = Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ operationId }) => SPOKEN.includes(operationId))
    .map(({ operationId, parameters = [], requestBody, responses }) => {
      const query = parameters
        .filter((each) => each.in === 'query')
        .map(({ name, required, description, schema }) => ({ name, optional: required !== true, description, schema }))
      const body = requestBody?.content['application/json']?.schema
      const answer = responses['200']?.content?.['application/json']?.schema ?? {}
      return `readonly ${operationId}: {\nreadonly query: {\n${membersOf(query)}}\nreadonly body: ${body === undefined ? 'undefined' : typeOf(body)}\nreadonly answer: ${typeOf(answer)}\n}\n`
    })
  const written: string[] = []
  const done = new Set<string>()
  while (done.size < reached.size)
    for (const name of [...reached].sort()) {
      if (done.has(name)) continue
      done.add(name)
      const schema = components.schemas[name] ?? {}
      const told = schema.description === undefined ? '' : `/** ${schema.description} */\n`
      written.push(`${told}export type ${name} = ${typeOf(schema)}\n`)
    }
  return `// Generated from openapi/openapi.json by npm run client-types.\n\n${written.sort(byName).join('\n')}\n/** What is sent and answered, by operation. */\nexport interface Operations {\n${operations.join('')}}\n`
}

const nameOf = (text: string) => /export type (\w+)/.exec(text)?.[1] ?? ''
const byName = (one: string, other: string) => (nameOf(one) < nameOf(other) ? -1 : 1)

if (import.meta.main) {
  const text = clientTypes(JSON.parse(readFileSync(CONTRACT, 'utf8')))
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('packages/client/src/api.ts is not what the contract says: run npm run client-types.')
    process.exit(1)
  }
}
