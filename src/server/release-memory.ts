import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { whenIdle } from './when-idle.ts'

type Collect = (options: { type: 'major'; execution: 'sync'; flavor: 'last-resort' | 'regular' }) => void

let collect: Collect | undefined

/**
 * Returns memory to the operating system after indexes were built; otherwise the process keeps it (288 MB instead of
 * 220 with 100,000 outlets). Only once the process has hardly anything to do, as it holds everybody up: after the start
 * as thoroughly as V8 can (120 to 150 ms here), later with one collection of 40 to 60 ms. Under load V8 collects by
 * itself, in steps.
 */
export function releaseMemory(): void {
  const flavor = collect === undefined ? 'last-resort' : 'regular'
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as Collect
  }
  whenIdle(() => collect?.({ type: 'major', execution: 'sync', flavor }))
}
