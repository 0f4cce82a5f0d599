import type { RecordPair } from '../../editorial/import-rows.ts'
import { proposalsOf } from '../../imports/proposals-of.ts'
import type { ImportRun } from './import-run.ts'

/** Writes changes as proposals, one line of JSON each, and lists what a proposal cannot express. */
export function writeProposals(
  path: string,
  changes: readonly RecordPair[],
  reason: string,
  { out, write }: Pick<ImportRun, 'out' | 'write'>,
): void {
  const lines: string[] = []
  for (const { before, after } of changes) {
    const { proposals, left } = proposalsOf(before, after, reason)
    for (const proposal of proposals) lines.push(JSON.stringify(proposal))
    for (const each of left) out(`  ${after.id}: not in the proposal: ${each}`)
  }
  write(path, lines.map((line) => `${line}\n`).join(''))
  out(`Wrote ${lines.length} ${lines.length === 1 ? 'proposal' : 'proposals'} to ${path}: nothing was loaded.`)
}
