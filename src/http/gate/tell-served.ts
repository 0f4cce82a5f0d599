import type { Deps, Served } from '../deps.ts'

/** Tells whoever keeps logs and metrics of an answer to a request that began at `started` (milliseconds of `performance.now`). */
export function tellServed({ observe }: Deps, started: number, served: Omit<Served, 'milliseconds'>): void {
  observe?.({ ...served, milliseconds: performance.now() - started })
}
