import { describe, expect, it } from 'vitest'
import { en } from '../../src/domain/language/en/en.ts'
import { METHODOLOGIES, requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { askedViewpoint } from '../../src/reading/viewpoint.ts'

const NOW = new Date('2026-11-26T23:59:59.999Z')
const viewpoint = (query: Parameters<typeof askedViewpoint>[0], now = NOW) => askedViewpoint(query, now, en)

describe('a viewpoint', () => {
  it('is the standard one, for which contexts are compiled, only where nothing else is asked', () => {
    expect(viewpoint({})).toMatchObject({ asOf: '2026-11-26', knownAt: null, standard: true })
    expect(viewpoint({ asOf: '2026-11-26' }).standard).toBe(true)
    expect(viewpoint({ methodology: requireMethodology().version }).standard).toBe(true)
    expect(viewpoint({ asOf: '2026-11-25' }).standard).toBe(false)
    expect(viewpoint({ knownAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      knownAt: '2020-01-01T00:00:00Z',
      standard: false,
    })
    for (const { version } of METHODOLOGIES)
      expect(viewpoint({ methodology: version }).standard).toBe(version === requireMethodology().version)
  })

  it('is of the day in UTC, and lies in no day to come', () => {
    expect(viewpoint({}, new Date('2026-11-27T00:00:00.000Z')).asOf).toBe('2026-11-27')
    expect(viewpoint({}).asOf).toBe('2026-11-26')
    expect(() => viewpoint({ asOf: '2026-11-27' })).toThrow(
      'asOf lies in the future: give 2026-11-26 or an earlier day.',
    )
  })
})
