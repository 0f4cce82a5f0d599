import type { LookupEntry, LookupLocator, LookupName, LookupOwner } from './entry.ts'
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
    owners: owners.map(({ party, relation, validFrom, validTo }) => ({
      party,
      relation,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    })),
    related,
  }
}

type Sparse<T> = { readonly [K in keyof T]: null extends T[K] ? T[K] | undefined : T[K] }

interface PackedLine extends Sparse<Omit<LookupEntry, 'depth' | 'issn' | 'names' | 'locators' | 'owners'>> {
  readonly issn?: readonly string[]
  readonly names: readonly Sparse<Omit<LookupName, 'ambiguous'> & { readonly ambiguous: boolean | null }>[]
  readonly locators: readonly Sparse<LookupLocator>[]
  readonly owners: readonly Sparse<LookupOwner>[]
}

/**
 * Collects packed lines as UTF-8, to be decoded on access: a tenth of the memory of objects. Each entry is always the
 * same object, so it can be compared and used as a key.
 */
export function entryPacker() {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const slices: Slice[] = []
  const sliceOf: number[] = []
  const startOf: number[] = []
  const endOf: number[] = []
  return {
    /**
     * Adds the lines of one slice, separated by newlines: all, or those whose beginning `isWanted` accepts. Returns the
     * number added.
     */
    add(
      lines: string | Uint8Array,
      parse: ParseLine = fromPackedLine,
      isWanted?: (beginning: string) => boolean,
    ): number {
      if (lines.length === 0) return 0
      const bytes = typeof lines === 'string' ? encoder.encode(lines) : lines
      let taken = 0
      for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
        const next = bytes.indexOf(NEWLINE, start)
        end = next === -1 ? bytes.length : next
        if (isWanted?.(decoder.decode(bytes.subarray(start, Math.min(end, start + BEGINNING)))) === false) continue
        sliceOf.push(slices.length)
        startOf.push(start)
        endOf.push(end)
        taken += 1
      }
      slices.push({ bytes, parse })
      return taken
    },
    packed(): PackedEntries {
      const lines = linesIn(slices, Uint32Array.from(sliceOf), Uint32Array.from(startOf), Uint32Array.from(endOf))
      const read = reader(parserOf(slices, lines))
      return { entries: endOf.map((_, index) => new PackedEntry(index, read)), lines }
    },
  }
}

type ParseLine = (line: string) => LookupEntry

interface Slice {
  readonly bytes: Uint8Array
  readonly parse: ParseLine
}

/** Entries, and the line that each was packed as. */
export interface PackedEntries {
  readonly entries: readonly LookupEntry[]
  readonly lines: PackedLines
}

/** The lines that entries were packed as: line n is at `startOf[n] … endOf[n]` of its slice. */
export interface PackedLines {
  readonly slices: readonly Uint8Array[]
  /** In ascending order. */
  readonly sliceOf: Uint32Array
  readonly startOf: Uint32Array
  readonly endOf: Uint32Array
  readonly textAt: (index: number) => string
}

const NEWLINE = 10
/** Bytes of a line that are passed to `isWanted`. */
const BEGINNING = 120

function linesIn(
  packed: readonly Slice[],
  sliceOf: Uint32Array,
  startOf: Uint32Array,
  endOf: Uint32Array,
): PackedLines {
  const decoder = new TextDecoder()
  const slices = packed.map(({ bytes }) => bytes)
  return {
    slices,
    sliceOf,
    startOf,
    endOf,
    textAt: (index) => decoder.decode(slices[sliceOf[index] as number]?.subarray(startOf[index], endOf[index])),
  }
}

type Read = (index: number) => LookupEntry

/** A function of its own, so that what it returns does not keep the packer's arrays alive. */
function parserOf(slices: readonly Slice[], { sliceOf, textAt }: PackedLines): Read {
  return (index) => (slices[sliceOf[index] as number] as Slice).parse(textAt(index))
}

function reader(parse: Read): Read {
  const kept = recentCache<number, LookupEntry>(KEPT, (index) => index)
  // Keeps the last decoded entry, as callers read several members of one entry in a row.
  let last = -1
  let entry: LookupEntry | undefined
  return (index) => {
    if (index === last && entry !== undefined) return entry
    entry = kept.get(index)
    if (entry === undefined) {
      entry = parse(index)
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
