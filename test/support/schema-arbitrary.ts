import fc from 'fast-check'

/** The JSON Schema 2020-12 keywords that our contract uses. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly example?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
}

/** Values that often break programs; they may appear anywhere in a request. */
const HOSTILE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '%',
    '%00',
    '../../etc/passwd',
    "'; drop table outlet; --",
    '__proto__',
    'constructor',
    '\u202egnol',
    'الميادين',
    '9999-99-99',
    'NaN',
    'x'.repeat(9_000),
    [],
    {},
    [[[[]]]],
    JSON.parse('{"__proto__":{"polluted":1}}'),
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Mostly valid values of a schema, sometimes invalid ones. `known` are texts with a meaning for the service. */
export function schemaArbitrary(
  schema: JsonSchema,
  root: Readonly<Record<string, JsonSchema>>,
  known: readonly string[],
  depth = 0,
): fc.Arbitrary<unknown> {
  const fitting = fittingArbitrary(schema, root, known, depth)
  return fc.oneof({ weight: 40, arbitrary: fitting }, { weight: 1, arbitrary: HOSTILE })
}

function fittingArbitrary(
  schema: JsonSchema,
  root: Readonly<Record<string, JsonSchema>>,
  known: readonly string[],
  depth: number,
): fc.Arbitrary<unknown> {
  const within = (each: JsonSchema) => schemaArbitrary(each, root, known, depth + 1)
  const examples = schema.example === undefined ? [] : [{ weight: 2, arbitrary: fc.constant(schema.example) }]
  if (depth > 6) return fc.constant(schema.example ?? null)
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? ''
    return fittingArbitrary(root[name] ?? {}, root, known, depth)
  }
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices !== undefined) return fc.oneof(...choices.map((each) => fittingArbitrary(each, root, known, depth + 1)))
  if (schema.allOf !== undefined)
    return fc
      .tuple(...schema.allOf.map((each) => fittingArbitrary(each, root, known, depth + 1)))
      .map((parts) => Object.assign({}, ...parts))
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  if (types.length === 0) return HOSTILE
  return fc.oneof(...examples, ...types.map((type) => ({ weight: 3, arbitrary: ofType(type, schema, known, within) })))
}

function ofType(
  type: string,
  schema: JsonSchema,
  known: readonly string[],
  within: (each: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return textArbitrary(schema, known)
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -5, -1e9), max: Math.min(schema.maximum ?? 1e6, 1e9) })
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(within(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      })
    case 'object':
      return objectArbitrary(schema, within)
    default:
      return fc.constant(null)
  }
}

/** A text with the schema's pattern and format, or a known text that the schema accepts. */
function textArbitrary(schema: JsonSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const { pattern, format, minLength = 0, maxLength = 40 } = schema
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10))
  if (format === 'date-time') return day.map((date) => date.toISOString())
  const taken = known.filter((text) => pattern === undefined || new RegExp(pattern).test(text))
  const formed =
    pattern !== undefined
      ? fc.stringMatching(new RegExp(pattern))
      : fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) })
  if (taken.length === 0) return formed
  return fc.oneof({ weight: 1, arbitrary: formed }, { weight: 2, arbitrary: fc.constantFrom(...taken) })
}

function objectArbitrary(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  within: (each: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, within(each)]))
  const fitting = membersArbitrary(members, required)
  const open =
    typeof additionalProperties === 'object'
      ? fc.dictionary(fc.string(), within(additionalProperties), { maxKeys: 3 })
      : fc.constant({})
  const stranger = fc.oneof(
    { weight: 20, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(fc.string(), HOSTILE, { maxKeys: 2 }) },
  )
  return fc.tuple(fitting, open, stranger).map((parts) => Object.assign({}, ...parts))
}

/**
 * The required members, and each other one with probability 1/4: with all of them, nearly every request would have a
 * fault.
 */
export function membersArbitrary(
  members: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const pairs = Object.entries(members).map(([name, each]) => {
    const given = each.map((value): [string, unknown][] => [[name, value]])
    return required.includes(name)
      ? given
      : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: given })
  })
  return fc.tuple(...pairs).map((all) => Object.fromEntries(all.flat()))
}

/** A valid body, or the same with one fault. */
export function mutatedArbitrary(seed: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(seed)
  const wrong = fc
    .tuple(fc.constantFrom(...places), fc.option(HOSTILE, { nil: undefined }))
    .map(([place, value]) => replaced(seed, place, value))
  return fc.oneof(fc.constant(seed), wrong)
}

/** Paths to each part of a value: `{a: [1]}` → `['a']`, `['a', '0']`. */
function placesOf(value: unknown): string[][] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, each]) => [[name], ...placesOf(each).map((rest) => [name, ...rest])])
}

function replaced(value: unknown, [name = '', ...rest]: readonly string[], by: unknown): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[name] = rest.length === 0 ? by : replaced(copy[name], rest, by)
  return copy
}
