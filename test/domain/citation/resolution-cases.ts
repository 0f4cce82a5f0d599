import { readFileSync } from 'node:fs'
import type { Citation, Resolution } from '../../../src/domain/citation/citation.ts'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import type { Lookup } from '../../../src/domain/lookup/lookup.ts'

/** One labelled case of `test/cases/resolution.csv`; empty fields are null and, where expected, not checked. */
export interface ResolutionCase {
  readonly line: number
  readonly kind: 'url' | 'name' | 'account' | 'text'
  readonly input: string
  readonly country: string | null
  readonly language: string | null
  readonly citedOn: string | null
  readonly status: Resolution['status']
  /** The outlet matched; for an ambiguous case, outlets that must be among the alternatives, with spaces between. */
  readonly outlet: string | null
  /** The hands passed through, outermost first, by host or name, with `|` between; `-` for none. */
  readonly via: string | null
  /** A warning's code that must be there; `-` for no warning at all. */
  readonly warning: string | null
  readonly note: string
}

export interface Miss {
  /** A wrong outlet, or a match where none may be. */
  readonly strong: boolean
  readonly reason: string
}

const FILE = new URL('../../cases/resolution.csv', import.meta.url)

export function readCases(): readonly ResolutionCase[] {
  const [, ...rows] = readCsv(readFileSync(FILE, 'utf8'))
  return rows.map(({ line, fields }) => {
    const [kind, input, country, language, citedOn, status, outlet, via, warning, note] = fields.map((field) =>
      field === '' ? null : field,
    )
    return {
      line,
      kind: kind as ResolutionCase['kind'],
      input: JSON.parse(`"${(input ?? '').replaceAll('"', '\\"')}"`) as string,
      country: country ?? null,
      language: language ?? null,
      citedOn: citedOn ?? null,
      status: status as ResolutionCase['status'],
      outlet: outlet ?? null,
      via: via ?? null,
      warning: warning ?? null,
      note: note ?? '',
    }
  })
}

export function resolveCase(each: ResolutionCase, lookup: Lookup): Resolution {
  const citation: Citation = {
    [each.kind]: each.input,
    country: each.country ?? undefined,
    language: each.language ?? undefined,
    citedOn: each.citedOn ?? undefined,
  }
  return resolveCitation(citation, lookup)
}

/** How the answer falls short of the label; null where it does not. */
export function missOf(each: ResolutionCase, resolution: Resolution): Miss | null {
  const { status, match } = resolution
  const found = match?.outletId ?? null
  if (status === 'matched' && (each.status !== 'matched' || found !== each.outlet)) {
    return { strong: true, reason: `expected ${each.status} ${each.outlet ?? ''}, matched ${found}` }
  }
  if (status !== each.status) return { strong: false, reason: `expected ${each.status}, was ${status}` }
  if (status === 'ambiguous' && each.outlet !== null) {
    const alternatives = new Set(match?.alternatives.map(({ outletId }) => outletId))
    const missing = each.outlet.split(' ').filter((id) => !alternatives.has(id))
    if (missing.length > 0) return { strong: false, reason: `not among the alternatives: ${missing.join(' ')}` }
  }
  const via = (match?.via ?? resolution.unlisted?.via ?? []).map(({ host, name }) => host ?? name).join('|')
  if (each.via !== null && via !== (each.via === '-' ? '' : each.via))
    return { strong: false, reason: `expected via ${each.via}, was ${via}` }
  const codes = resolution.warnings.map(({ code }) => code)
  if (each.warning === '-' && codes.length > 0) return { strong: false, reason: `warned ${codes.join(' ')}` }
  if (each.warning !== null && each.warning !== '-' && !codes.some((code) => code === each.warning)) {
    return { strong: false, reason: `expected warning ${each.warning}, was ${codes.join(' ') || 'none'}` }
  }
  return null
}

function readCsv(text: string): readonly { line: number; fields: readonly string[] }[] {
  return text
    .split('\n')
    .map((row, at) => ({ line: at + 1, fields: fieldsOf(row) }))
    .filter(({ fields }) => fields.length > 1)
}

/** Fields with commas in them are in quotes, quotes in them doubled. */
function fieldsOf(row: string): readonly string[] {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
