import type { CatalogueFile } from '../../src/catalogue/file.ts'
import { recordOf } from '../../src/catalogue/record-of.ts'
import { weaknessOf } from '../../src/catalogue/weak-hosts.ts'
import type { OutletRecord } from '../../src/domain/record.ts'
import { evidenceOf } from './evidence-of.ts'
import { accountsOf, hostsOf } from './locators-of.ts'
import { namesOf } from './names-of.ts'
import { referenceOf } from './reference-of.ts'
import type { ShortDossier } from './short-dossier.ts'
import { relatedOf, stakeOf } from './stakes-of.ts'

const RECORDED_AT = '2026-11-30T00:00:00Z'

/** The record made of a dossier, and what was left out. */
export interface Carried {
  readonly record: OutletRecord
  readonly dropped: readonly string[]
}

type Part = { readonly references: readonly string[] }

/**
 * The catalogue record of a short dossier. Values with only copies, wikis or forums as references are left out and
 * reported.
 */
export function fileOfDossier(dossier: ShortDossier, outlets: ReadonlySet<string>): Carried {
  const dropped: string[] = []
  const references = dossier.sources.map(referenceOf)
  const firm = new Set(
    references
      .filter(({ url }) => weaknessOf(URL.parse(String(url))?.hostname ?? '') === null)
      .map(({ id }) => String(id)),
  )
  const kept = <T extends Part>(what: string, parts: readonly (T | null)[]): T[] =>
    parts.flatMap((part) => {
      if (part === null) return []
      if (part.references.some((id) => firm.has(id))) return [part]
      dropped.push(`${what} ${JSON.stringify(part)} rests on copies, wikis or talk alone`)
      return []
    })
  const tell = (line: string): null => {
    dropped.push(line)
    return null
  }
  const numbered = <T extends Part>(prefix: string, parts: readonly T[]) =>
    parts.map((part, at) => ({ id: `${prefix}-${at + 1}`, ...part }))
  const fields = fieldsOf(dossier, firm, tell)
  const evidence = evidenceOf(dossier, references, tell)
  const hosts = kept('host', hostsOf(dossier))
  const accounts = kept('account', accountsOf(dossier, tell))
  const file = {
    id: dossier.id,
    kind: dossier.kind,
    ...fields,
    recordedAt: RECORDED_AT,
    names: numbered('name', kept('name', namesOf(dossier, tell))),
    locators: [...numbered('host', hosts), ...numbered('account', accounts)],
    stakes: numbered(
      'stake',
      kept(
        'stake',
        dossier.ownership.map((stake) => stakeOf(stake, dossier)),
      ),
    ),
    related: numbered(
      'related',
      kept(
        'related',
        dossier.editions_and_related.map((each) => relatedOf(each, outlets)),
      ),
    ),
    transparency: kept('finding', evidence.transparency),
    trackRecord: kept('entry', evidence.trackRecord),
    assessments: numbered('assessment', kept('assessment', evidence.assessments)),
    references: [] as readonly Readonly<Record<string, unknown>>[],
  }
  const used = idsIn(file)
  file.references = references.filter(({ id }) => used.has(String(id)))
  return { record: recordOf(file as unknown as CatalogueFile), dropped }
}

/** Ids of all references in use. */
function idsIn(value: unknown, key = ''): Set<string> {
  if (Array.isArray(value) && (key === 'references' || key === 'fieldReferences')) return new Set(value.map(String))
  if (value === null || typeof value !== 'object') return new Set()
  const found = Object.entries(value).map(([name, each]) =>
    idsIn(each, key === 'fieldReferences' ? 'references' : Array.isArray(value) ? '' : name),
  )
  return new Set(found.flatMap((ids) => [...ids]))
}

function fieldsOf(dossier: ShortDossier, firm: ReadonlySet<string>, tell: (line: string) => null) {
  const sourcesOf = (field: 'country' | 'languages' | 'founded' | 'closed') => {
    const given = field === 'languages' ? dossier.languages.length > 0 : dossier[field] !== null
    const ids = dossier.fieldSources[field] ?? []
    if (!given) return undefined
    if (ids.some((id) => firm.has(id))) return unique(ids)
    tell(`${field} ${dossier[field]} has no source that stands`)
    return undefined
  }
  const fieldReferences = {
    country: sourcesOf('country'),
    languages: sourcesOf('languages'),
    founded: sourcesOf('founded'),
    closed: sourcesOf('closed'),
  }
  return {
    country: fieldReferences.country && (dossier.country ?? undefined),
    languages: fieldReferences.languages && dossier.languages,
    // Databases write a year as the first of January.
    founded: fieldReferences.founded && dossier.founded?.replace(/-01-01$/, ''),
    closed: fieldReferences.closed && (dossier.closed ?? undefined),
    fieldReferences,
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
