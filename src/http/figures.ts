import type { Served } from './deps.ts'

/** Upper bounds of the buckets that durations are counted in, in seconds. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** What Prometheus is told of the requests a process has answered. */
export interface Figures {
  note(served: Served): void
  /** In Prometheus' text format, 0.0.4. */
  text(): string
}

interface Durations {
  readonly buckets: number[]
  sum: number
}

export function requestFigures(): Figures {
  const requests = new Map<string, number>()
  const durations = new Map<string, Durations>()
  return {
    note({ method, route, status, milliseconds }) {
      const at = route()
      const labels = `method="${METHODS.has(method) ? method : 'other'}",route="${at}",status="${status}"`
      requests.set(labels, (requests.get(labels) ?? 0) + 1)
      let held = durations.get(at)
      if (held === undefined) {
        held = { buckets: new Array(BOUNDS.length + 1).fill(0), sum: 0 }
        durations.set(at, held)
      }
      const seconds = milliseconds / 1_000
      const found = BOUNDS.findIndex((bound) => seconds <= bound)
      const bucket = found === -1 ? BOUNDS.length : found
      held.buckets[bucket] = (held.buckets[bucket] ?? 0) + 1
      held.sum += seconds
    },
    text() {
      const lines = ['# HELP masthead_requests_total Requests answered.', '# TYPE masthead_requests_total counter']
      for (const [labels, count] of requests) lines.push(`masthead_requests_total{${labels}} ${count}`)
      lines.push(
        '# HELP masthead_request_duration_seconds Time from the request to its answer, without the way to the client.',
        '# TYPE masthead_request_duration_seconds histogram',
      )
      for (const [route, { buckets, sum }] of durations) lines.push(...histogramLines(route, buckets, sum))
      return `${lines.join('\n')}\n`
    },
  }
}

function histogramLines(route: string, buckets: readonly number[], sum: number): readonly string[] {
  let count = 0
  const lines = buckets.map((held, at) => {
    count += held
    return `masthead_request_duration_seconds_bucket{route="${route}",le="${BOUNDS[at] ?? '+Inf'}"} ${count}`
  })
  return [
    ...lines,
    `masthead_request_duration_seconds_sum{route="${route}"} ${sum}`,
    `masthead_request_duration_seconds_count{route="${route}"} ${count}`,
  ]
}
