import { describe, expect, it } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { lookupEntryOf } from '../../../src/domain/lookup/entry-of.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { outletRecord } from '../../support/records.ts'

const lookup = buildLookup([lookupEntryOf(outletRecord('tribune'))])

describe('a secret in an address', () => {
  it.each([
    { url: 'https://user:hunter2@tribune.example/a' },
    { url: 'https://user:hunter2%40x@tribune.example/a' },
    { url: 'https://web.archive.org/web/2020/https://user:hunter2@tribune.example/a' },
    { url: 'https://www.google.com/url?q=https%3A%2F%2Fuser:hunter2@tribune.example%2Fa' },
    { url: 'https://www.google.com/url?q=https%3A%2F%2Fuser%3Ahunter2%40tribune.example%2Fa' },
    { name: 'https://user:hunter2@tribune.example/a' },
    { text: 'Doe, Jane. "A". Tribune, https://user:hunter2@tribune.example/a' },
    { account: 'https://user:hunter2@x.com/tribune' },
  ])('is not given back: %j', (citation) => {
    expect(JSON.stringify(resolveCitation(citation, lookup))).not.toContain('hunter2')
  })

  it('leaves an address alone that has none', () => {
    const url = 'https://tribune.example/@author/a?x=b@c'
    expect(resolveCitation({ url }, lookup).citation.url).toBe(url)
  })
})
