/**
 * A point on an assessor's scale for which a value is fitted. A number between two points counts for both, by distance;
 * a word belongs to one point, and indistinguishable words share one.
 */
export interface ScalePoint {
  readonly verdicts: readonly string[]
  /** The number at this point; null for words. */
  readonly at: number | null
  /** Value in a plain mean, 0 to 1: equal steps, or the number itself. */
  readonly plain: number
}

/** The scale of a list: points from the worst to the best. */
export interface VerdictScale {
  readonly assessor: string
  readonly family: string
  readonly points: readonly ScalePoint[]
}

/**
 * OpenSources: its `bias` and `political` concern trust in what is reported, not leaning ("decontextualised
 * information, opinions distorted as facts"; "generally verifiable information in support of certain points of view");
 * `state` and `satire` do not.
 */
export const VERDICT_SCALES: readonly VerdictScale[] = [
  words('mbfc', 'mbfc', ['very-low'], ['low'], ['mixed'], ['mostly-factual'], ['high'], ['very-high']),
  words(
    'wikipedia-rsp',
    'wikipedia',
    ['blacklisted', 'deprecated'],
    ['generally-unreliable'],
    ['no-consensus'],
    ['several-statuses'],
    ['generally-reliable'],
  ),
  words('wikipedia-projects', 'wikipedia', ['generally-unreliable'], ['no-consensus'], ['generally-reliable']),
  numbers('adfontes', 1, [0, 0.4, 0.6, 0.75, 1]),
  numbers('newsguard', 100, [0, 40, 60, 80, 100]),
  numbers('fact-checkers', 1, [0, 0.1, 0.3, 0.6, 1]),
  words(
    'opensources',
    'opensources',
    ['fake'],
    ['conspiracy', 'junksci', 'hate'],
    ['rumor', 'unreliable', 'clickbait', 'bias'],
    ['political', 'reliable'],
  ),
  words('cred1', 'cred1', ['fake'], ['conspiracy'], ['rumor', 'unreliable'], ['mixed'], ['reliable']),
  words('link-graph', 'link-graph', ['unreliable-neighbours'], ['mixed-neighbours'], ['reliable-neighbours']),
  words('link-graph-labels', 'link-graph', ['unreliable'], ['mixed'], ['reliable']),
]

function words(assessor: string, family: string, ...steps: readonly (readonly string[])[]): VerdictScale {
  const points = steps.map((verdicts, index) => ({ verdicts, at: null, plain: index / (steps.length - 1) }))
  return { assessor, family, points }
}

function numbers(assessor: string, top: number, at: readonly number[]): VerdictScale {
  return { assessor, family: assessor, points: at.map((number) => ({ verdicts: [], at: number, plain: number / top })) }
}

export function findScale(assessor: string): VerdictScale | undefined {
  return VERDICT_SCALES.find((scale) => scale.assessor === assessor)
}

/** The points that a verdict stands for, with weights; empty where the scale does not have it. */
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

/** A verdict on its assessor's scale, 0 to 1, for ranks and plain means. */
export function plainOf(assessor: string, verdict: string): number {
  const scale = findScale(assessor)
  if (scale === undefined) return 0.5
  return placesOf(scale, verdict).reduce((sum, [index, share]) => sum + share * (scale.points[index]?.plain ?? 0), 0)
}
