// Preloaded into a server that is measured (`NODE_OPTIONS=--import`): writes to the file `TURNS_FILE`, four times a second, the longest that its
// event loop held a timer up, that less the time for which its thread could have run and had no processor, the most that its own thread's processor
// worked between two of the timer's calls, and the longest pause of the collector; and what its memory is made of.
import { appendFileSync } from 'node:fs'
import { PerformanceObserver } from 'node:perf_hooks'
import { withoutProcessor } from './without-processor.ts'

/** In milliseconds, each the longest by itself. */
export interface LongestTurns {
  readonly wait: number
  /** Of a wait, what no other program is to blame for. */
  readonly own: number
  readonly processor: number
  readonly collector: number
  /** In MB: V8's heap, and buffers beside it. */
  readonly heap: number
  readonly buffers: number
}

/** Milliseconds between two looks. */
const EVERY = 5

const file = process.env.TURNS_FILE
if (file !== undefined && process.argv[1]?.endsWith('node.ts')) {
  const processorOf = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1_000
  }
  const none = { wait: 0, own: 0, processor: 0, collector: 0 }
  let { wait, own, processor, collector } = none
  let looked = performance.now()
  let used = processorOf()
  let missed = withoutProcessor('self')
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collector = Math.max(collector, duration)
  }).observe({ entryTypes: ['gc'] })
  setInterval(() => {
    const [now, usedNow, missedNow] = [performance.now(), processorOf(), withoutProcessor('self')]
    const late = now - looked - EVERY
    wait = Math.max(wait, late)
    own = Math.max(own, late - (missedNow - missed))
    processor = Math.max(processor, usedNow - used)
    looked = now
    used = usedNow
    missed = missedNow
  }, EVERY).unref()
  setInterval(() => {
    const { heapTotal, arrayBuffers } = process.memoryUsage()
    const [heap, buffers] = [heapTotal / 1_048_576, arrayBuffers / 1_048_576]
    appendFileSync(
      file,
      `${JSON.stringify({ wait, own, processor, collector, heap, buffers } satisfies LongestTurns)}\n`,
    )
    ;({ wait, own, processor, collector } = none)
  }, 250).unref()
}
