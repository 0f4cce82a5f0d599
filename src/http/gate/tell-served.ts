import type { Deps, Served } from '../deps.ts'

/** Reports an answer to log and metrics. `started` is the `performance.now` at its beginning. */
export function tellServed({ observe }: Deps, started: number, served: Omit<Served, 'milliseconds'>): void {
  observe?.({ ...served, milliseconds: performance.now() - started })
}
