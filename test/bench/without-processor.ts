import { readFileSync } from 'node:fs'

/**
 * Milliseconds for which the main thread of a process could have run and had no processor, as the kernel counts them
 * (`schedstat`, its second figure); 0 where it does not.
 */
export function withoutProcessor(pid: number | 'self'): number {
  try {
    const path = pid === 'self' ? '/proc/thread-self/schedstat' : `/proc/${pid}/task/${pid}/schedstat`
    return Number(readFileSync(path, 'utf8').split(' ')[1]) / 1_000_000
  } catch {
    return 0
  }
}
