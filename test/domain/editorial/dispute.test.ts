import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allDisputesOf, disputesOf, repliesOf } from '../../../src/domain/context/answers.ts'
import { outletPartOf } from '../../../src/domain/context/context.ts'
import {
  DISPUTE_STATES,
  type Dispute,
  type DisputeState,
  isClosed,
  moveDispute,
  stateOfDispute,
} from '../../../src/domain/editorial/dispute.ts'
import type { Reply } from '../../../src/domain/editorial/reply.ts'

import { en } from '../../../src/domain/language/en/en.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'

import { outletRecord, trackRecordEntry } from '../../support/records.ts'

const filed: Dispute = {
  id: 3,
  evidence: ['tribune/ruling-1'],
  disputant: 'outlet',
  statement: null,
  language: 'fr',
  proof: null,
  steps: [{ state: 'received', at: '2026-11-01T00:00:00Z', by: 'ann', reason: null }],
}
const step = (state: DisputeState, day: number, reason = 'Because.') => ({
  state,
  at: `2026-11-${String(day).padStart(2, '0')}T00:00:00Z`,
  by: 'bob',
  reason,
})
const decided = moveDispute(
  moveDispute(filed, step('under-review', 5), 'Faux.'),
  step('upheld', 9, 'They are right.'),
  'Faux.',
)
const reply: Reply = {
  id: 1,
  evidence: ['tribune/ruling-1'],
  text: '  Nous maintenons…\n« tout ».  ',
  language: 'fr',
  author: 'The editor',
  url: null,
  proof: { host: 'tribune.example', method: 'dns', checkedAt: '2026-11-12T00:00:00Z' },
  recordedAt: '2026-11-10T00:00:00Z',
  withdrawnAt: '2026-11-20T00:00:00Z',
  withdrawalReason: 'Superseded.',
}
const record = outletRecord('tribune', {
  trackRecord: [trackRecordEntry('tribune', 'ruling-1')],
  disputes: [decided],
  replies: [reply],
})

describe('a dispute', () => {
  it('never leaves a state that closes it, and reaches each through a review or by being taken back', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DISPUTE_STATES), { maxLength: 6 }), (states) => {
        let dispute = filed
        for (const state of states) {
          const before = stateOfDispute(dispute)
          try {
            dispute = moveDispute(dispute, step(state, 2), 'Faux.')
          } catch (error) {
            expect(error).toMatchObject({ kind: 'conflict' })
            continue
          }
          expect(isClosed(before)).toBe(false)
          if (['upheld', 'partly', 'rejected'].includes(state)) expect(before).toBe('under-review')
        }
        expect(dispute.statement === null).toBe(!dispute.steps.some(({ state }) => state === 'under-review'))
      }),
    )
  })

  it('of which nothing is said yet was received', () => {
    expect(stateOfDispute({ steps: [] })).toBe('received')
  })

  it.each([
    ['received', ['under-review', 'withdrawn']],
    ['under-review', ['upheld', 'partly', 'rejected', 'withdrawn']],
    ['upheld', []],
    ['partly', []],
    ['rejected', []],
    ['withdrawn', []],
  ] as const)('that is %s can become %j', (state, next) => {
    const dispute = { ...filed, steps: [step(state, 1)] }
    const can = (to: DisputeState) => {
      try {
        return stateOfDispute(moveDispute(dispute, step(to, 2), 'Faux.')) === to
      } catch {
        return false
      }
    }
    expect(DISPUTE_STATES.filter(can)).toEqual(next)
    expect(isClosed(state)).toBe(next.length === 0)
  })

  it('is shown as it stood at an instant', () => {
    const at = (day: string) => disputesOf(record, `2026-${day}T12:00:00Z`)[0]
    expect(at('10-31')).toBeUndefined()
    expect(at('11-02')).toMatchObject({
      state: 'received',
      statement: null,
      decision: null,
      filedAt: '2026-11-01T00:00:00Z',
    })
    expect(at('11-06')).toMatchObject({ state: 'under-review', statement: 'Faux.', decision: null })
    expect(at('11-09')).toMatchObject({
      state: 'upheld',
      decision: { text: 'They are right.', at: '2026-11-09T00:00:00Z' },
    })
  })

  it('that was taken back is left out of contexts, and stays on the evidence', () => {
    const back = outletRecord('tribune', { disputes: [moveDispute(filed, step('withdrawn', 3), 'Faux.')] })
    expect(disputesOf(back, '2026-12-01T00:00:00Z')).toEqual([])
    expect(allDisputesOf(back, '2026-12-01T00:00:00Z')[0]).toMatchObject({ state: 'withdrawn', statement: null })
  })
})

describe('a reply', () => {
  it('stands word for word from its publication to its withdrawal, its proof from the day it was checked', () => {
    const at = (day: string) => repliesOf(record, `2026-${day}T12:00:00Z`)[0]
    expect(at('11-09')).toBeUndefined()
    expect(at('11-11')).toMatchObject({ text: reply.text, proof: null })
    expect(at('11-13')).toMatchObject({ proof: { host: 'tribune.example' } })
    expect(at('11-21')).toBeUndefined()
  })
})

describe('a context', () => {
  it('names the disputes and replies that concern a finding', () => {
    const options = {
      asOf: '2026-11-15',
      knownAt: '2026-11-15T00:00:00Z',
      methodology: requireMethodology(),
      messages: en,
    }
    const { highlights, disputes, replies } = outletPartOf(record, options)
    expect(highlights).toMatchObject([{ evidenceId: 'tribune/ruling-1', disputes: [3], replies: [1] }])
    expect([disputes[0]?.state, replies[0]?.text]).toEqual(['upheld', reply.text])
    // Nothing filed after the day that is asked about, and none of it moves the score.
    const earlier = outletPartOf(record, { ...options, knownAt: '2026-10-01T00:00:00Z' })
    expect([earlier.disputes, earlier.replies, earlier.highlights[0]?.disputes]).toEqual([[], [], []])
    expect(earlier.score.value).toBe(outletPartOf(record, options).score.value)
  })

  it('knows of the last thing filed unless asked of an earlier instant', () => {
    const { knownAt } = outletPartOf(record, {
      asOf: '2026-11-26',
      knownAt: null,
      methodology: requireMethodology(),
      messages: en,
    })
    expect(knownAt).toBe('2026-11-20T00:00:00Z')
  })
})

describe('a step that does not follow', () => {
  const STEP = { at: '2026-01-02T00:00:00Z', by: 'bob', reason: 'x' }
  const inState = (state: DisputeState) => ({ steps: [{ ...STEP, state }], statement: null }) as unknown as Dispute
  it.each([
    ['received', 'upheld', 'The dispute is received: it can become under-review or withdrawn, not upheld.'],
    ['upheld', 'withdrawn', 'The dispute is upheld: its state can no longer change, not withdrawn.'],
  ] as const)('from %s to %s is refused with what could', (from, state, sentence) => {
    expect(() => moveDispute(inState(from), { ...STEP, state }, 'Words.')).toThrow(sentence)
  })
})
