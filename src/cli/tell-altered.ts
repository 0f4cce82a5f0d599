import type { DerivedFault } from '../reading/verify-derived.ts'
import type { Terminal } from './terminal.ts'

/** Lists rows that are not what the records make them, with what to do. */
export function tellAltered(faults: readonly DerivedFault[], { colour }: Terminal): void {
  process.stdout.write(`${colour('red', 'Altered:')} the records are whole, and what is answered from is not:\n`)
  for (const { table, row, outletId, reason } of faults)
    process.stdout.write(
      `  ${table} ${row}${outletId === null || outletId === row ? '' : ` (${outletId})`}: ${reason}\n`,
    )
  process.stdout.write('masthead rebuild makes it anew from the records.\n')
  process.exitCode = 1
}
