import type { Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { withDefaults } from '../domain/record-members.ts'
import { scriptOf } from '../domain/script.ts'
import type { CatalogueFile } from './file.ts'

type FileSourced = Pick<
  NonNullable<CatalogueFile['locators']>[number],
  'id' | 'references' | 'validFrom' | 'validTo' | 'recordedAt' | 'withdrawnAt' | 'withdrawalReason'
>

/** The full record of a catalogue file: defaults filled in, ids unique in the whole catalogue. */
export function recordOf(file: CatalogueFile): OutletRecord {
  const sourced = (record: FileSourced): Sourced => ({
    id: `${file.id}/${record.id}`,
    references: record.references,
    validFrom: record.validFrom ?? null,
    validTo: record.validTo ?? null,
    recordedAt: record.recordedAt ?? file.recordedAt,
    withdrawnAt: record.withdrawnAt ?? null,
    withdrawalReason: record.withdrawalReason ?? null,
  })
  return {
    id: file.id,
    kind: file.kind,
    country: file.country ?? null,
    languages: file.languages ?? [],
    founded: file.founded ?? null,
    closed: file.closed ?? null,
    ...(file.issn !== undefined && { issn: file.issn }),
    note: file.note ?? null,
    fieldReferences: fieldReferencesOf(file),
    recordedAt: file.recordedAt,
    names: file.names.map((name) => ({
      ...sourced(name),
      ...withDefaults('names', { ...name, script: name.script ?? scriptOf(name.text) }),
    })),
    locators: (file.locators ?? []).map((each) => ({ ...sourced(each), ...withDefaults('locators', each) })),
    stakes: (file.stakes ?? []).map((each) => ({ ...sourced(each), ...withDefaults('stakes', each) })),
    related: (file.related ?? []).map((each) => ({ ...sourced(each), ...withDefaults('related', each) })),
    transparency: (file.transparency ?? []).map((each) => ({
      ...sourced(each),
      ...withDefaults('transparency', each),
    })),
    trackRecord: (file.trackRecord ?? []).map((each) => ({ ...sourced(each), ...withDefaults('trackRecord', each) })),
    assessments: (file.assessments ?? []).map((each) => ({ ...sourced(each), ...withDefaults('assessments', each) })),
    references: file.references.map((each) => withDefaults('references', each)),
    replies: [],
    disputes: [],
  }
}

function fieldReferencesOf(file: CatalogueFile): Record<string, readonly string[]> {
  const given = Object.entries(file.fieldReferences ?? {})
  return Object.fromEntries(given.filter((entry): entry is [string, string[]] => entry[1] !== undefined))
}
