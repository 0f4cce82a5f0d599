import { fileOf } from '../../catalogue/file-of.ts'
import type { OutletRecord } from '../../domain/record.ts'
import type { DeclaredAddition } from '../../imports/declared.ts'

/** What is added, in the form that POST /v1/proposals takes: as in a catalogue file. */
export function proposalOf(
  record: OutletRecord,
  { notes, stakes, references }: DeclaredAddition,
  title: string,
): object {
  const { recordedAt } = notes[0] ?? stakes[0] ?? record
  const { transparency, ...file } = fileOf({ ...record, recordedAt, transparency: notes, stakes, references })
  return {
    outletId: record.id,
    reason: `The outlet says so in its own ${title}.`,
    add: {
      references: file.references,
      ...(transparency && { transparency }),
      ...(file.stakes && { stakes: file.stakes }),
    },
  }
}
