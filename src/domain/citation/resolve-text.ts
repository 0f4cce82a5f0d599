import { fold } from '../lookup/fold.ts'
import type { Lookup } from '../lookup/lookup.ts'
import type { ReadCitation, Resolution } from './citation.ts'
import type { Hints } from './hints.ts'
import { LONGEST_REFERENCE } from './longest.ts'
import { METHOD } from './methods/methods.ts'
import { countriesOf } from './place-words.ts'
import { readReference } from './read-reference.ts'
import { unusable } from './resolution.ts'
import { resolveIssn } from './resolve-issn.ts'
import { resolvePart } from './resolve-name.ts'
import { resolveUrl } from './resolve-url.ts'
import { warning } from './warning.ts'

/** Parts of a reference that are looked up; the outlet is among the first. */
const MOST_NAMES = 12

/** Resolves a printed reference: by its address if that is listed, else by the first part that names an outlet. */
export function resolveText(text: string, hints: Hints, lookup: Lookup): Resolution {
  if (text.length > LONGEST_REFERENCE) return unusable({}, 'name-too-long')
  if (fold(text) === '') return unusable({ text }, 'no-name')
  const { urls, names, issns, author, title, place, publishedOn } = readReference(text)
  const citedOn = hints.citedOn ?? publishedOn ?? undefined
  const dated: Hints = { ...hints, country: hints.country ?? countryOf(place), citedOn }
  const read: ReadCitation = {
    text,
    ...(author === null ? undefined : { author }),
    ...(title === null ? undefined : { title }),
    ...(citedOn === undefined ? undefined : { citedOn }),
  }
  const pages = urls.map((url) => resolveUrl(url, citedOn, lookup))
  const isDossier = ({ match }: Resolution) => lookup.entry(match?.outletId ?? '')?.depth !== 'listing'
  // Among surnames and words of titles, a listing's name is probably a coincidence: dossiers come first, and an author
  // is no outlet.
  const named = names
    .slice(0, MOST_NAMES)
    .filter((name) => !isOfAuthor(name, author))
    .map((name) => resolvePart(name, dated, lookup))
  const [first] = named
  named.sort((one, other) => Number(isDossier(other)) - Number(isDossier(one)))
  // An ISSN decides, unless the outlet is plainly named: editors give that of a sister paper.
  const byIssn = issns.flatMap((issn) => resolveIssn({ name: issn }, issn, lookup) ?? [])
  const isNamed = byIssn.length > 0 && first !== undefined && isCertain(first)
  const best = bestOf(pages, isNamed ? [first, ...named] : [...byIssn, ...named]) ?? resolvePart(text, dated, lookup)
  const { name, canonicalUrl } = best.citation
  const citation = {
    ...read,
    ...(name === undefined ? undefined : { name }),
    ...(canonicalUrl === undefined ? undefined : { canonicalUrl }),
  }
  return { ...best, citation }
}

/** Country of the last place named in `London` or `Lagos, Nigeria`; undefined where it may be in several. */
function countryOf(place: string | null): string | undefined {
  const last = fold(place?.split(',').at(-1) ?? '')
  const [only, ...others] = last === '' ? [] : countriesOf(last.replaceAll(' ', ''))
  return others.length === 0 ? only : undefined
}

/** The address decides where it names a host; a matching name beside an unlisted host becomes a warning. */
function bestOf(pages: readonly Resolution[], named: readonly Resolution[]): Resolution | null {
  const page = pages.find(({ status }) => status === 'matched')
  if (page !== undefined) return page
  const byName =
    named.find(isCertain) ??
    named.find(({ status }) => status === 'matched') ??
    named.find(({ status }) => status === 'ambiguous')
  const elsewhere = pages.find(namesAnotherHost)
  if (elsewhere === undefined) {
    return (
      byName ??
      pages.find(({ status }) => status === 'institution' || status === 'unlisted') ??
      named.find(({ status }) => status === 'unlisted') ??
      null
    )
  }
  const { outletId = null } = byName?.match ?? {}
  if (outletId === null) return elsewhere
  const about = { name: byName?.citation.name ?? '', host: elsewhere.unlisted?.host ?? '' }
  return { ...elsewhere, warnings: [...elsewhere.warnings, warning('resembles', 'otherAddress', about, outletId)] }
}

/** `Lister`, where `Lister, C.` is the author. */
function isOfAuthor(name: string, author: string | null): boolean {
  return author?.includes(',') === true && ` ${fold(author)} `.startsWith(` ${fold(name)} `)
}

/**
 * Whether a page is unlisted and not a copy, an aggregator's page or a post on a platform: its host then belongs to its
 * publisher.
 */
function namesAnotherHost({ status, unlisted, warnings }: Resolution): boolean {
  return (
    (status === 'unlisted' || status === 'institution') &&
    unlisted?.host != null &&
    unlisted.platform === null &&
    unlisted.via.length === 0 &&
    !warnings.some(({ code }) => code === 'opaque-link')
  )
}

/** Whether the match is by address or by an exact name; a part that only resembles a name may belong to the title. */
function isCertain({ status, match }: Resolution): boolean {
  return status === 'matched' && (match?.confidence ?? 0) >= METHOD.certain
}
