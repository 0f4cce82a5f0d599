import { fold, foldKey, keyWithoutThe } from '../lookup/fold.ts'
import { locatedAt } from '../lookup/host-index.ts'
import { domainsOfLabel, domainsOfSkeleton, type Labelled, labelOf } from '../lookup/label-index.ts'
import type { Lookup } from '../lookup/lookup.ts'
import { unicodeLabel } from '../lookup/punycode.ts'
import { mixesScripts, skeletonOf } from '../lookup/skeleton.ts'
import type { WarningCode, WarningFact } from './citation.ts'
import { endingOfCountry, isNewEnding, isOfOneCountry } from './endings.ts'
import { GENUINE_DOMAINS } from './genuine-domains.ts'
import { AFFIXES, endingOf, isMadeOfWords, tellsItsOutlet } from './known-label.ts'
import { misspelt, SHORTEST_MISSPELT } from './misspelt-label.ts'
import { isTitle } from './title-words.ts'
import { warning } from './warning.ts'

const MOST_WARNINGS = 3

/** Listed outlets that an unlisted host imitates or resembles, as warnings; never a match. */
export function likenessesOf(host: string, registrableDomain: string | null, lookup: Lookup): readonly WarningFact[] {
  if (registrableDomain === null || GENUINE_DOMAINS.has(registrableDomain)) return []
  return resemblancesOf(host, registrableDomain, lookup)
}

/** Resemblances of any host, including known genuine ones. */
export function resemblancesOf(host: string, registrableDomain: string, lookup: Lookup): readonly WarningFact[] {
  const label = labelOf(registrableDomain)
  const shown = unicodeLabel(label)
  const warnings: WarningFact[] = []
  const warn = (code: WarningCode, says: 'sameLabel' | 'homograph' | 'lookAlike', like: Labelled): void => {
    if (isOfItsName(label, registrableDomain, like)) return
    const { entry, domain } = like
    if (warnings.length < MOST_WARNINGS && !warnings.some((held) => held.outletId === entry.id)) {
      warnings.push(warning(code, says, { host, listed: domain, outlet: entry.name }, entry.id))
    }
  }
  for (const like of sameLabel(label, registrableDomain, lookup)) {
    warn('same-label', 'sameLabel', like)
  }
  for (const like of homographs(label, shown, registrableDomain, lookup)) {
    warn('homograph', 'homograph', like)
  }
  if (warnings.length === 0 && mixesScripts(shown)) warnings.push(warning('homograph', 'mixedScripts', { host }, null))
  for (const like of [
    ...embedded(host, label, registrableDomain, lookup),
    ...hyphenated(label, registrableDomain, lookup),
    ...dressedUp(label, registrableDomain, lookup),
    ...misspelt(label, registrableDomain, lookup),
  ]) {
    warn('look-alike', 'lookAlike', like)
  }
  return warnings
}

/**
 * Whether the label is the outlet's name, an article or a word for news more or less, under the ending of the outlet's own
 * country: it may well be its own site: `kathimerini.gr` beside ekathimerini.com, but not `daily-mail.co.uk` beside
 * dailymail.co.uk.
 */
function isOfItsName(label: string, domain: string, { entry: { country, names }, domain: listed }: Labelled): boolean {
  if (country === null || domain.split('.').at(-1) !== endingOfCountry(country)) return false
  if (endingOf(domain, label) === endingOf(listed, labelOf(listed))) return false
  const bare = label.replace(OWN_WORDS, '')
  return names.some(({ text }) => {
    const key = foldKey(text).replace(OWN_WORDS, '')
    return key === label || key === bare || fold(text).replaceAll(' ', '-') === label
  })
}

const OWN_WORDS = /^(?:the|el|la|le|al|news)-?(?=.{4})|-?(?:online|news)$/

/**
 * `spiegel.ltd` for spiegel.de, `bild.pics` for bild.de. Not under the ending of a country, where it is another's or the
 * house's own site (`lexpress.mu`, `cnn.gr`): the rule found 33 of 14,475 imitations and raised 12 of 31 false alarms. Under
 * .com not where papers are called so in many places.
 */
function sameLabel(label: string, domain: string, lookup: Lookup): readonly Labelled[] {
  const ending = endingOf(domain, label)
  if (isOfOneCountry(ending)) return []
  return labelled(label, domain, lookup).filter((like) => ending !== 'com' || !isMadeOfWords(label, like))
}

/** Listed domains with that label, whatever was added to it. */
function labelled(label: string, domain: string, lookup: Lookup): readonly Labelled[] {
  const likes = domainsOfLabel(lookup.labels, lookup.entries, label)
  const isNew = isNewEnding(endingOf(domain, label))
  return likes.filter(
    (like) =>
      (isNew || !isGeneric(label, like)) &&
      ((label.length >= (isNew ? 3 : 5) && !AFFIXES.has(label)) || tellsItsOutlet(label, like)),
  )
}

/**
 * Whether the label is a title of papers in many places, each with a domain of that label: `citizen`, `dailypost`, but
 * not `theguardian`.
 */
function isGeneric(label: string, { entry }: Labelled): boolean {
  const bare = label.replace(/^the/, '')
  const same = entry.names.filter(({ text }) => keyWithoutThe(text) === bare)
  if (same.some(({ ambiguous, kind }) => !ambiguous && kind === 'official')) return false
  return isTitle(label) || (same.length > 0 && same.every(({ text }) => isTitle(fold(text))))
}

/**
 * Letters of other scripts, and `rn`, `0`, `1` for m, o, l. Short labels look like others' by chance, so that the
 * ending must be the same: `ltv.lv` is not `1tv.com`.
 */
function homographs(label: string, shown: string, domain: string, lookup: Lookup): readonly Labelled[] {
  const isChance = label.length < SHORTEST_HOMOGRAPH
  const skeleton = skeletonOf(shown)
  return domainsOfSkeleton(lookup.labels, lookup.entries, skeleton).filter((like) => {
    const listed = labelOf(like.domain)
    return listed !== label && !(isChance && endingOf(domain, label) !== endingOf(like.domain, listed))
  })
}

const SHORTEST_HOMOGRAPH = 4

/** `cnn.com.breaking.example`, `www-cnn-com.example`. */
function embedded(host: string, label: string, registrableDomain: string, lookup: Lookup): readonly Labelled[] {
  const outer = host.slice(0, -registrableDomain.length - 1)
  const found: Labelled[] = []
  for (const text of [outer, label.replaceAll('-', '.'), outer.replaceAll('-', '.')]) {
    const parts = text.split('.')
    for (let start = 0; start < parts.length - 1; start += 1) {
      for (let end = start + 2; end <= Math.min(parts.length, start + 4); end += 1) {
        const domain = parts.slice(start, end).join('.')
        const located = locatedAt(lookup.hosts, lookup.entries, domain)[0]
        if (located !== undefined) found.push({ entry: located.entry, domain })
      }
    }
  }
  // The listed domain contains a hyphen itself: `www-al-ayyam-ps`.
  for (const text of [label, outer]) {
    const parts = text.split('-')
    for (let start = 0; start < parts.length - 2; start += 1) {
      const domain = `${parts.slice(start, -1).join('-')}.${parts.at(-1)}`
      const located = locatedAt(lookup.hosts, lookup.entries, domain)[0]
      if (located !== undefined) found.push({ entry: located.entry, domain })
    }
  }
  return found
}

/** `lem-onde`, `derspie-gel`: a listed label with a hyphen; not under the ending of another country. */
function hyphenated(label: string, domain: string, lookup: Lookup): readonly Labelled[] {
  if (!label.includes('-')) return []
  const bare = label.replaceAll('-', '')
  const ending = endingOf(domain, label)
  if (bare.length < SHORTEST_MISSPELT || isTitle(label.replaceAll('-', ' '))) return []
  return domainsOfLabel(lookup.labels, lookup.entries, bare).filter(
    (like) => !isOfOneCountry(ending) || ending === endingOf(like.domain, bare),
  )
}

/** `bbc-news`, `www-reuters`, `bbcnewstoday`: a listed label with up to three common words added. */
function dressedUp(label: string, domain: string, lookup: Lookup): readonly Labelled[] {
  const rests = new Set<string>()
  const tokens = label.split('-').filter((token) => !AFFIXES.has(token))
  const isDressed = tokens.length > 0 && tokens.length < label.split('-').length
  const apart = isDressed ? [tokens.join('-'), tokens.join('')] : []
  for (const rest of apart) rests.add(rest)
  let dressed = [label]
  for (let words = 0; words < 3; words += 1) {
    dressed = dressed.flatMap(withoutAffix)
    for (const rest of dressed) rests.add(rest)
  }
  const joinedOn = [...rests]
    .filter((rest) => rest.length >= 3)
    .flatMap((rest) =>
      labelled(rest, domain, lookup).filter((like) => tellsItsOutlet(rest, like) && !isTitled(label, rest, like)),
    )
  return joinedOn.length > 0 ? joinedOn : setApart(apart, lookup)
}

/** Whether nothing but `the` is added to words: `thegraphic`. */
function isTitled(label: string, rest: string, like: Labelled): boolean {
  return label === `the${rest}` && isMadeOfWords(rest, like)
}

/** `afp-live`, `abc-official`: a short name apart from the words added, where it is a name of the outlet. */
function setApart(rests: readonly string[], lookup: Lookup): readonly Labelled[] {
  return rests
    .filter((rest) => rest.length >= 3 && !isTitle(rest))
    .flatMap((rest) => domainsOfLabel(lookup.labels, lookup.entries, rest))
    .filter(({ entry, domain }) => entry.names.some(({ text }) => foldKey(text) === labelOf(domain)))
}

/** A label without one of the words, at either end. */
function withoutAffix(label: string): readonly string[] {
  const rests: string[] = []
  for (const affix of AFFIXES) {
    // Shorter words end other names: `krtv`, `abctv`.
    if (label.length < affix.length + (affix.length < 3 ? 5 : 3)) continue
    if (label.startsWith(affix)) rests.push(label.slice(affix.length).replace(/^-/, ''))
    if (label.endsWith(affix)) rests.push(label.slice(0, -affix.length).replace(/-$/, ''))
  }
  return rests
}
