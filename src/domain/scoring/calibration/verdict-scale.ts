/**
 * A place on an assessor's scale for which a value is fitted. Numbers between two points count for both, by nearness; words belong to
 * one point, and words that nobody can tell apart share it.
 */
export interface ScalePoint {
  readonly verdicts: readonly string[]
  /** The number at this point, or null for words. */
  readonly at: number | null
  /** Where the assessor's own scale puts it, 0–1; for words without a scale, a first guess that data soon outweighs. */
  readonly own: number
  /** What a plain mean would take it for: equal steps, or the number itself. */
  readonly plain: number
}

/** The scale of a list: points from the worst to the best. */
export interface VerdictScale {
  readonly assessor: string
  readonly family: string
  /** Whether the assessor publishes what its verdicts mean in degrees, so that others' words can be read against them. */
  readonly graded: boolean
  readonly points: readonly ScalePoint[]
}

/**
 * MBFC: the middles of its published bands of 0 (best) to 10 (worst). The words of OpenSources as CRED-1 scores them in its plain
 * value (fake 0, conspiracy 0.1, unreliable 0.2). Words on leaning, ownership and satire (`bias`, `political`, `state`, `satire`) have
 * no point: they say nothing of reliability.
 */
export const VERDICT_SCALES: readonly VerdictScale[] = [
  {
    assessor: 'mbfc',
    family: 'mbfc',
    graded: true,
    points: [
      word(0.075, 0, 'very-low'),
      word(0.255, 0.2, 'low'),
      word(0.455, 0.4, 'mixed'),
      word(0.68, 0.6, 'mostly-factual'),
      word(0.9, 0.8, 'high'),
      word(1, 1, 'very-high'),
    ],
  },
  {
    assessor: 'wikipedia-rsp',
    family: 'wikipedia',
    graded: false,
    points: [
      word(0.1, 0, 'blacklisted'),
      word(0.1, 0, 'deprecated'),
      word(0.2, 0.25, 'generally-unreliable'),
      word(0.5, 0.5, 'no-consensus'),
      word(0.8, 1, 'generally-reliable'),
    ],
  },
  {
    assessor: 'wikipedia-projects',
    family: 'wikipedia',
    graded: false,
    points: [
      word(0.2, 0.25, 'generally-unreliable'),
      word(0.5, 0.5, 'no-consensus'),
      word(0.8, 1, 'generally-reliable'),
    ],
  },
  { assessor: 'adfontes', family: 'adfontes', graded: true, points: numbers([0, 0.25, 0.5, 0.75, 1], 1) },
  { assessor: 'newsguard', family: 'newsguard', graded: true, points: numbers([0, 25, 50, 75, 100], 100) },
  { assessor: 'fact-checkers', family: 'fact-checkers', graded: true, points: numbers([0, 0.1, 0.3, 0.6, 1], 1) },
  {
    assessor: 'opensources',
    family: 'opensources',
    graded: false,
    points: [
      word(0.2, 0, 'fake'),
      { verdicts: ['conspiracy', 'junksci', 'hate'], at: null, own: 0.2, plain: 0.1 },
      { verdicts: ['rumor', 'unreliable', 'clickbait'], at: null, own: 0.2, plain: 0.2 },
      word(0.8, 1, 'reliable'),
    ],
  },
]

function word(own: number, plain: number, verdict: string): ScalePoint {
  return { verdicts: [verdict], at: null, own, plain }
}

function numbers(at: readonly number[], top: number): readonly ScalePoint[] {
  return at.map((number) => ({ verdicts: [], at: number, own: number / top, plain: number / top }))
}

/** Which points a verdict stands for, and by how much; empty where the scale has no place for it. */
export function placesOf(
  { points }: VerdictScale,
  verdict: string,
): readonly (readonly [index: number, share: number])[] {
  const index = points.findIndex(({ verdicts }) => verdicts.includes(verdict))
  if (index >= 0) return [[index, 1]]
  const number = verdict === '' ? Number.NaN : Number(verdict)
  if (Number.isNaN(number) || points[0]?.at === null) return []
  const above = points.findIndex(({ at }) => at !== null && at >= number)
  if (above <= 0) return [[above === 0 ? 0 : points.length - 1, 1]]
  const [low, high] = [points[above - 1]?.at ?? 0, points[above]?.at ?? 0]
  const share = (number - low) / (high - low)
  return [
    [above - 1, 1 - share],
    [above, share],
  ]
}

export function findScale(assessor: string): VerdictScale | undefined {
  return VERDICT_SCALES.find((scale) => scale.assessor === assessor)
}
