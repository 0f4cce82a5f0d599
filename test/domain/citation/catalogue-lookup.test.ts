import { expect, test } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { searchNames } from '../../../src/domain/lookup/search-names.ts'
import { catalogueEntries } from './catalogue-entries.ts'

const entries = catalogueEntries()
const lookup = buildLookup(entries)

test('every listed host and path of the catalogue is its outlet’s', () => {
  const strangers = entries.flatMap(({ id, locators }) =>
    locators.flatMap(({ host, path }) => {
      if (host === null) return []
      const { match } = resolveCitation({ url: `https://${host}${path ?? ''}/` }, lookup)
      return match?.outletId === id ? [] : [`${id}: ${host}${path ?? ''} → ${match?.outletId}`]
    }),
  )
  expect(strangers).toEqual([])
})

test('every listed account of the catalogue is its outlet’s', () => {
  const strangers = entries.flatMap(({ id, locators }) =>
    locators.flatMap(({ platform, handle }) => {
      if (platform === null || handle === null) return []
      const { match } = resolveCitation({ account: `${platform}:${handle}` }, lookup)
      return match?.outletId === id ? [] : [`${id}: ${platform}:${handle} → ${match?.outletId}`]
    }),
  )
  expect(strangers).toEqual([])
})

test('every name of the catalogue is its outlet’s, is left open to it, or is that of one who needs no hint', () => {
  const needNoHint = new Set(
    entries.flatMap(({ id, names }) => names.filter(({ ambiguous }) => !ambiguous).map(({ text }) => `${id} ${text}`)),
  )
  const strangers = entries.flatMap(({ id, names }) =>
    names.flatMap(({ text, ambiguous, kind }) => {
      const { status, match } = resolveCitation({ name: text }, lookup)
      const mayBe =
        status === 'matched' ? [match?.outletId] : (match?.alternatives.map(({ outletId }) => outletId) ?? [])
      const gaveWay = ambiguous && needNoHint.has(`${mayBe[0]} ${text}`)
      // Who gave a name up yields to whoever bears it today.
      const gaveUp = kind === 'former' && mayBe.length > 0
      return mayBe.includes(id) || gaveWay || gaveUp ? [] : [`${id}: ${text} → ${status} ${mayBe.join(' ')}`]
    }),
  )
  expect(strangers).toEqual([])
})

test('every outlet is found by the first letters of its name', () => {
  const lost = entries.filter(({ id, name }) => {
    const found = searchNames(lookup, name.slice(0, 12), { limit: 10 })
    return !found.some(({ outletId }) => outletId === id)
  })
  expect(lost.map(({ id }) => id)).toEqual([])
})
