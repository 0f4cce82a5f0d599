import fc from 'fast-check'
import { CRITERIA, type Evidence } from '../../src/domain/evidence.ts'
import type { OutletKind } from '../../src/domain/outlet.ts'
import { anyEvidence, assessmentOf, entryOf, NO_EVIDENCE, noteOf } from '../domain/scoring/evidence-arbitrary.ts'

export interface GoldenSet {
  readonly name: string
  readonly kind: OutletKind
  readonly asOf: string
  readonly knownAt: string
  readonly evidence: Evidence
}

const ASKED = { asOf: '2026-12-01', knownAt: '2026-12-01T00:00:00Z', kind: 'newspaper' } as const

const everyCriterion = CRITERIA.map((criterion) =>
  noteOf({ id: `example/${criterion}`, criterion, observedOn: '2026-06' }),
)
const rulings = (count: number, outcome: 'upheld' | 'not-upheld') =>
  Array.from({ length: count }, (_, index) =>
    entryOf({ id: `example/${outcome}-${index}`, outcome, occurredOn: `2025-0${(index % 9) + 1}-15` }),
  )

const told: readonly (Partial<GoldenSet> & { readonly name: string })[] = [
  { name: 'nothing' },
  { name: 'every-criterion-met', evidence: { ...NO_EVIDENCE, transparency: everyCriterion } },
  {
    name: 'every-criterion-not-met',
    evidence: { ...NO_EVIDENCE, transparency: everyCriterion.map((note) => ({ ...note, finding: 'not-met' })) },
  },
  { name: 'nine-upheld-in-a-year', evidence: { ...NO_EVIDENCE, trackRecord: rulings(9, 'upheld') } },
  {
    name: 'upheld-and-not',
    evidence: { ...NO_EVIDENCE, trackRecord: [...rulings(3, 'upheld'), ...rulings(9, 'not-upheld')] },
  },
  {
    name: 'court-and-fact-checks',
    evidence: {
      ...NO_EVIDENCE,
      trackRecord: (
        [
          ['court-judgment', 'lost', 'defamation'],
          ['court-judgment', 'partly-lost', 'accuracy'],
          ['court-judgment', 'won', 'defamation'],
          ['court-judgment', 'lost', 'privacy'],
          ['fact-check', 'false', 'accuracy'],
          ['fact-check', 'misleading', 'accuracy'],
          ['fact-check', 'true', 'accuracy'],
          ['fact-check', 'listed', 'accuracy'],
        ] as const
      ).map(([kind, outcome, subject], index) =>
        entryOf({ id: `example/${index}`, kind, outcome, subject, occurredOn: `202${index % 6}-04-01` }),
      ),
    },
  },
  {
    name: 'owning-up-and-awards',
    evidence: {
      ...NO_EVIDENCE,
      trackRecord: (['correction', 'retraction', 'fabrication-admitted'] as const)
        .map((kind) => entryOf({ id: `example/${kind}`, kind, outcome: 'issued', body: 'Example Herald' }))
        .concat(
          entryOf({ id: 'example/award', kind: 'award', outcome: 'awarded', subject: 'other', occurredOn: '2019' }),
        ),
    },
  },
  {
    name: 'acts-of-states-and-regulators',
    evidence: {
      ...NO_EVIDENCE,
      trackRecord: (['independent-regulator', 'government', 'company'] as const).flatMap((actor) => [
        entryOf({ id: `example/licence-${actor}`, kind: 'licence-action', outcome: 'imposed', actor }),
        entryOf({ id: `example/sanction-${actor}`, kind: 'sanction', outcome: 'imposed', actor }),
      ]),
    },
  },
  {
    name: 'assessors-agree',
    evidence: {
      ...NO_EVIDENCE,
      assessments: [
        assessmentOf({ id: 'example/rsp' }),
        assessmentOf({ id: 'example/mbfc', assessor: 'mbfc', verdict: 'high', basis: 'imported' }),
        assessmentOf({ id: 'example/newsguard', assessor: 'newsguard', verdict: '92.5', basis: 'imported' }),
        assessmentOf({ id: 'example/ifcn', assessor: 'ifcn', verdict: 'signatory' }),
        assessmentOf({ id: 'example/council', assessor: 'press-council', verdict: 'member' }),
      ],
    },
  },
  {
    name: 'assessors-differ',
    evidence: {
      ...NO_EVIDENCE,
      assessments: [
        assessmentOf({ id: 'example/rsp' }),
        assessmentOf({ id: 'example/mbfc', assessor: 'mbfc', verdict: 'low' }),
        assessmentOf({ id: 'example/iffy', assessor: 'iffy', verdict: 'very-low', assessedOn: '2026-03' }),
        assessmentOf({ id: 'example/adfontes', assessor: 'adfontes', verdict: '0.62' }),
        assessmentOf({ id: 'example/checkers', assessor: 'fact-checkers', verdict: '0.05' }),
        assessmentOf({ id: 'example/monitor', assessor: 'state-media-monitor', verdict: 'state-controlled-media' }),
      ],
    },
  },
  {
    name: 'parts-withdrawn-and-undated',
    evidence: {
      transparency: [
        noteOf({ id: 'example/part', scope: 'blogs', finding: 'not-met' }),
        noteOf({ id: 'example/whole', observedOn: null }),
        noteOf({ id: 'example/gone', criterion: 'contact-published', validTo: '2026-03' }),
      ],
      trackRecord: [
        entryOf({ id: 'example/withdrawn', withdrawnAt: '2026-05-05T05:05:05Z' }),
        entryOf({ id: 'example/undated', occurredOn: null }),
        entryOf({ id: 'example/year', occurredOn: '2026' }),
      ],
      assessments: [],
    },
  },
  { name: 'platform', kind: 'platform', evidence: { ...NO_EVIDENCE, transparency: everyCriterion } },
  {
    name: 'years-before',
    asOf: '2024-02-03',
    evidence: {
      ...NO_EVIDENCE,
      trackRecord: [entryOf({ id: 'example/before', occurredOn: '2023-07-01' }), ...rulings(2, 'upheld')],
    },
  },
]

const drawn = fc
  .sample(anyEvidence, { seed: 202612, numRuns: 60 })
  .filter(({ transparency, trackRecord }) => transparency.length + trackRecord.length > 8)
  .slice(0, 30 - told.length)
  .map((evidence, index): GoldenSet => ({ ...ASKED, name: `drawn-${index + 1}`, evidence }))

/** Thirty sets of made-up evidence. Only used to write golden files: once written, the files are read as they stand. */
export const GOLDEN_SETS: readonly GoldenSet[] = [
  ...told.map((set) => ({ ...ASKED, evidence: NO_EVIDENCE, ...set })),
  ...drawn,
]
