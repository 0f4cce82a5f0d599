import { describe, expect, it } from 'vitest'
import { outletPartOf } from '../../../src/domain/context/context.ts'
import { trackCountsOf } from '../../../src/domain/context/said.ts'
import type { TrackRecordEntry } from '../../../src/domain/evidence.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { fr } from '../../../src/domain/language/fr/fr.ts'
import type { Messages } from '../../../src/domain/language/messages.ts'
import type { OutletRecord } from '../../../src/domain/record.ts'
import { requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { assessment, outletRecord, trackRecordEntry, transparencyNote } from '../../support/records.ts'

const ID = 'tribune'
const deprecated = assessment(ID, 'a', { verdict: 'deprecated', assessedOn: '2026-04-18' })
const listed = assessment(ID, 'b', { assessor: 'cred1', verdict: 'unreliable', assessedOn: '2026-08-04' })

function partOf(more: Partial<OutletRecord>, messages: Messages = en) {
  const methodology = requireMethodology()
  return outletPartOf(outletRecord(ID, more), { asOf: '2026-11-30', knownAt: null, methodology, messages })
}

const saidOf = (more: Partial<OutletRecord>, messages?: Messages) => partOf(more, messages).said

describe('what is said of an outlet', () => {
  it('names who says what and when, the heaviest first', () => {
    expect(saidOf({ assessments: [listed, deprecated] })).toBe(
      'Wikipedia’s editors deprecated it (list of April 2026); CRED-1 lists it as unreliable (list of August 2026).',
    )
  })

  it('is in the language asked for', () => {
    expect(saidOf({ assessments: [listed, deprecated] }, fr)).toBe(
      'Les contributeurs de Wikipédia ont écarté ce média comme source (liste d’avril 2026) ; CRED-1 classe ce média comme non fiable (liste d’août 2026).',
    )
  })

  it('says since when, where the same list said the same before and nothing else in between', () => {
    const before = { ...deprecated, id: `${ID}/before`, assessedOn: '2021-03-17' }
    expect(saidOf({ assessments: [before, deprecated] })).toContain('(list of April 2026, as in March 2021)')
    const other = { ...before, verdict: 'no-consensus' }
    expect(saidOf({ assessments: [other, deprecated] })).toContain('(list of April 2026)')
    const between = { ...other, id: `${ID}/between`, assessedOn: '2023-10-01' }
    expect(saidOf({ assessments: [before, between, deprecated] })).toContain('(list of April 2026)')
  })

  it('says what a verdict is limited to', () => {
    expect(saidOf({ assessments: [{ ...deprecated, scope: 'politics' }] })).toContain(
      '(only politics; list of April 2026)',
    )
  })

  it('says what the same list finds otherwise of a part, unless of years past', () => {
    const reliable = { ...deprecated, verdict: 'generally-reliable' }
    const politics = { ...deprecated, id: `${ID}/c`, verdict: 'no-consensus', scope: 'politics' }
    const past = { ...deprecated, id: `${ID}/d`, scope: 'pre-2013' }
    const before = { ...politics, id: `${ID}/e`, scope: 'sports', assessedOn: '2021-03-17' }
    expect(saidOf({ assessments: [past, politics, reliable, before] })).toBe(
      'Wikipedia’s editors call it generally reliable (list of April 2026; politics: no consensus).',
    )
    expect(saidOf({ assessments: [politics, reliable] }, fr)).toContain(
      '(liste d’avril 2026 ; politics : sans consensus)',
    )
  })

  it('says that assessors differ where they stand far apart', () => {
    const reliable = { ...deprecated, verdict: 'generally-reliable' }
    expect(saidOf({ assessments: [reliable, listed] })).toMatch(/They differ on it\.$/)
    expect(saidOf({ assessments: [deprecated, listed] })).not.toMatch(/differ/)
  })

  describe('in one sentence', () => {
    const factOf = (more: Partial<OutletRecord>) => partOf(more).fact

    it('is the heaviest verdict alone', () => {
      expect(factOf({ assessments: [listed, deprecated] })).toBe(
        'Wikipedia’s editors deprecated it (list of April 2026).',
      )
    })

    it('keeps what the same list finds otherwise of a part', () => {
      const programme = { ...deprecated, id: `${ID}/c`, verdict: 'generally-unreliable', scope: 'talk shows' }
      const reliable = { ...deprecated, verdict: 'generally-reliable' }
      expect(factOf({ assessments: [programme, reliable] })).toBe(
        'Wikipedia’s editors call it generally reliable (list of April 2026; talk shows: generally unreliable).',
      )
    })

    it('is both sides where assessors differ, and says that they do', () => {
      const reliable = { ...deprecated, verdict: 'generally-reliable' }
      expect(factOf({ assessments: [reliable, listed] })).toBe(
        'CRED-1 lists it as unreliable (list of August 2026); Wikipedia’s editors call it generally reliable (list of April 2026). They differ on it.',
      )
    })

    it('is its own record where nobody assessed it, and else what was looked at', () => {
      const { fact, said } = partOf({ trackRecord: rulings('upheld') })
      expect(fact).toBe(said)
      expect(fact).toMatch(/1 complaint upheld/)
      expect(factOf({})).toBe(partOf({}).said)
    })
  })

  const rulings = (...outcomes: readonly TrackRecordEntry['outcome'][]) =>
    outcomes.map((outcome, at) => trackRecordEntry(ID, `r${at}`, { outcome, occurredOn: `2025-0${at + 1}-10` }))

  it.each([
    [rulings('upheld'), 'The Example Council: 1 complaint upheld (10 January 2025).'],
    [
      rulings('upheld', 'partly-upheld'),
      'The Example Council: 2 complaints upheld, 1 of them in part, the last in February 2025.',
    ],
    [
      rulings('upheld', 'not-upheld', 'not-upheld'),
      'The Example Council: 1 of 3 complaints on record upheld (10 January 2025).',
    ],
    [rulings('not-upheld'), 'The Example Council: 1 complaint on record, not upheld (10 January 2025).'],
    [
      rulings('not-upheld', 'not-upheld'),
      'The Example Council: 2 complaints on record, none upheld, the last in February 2025.',
    ],
  ])('counts rulings %#', (trackRecord, sentence) => {
    expect(saidOf({ trackRecord })).toBe(sentence)
  })

  it('names no body where there are several', () => {
    const [one, other] = rulings('upheld', 'upheld') as [TrackRecordEntry, TrackRecordEntry]
    expect(saidOf({ trackRecord: [one, { ...other, body: 'Another Council' }] })).toMatch(
      /^Press councils and regulators: 2/,
    )
  })

  it('mentions an award or a correction only where nobody assessed the outlet', () => {
    const award = trackRecordEntry(ID, 'award', { kind: 'award', outcome: 'awarded', subject: 'other' })
    expect(saidOf({ trackRecord: [award] })).toBe('1 award on record (1 March 2025).')
    expect(saidOf({ trackRecord: [award], assessments: [deprecated] })).not.toContain('award')
  })

  it('leaves out what has faded, a ruling of fourteen years ago and not one of thirteen', () => {
    const of = (year: number) => trackRecordEntry(ID, 'old', { occurredOn: `${year}-11-30`, subject: 'privacy' })
    const weightOf = (year: number) =>
      partOf({ trackRecord: [of(year)], assessments: [deprecated] }).score.contributions.find(
        ({ signal }) => signal === 'ruling.other',
      )?.units ?? 0
    const years = Array.from({ length: 25 }, (_, at) => 2026 - at)
    const told = years.filter((year) =>
      saidOf({ trackRecord: [of(year)], assessments: [deprecated] }).includes('Council'),
    )
    expect(told).toEqual(years.filter((year) => weightOf(year) >= 0.03))
    expect(told.length).toBeGreaterThan(5)
    expect(told.length).toBeLessThan(25)
  })

  it('says that nobody speaks of it, and how much it discloses', () => {
    const unknown = assessment(ID, 'a', { assessor: 'nobody-known', verdict: 'good' })
    expect(saidOf({ assessments: [unknown] })).toBe(
      'No assessment that we may use is on record, nor anything else that speaks for or against it.',
    )
    const one = [transparencyNote(ID, 'a')]
    expect(saidOf({ transparency: one })).toMatch(/of which 1 of 12 points was looked at\.$/)
    const undated = transparencyNote(ID, 'b', { criterion: 'funding-disclosed', observedOn: null })
    expect(saidOf({ transparency: [...one, undated] })).toMatch(/of which 2 of 12 points were looked at\.$/)
  })

  it('says once that nobody assessed it, beside an award that has faded too', () => {
    const award = trackRecordEntry(ID, 'award', { kind: 'award', outcome: 'awarded', occurredOn: '1990-01-01' })
    const { said, missing } = partOf({ transparency: [transparencyNote(ID, 'a')], trackRecord: [award] })
    expect(said).toMatch(/^No assessment that we may use is on record/)
    expect(missing).not.toMatch(/assessment/)
  })

  it('says of a source that gets no score what it is', () => {
    expect(partOf({ kind: 'satire' }).said).toBe(
      'The tribune Gazette is a satirical publication (France). Satire: not to be cited as fact.',
    )
    expect(partOf({ kind: 'satire' }).advice.text).toBe(en.context.advice.satire)
  })
})

describe('what is missing', () => {
  const missing = (more: Partial<OutletRecord>) => partOf(more).missing
  const notes = (count: number) =>
    (
      [
        'authors-identified',
        'opinion-labelled',
        'sourcing-policy',
        'corrections-practised',
        'corrections-policy',
      ] as const
    )
      .slice(0, count)
      .map((criterion) => transparencyNote(ID, criterion, { criterion }))

  it('mentions missing voices where there is none or one, not with two', () => {
    const pledge = assessment(ID, 'p', { assessor: 'ifcn', verdict: 'signatory' })
    expect(missing({ assessments: [pledge] })).toMatch(/^No assessment that we may use is on record/)
    expect(missing({ assessments: [deprecated] })).toMatch(/^No second assessment that we may use is on record/)
    expect(missing({ assessments: [deprecated, listed] })).not.toMatch(/assessment/)
  })

  it('says that hardly anything is known with two findings, and names one gap with three', () => {
    const assessments = [deprecated, listed]
    expect(missing({ assessments, transparency: notes(2) })).toBe('Hardly anything is known of what it discloses.')
    expect(missing({ assessments, transparency: notes(3) })).toBe(
      'It is not known whether it corrects errors in the open.',
    )
    expect(missing({ assessments, transparency: notes(5) })).toBe(
      'It is not known whether it answers to an outside body.',
    )
  })
})

describe('a summary', () => {
  it.each([en, fr])(
    'is who says what, what is missing and what to do, without terms of the method, in $language',
    (messages) => {
      const { said, missing, advice, summary } = partOf({ assessments: [deprecated] }, messages)
      expect(summary).toBe(`${said} ${missing} ${advice.text}`)
      expect(summary).not.toMatch(/unit|interval|provisional|provisoire|80/)
    },
  )
})

describe('counts of the own record', () => {
  it('count each track apart, and name the last against it', () => {
    const trackRecord = [
      trackRecordEntry(ID, 'a', { outcome: 'upheld', occurredOn: '2024-02' }),
      trackRecordEntry(ID, 'b', { outcome: 'not-upheld', occurredOn: '2025-06-01' }),
      trackRecordEntry(ID, 'c', { kind: 'court-judgment', outcome: 'won', body: 'A court' }),
    ]
    const { score } = partOf({ trackRecord })
    const counts = trackCountsOf({ trackRecord }, score.contributions)
    expect(counts.find(({ track }) => track === 'rulings')).toMatchObject({
      against: 1,
      inPart: 0,
      all: 2,
      last: '2024-02',
    })
    expect(counts.find(({ track }) => track === 'judgments')).toMatchObject({ against: 0, all: 1, body: 'A court' })
  })

  it('say how many went against it in part only', () => {
    const trackRecord = [
      trackRecordEntry(ID, 'a', { outcome: 'upheld', occurredOn: '2024-02' }),
      trackRecordEntry(ID, 'b', { outcome: 'partly-upheld', occurredOn: '2025-06-01' }),
      trackRecordEntry(ID, 'c', { kind: 'court-judgment', outcome: 'partly-lost', occurredOn: '2025' }),
    ]
    const { score, said } = partOf({ trackRecord })
    const counts = trackCountsOf({ trackRecord }, score.contributions)
    expect(counts.find(({ track }) => track === 'rulings')).toMatchObject({ against: 2, inPart: 1 })
    expect(said).toContain('2 complaints upheld, 1 of them in part, the last in June 2025')
    expect(said).toContain('1 case lost in part (2025)')
  })
})
