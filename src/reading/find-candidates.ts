import type { Candidate, Citation, Reason, Resolution, WarningCode } from '../domain/citation/citation.ts'
import { METHOD } from '../domain/citation/methods/methods.ts'
import { resolveCitation } from '../domain/citation/resolve.ts'
import type { Messages } from '../domain/language/messages.ts'
import { sayMatch } from '../domain/language/say-match.ts'
import type { LookupEntry } from '../domain/lookup/entry.ts'
import type { Lookup } from '../domain/lookup/lookup.ts'
import { searchNames } from '../domain/lookup/search-names.ts'
import { attributeReasons, typeReasons } from './attribute-reasons.ts'
import type { ReconcileQuery } from './reconcile-query.ts'

/** An outlet that a query may mean. `match` is true only where none of the given values contradicts it. */
export interface ReconcileCandidate {
  readonly entry: LookupEntry
  /** 0 to 1: the product of the reasons' scores. */
  readonly confidence: number
  readonly match: boolean
  readonly reasons: readonly Reason[]
}

/** Warnings that the address shows where the text appeared, but not who published it. */
const UNSURE: ReadonlySet<WarningCode> = new Set([
  'publisher-unknown',
  'account-unknown',
  'opaque-link',
  'aggregator',
  'homograph',
])

/** Highest score of a similar name: below that of any match. */
const SIMILAR = 0.6
/** Factor on a candidate's score where another given value points elsewhere. */
const CONTRADICTED = 0.6

interface Findings {
  readonly reasons: Map<string, readonly Reason[]>
  /** Outlets that one value alone identifies. */
  readonly decided: Set<string>
  /** For each value that may mean one of several outlets: those outlets. */
  readonly open: ReadonlySet<string>[]
  /** Given hosts that belong to no listed outlet. */
  readonly elsewhere: string[]
}

/**
 * The outlets that the given values may mean, most likely first. Each value is resolved by itself, like a citation.
 * `match` is set only where all values that identify an outlet agree, and country, language and type do not contradict
 * it.
 */
export function findCandidates(
  query: ReconcileQuery,
  lookup: Lookup,
  messages: Messages,
): readonly ReconcileCandidate[] {
  const findings: Findings = { reasons: new Map(), decided: new Set(), open: [], elsewhere: [] }
  const { isId } = messages.reconcile
  for (const id of [...query.ids, ...query.texts]) {
    const entry = lookup.entry(id)
    if (entry === undefined) continue
    keep(findings, entry.id, [{ feature: 'id', score: 1, detail: isId(id, entry.name) }])
    findings.decided.add(entry.id)
  }
  const [country] = query.countries
  const [language] = query.languages
  const hints = { country, language, citedOn: query.citedOn }
  for (const text of query.texts) {
    if (lookup.entry(text) === undefined) note(findings, resolveCitation(citationOf(text, hints), lookup), messages)
  }
  for (const url of query.urls) {
    const resolution = resolveCitation({ url, citedOn: query.citedOn }, lookup)
    note(findings, resolution, messages)
    if (resolution.status === 'unlisted' && !isUnsure(resolution))
      findings.elsewhere.push(resolution.unlisted?.host ?? url)
  }

  const only = agreedOn(findings)
  // Searching for similar names is slower than resolving, and only adds doubt where a value already has a meaning.
  if (findings.reasons.size === 0) addSimilar(findings, query, lookup, messages)
  const candidates: ReconcileCandidate[] = []
  for (const [id, found] of findings.reasons) {
    const entry = lookup.entry(id)
    if (entry === undefined) continue
    const attributes = attributeReasons(entry, query, found, messages)
    const types = typeReasons(entry, query, messages)
    if (attributes === null || types === null) continue
    const against = contradictionsOf(id, findings, lookup, messages)
    const reasons = [...found, ...attributes, ...types, ...against]
    const confidence = confidenceOf(reasons)
    const opposed = [...attributes, ...types].some(({ score }) => score < 1)
    candidates.push({ entry, confidence, match: id === only && confidence >= METHOD.threshold && !opposed, reasons })
  }
  return candidates
    .sort((a, b) => b.confidence - a.confidence || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, query.limit)
}

/** Reasons against an outlet from the other given values, at most one of each kind. */
function contradictionsOf(
  id: string,
  { decided, elsewhere }: Findings,
  lookup: Lookup,
  messages: Messages,
): readonly Reason[] {
  const { contradicts, notItsHost } = messages.reconcile
  const other = [...decided].find((each) => each !== id)
  const [host] = elsewhere
  if (other === undefined && host === undefined) return []
  const detail = other === undefined ? notItsHost(host ?? '') : contradicts(lookup.entry(other)?.name ?? other)
  return [{ feature: 'contradiction', score: CONTRADICTED, detail }]
}

/** A spreadsheet cell: an address, an account or a name. Bare hosts are read like names. */
function citationOf(text: string, hints: Pick<Citation, 'country' | 'language' | 'citedOn'>): Citation {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text.trim())) return { url: text.trim(), citedOn: hints.citedOn }
  return { name: text, ...hints }
}

/** An outlet's own short link hides the page, not the publisher. */
function isUnsure({ status, warnings }: Resolution): boolean {
  return warnings.some(({ code }) => UNSURE.has(code) && !(code === 'opaque-link' && status === 'matched'))
}

function note(findings: Findings, resolution: Resolution, { match: messages }: Messages): void {
  const { status, warnings } = resolution
  const match = resolution.match === null ? null : sayMatch(resolution.match, messages)
  if (match?.outletId != null) {
    keep(findings, match.outletId, match.reasons)
    if (!isUnsure(resolution)) findings.decided.add(match.outletId)
  }
  const alternatives: readonly Candidate[] = match?.alternatives ?? []
  for (const { outletId, reasons } of alternatives) keep(findings, outletId, reasons)
  if (status === 'ambiguous') findings.open.push(new Set(alternatives.map(({ outletId }) => outletId)))
  // A near miss supports only the outlet that it resembles.
  const near = warnings.flatMap(({ code, outletId }) => (code === 'resembles' && outletId !== null ? [outletId] : []))
  if (status === 'unlisted' && near.length > 0) findings.open.push(new Set(near))
}

function keep({ reasons }: Findings, id: string, found: readonly Reason[]): void {
  const held = reasons.get(id)
  if (held === undefined || confidenceOf(found) > confidenceOf(held)) reasons.set(id, found)
}

/** The one outlet that every identifying value means and every open one may mean; null where there is none. */
function agreedOn({ decided, open, elsewhere }: Findings): string | null {
  const [first, ...others] = decided
  if (first === undefined || others.length > 0 || elsewhere.length > 0) return null
  return open.every((ids) => ids.has(first)) ? first : null
}

function addSimilar(findings: Findings, { texts, limit }: ReconcileQuery, lookup: Lookup, messages: Messages): void {
  const { similar } = messages.reconcile
  for (const text of texts) {
    if (text.includes('://')) continue
    for (const { outletId, name, score } of searchNames(lookup, text, { limit })) {
      if (findings.reasons.has(outletId)) continue
      const detail = similar(name, lookup.entry(outletId)?.name ?? outletId)
      findings.reasons.set(outletId, [{ feature: 'similar-name', score: SIMILAR * score, detail }])
    }
  }
}

function confidenceOf(reasons: readonly Reason[]): number {
  return reasons.reduce((product, { score }) => product * score, 1)
}
