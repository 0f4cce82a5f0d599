import type { Sourced } from '../domain/outlet.ts'
import type { OutletRecord } from '../domain/record.ts'
import { scriptOf } from '../domain/script.ts'
import type { CatalogueFile } from './file.ts'

type FileSourced = Pick<
  NonNullable<CatalogueFile['locators']>[number],
  'id' | 'references' | 'validFrom' | 'validTo' | 'recordedAt' | 'withdrawnAt' | 'withdrawalReason'
>

/** The full record that a catalogue file stands for: defaults filled in, ids made unique in the whole catalogue. */
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
    note: file.note ?? null,
    fieldReferences: fieldReferencesOf(file),
    recordedAt: file.recordedAt,
    names: file.names.map((name) => ({
      ...sourced(name),
      text: name.text,
      language: name.language,
      script: name.script ?? scriptOf(name.text),
      kind: name.kind,
      ambiguous: name.ambiguous ?? false,
      note: name.note ?? null,
    })),
    locators: (file.locators ?? []).map((locator) => ({
      ...sourced(locator),
      host: locator.host ?? null,
      path: locator.path ?? null,
      platform: locator.platform ?? null,
      handle: locator.handle ?? null,
      edition: locator.edition ?? null,
      note: locator.note ?? null,
    })),
    stakes: (file.stakes ?? []).map((stake) => ({
      ...sourced(stake),
      party: stake.party,
      partyKind: stake.partyKind,
      relation: stake.relation,
      share: stake.share ?? null,
      basis: stake.basis,
      disputed: stake.disputed ?? false,
      note: stake.note ?? null,
    })),
    related: (file.related ?? []).map((related) => ({
      ...sourced(related),
      outletId: related.outletId ?? null,
      name: related.name,
      relation: related.relation,
    })),
    transparency: (file.transparency ?? []).map((note) => ({
      ...sourced(note),
      scope: note.scope ?? null,
      note: note.note,
      basis: note.basis,
      criterion: note.criterion,
      finding: note.finding,
      observedOn: note.observedOn ?? null,
    })),
    trackRecord: (file.trackRecord ?? []).map((entry) => ({
      ...sourced(entry),
      scope: entry.scope ?? null,
      note: entry.note,
      basis: entry.basis,
      kind: entry.kind,
      body: entry.body,
      subject: entry.subject,
      outcome: entry.outcome,
      actor: entry.actor ?? null,
      occurredOn: entry.occurredOn ?? null,
      occurredBy: entry.occurredBy ?? null,
      occurredFrom: entry.occurredFrom ?? null,
    })),
    assessments: (file.assessments ?? []).map((assessment) => ({
      ...sourced(assessment),
      scope: assessment.scope ?? null,
      note: assessment.note ?? '',
      basis: assessment.basis,
      assessor: assessment.assessor,
      verdict: assessment.verdict,
      assessedOn: assessment.assessedOn ?? null,
    })),
    references: file.references.map((reference) => ({
      id: reference.id,
      url: reference.url,
      title: reference.title,
      publisher: reference.publisher,
      published: reference.published ?? null,
      archiveUrl: reference.archiveUrl ?? null,
      passage: reference.passage ?? null,
      kind: reference.kind,
      licence: reference.licence ?? null,
    })),
    replies: [],
    disputes: [],
  }
}

function fieldReferencesOf(file: CatalogueFile): Record<string, readonly string[]> {
  const given = Object.entries(file.fieldReferences ?? {})
  return Object.fromEntries(given.filter((entry): entry is [string, string[]] => entry[1] !== undefined))
}
