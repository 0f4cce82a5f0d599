import type { Database } from '../db/database.ts'
import { readBasisOfAny } from '../db/publication-basis.ts'
import { requireStored } from '../domain/editorial/filing.ts'
import type { Signer } from '../domain/editorial/signature.ts'
import type { OutletRecord } from '../domain/record.ts'
import { addDeclared, type Declared } from '../imports/declared.ts'
import { DECLARED_READERS, DECLARED_TITLES, type DeclaredKind } from '../imports/declared-readers.ts'
import { untilNotOvertaken } from './overtaken.ts'
import { publishRecords } from './publish.ts'

export interface DeclaredFile {
  readonly what: DeclaredKind
  readonly outletId: string
  readonly text: string
  /** Where the file was read. */
  readonly url: string
  readonly seenOn: string
}

export interface DeclaredOutcome {
  readonly declared: Declared
  readonly before: OutletRecord
  /** The record with what the file adds; unchanged where the file has faults or adds nothing. */
  readonly after: OutletRecord
  /** What the file says that the record already has. */
  readonly known: readonly string[]
  /** Number of records added. */
  readonly added: number
  readonly isPublished: boolean
  /** Whether nothing was imported because of faults. */
  readonly isRefused: boolean
}

export interface DeclaredOptions {
  readonly now: Date
  readonly signer?: Signer | undefined
  readonly publish: boolean
  /** Whether any fault refuses the whole file. */
  readonly strict: boolean
}

/**
 * Adds what an outlet's own file (trust.txt, ads.txt, JSON-LD …) says to its record; published where asked, unless it
 * adds nothing. Faults refuse a file that has nothing else, and with `strict` any file.
 *
 * @throws Problem 'not-found'
 */
export async function importDeclared(
  db: Database,
  { what, outletId, text, url, seenOn }: DeclaredFile,
  { now, signer, publish, strict }: DeclaredOptions,
): Promise<DeclaredOutcome> {
  return untilNotOvertaken(async () => {
    const basis = await readBasisOfAny(db, [outletId])
    const before = requireStored(basis.stored.get(outletId)?.record, outletId)
    const declared = DECLARED_READERS[what](text, before)
    const nothing = { declared, before, after: before, known: [], added: 0, isPublished: false, isRefused: false }
    if (declared.faults.length > 0 && (strict || saysNothing(declared))) return { ...nothing, isRefused: true }
    const title = DECLARED_TITLES[what]
    const addition = addDeclared(before, declared, { label: what, title, url, seenOn, now: now.toISOString() })
    const added = addition.notes.length + addition.stakes.length
    const isPublished = publish && added > 0
    const reason = `Taken from the outlet's own ${title}.`
    const cause = { kind: 'import', id: null, reason, by: 'masthead import', reviewedBy: null } as const
    if (isPublished) await publishRecords(db, [addition.record], { now, basis, signer, cause })
    return { ...nothing, after: addition.record, known: addition.known, added, isPublished }
  })
}

function saysNothing({ notes, stakes, left }: Declared): boolean {
  return notes.length === 0 && stakes.length === 0 && left.length === 0
}
