import type { Name, Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { scriptOf } from '../domain/script.ts'
import type { CatalogueFile } from './file.ts'

const SCHEMA = '../catalogue.schema.json'

/** The order in which a person reads a record's members: what it is, what it says, source and dates. */
const ORDER =
  `id text language script url title publisher published archiveUrl passage kind country languages founded closed issn
  party partyKind relation share outletId name host path platform handle edition criterion finding body subject outcome
  actor assessor verdict occurredOn occurredFrom occurredBy observedOn assessedOn scope basis disputed ambiguous licence note references
  fieldReferences validFrom validTo recordedAt withdrawnAt withdrawalReason`.split(/\s+/)

/** The catalogue file of a record: the inverse of `recordOf`, without members that have their default. */
export function fileOf(record: OutletRecord): CatalogueFile {
  const local = <T extends Sourced>(part: T): object =>
    sparse({
      ...part,
      id: part.id.slice(record.id.length + 1),
      recordedAt: part.recordedAt === record.recordedAt ? null : part.recordedAt,
    })
  const localName = (name: Name): object =>
    local({ ...name, script: name.script === scriptOf(name.text) ? '' : name.script })
  const { names, locators, stakes, related, transparency, trackRecord, assessments, references, ...rest } = record
  const { replies: _replies, disputes: _disputes, ...outlet } = rest
  const lists = {
    names: names.map(localName),
    locators: locators.map(local),
    stakes: stakes.map(local),
    related: related.map(local),
    transparency: transparency.map(local),
    trackRecord: trackRecord.map(local),
    assessments: assessments.map(local),
    references: references.map(sparse),
  }
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
  return {
    $schema: SCHEMA,
    ...sparse({ ...outlet, fieldReferences: sparse(outlet.fieldReferences) }),
    ...Object.fromEntries(filled),
  } as CatalogueFile
}

/** The text of a record's file in `db/catalogue/`. */
export function toCatalogueText(record: OutletRecord): string {
  return `${JSON.stringify(fileOf(record), null, 2)}\n`
}

/** Ordered members, without null, false, empty text, empty lists and empty objects, which are defaults. */
function sparse(part: object): Record<string, unknown> {
  const entries = Object.entries(part).filter(([, value]) => !isDefault(value))
  return Object.fromEntries(entries.toSorted(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)))
}

function isDefault(value: unknown): boolean {
  if (value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
