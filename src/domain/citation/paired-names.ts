import { fold } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { mayBePerson } from './credit-line.ts'
import { type Decision, decideName, isDecided } from './decide-name.ts'
import type { Hints } from './hints.ts'
import { isHostname } from './is-hostname.ts'
import { type NameHit, withReasons } from './name-hit.ts'
import { exactHits } from './name-hits.ts'
import { NOT_APART, partHits, writingOf } from './part-hits.ts'
import { jointParts } from './read-name.ts'
import { reason } from './reason.ts'
import { resolveUrl } from './resolve-url.ts'

const BRACKETED = /^([^()[\]<>]+)[([<]([^()[\]<>]+)[)\]>]$/u
/** `BBC英国广播公司` */
const TWO_SCRIPTS = /^([\p{sc=Latn}\d .-]+?)\s?([\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]{2,})$/u

/** `Agence France-Presse (AFP)`, `dw.com (Deutsche Welle)`: two names of one outlet, each of which may be shared. */
export function decideWithAlias(name: string, hints: Hints, lookup: Lookup): Decision | null {
  const [, one, other] = (BRACKETED.exec(name) ?? TWO_SCRIPTS.exec(name))?.map((part) => part.trim()) ?? withHost(name)
  if (one === undefined || other === undefined) return null
  const [first, second] = isSite(one) ? [other, one] : [one, other]
  const hits = exactHits(first, lookup)
  const outletId = isSite(second) ? (resolveUrl(second, hints.citedOn, lookup).match?.outletId ?? null) : null
  const named = outletId === null || hits.length > 0 ? hits : partHits(fold(first), NOT_APART, writingOf(first), lookup)
  const atHost = named.filter(({ entry }) => entry.id === outletId).map(byName)
  if (atHost.length > 0)
    return decideName(
      atHost.map((hit) => aliased(hit, second)),
      hints,
    )
  if (isAbbreviationOf(second, first) && hits.length > 0) return decideName(hits, hints)
  const aliases = second.split(/[,;]/).flatMap((alias) => exactHits(alias, lookup))
  const both = hits.flatMap((hit) => {
    const alias = aliases.find(({ entry }) => entry.id === hit.entry.id)
    return alias === undefined ? [] : [aliased(hit, alias.name.text)]
  })
  return both.length === 0 ? null : decideName(both, hints)
}

/** Without what speaks against words around the name, as the host says whose they are. */
function byName(hit: NameHit): NameHit {
  return { ...hit, reasons: hit.reasons.filter(({ feature }) => feature === 'nameListed') }
}

/** `dw.com`, `https://www.dw.com/` */
function isSite(text: string): boolean {
  return isHostname(text.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
}

function aliased(hit: NameHit, alias: string): NameHit {
  return { ...withReasons(hit, [reason('alias', 'listed', { alias, outlet: hit.entry.name })]), ownPlace: true }
}

/** `PTI` of `Press Trust of India`, `د ب أ`, which is written in single letters. */
function isAbbreviationOf(short: string, name: string): boolean {
  if (/^\p{sc=Arab}(?:[ .]\p{sc=Arab}){1,4}$/u.test(short)) return true
  const initials = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return initials.length > 2 && short === initials.map((word) => word[0]).join('')
}

/** `Der Spiegel - spiegel.de` */
function withHost(name: string): readonly string[] {
  const parts = name.split(/ [-–—|•·] |, /)
  const [first = '', second = ''] = parts
  return parts.length === 2 && isHostname(second.trim()) ? [name, first.trimEnd(), second.trim()] : []
}

/** `Le Monde avec AFP`: the first is the publisher, the second its agency. */
export function decideWithWire(name: string, hints: Hints, lookup: Lookup): Decision | null {
  const [publisher, wire, more] = name.split(/ (?:avec|with|con|mit) (?:l['’])?/u)
  if (publisher === undefined || wire === undefined || more !== undefined) return null
  const [credited] = exactHits(wire, lookup)
  if (credited?.entry.kind !== 'wire-agency') return null
  const used = reason('withWire', 'named', { credit: wire })
  const decision = decideName(
    exactHits(publisher, lookup).map((hit) => withReasons(hit, [used])),
    hints,
  )
  return isDecided(decision) ? decision : null
}

/** `Jane Doe/AP`, `REUTERS/Jane Doe`: a photographer and the outlet whose picture it is. */
export function decideSigned(name: string, hints: Hints, lookup: Lookup): Decision | null {
  const [one, other, more] = name.split(/\s?[/|]\s?/)
  if (one === undefined || other === undefined || more !== undefined) return null
  for (const [outlet, person] of [
    [one, other],
    [other, one],
  ] as const) {
    const hits = exactHits(outlet, lookup).filter(({ entry }) => entry.depth !== 'listing')
    if (hits.length === 0 || !mayBePerson(person) || exactHits(person, lookup).length > 0) continue
    const decision = decideName(hits, hints)
    if (isDecided(decision)) return decision
  }
  return null
}

/** Several outlets credited together are all alternatives, in no order of preference. */
export function decideJoint(name: string, hints: Hints, lookup: Lookup): Decision | null {
  const parts = jointParts(name)
  if (parts.length < 2) return null
  const alternatives: NameHit[] = []
  for (const part of parts) {
    const hits = exactHits(part, lookup)
    const decision = decideName(hits, hints)
    if (!isDecided(decision)) return null
    alternatives.push(...(decision.match === null ? decision.alternatives : [decision.match]))
  }
  const joint = reason('jointCredit', 'joint', { credit: name })
  return { match: null, alternatives: alternatives.map((hit) => withReasons(hit, [joint])), near: [] }
}
