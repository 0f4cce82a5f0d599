import type { Name, Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { scriptOf } from '../domain/script.ts'
import type { CatalogueFile } from './file.ts'

const SCHEMA = '../catalogue.schema.json'

/** Members in the order in which a person reads a record: what it says first, then where from and since when. */
const LAST = ['note', 'references', 'validFrom', 'validTo', 'recordedAt', 'withdrawnAt', 'withdrawalReason']

/** The catalogue file of a record: the reverse of `recordOf`, without any member that holds its default. */
export function fileOf(record: OutletRecord): CatalogueFile {
  const local = <T extends Sourced>(part: T): object =>
    sparse({
      ...ordered(part),
      id: part.id.slice(record.id.length + 1),
      recordedAt: part.recordedAt === record.recordedAt ? null : part.recordedAt,
    })
  const localName = (name: Name): object => {
    const script = name.script === scriptOf(name.text) ? null : name.script
    return local({ ...name, script } as Name)
  }
  const { names, locators, stakes, related, transparency, trackRecord, assessments, references, ...outlet } = record
  return {
    $schema: SCHEMA,
    ...sparse(outlet),
    ...sparse({
      names: names.map(localName),
      locators: locators.map(local),
      stakes: stakes.map(local),
      related: related.map(local),
      transparency: transparency.map(local),
      trackRecord: trackRecord.map(local),
      assessments: assessments.map(local),
      references: references.map(sparse),
    }),
  } as CatalogueFile
}

/** The text of the file, as it is kept in `db/catalogue/`. */
export function toCatalogueText(record: OutletRecord): string {
  return `${JSON.stringify(fileOf(record), null, 2)}\n`
}

function ordered(part: object): Record<string, unknown> {
  const entries = Object.entries(part)
  const rank = ([name]: [string, unknown]) => (name === 'id' ? -1 : LAST.indexOf(name) + (LAST.includes(name) ? 1 : 0))
  return Object.fromEntries(entries.toSorted((a, b) => rank(a) - rank(b)))
}

/** Without null, false, empty text, empty lists and empty objects: the defaults of every member that has one. */
function sparse(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => !isDefault(value)))
}

function isDefault(value: unknown): boolean {
  if (value === null || value === false || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
