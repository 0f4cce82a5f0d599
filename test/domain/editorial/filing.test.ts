import { describe, expect, it } from 'vitest'
import {
  isInsiderOf,
  ownHostsOf,
  proofOf,
  requireEvidence,
  requireStored,
} from '../../../src/domain/editorial/filing.ts'
import { requireSomebodyElse } from '../../../src/domain/editorial/four-eyes.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { hostOf, outletRecord, transparencyNote } from '../../support/records.ts'

const NOW = '2026-11-26T12:00:00Z'

const problemOf = (act: () => unknown): Problem => {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('It was no problem.')
}

describe('a filing', () => {
  it('is seen before its review by whoever filed it and by reviewers', () => {
    const holder = (id: string, scopes: readonly ('review' | 'propose' | 'admin')[]) => ({ id, name: id, scopes })
    expect(isInsiderOf(holder('ann', []), 'ann')).toBe(true)
    expect(isInsiderOf(holder('bob', ['review']), 'ann')).toBe(true)
    expect(isInsiderOf(holder('bob', ['propose', 'admin']), 'ann')).toBe(false)
  })

  it('is reviewed by neither the key nor the name that filed it', () => {
    const ann = { id: 'a1', name: 'Ann' }
    expect(problemOf(() => requireSomebodyElse(ann, { id: 'a1', name: 'Other' })).kind).toBe('forbidden')
    expect(problemOf(() => requireSomebodyElse(ann, { id: 'a2', name: 'Ann' })).message).toMatch(/ask somebody else/)
    expect(() => requireSomebodyElse(ann, { id: 'b1', name: 'Bob' })).not.toThrow()
  })

  const record = outletRecord('tribune', {
    locators: [
      hostOf('tribune', 'tribune.example'),
      hostOf('tribune', 'platform.example', { path: '/tribune' }),
      hostOf('tribune', 'old.example', { validTo: '2026-11-25' }),
      hostOf('tribune', 'last.example', { validTo: '2026-11-26' }),
      hostOf('tribune', 'coming.example', { validFrom: '2026-11-27' }),
      hostOf('tribune', 'withdrawn.example', { withdrawnAt: NOW, withdrawalReason: 'Not its own.' }),
    ],
    transparency: [transparencyNote('tribune', 'note-1')],
  })

  it('is proved on a host that is wholly the outlet’s own on the day', () => {
    expect(ownHostsOf(record, NOW)).toEqual(['tribune.example', 'last.example'])
    const proof = { host: 'tribune.example', method: 'dns' } as Parameters<typeof proofOf>[0]
    expect(proofOf(proof, record, NOW)).toEqual({ ...proof, checkedAt: NOW })
    const refused = problemOf(() => proofOf({ ...proof, host: 'old.example' }, record, NOW))
    expect(refused.kind).toBe('invalid-request')
    expect(refused.message).toBe("old.example is no host of tribune's own: see /v1/outlets/tribune.")
    expect(refused.faults).toEqual([{ pointer: '/host', detail: "old.example is no host of tribune's own" }])
    const account = hostOf('tribune', '', { host: null, platform: 'x', handle: 'tribune' })
    expect(ownHostsOf({ ...record, locators: [account] }, NOW)).toEqual([])
  })

  it('is against records that there are, of an outlet that there is', () => {
    expect(() => requireEvidence(record, ['tribune/note-1'])).not.toThrow()
    expect(() => requireEvidence(record, [])).not.toThrow()
    const refused = problemOf(() => requireEvidence(record, ['tribune/note-1', 'tribune/note-2', 'x']))
    expect(refused.kind).toBe('invalid-request')
    expect(refused.message).toBe('tribune/note-2 is no record of tribune: see /v1/outlets/tribune/evidence.')
    expect(refused.faults.map(({ pointer }) => pointer)).toEqual(['/evidence/1', '/evidence/2'])
    expect(requireStored(record, 'tribune')).toBe(record)
    for (const none of [null, undefined])
      expect(problemOf(() => requireStored(none, 'nobody'))).toMatchObject({
        kind: 'not-found',
        message: 'There is no outlet "nobody".',
      })
  })
})
