// Preloaded into a server that is measured (`NODE_OPTIONS=--import`): writes to the file `TURNS_FILE`, four times a second, the longest that its
// event loop held a timer up, how much of that its own thread's processor worked, and the longest pause of the collector meanwhile.
import { appendFileSync } from 'node:fs'
import { PerformanceObserver } from 'node:perf_hooks'

/** In milliseconds. */
export interface LongestTurn {
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
  let longest: LongestTurn = { wait: 0, processor: 0, collector: 0 }
  let collector = 0
  let looked = performance.now()
  let used = processorOf()
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collector = Math.max(collector, duration)
  }).observe({ entryTypes: ['gc'] })
  setInterval(() => {
    const [now, usedNow] = [performance.now(), processorOf()]
    const wait = now - looked - EVERY
    if (wait > longest.wait) longest = { wait, processor: usedNow - used, collector: 0 }
    looked = now
    used = usedNow
  }, EVERY).unref()
  setInterval(() => {
    appendFileSync(file, `${JSON.stringify({ ...longest, collector })}\n`)
    longest = { wait: 0, processor: 0, collector: 0 }
    collector = 0
  }, 250).unref()
}
