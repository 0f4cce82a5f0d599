import { expect, test } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { everyEntry } from './catalogue-entries.ts'
import { missOf, readCases, resolveCase } from './resolution-cases.ts'

const lookup = buildLookup(everyEntry())
const cases = readCases()

test('there are cases of every kind, and of every status', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300)
  for (const kind of ['url', 'name', 'account', 'text'])
    expect(cases.filter((each) => each.kind === kind).length).toBeGreaterThan(10)
  for (const status of ['matched', 'ambiguous', 'unlisted', 'unusable']) {
    expect(cases.filter((each) => each.status === status).length).toBeGreaterThan(20)
  }
})

test('no case is matched to a wrong outlet, or matched where it must not be', () => {
  const strong = cases.flatMap((each) => {
    const miss = missOf(each, resolveCase(each, lookup))
    return miss?.strong ? [`line ${each.line}: ${each.input}: ${miss.reason}`] : []
  })
  expect(strong).toEqual([])
})

test('the answers are those of the last run', async () => {
  const lines = cases.map((each) => {
    const resolution = resolveCase(each, lookup)
    const { status, match, warnings, unusable } = resolution
    const outlets =
      status === 'ambiguous' ? match?.alternatives.map(({ outletId }) => outletId).join(' ') : match?.outletId
    const via = (match?.via ?? resolution.unlisted?.via ?? []).map(({ host, name }) => host ?? name).join('|')
    const codes = warnings.map(({ code }) => code).join(' ')
    const miss = missOf(each, resolution) === null ? '' : 'MISS'
    return [
      each.kind,
      JSON.stringify(each.input.slice(0, 120)),
      status,
      outlets ?? '',
      match?.confidence.toFixed(2) ?? '',
      via,
      codes,
      unusable ?? '',
      miss,
    ]
      .join('\t')
      .trimEnd()
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../cases/resolution.last-run.tsv')
})

test('every official name of a dossier finds its outlet, by itself or among those that share it', () => {
  const strays = lookup.entries.slice().flatMap((entry) =>
    entry.depth === 'listing'
      ? []
      : entry.names
          .filter(({ kind, validTo }) => (kind === 'official' || kind === 'native') && validTo === null)
          .flatMap(({ text }) => {
            const { status, match } = resolveCitation({ name: text }, lookup)
            const found = match === null ? [] : [match.outletId, ...match.alternatives.map(({ outletId }) => outletId)]
            return found.includes(entry.id) ? [] : [`${entry.id}: ${text}: ${status} ${match?.outletId ?? ''}`]
          }),
  )
  // Each of the two is called like one whose name is that alone, and is meant where its country is given.
  expect(strays).toEqual([
    'el-pais-uruguay: El País: matched el-pais',
    'the-guardian-nigeria: The Guardian: matched the-guardian',
  ])
  expect(resolveCitation({ name: 'The Guardian', country: 'NG' }, lookup).match?.outletId).toBe('the-guardian-nigeria')
  expect(resolveCitation({ name: 'El País', country: 'UY' }, lookup).match?.outletId).toBe('el-pais-uruguay')
})

test('an official name with one bearer on record is asked about only where it is a single word', () => {
  const asked = lookup.entries.slice().flatMap((entry) =>
    entry.depth === 'listing'
      ? []
      : entry.names
          .filter(({ kind, validTo }) => (kind === 'official' || kind === 'native') && validTo === null)
          .filter(({ text }) => resolveCitation({ name: text }, lookup).match?.alternatives.length === 1)
          .map(({ text }) => text),
  )
  expect(asked.filter((text) => text.includes(' '))).toEqual([])
  expect(asked).toContain('Notícias')
})
