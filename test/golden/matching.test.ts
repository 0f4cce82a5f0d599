import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Citation } from '../../src/domain/citation/citation.ts'
import { METHODS } from '../../src/domain/citation/methods/methods.ts'
import { resolveCitation } from '../../src/domain/citation/resolve.ts'
import type { LookupEntry } from '../../src/domain/lookup/entry.ts'
import { buildLookup } from '../../src/domain/lookup/lookup.ts'

interface Golden {
  readonly entries: readonly LookupEntry[]
  readonly cases: readonly { readonly citation: Citation; readonly answer: unknown }[]
}

const read = (file: string) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))

test.each(METHODS)('matching method $version has the numbers that it was released with', (method) => {
  expect(method).toEqual(read(`matching-${method.version}.json`))
})

const { entries, cases }: Golden = read('matching-cases.json')
// The entries were kept before outlets had ISSNs.
const lookup = buildLookup(entries.map((entry) => ({ ...entry, issn: [] })))

test.each(cases.map(({ citation, answer }) => [JSON.stringify(citation), citation, answer] as const))(
  'matching makes of %s what it always made',
  (_, citation, answer) => {
    const { status, match, warnings } = resolveCitation(citation, lookup)
    // The answers were kept before candidates had their outlet's country.
    const alternatives = match?.alternatives.map(({ country, ...kept }) => kept)
    const kept = { status, match: match && { ...match, alternatives }, warnings }
    expect(JSON.parse(JSON.stringify(kept))).toEqual(answer)
  },
)
