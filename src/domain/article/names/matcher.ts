import type { LookupEntries, LookupEntry } from '../../lookup/entry.ts'
import type { CompiledNames, FormColumns } from './compiled-names.ts'
import { FORM } from './name-forms.ts'

/**
 * All names, accounts and hosts of the catalogue at one revision, to be found in a text in one pass. Immutable: later
 * matchers share its columns and add to them, but what they add is none of its outlets.
 */
export interface ArticleMatcher extends FormColumns {
  readonly entries: LookupEntries
  /** Index in `entries` of each serial number; -1, or none, for outlets of other revisions. */
  readonly position: Int32Array
  /** Whether serial numbers are in the order of the entries, as in a matcher built at once. */
  readonly isInOrder: boolean
  readonly byId: Pick<ReadonlyMap<string, LookupEntry>, 'get'>
  readonly names: CompiledNames
  /** Approximate size of what is in use of the columns. */
  readonly bytes: number
}

export function entryOf({ entries, position, serial }: ArticleMatcher, form: number): LookupEntry | undefined {
  const number = position[serial[form] as number] ?? -1
  return number < 0 ? undefined : entries.at(number)
}

/** The name that a form is one of; undefined for hosts and handles. */
export function nameOf(matcher: ArticleMatcher, form: number) {
  return entryOf(matcher, form)?.names[matcher.source[form] as number]
}

/** The forms of a phrase, in the order of their outlets. */
export function formsOfPhrase(matcher: ArticleMatcher, phrase: number): readonly number[] {
  const { first, next } = matcher
  const forms: number[] = []
  for (let link = first[phrase] ?? 0; link !== 0; link = next[link - 1] ?? 0) {
    if (isCurrent(matcher, link - 1)) forms.push(link - 1)
  }
  return inOrder(matcher, forms)
}

/** The form with that sound; -1 for none, or where several outlets are equally likely. */
export function formSounding(matcher: ArticleMatcher, sound: string): number {
  return likeliestOf(matcher, matcher.bySound.get(sound))
}

/** The form that is romanised so after the Arabic article; -1 as above. */
export function formRomanised(matcher: ArticleMatcher, romanisation: string): number {
  return likeliestOf(matcher, matcher.byRomanisation.get(romanisation))
}

/** The last form with that acronym, in lower case; -1 for none. */
export function formAbbreviated(matcher: ArticleMatcher, acronym: string): number {
  return currentOf(matcher, matcher.byAcronym.get(acronym)).at(-1) ?? -1
}

function isCurrent({ position, serial }: ArticleMatcher, form: number): boolean {
  return (position[serial[form] as number] ?? -1) >= 0
}

/** Those forms that are of this revision, in the order of their outlets. */
export function currentOf(matcher: ArticleMatcher, forms: readonly number[] = NONE): readonly number[] {
  if (forms.length === 0) return NONE
  return inOrder(
    matcher,
    forms.filter((form) => isCurrent(matcher, form)),
  )
}

const NONE: readonly number[] = []

function inOrder({ isInOrder, position, serial }: ArticleMatcher, forms: number[]): readonly number[] {
  if (forms.length < 2) return forms
  if (isInOrder) return forms.sort((one, other) => one - other)
  const placeOf = (form: number): number => position[serial[form] as number] as number
  return forms.sort((one, other) => placeOf(one) - placeOf(other) || one - other)
}

/** The form of the most likely outlet; -1 where several are equally likely. An outlet keeps its first form. */
function likeliestOf(matcher: ArticleMatcher, forms: readonly number[] | undefined): number {
  let found = -1
  let most = -1
  for (const form of currentOf(matcher, forms)) {
    const likely = likelihoodOf(matcher.flags[form] as number)
    const isSame = found >= 0 && matcher.serial[found] === matcher.serial[form]
    if (!isSame && likely >= most) found = likely > most ? form : -1
    most = Math.max(likely, most)
  }
  return found
}

/** 2 for an unshared official or native name, 1 for a shared one, 0 for variants. */
function likelihoodOf(flags: number): number {
  if ((flags & FORM.official) === 0) return 0
  return (flags & FORM.ambiguous) === 0 ? 2 : 1
}
