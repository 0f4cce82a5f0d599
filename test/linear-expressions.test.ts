import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAst } from 'vitest/node'
import { whyNotLinear } from './support/linear-expression.ts'

interface Expression {
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Every literal in a file, by its syntax tree. */
function literalsIn(file: string): readonly Expression[] {
  const code = readFileSync(file, 'utf8')
  const found: Expression[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      const line = code.slice(0, node.start as number).split('\n').length
      found.push({ at: `${file}:${line}`, source: pattern, flags })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code, { lang: 'ts' }))
  return found
}

/** Every expression that is put together from text while the pure modules are loaded; it is made by `new RegExp`. */
function builtExpressions(): readonly Expression[] {
  const files = globSync('src/{domain,imports,catalogue}/**/*.ts')
  const script = `
    const built = []
    const Native = RegExp
    globalThis.RegExp = new Proxy(Native, {
      construct(target, [pattern, flags = '']) {
        const source = pattern instanceof Native ? pattern.source : pattern
        const made = new Native(pattern, flags)
        built.push({ at: /at .*\\/src\\/([^)]*)/.exec(new Error().stack)?.[1] ?? 'elsewhere', source, flags: made.flags })
        return made
      },
    })
    for (const file of ${JSON.stringify(files)}) await import(process.cwd() + '/' + file)
    console.log(JSON.stringify(built))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', maxBuffer: 1e8 }),
  )
}

const faultsOf = (expressions: readonly Expression[]) =>
  expressions.flatMap(({ at, source, flags }) => {
    const fault = whyNotLinear(source, flags)
    return fault === null ? [] : [`${at}: /${source}/${flags} ${fault}`]
  })

describe('every regular expression takes time in proportion to its text', () => {
  it('that stands in the source', () => {
    const expressions = globSync('src/**/*.ts').flatMap(literalsIn)
    expect(expressions.length).toBeGreaterThan(500)
    expect(faultsOf(expressions)).toEqual([])
  })

  it('that is put together from words', () => {
    const expressions = builtExpressions().filter(({ at }) => !at.startsWith('node_modules'))
    expect(expressions.length).toBeGreaterThan(10)
    expect(faultsOf(expressions)).toEqual([])
  })
})

describe('the proof', () => {
  it.each([
    [/\s+$/, 'begins anew at every blank'],
    [/(a+)+b/, 'repeats a repetition'],
    [/(a|a)*b/, 'has two ways for one letter'],
    [/(?:a*)*b/, 'repeats what may be empty'],
    [/^a.*b.*c/, 'moves the b through all places'],
    [/\s*,/, 'begins anew at every blank before a comma'],
    [/<a[^>]*>/, 'looks for a > from every <a'],
    [/“([^”]{3,400})”/, 'counts a long repetition as endless'],
    [/<!--[\s\S]*?-->|[\s\S]/g, 'looks at every alternative alone'],
    [/a(?=.*b)/, 'looks ahead from every a'],
    [/(\w)\1+b/, 'does not follow back references'],
  ])('refuses %s, which %s', (expression) => {
    expect(whyNotLinear(expression.source, expression.flags)).not.toBeNull()
  })

  it.each([
    [/\s+/, 'is done with a run when it has met it'],
    [/^\s+x/, 'begins once'],
    [/\b\w+x/, 'begins once a word'],
    [/<a[^<>]*>/, 'stops at the next <'],
    [/"[^"]*"/, 'stops at the next quotation mark'],
    [/^(https?):\/*(.+)/, 'always ends well'],
    [/[a-z]{1,16}x/, 'looks no further than sixteen letters'],
  ])('accepts %s, which %s', (expression) => {
    expect(whyNotLinear(expression.source, expression.flags)).toBeNull()
  })

  it('finds patterns on which a backtracking engine is slow', () => {
    const time = (expression: RegExp, text: string) => {
      const start = process.threadCpuUsage()
      for (let round = 0; round < 3; round++) expression.test(text)
      return process.threadCpuUsage(start).user
    }
    const refused = /\s+$/
    const blanks = `${' '.repeat(4000)}x`
    expect(time(refused, blanks)).toBeGreaterThan(20 * time(/[^\s]y|[^\s]z/, blanks))
  })
})
