import { describe, expect, it } from 'vitest'
import { flagReasonOf, reasonWords } from '../../../src/domain/context/flag-reason.ts'
import type { Stake } from '../../../src/domain/outlet.ts'
import { sourced, trackRecordEntry, transparencyNote } from '../../support/records.ts'

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

const NOTHING = { stakes: [], trackRecord: [], transparency: [] }

describe('the reason of a flag', () => {
  it('is the party of a stake and the first clause of its note', () => {
    const stakes = [stake('Appointed in August 2025 to sell the assets; a sale had been rejected before.')]
    expect(reasonWords(flagReasonOf({ ...NOTHING, stakes }, ['paper/stake-1']))).toBe(
      'Court-appointed receiver: Appointed in August 2025 to sell the assets',
    )
  })

  it('keeps the denial of a disputed stake', () => {
    const stakes = [{ ...stake('Rivals say that it pays for the paper; the paper denies it. No. 2.'), disputed: true }]
    expect(flagReasonOf({ ...NOTHING, stakes }, ['paper/stake-1']).reason).toBe(
      'Rivals say that it pays for the paper; the paper denies it',
    )
  })

  it('is the party alone where nothing is noted', () => {
    expect(flagReasonOf({ ...NOTHING, stakes: [stake(null)] }, ['paper/stake-1'])).toEqual({
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
    expect(reasonWords(flagReasonOf({ ...NOTHING, trackRecord: [entry] }, ['paper/sanction-1']))).toBe(
      'Government of Examplia: No. 5 of the cabinet ended state advertising',
    )
  })

  it('is what was seen, of a finding', () => {
    const finding = transparencyNote('paper', 'note-1', {
      note: 'A monitor found no accounts; its own pages were not read.',
    })
    expect(flagReasonOf({ ...NOTHING, transparency: [finding] }, ['paper/note-1'])).toEqual({
      by: null,
      reason: 'A monitor found no accounts',
    })
  })

  it('is not said where the flag rests on nothing', () => {
    expect(flagReasonOf(NOTHING, ['paper/note-1'])).toEqual({ by: null, reason: null })
    expect(flagReasonOf(NOTHING, [])).toEqual({ by: null, reason: null })
  })
})
