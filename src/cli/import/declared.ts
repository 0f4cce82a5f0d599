import { readCatalogueState } from '../../db/catalogue-state.ts'
import { findRecord } from '../../db/record-document.ts'
import type { OutletRecord } from '../../domain/record.ts'
import { untilNotOvertaken } from '../../editorial/overtaken.ts'
import { publishRecords } from '../../editorial/publish.ts'
import { readAdsTxt } from '../../imports/ads-txt.ts'
import { addDeclared, type Declared } from '../../imports/declared.ts'
import { readJsonLd } from '../../imports/json-ld.ts'
import { previewOf } from '../../imports/preview.ts'
import { readTrustTxt } from '../../imports/trust-txt.ts'
import { UsageError } from '../faults.ts'
import { faultLine } from './fault-line.ts'
import type { DeclaredKind, DeclaredRequest } from './request.ts'
import type { ImportRun } from './run.ts'
import { writeProposals } from './write-proposals.ts'

const READERS: Readonly<Record<DeclaredKind, (text: string, outlet: OutletRecord) => Declared>> = {
  'trust-txt': readTrustTxt,
  'ads-txt': readAdsTxt,
  'json-ld': readJsonLd,
}
const TITLES: Readonly<Record<DeclaredKind, string>> = {
  'trust-txt': 'trust.txt',
  'ads-txt': 'ads.txt',
  'json-ld': 'Structured data (schema.org)',
}

/** Shows what an outlet's own file would add to its record, and writes a proposal of it or publishes it where asked. */
export async function runDeclared(request: DeclaredRequest, run: ImportRun): Promise<number> {
  return untilNotOvertaken(() => attemptDeclared(request, run))
}

async function attemptDeclared(
  { what, outletId, url, seenOn, out, publish }: DeclaredRequest,
  { db, now, signer, input, out: say, err, write }: ImportRun,
): Promise<number> {
  const { revision } = await readCatalogueState(db)
  const record = await findRecord(db, outletId)
  if (record === null) throw new UsageError(`There is no outlet ${JSON.stringify(outletId)}.`)
  const declared = READERS[what](input.text, record)
  for (const fault of declared.faults) err(faultLine(input.name, fault))
  if (declared.faults.length > 0) {
    say('Nothing was taken from the file.')
    return 1
  }
  const addition = addDeclared(record, declared, {
    label: what,
    title: TITLES[what],
    url: url ?? input.source,
    seenOn: seenOn ?? now.toISOString().slice(0, 10),
    now: now.toISOString(),
  })
  for (const line of declared.left) say(`  ${line}`)
  for (const line of addition.known) say(`  ${line}`)
  for (const line of previewOf(record, addition.record)) say(line)
  const count = addition.notes.length + addition.stakes.length
  if (count === 0) {
    say(`The file says nothing that the record of ${outletId} does not.`)
    return 0
  }
  if (out !== null) {
    const reason = `The outlet says so in its own ${TITLES[what]}.`
    writeProposals(out, [{ before: record, after: addition.record }], reason, { out: say, write })
  } else if (publish) {
    const reason = `Taken from the outlet's own ${TITLES[what]}.`
    const cause = { kind: 'import', id: null, reason, by: 'masthead import', reviewedBy: null } as const
    await publishRecords(db, [addition.record], { now, basedOn: revision, signer, cause })
    say(`Published ${count} records of ${outletId}.`)
  } else say('Nothing was written: give --out <file> for a proposal, or --publish.')
  return 0
}
