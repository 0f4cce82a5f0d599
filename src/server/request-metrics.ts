import type { Served } from '../http/deps.ts'

/** Upper bounds of the histogram's buckets, in seconds. */
const BOUNDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] as const
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Request metrics of this process for Prometheus. */
export interface Metrics {
  note(served: Served): void
  /** In Prometheus' text format, version 0.0.4. */
  text(): string
}

interface Answered {
  /** Requests by method and status. */
  readonly counts: Map<string, Map<number, number>>
  readonly buckets: number[]
  /** In seconds. */
  sum: number
}

export function requestMetrics(): Metrics {
  const routes = new Map<string, Answered>()
  return {
    note({ method, route, status, milliseconds }) {
      const name = route()
      let held = routes.get(name)
      if (held === undefined) {
        held = { counts: new Map(), buckets: new Array(BOUNDS.length + 1).fill(0), sum: 0 }
        routes.set(name, held)
      }
      const known = METHODS.has(method) ? method : 'other'
      let statuses = held.counts.get(known)
      if (statuses === undefined) {
        statuses = new Map()
        held.counts.set(known, statuses)
      }
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      const seconds = milliseconds / 1_000
      let bucket = 0
      while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? 0)) bucket++
      held.buckets[bucket] = (held.buckets[bucket] ?? 0) + 1
      held.sum += seconds
    },
    text() {
      const lines = ['# HELP masthead_requests_total Requests answered.', '# TYPE masthead_requests_total counter']
      for (const [route, { counts }] of routes)
        for (const [method, statuses] of counts)
          for (const [status, count] of statuses)
            lines.push(`masthead_requests_total{method="${method}",route="${route}",status="${status}"} ${count}`)
      lines.push(
        '# HELP masthead_request_duration_seconds Time from the request to its answer, without the way to the client.',
        '# TYPE masthead_request_duration_seconds histogram',
      )
      for (const [route, { buckets, sum }] of routes) lines.push(...histogramLines(route, buckets, sum))
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
