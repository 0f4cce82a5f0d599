import { dayOf } from '../../domain/date.ts'
import { Problem } from '../../domain/problem.ts'
import { importDeclared } from '../../editorial/import-declared.ts'
import { DECLARED_TITLES } from '../../imports/declared-readers.ts'
import { previewOf } from '../../imports/preview.ts'
import { UsageError } from '../faults.ts'
import { faultLine } from './fault-line.ts'
import type { ImportRun } from './import-run.ts'
import type { DeclaredRequest } from './request.ts'
import { writeProposals } from './write-proposals.ts'

/** Shows what an outlet's own file would add to its record, and writes it as a proposal or publishes it where asked. */
export async function runDeclared(
  { what, outletId, url, seenOn, out, publish, strict }: DeclaredRequest,
  { db, now, signer, input, out: say, err, write }: ImportRun,
): Promise<number> {
  const file = {
    what,
    outletId,
    text: input.text,
    url: url ?? input.source,
    seenOn: seenOn ?? dayOf(now),
  }
  const options = { now, signer, publish: publish && out === null, strict }
  const { declared, before, after, known, added, isPublished, isRefused } = await importDeclared(
    db,
    file,
    options,
  ).catch(asUsage)
  for (const fault of declared.faults) err(faultLine(input.name, fault))
  if (isRefused) {
    say('Nothing was taken from the file.')
    return 1
  }
  for (const line of [...declared.left, ...known]) say(`  ${line}`)
  for (const line of previewOf(before, after)) say(line)
  if (added === 0) {
    say(`The file says nothing that the record of ${outletId} does not.`)
    return 0
  }
  if (out !== null) {
    const reason = `The outlet says so in its own ${DECLARED_TITLES[what]}.`
    writeProposals(out, [{ before, after }], reason, { out: say, write })
  } else if (isPublished) say(`Published ${added} records of ${outletId}.`)
  else say('Nothing was written: give --out <file> for a proposal, or --publish.')
  return 0
}

/** An unknown outlet is a mistake in the command line. */
function asUsage(error: unknown): never {
  throw error instanceof Problem && error.kind === 'not-found' ? new UsageError(error.message) : error
}
