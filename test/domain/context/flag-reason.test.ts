import { describe, expect, it } from 'vitest'
import { flagReasonOf, reasonWords } from '../../../src/domain/context/flag-reason.ts'
import type { Stake } from '../../../src/domain/outlet.ts'
import { sourced, trackRecordEntry } from '../../support/records.ts'

const stake = (note: string | null): Stake => ({
  ...sourced('paper/stake-1'),
  party: 'Court-appointed receiver',
  partyKind: 'public-body',
  relation: 'controls',
  share: null,
  basis: 'reported',
  disputed: false,
  note,
})

describe('the reason of a flag', () => {
  it('is the party of a stake and the first clause of its note', () => {
    const stakes = [stake('Appointed in August 2025 to sell the assets; a sale had been rejected before.')]
    expect(reasonWords(flagReasonOf({ stakes, trackRecord: [] }, ['paper/stake-1']))).toBe(
      'Court-appointed receiver: Appointed in August 2025 to sell the assets',
    )
  })

  it('is the party alone where nothing is noted', () => {
    expect(flagReasonOf({ stakes: [stake(null)], trackRecord: [] }, ['paper/stake-1'])).toEqual({
      by: 'Court-appointed receiver',
      reason: null,
    })
  })

  it('is who acted and what for, of an entry', () => {
    const entry = trackRecordEntry('paper', 'sanction-1', {
      kind: 'sanction',
      outcome: 'imposed',
      body: 'Government of Examplia',
      note: 'No. 5 of the cabinet ended state advertising. The paper called it a step to silence it.',
    })
    expect(reasonWords(flagReasonOf({ stakes: [], trackRecord: [entry] }, ['paper/sanction-1']))).toBe(
      'Government of Examplia: No. 5 of the cabinet ended state advertising',
    )
  })

  it('is not said where the flag rests on a finding or on nothing', () => {
    expect(flagReasonOf({ stakes: [], trackRecord: [] }, ['paper/note-1'])).toEqual({ by: null, reason: null })
    expect(flagReasonOf({ stakes: [], trackRecord: [] }, [])).toEqual({ by: null, reason: null })
  })
})
