import type { DerivedFault } from '../reading/derived-fault.ts'
import type { Terminal } from './terminal.ts'

/** Lists altered rows, with what to do. */
export function tellAltered(
  faults: readonly DerivedFault[],
  { colour }: Terminal,
  [what, advice]: readonly [what: string, advice: string] = DERIVED,
): void {
  process.stdout.write(`${colour('red', 'Altered:')} ${what}\n`)
  for (const { table, row, outletId, reason } of faults)
    process.stdout.write(
      `  ${table} ${row}${outletId === null || outletId === row ? '' : ` (${outletId})`}: ${reason}\n`,
    )
  process.stdout.write(`${advice}\n`)
  process.exitCode = 1
}

const DERIVED = [
  'the records are whole, and what is answered from is not:',
  'masthead rebuild makes it anew from the records, and has the register loaded anew at the next start; compare disputes and replies with a backup, create a webhook anew that is told to wait for what the log does not have; an answer to a repeated request is not given again, and is forgotten after a day.',
] as const

export const UNSIGNED = [
  'keys, webhooks or filings are not what was signed when they were written:',
  'Look at them, beside a backup where they may have been altered; revoke keys that nobody knows; then sign the rest: masthead key sign.',
] as const
