// Preloaded into a server that is measured (`NODE_OPTIONS=--import`): writes to the file `TURNS_FILE`, four times a second, the longest that its
// event loop held a timer up, the most that its own thread's processor worked between two of the timer's calls, and the longest pause of the
// collector.
import { appendFileSync } from 'node:fs'
import { PerformanceObserver } from 'node:perf_hooks'

/** In milliseconds, each the longest by itself. */
export interface LongestTurns {
  readonly wait: number
  readonly processor: number
  readonly collector: number
}

/** Milliseconds between two looks. */
const EVERY = 5

const file = process.env.TURNS_FILE
if (file !== undefined && process.argv[1]?.endsWith('node.ts')) {
  const processorOf = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  const none: LongestTurns = { wait: 0, processor: 0, collector: 0 }
  let { wait, processor, collector } = none
  let looked = performance.now()
  let used = processorOf()
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collector = Math.max(collector, duration)
  }).observe({ entryTypes: ['gc'] })
  setInterval(() => {
    const [now, usedNow] = [performance.now(), processorOf()]
    wait = Math.max(wait, now - looked - EVERY)
    processor = Math.max(processor, usedNow - used)
    looked = now
    used = usedNow
  }, EVERY).unref()
  setInterval(() => {
    appendFileSync(file, `${JSON.stringify({ wait, processor, collector } satisfies LongestTurns)}\n`)
    ;({ wait, processor, collector } = none)
  }, 250).unref()
}
