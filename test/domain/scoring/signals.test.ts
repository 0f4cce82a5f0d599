import { describe, expect, it } from 'vitest'
import { ACTORS, OUTCOMES, SUBJECTS, TRACK_RECORD_KINDS, type TrackRecordEntry } from '../../../src/domain/evidence.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { knownEvidence } from '../../../src/domain/scoring/known-evidence.ts'
import { SIGNALS } from '../../../src/domain/scoring/signals.ts'
import { assessmentOf, entryOf, NO_EVIDENCE, NOW, noteOf, TODAY } from './evidence-arbitrary.ts'

const vantage = { asOf: TODAY, knownAt: NOW, undatedAge: null }
const signalOf = (id: string) => {
  const signal = SIGNALS.find((each) => each.id === id)
  if (signal === undefined) throw new Error(`No signal ${id}`)
  return signal
}
const readsEntry = (id: string, entry: Partial<TrackRecordEntry>) =>
  signalOf(id).read(knownEvidence({ ...NO_EVIDENCE, trackRecord: [entryOf(entry)] }, vantage)).length === 1

describe('a question to the track record', () => {
  it.each([
    ['ruling.accuracy', 'ruling', ['accuracy']],
    ['ruling.other', 'ruling', ['defamation', 'privacy', 'impartiality', 'discrimination', 'advertising', 'other']],
    ['court-judgment', 'court-judgment', ['accuracy', 'defamation']],
    ['fact-check', 'fact-check', SUBJECTS],
    ['correction', 'correction', SUBJECTS],
    ['retraction', 'retraction', SUBJECTS],
    ['fabrication-admitted', 'fabrication-admitted', SUBJECTS],
    ['award', 'award', SUBJECTS],
    ['licence-action', 'licence-action', ['accuracy', 'defamation', 'privacy', 'impartiality', 'discrimination']],
  ] as const)('%s is answered by entries of its kind, %s, on %j', (id, kind, subjects) => {
    const outcome = OUTCOMES[kind][0] as TrackRecordEntry['outcome']
    const entry = { kind, outcome, actor: 'independent-regulator' } as const
    expect(SUBJECTS.filter((subject) => readsEntry(id, { ...entry, subject }))).toEqual(subjects)
    const others = TRACK_RECORD_KINDS.filter((other) => other !== kind)
    expect(others.filter((other) => readsEntry(id, { ...entry, kind: other, subject: subjects[0] }))).toEqual([])
  })

  it('licence-action is answered by what an independent regulator did, and nobody else', () => {
    const action = { kind: 'licence-action', outcome: 'imposed', subject: 'accuracy' } as const
    const asked = [...ACTORS, null].filter((actor) => readsEntry('licence-action', { ...action, actor }))
    expect(asked).toEqual(['independent-regulator'])
  })

  it('counts every answer, where one to transparency replaces the last', () => {
    for (const { id, newestOnly } of SIGNALS) expect(newestOnly, id).toBe(id.startsWith('transparency.'))
  })

  it('tells entries of one body and kind as repetitions, and leaves the subject out of the sentence where it is no more than “other”', () => {
    const because = (subject: TrackRecordEntry['subject'], id: string) => {
      const entry = entryOf({ subject })
      const [reading] = signalOf(id).read(knownEvidence({ ...NO_EVIDENCE, trackRecord: [entry] }, vantage))
      expect(reading?.group).toMatchObject({ kind: entry.kind, body: entry.body })
      return reading?.because(en, entry)
    }
    expect(because('privacy', 'ruling.other')).toContain(en.scoring.subjects.privacy)
    expect(because('other', 'ruling.other')).not.toContain(en.scoring.subjects.other)
  })
})

describe('a question to transparency', () => {
  const read = (id: string, evidence: object) =>
    signalOf(id).read(knownEvidence({ ...NO_EVIDENCE, ...evidence }, vantage))

  it('is answered by notes on its own criterion', () => {
    const transparency = [noteOf({ criterion: 'corrections-policy', finding: 'partly' })]
    expect(read('transparency.corrections-policy', { transparency }).map(({ outcome }) => outcome)).toEqual(['partly'])
    expect(read('transparency.sourcing-policy', { transparency })).toEqual([])
  })

  it('is answered by membership in a body that hears complaints, for the criterion of that body and words that it uses', () => {
    const outcomes = (id: string, verdict: string, assessor = 'press-council') =>
      read(id, { assessments: [assessmentOf({ assessor, verdict })] }).map(({ outcome }) => outcome)
    expect(outcomes('transparency.external-accountability', 'member')).toEqual(['met'])
    expect(outcomes('transparency.external-accountability', 'no word of theirs')).toEqual([])
    expect(outcomes('transparency.corrections-policy', 'member')).toEqual([])
    expect(outcomes('transparency.external-accountability', 'high', 'mbfc')).toEqual([])
  })
})
