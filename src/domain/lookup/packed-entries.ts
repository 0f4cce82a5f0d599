import type { LookupEntries, LookupEntry, LookupLocator, LookupName, LookupOwner } from './entry.ts'
import { entriesIn, lineAt, linesIn, type PackedSlice } from './packed-slice.ts'
import { recentCache } from './recent-cache.ts'

/** Cache size for decoded entries, in entries. */
const KEPT = 2_048

/** A dossier's entry as one line of JSON, without members that are null or false. */
export function toPackedLine(entry: LookupEntry): string {
  const { depth: _, issn, ...rest } = entry
  return JSON.stringify(issn.length === 0 ? rest : { ...rest, issn }, (_, value: unknown) =>
    value === null || value === false ? undefined : value,
  )
}

/**
 * Decodes a line and fills in what it leaves out. Written member by member, as spreading defaults takes twice as long,
 * and so that all objects have one shape.
 */
export function fromPackedLine(line: string): LookupEntry {
  const { id, name, kind, country, languages, issn, names, locators, owners, related } = JSON.parse(line) as PackedLine
  return {
    id,
    depth: 'dossier',
    name,
    kind,
    country: country ?? null,
    languages,
    issn: issn ?? [],
    names: names.map(({ text, language, kind, ambiguous, validFrom, validTo }) => ({
      text,
      language,
      kind,
      ambiguous: ambiguous ?? false,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    })),
    locators: locators.map(({ host, path, platform, handle, edition, validFrom, validTo }) => ({
      host: host ?? null,
      path: path ?? null,
      platform: platform ?? null,
      handle: handle ?? null,
      edition: edition ?? null,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    })),
    owners: owners.map(({ party, relation, validFrom, validTo, isState }) => ({
      party: party ?? null,
      relation,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
      isState: isState ?? false,
    })),
    related,
  }
}

type Sparse<T> = { readonly [K in keyof T]: null extends T[K] ? T[K] | undefined : T[K] }

interface PackedLine extends Sparse<Omit<LookupEntry, 'depth' | 'issn' | 'names' | 'locators' | 'owners'>> {
  readonly issn?: readonly string[]
  readonly names: readonly Sparse<Omit<LookupName, 'ambiguous'> & { readonly ambiguous: boolean | null }>[]
  readonly locators: readonly Sparse<LookupLocator>[]
  readonly owners: readonly Sparse<Omit<LookupOwner, 'isState'> & { readonly isState: boolean | null }>[]
}

/** Outlets in packed slices, decoded on access. */
export interface PackedEntries extends LookupEntries {
  readonly slices: readonly PackedSlice[]
  /** Number of the first outlet of each slice, and how many there are in all. */
  readonly firsts: Uint32Array
  /** The line of an outlet. */
  lineAt(index: number): string
}

/** The outlets of these slices, in that order. Iterating decodes each anew, and keeps none of them. */
export function packedEntries(slices: readonly PackedSlice[]): PackedEntries {
  const firsts = new Uint32Array(slices.length + 1)
  for (const [at, slice] of slices.entries()) firsts[at + 1] = (firsts[at] as number) + linesIn(slice)
  const length = firsts[slices.length] as number
  const read = readerOf(slices, firsts)
  // Made when first asked for: a million of them would take 50 MB, and the collector would mark each.
  const made = new Array<PackedEntry | undefined>(length)
  const at = (index: number): LookupEntry | undefined => {
    if (!(index >= 0 && index < length)) return undefined
    made[index] ??= new PackedEntry(index, read)
    return made[index]
  }
  return {
    slices,
    firsts,
    length,
    at,
    slice: (from = 0, to = length) =>
      Array.from({ length: Math.max(0, Math.min(to, length) - from) }, (_, offset) => at(from + offset) as LookupEntry),
    lineAt: (index) => lineIn(slices, firsts, index),
    *[Symbol.iterator]() {
      for (const slice of slices) yield* entriesIn(slice)
    },
  }
}

export function arePacked(entries: LookupEntries): entries is PackedEntries {
  return 'slices' in entries
}

function lineIn(slices: readonly PackedSlice[], firsts: Uint32Array, index: number): string {
  const { slice, at } = placeOf(slices, firsts, index)
  return lineAt(slice, at)
}

/** The slice of an outlet, by binary search, and its number in it. */
function placeOf(
  slices: readonly PackedSlice[],
  firsts: Uint32Array,
  index: number,
): { readonly slice: PackedSlice; readonly at: number } {
  let low = 0
  let high = firsts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((firsts[middle] as number) <= index) low = middle
    else high = middle
  }
  return { slice: slices[low] as PackedSlice, at: index - (firsts[low] as number) }
}

type Read = (index: number) => LookupEntry

function readerOf(slices: readonly PackedSlice[], firsts: Uint32Array): Read {
  const kept = recentCache<number, LookupEntry>(KEPT, (index) => index)
  // Keeps the last decoded entry, as callers read several members of one entry in a row.
  let last = -1
  let entry: LookupEntry | undefined
  return (index) => {
    if (index === last && entry !== undefined) return entry
    entry = kept.get(index)
    if (entry === undefined) {
      const { slice, at } = placeOf(slices, firsts, index)
      entry = slice.parse(lineAt(slice, at))
      kept.offer(index, entry)
    }
    last = index
    return entry
  }
}

/** A class, because getters on a prototype cost only two words for each entry. */
class PackedEntry implements LookupEntry {
  readonly #index: number
  readonly #read: Read

  constructor(index: number, read: Read) {
    this.#index = index
    this.#read = read
  }

  get id() {
    return this.#read(this.#index).id
  }
  get depth() {
    return this.#read(this.#index).depth
  }
  get name() {
    return this.#read(this.#index).name
  }
  get kind() {
    return this.#read(this.#index).kind
  }
  get country() {
    return this.#read(this.#index).country
  }
  get languages() {
    return this.#read(this.#index).languages
  }
  get issn() {
    return this.#read(this.#index).issn
  }
  get names() {
    return this.#read(this.#index).names
  }
  get locators() {
    return this.#read(this.#index).locators
  }
  get owners() {
    return this.#read(this.#index).owners
  }
  get related() {
    return this.#read(this.#index).related
  }
}
