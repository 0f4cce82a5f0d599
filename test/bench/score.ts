import type { Evidence } from '../../src/domain/evidence.ts'
import { CRITERIA, FINDINGS, OUTCOMES, SUBJECTS } from '../../src/domain/evidence.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { bandStabilityOf } from '../../src/domain/scoring/band-stability.ts'
import { scoreHistoryOf } from '../../src/domain/scoring/history/score-history.ts'
import { requireMethodology } from '../../src/domain/scoring/methodologies/methodologies.ts'
import { scoreOf } from '../../src/domain/scoring/score.ts'

/** Prints what a score costs, beside `JSON.stringify` of the same records in the same run: `node test/bench/score.ts`. */
const KINDS = ['ruling', 'ruling', 'court-judgment', 'fact-check', 'correction', 'award'] as const
const RUNS = 400

const dayOf = (index: number) =>
  new Date(Date.UTC(2012, 0, 1) + ((index * 7919) % 5400) * 86_400_000).toISOString().slice(0, 10)

function recordOf(index: number) {
  return {
    id: `example/record-${(index * 7919) % 100_003}`,
    scope: null,
    note: 'What was found, in a sentence of the usual length, by a body that says so in public.',
    basis: index % 3 === 0 ? ('reported' as const) : ('official-record' as const),
    references: [`r${index}`],
    validFrom: null,
    validTo: null,
    recordedAt: '2026-01-01T00:00:00Z',
    withdrawnAt: null,
    withdrawalReason: null,
  }
}

function evidenceOf(notes: number, entries: number): Evidence {
  return {
    transparency: Array.from({ length: notes }, (_, index) => ({
      ...recordOf(index),
      criterion: CRITERIA[index % CRITERIA.length] ?? 'ownership-disclosed',
      finding: FINDINGS[index % FINDINGS.length] ?? 'met',
      observedOn: dayOf(index),
    })),
    trackRecord: Array.from({ length: entries }, (_, index) => {
      const kind = KINDS[index % KINDS.length] ?? 'ruling'
      const outcomes = OUTCOMES[kind]
      return {
        ...recordOf(notes + index),
        kind,
        body: `Council ${index % 7}`,
        subject: SUBJECTS[index % SUBJECTS.length] ?? 'accuracy',
        outcome: outcomes[index % outcomes.length] ?? 'upheld',
        actor: null,
        occurredOn: dayOf(index),
        occurredBy: null,
        occurredFrom: null,
      }
    }),
    assessments: [],
  }
}

function medianOf(run: () => unknown, runs = RUNS): number {
  const times: number[] = []
  for (let index = 0; index < runs; index++) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[runs >> 1] ?? Number.NaN
}

function print(name: string, what: string, time: number, baseline: number): void {
  console.log(`${name}: ${what} ${time.toFixed(3)} ms, ${(time / baseline).toFixed(2)} × JSON.stringify of the records`)
}

const methodology = requireMethodology()

for (const [name, evidence] of [
  ['20 notes, 20 entries', evidenceOf(20, 20)],
  ['500 notes, 500 entries', evidenceOf(500, 500)],
  ['1,000 entries', evidenceOf(0, 1000)],
] as const) {
  const request = {
    kind: 'newspaper' as const,
    evidence,
    methodology,
    asOf: '2026-11-26',
    knownAt: '2026-11-26T00:00:00Z',
    messages: en,
  }
  const baseline = medianOf(() => JSON.stringify(evidence))
  const score = scoreOf(request)
  print(
    name,
    'score',
    medianOf(() => scoreOf(request)),
    baseline,
  )
  print(
    name,
    'score with its digest',
    medianOf(() => scoreOf(request).digest),
    baseline,
  )
  print(
    name,
    'band stability',
    medianOf(() => bandStabilityOf(score, methodology)),
    baseline,
  )
}

for (const [name, evidence] of [
  ['2,500 notes, 2,500 entries', evidenceOf(2500, 2500)],
  ['5,000 entries', evidenceOf(0, 5000)],
] as const) {
  const request = {
    kind: 'newspaper' as const,
    evidence,
    methodology,
    from: null,
    to: '2026-11-26',
    knownAt: '2026-11-26T00:00:00Z',
  }
  const points = scoreHistoryOf(request).length
  const baseline = medianOf(() => JSON.stringify(evidence), 20)
  print(
    name,
    `history of ${points} points`,
    medianOf(() => scoreHistoryOf(request), 20),
    baseline,
  )
}
