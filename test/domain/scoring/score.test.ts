import { describe, expect, it } from 'vitest'
import { CRITERIA, OUTCOMES, TRACK_RECORD_KINDS } from '../../../src/domain/evidence.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { OUTLET_KINDS } from '../../../src/domain/outlet.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { adviceOf } from '../../../src/domain/scoring/advice.ts'
import { ASSESSORS, isVerdictOf } from '../../../src/domain/scoring/assessors.ts'
import { METHODOLOGIES, requireMethodology } from '../../../src/domain/scoring/methodologies/methodologies.ts'
import { SIGNALS } from '../../../src/domain/scoring/signals.ts'
import { assessmentOf, entryOf, noteOf } from './evidence-arbitrary.ts'
import { scored } from './scored.ts'

/** Kinds about which a reliability score would say nothing. */
const UNSCORED: ReadonlySet<string> = new Set([
  'platform',
  'government-site',
  'encyclopedia',
  'repository',
  'satire',
  'press-release-wire',
])
/** Rules that 2027-01 has no more. */
const FIRST = { methodology: requireMethodology('2026-12') }

describe('a score', () => {
  it('counts a fresh record in full and one of a half-life by half', () => {
    const [fresh] = scored({ transparency: [noteOf({ observedOn: '2026-11-26' })] }, FIRST).contributions
    expect(fresh).toMatchObject({ x: 1, base: 0.8, basisFactor: 1, decay: 1, repeat: 1, units: 0.8 })
    const [old] = scored({ transparency: [noteOf({ observedOn: '2022-11-26' })] }).contributions
    expect(old?.decay).toBeCloseTo(0.5, 3)
  })

  it('weighs what the outlet says of itself less than what was seen', () => {
    const [seen] = scored({ transparency: [noteOf()] }, FIRST).contributions
    const [said] = scored({ transparency: [noteOf({ basis: 'self-declared' })] }, FIRST).contributions
    expect(said?.units).toBeCloseTo(0.6 * Number(seen?.units), 5)
  })

  it('takes the newest finding on a criterion', () => {
    const notes = [
      noteOf({ id: 'old', finding: 'met', observedOn: '2024-05-01' }),
      noteOf({ id: 'new', finding: 'not-met', observedOn: '2025-05-01' }),
    ]
    expect(scored({ transparency: notes }).contributions).toMatchObject([{ basis: ['new'], x: 0 }])
  })

  it('takes the strongest of the newest findings that agree', () => {
    const notes = [
      noteOf({ id: 'contrary', finding: 'not-met', observedOn: '2023-01-01' }),
      noteOf({ id: 'seen', observedOn: '2026-05-01' }),
      noteOf({ id: 'claimed', observedOn: '2026-06-01', basis: 'self-declared' }),
    ]
    expect(scored({ transparency: notes }).contributions).toMatchObject([{ basis: ['seen'], x: 1 }])
  })

  it('prefers a finding on the whole outlet to a newer one on a part of it', () => {
    const notes = [
      noteOf({ id: 'whole' }),
      noteOf({ id: 'part', scope: 'blogs', finding: 'not-met', observedOn: '2026-06-01' }),
    ]
    expect(scored({ transparency: notes }).contributions).toMatchObject([{ basis: ['whole'] }])
    expect(scored({ transparency: notes.slice(1) }).contributions).toMatchObject([{ basis: ['part'] }])
  })

  it('takes one verdict a family, the newest, and a verdict for each family', () => {
    const assessments = [
      assessmentOf({ id: 'mbfc', assessor: 'mbfc', verdict: 'high', assessedOn: '2024-01-01' }),
      assessmentOf({ id: 'copy', assessor: 'iffy', verdict: 'low', assessedOn: '2025-01-01' }),
      assessmentOf({ id: 'rsp' }),
    ]
    const { contributions } = scored({ assessments })
    expect(contributions.map(({ signal, basis }) => [signal, basis[0]])).toEqual([
      ['assessment.wikipedia', 'rsp'],
      ['assessment.mbfc', 'copy'],
    ])
  })

  it('reads membership in a press council as answering to an outside body', () => {
    const { contributions, coverage } = scored({
      assessments: [assessmentOf({ assessor: 'press-council', verdict: 'member' })],
    })
    expect(contributions).toMatchObject([{ signal: 'transparency.external-accountability', outcome: 'met' }])
    expect(coverage).toBeCloseTo(1 / 12, 5)
  })

  it('gives a typology of state control no weight', () => {
    const assessments = [assessmentOf({ assessor: 'state-media-monitor', verdict: 'state-controlled-media' })]
    expect(scored({ assessments }).contributions).toEqual([])
  })

  it('counts the n-th like entry of a year 1/n, from the strongest', () => {
    const trackRecord = [
      entryOf({ id: 'weak', basis: 'reported', occurredOn: '2025-01-10' }),
      entryOf({ id: 'strong', occurredOn: '2025-06-10' }),
      entryOf({ id: 'other-year', occurredOn: '2024-06-10' }),
      entryOf({ id: 'other-outcome', outcome: 'not-upheld', occurredOn: '2025-06-10' }),
      entryOf({ id: 'other-subject', subject: 'privacy', occurredOn: '2025-06-10' }),
    ]
    const repeats = Object.fromEntries(
      scored({ trackRecord }, FIRST).contributions.map(({ basis, repeat }) => [basis[0], repeat]),
    )
    expect(repeats).toEqual({ strong: 1, weak: 0.5, 'other-year': 1, 'other-outcome': 1, 'other-subject': 0.333333 })
  })

  it('does not know what happened after the day asked about, nor what was recorded or withdrawn later', () => {
    const trackRecord = [
      entryOf({ id: 'future', occurredOn: '2025-02-01' }),
      entryOf({ id: 'future-at-the-latest', occurredOn: null, occurredBy: '2025-02-01' }),
      entryOf({ id: 'sometime', occurredOn: '2024', recordedAt: '2025-06-01T00:00:00Z' }),
      entryOf({ id: 'known', occurredOn: '2024-02' }),
    ]
    const ids = (asOf: string) => scored({ trackRecord }, { asOf }).contributions.map(({ basis }) => basis[0])
    expect(ids('2024-06-01')).toEqual(['known'])
    expect(ids('2024-12-31')).toEqual(['sometime', 'known'])
    const late = [entryOf({ recordedAt: '2026-02-02T00:00:00Z', withdrawnAt: '2026-03-03T00:00:00Z' })]
    const count = (knownAt: string) => scored({ trackRecord: late }, { knownAt }).contributions.length
    expect(
      ['2026-02-01T23:59:59Z', '2026-02-02T00:00:00Z', '2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00Z'].map(count),
    ).toEqual([0, 1, 1, 0])
  })

  it('takes a date without its day for the last it can mean, but none after its recording', () => {
    const on = (occurredOn: string, recordedAt: string) =>
      scored({ trackRecord: [entryOf({ occurredOn, recordedAt })] }).contributions[0]?.on
    expect(on('2025-02', '2026-01-01T00:00:00Z')).toBe('2025-02-28')
    expect(on('2025', '2025-05-05T00:00:00Z')).toBe('2025-05-05')
  })

  it('takes an undated record for two years old when it was recorded', () => {
    const note = noteOf({ observedOn: null, recordedAt: '2026-11-26T00:00:00Z' })
    expect(scored({ transparency: [note] }, FIRST).contributions).toMatchObject([{ on: null, decay: 0.707275 }])
    expect(scored({ transparency: [note] }, { ...FIRST, asOf: '2026-11-25' }).contributions).toEqual([])
  })

  it('forgets what no longer holds, and keeps events', () => {
    const ended = { validTo: '2026-03' }
    const evidence = {
      transparency: [noteOf(ended)],
      assessments: [assessmentOf(ended)],
      trackRecord: [entryOf(ended)],
    }
    const signals = (asOf: string) => scored(evidence, { asOf }).contributions.map(({ pillar }) => pillar)
    expect(signals('2026-03-31')).toEqual(['transparency', 'track-record', 'assessments'])
    expect(signals('2026-04-01')).toEqual(['track-record'])
  })

  it('counts an action against a licence only for content and by an independent regulator', () => {
    const action = { kind: 'licence-action', outcome: 'imposed' } as const
    const count = (changes: object) =>
      scored({ trackRecord: [entryOf({ ...action, ...changes })] }).contributions.length
    expect(count({ actor: 'independent-regulator', subject: 'accuracy' })).toBe(1)
    expect(count({ actor: 'independent-regulator', subject: 'other' })).toBe(0)
    expect(count({ actor: 'government', subject: 'accuracy' })).toBe(0)
    expect(count({ actor: null, subject: 'accuracy' })).toBe(0)
  })

  it('reports pillars and assessors that stand far apart', () => {
    const { dissent } = scored({
      transparency: CRITERIA.map((criterion) => noteOf({ id: criterion, criterion })),
      trackRecord: [2022, 2023, 2024, 2025].map((year) => entryOf({ id: `${year}`, occurredOn: `${year}-05-05` })),
      assessments: [assessmentOf(), assessmentOf({ id: 'mbfc', assessor: 'mbfc', verdict: 'very-low' })],
    })
    const pairs = dissent.map(({ kind, between }) => [kind, ...between].join(' '))
    expect(pairs).toContain('pillars track-record transparency')
    expect(pairs).toContain('assessors mbfc wikipedia')
    const distances = dissent.map(({ distance }) => distance)
    expect(distances).toEqual(distances.toSorted((one, other) => other - one))
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(40)
  })

  it('is provisional where the interval touches more than two bands', () => {
    const trackRecord = [entryOf({ occurredOn: '2026-11-26' }), entryOf({ id: 'b', outcome: 'not-upheld' })]
    const few = scored({ trackRecord }, FIRST)
    expect(few).toMatchObject({ status: 'scored', provisional: true })
    const many = CRITERIA.map((criterion) => noteOf({ id: criterion, criterion, observedOn: '2026-11-01' }))
    expect(scored({ transparency: many }, FIRST)).toMatchObject({ band: 'high', provisional: false, coverage: 1 })
  })

  it.each(OUTLET_KINDS)('of a %s applies or not as its kind says', (kind) => {
    const { status, contributions } = scored({ transparency: [noteOf()] }, { kind })
    expect(status === 'not-applicable').toBe(UNSCORED.has(kind))
    expect(contributions.length > 0).toBe(!UNSCORED.has(kind))
  })

  it('says why in the language asked for, and the digest is the same in all', () => {
    const evidence = { transparency: [noteOf()], trackRecord: [entryOf()], assessments: [assessmentOf()] }
    const scores = LANGUAGES.map((messages) => scored(evidence, { messages }))
    const sentences = scores.map(({ contributions }) => contributions.map(({ because }) => because))
    expect(new Set(sentences.flat()).size).toBe(3 * LANGUAGES.length)
    expect(new Set(scores.map(({ digest }) => digest)).size).toBe(1)
  })
})

describe('advice of 2026-12', () => {
  const { methodology } = FIRST
  it.each([
    ['scored', 'high', 'attribute'],
    ['scored', 'generally-reliable', 'attribute'],
    ['scored', 'mixed', 'corroborate'],
    ['scored', 'low', 'do-not-rely-alone'],
    ['scored', 'very-low', 'do-not-rely-alone'],
    ['insufficient', null, 'corroborate'],
  ] as const)('for a newspaper %s as %s is to %s', (status, band, level) => {
    expect(adviceOf({ status, band, leaning: null }, 'newspaper', methodology).level).toBe(level)
  })

  it('has a row for every kind that is not scored and for a source without a record', () => {
    for (const kind of OUTLET_KINDS.filter((each) => UNSCORED.has(each)))
      expect(adviceOf({ status: 'not-applicable', band: null, leaning: null }, kind, methodology)).toEqual({
        level: 'none',
        rule: kind,
      })
    expect(adviceOf(null, null, methodology)).toEqual({ level: 'corroborate', rule: 'unlisted' })
  })
})

describe.each(METHODOLOGIES)('methodology $version', (methodology) => {
  it('survives JSON unchanged and cannot be edited', () => {
    expect(JSON.parse(JSON.stringify(methodology))).toEqual(methodology)
    expect(() => Object.assign(methodology.prior, { weight: 3 })).toThrow(TypeError)
  })

  it('is invalid as a methodology with an unknown signal', () => {
    const [first] = methodology.terms
    const asking = { ...methodology, terms: [{ ...first, signal: 'nothing' }] } as typeof methodology
    expect(() => scored({}, { methodology: asking })).toThrow(
      `Methodology ${methodology.version} asks an unknown signal: nothing`,
    )
  })

  it('asks every signal once, in every language', () => {
    expect(methodology.terms.map(({ signal }) => signal).sort()).toEqual(SIGNALS.map(({ id }) => id).sort())
    for (const { signal } of methodology.terms)
      for (const { scoring } of LANGUAGES) expect(scoring.questions[signal]).toMatch(/[?؟]$/)
  })

  it('has a row for each outcome that its signals can meet, or means it to have no weight', () => {
    const meant = new Set(['settled', 'discontinued', 'pending', 'not-by-outlet', 'listed', 'lifted'])
    for (const kind of TRACK_RECORD_KINDS.filter((each) => each !== 'note' && each !== 'sanction')) {
      const rows = methodology.terms.filter(({ signal }) => signal.split('.')[0] === kind)
      expect(rows.length).toBeGreaterThan(0)
      for (const { outcomes } of rows)
        expect(Object.keys(outcomes).sort()).toEqual(OUTCOMES[kind].filter((each) => !meant.has(each)).sort())
    }
  })

  it.each(LANGUAGES)('has words in $language for every outcome that carries weight', ({ scoring }) => {
    for (const { signal, pillar, outcomes } of methodology.terms) {
      if (pillar !== 'track-record') continue
      const kind = signal.split('.')[0] ?? ''
      for (const outcome of Object.keys(outcomes)) expect(scoring.outcomes[kind]?.[outcome]).toMatch(/\p{L}/u)
    }
  })

  it('gives weight only to assessors that rate reliability, and only to words they use', () => {
    for (const { family, assessors } of methodology.families)
      for (const [id, weighing] of Object.entries(assessors)) {
        const assessor = ASSESSORS.find((each) => each.id === id)
        expect(assessor).toMatchObject({ role: 'rating', family })
        if (assessor && 'verdicts' in weighing)
          for (const verdict of Object.keys(weighing.verdicts)) expect(isVerdictOf(assessor, verdict)).toBe(true)
      }
  })

  it('is found by its version', () => {
    expect(requireMethodology(methodology.version)).toBe(methodology)
  })
})

it('answers an unknown methodology with those there are', () => {
  expect(() => requireMethodology('1999-01')).toThrow(Problem)
  expect(() => requireMethodology('1999-01')).toThrow(/2026-12/)
})
