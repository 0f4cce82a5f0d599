import type { LookupEntry, LookupLocator, LookupName, LookupOwner } from './entry.ts'
import { keptLately } from './kept-lately.ts'

/** Entries read lately, and again, that are kept as objects. */
const KEPT = 2_048

/** An entry as one line of JSON, without what is null or false. */
export function toPackedLine(entry: LookupEntry): string {
  return JSON.stringify(entry, (_, value: unknown) => (value === null || value === false ? undefined : value))
}

/** Fills in what the line leaves out, member by member: spreading defaults takes twice as long, and every object here is of one shape. */
export function fromPackedLine(line: string): LookupEntry {
  const { id, name, kind, country, languages, names, locators, owners, related } = JSON.parse(line) as PackedLine
  return {
    id,
    name,
    kind,
    country: country ?? null,
    languages,
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

interface PackedLine extends Sparse<Omit<LookupEntry, 'names' | 'locators' | 'owners'>> {
  readonly names: readonly Sparse<Omit<LookupName, 'ambiguous'> & { readonly ambiguous: boolean | null }>[]
  readonly locators: readonly Sparse<LookupLocator>[]
  readonly owners: readonly Sparse<LookupOwner>[]
}

/**
 * Gathers packed lines and holds them as UTF-8, to be read when they are asked for: a tenth of the memory that their objects take.
 * Each entry is one object for ever, so that it may be compared and used as a key.
 */
export function entryPacker() {
  const encoder = new TextEncoder()
  const slices: Uint8Array[] = []
  const sliceOf: number[] = []
  const endOf: number[] = []
  return {
    /** Lines of one slice, with a newline between each two. */
    add(lines: string): void {
      if (lines === '') return
      const bytes = encoder.encode(lines)
      for (let end = 0; end < bytes.length; end += 1) {
        const next = bytes.indexOf(NEWLINE, end)
        end = next === -1 ? bytes.length : next
        sliceOf.push(slices.length)
        endOf.push(end)
      }
      slices.push(bytes)
    },
    entries(): readonly LookupEntry[] {
      const read = reader(slices, Uint16Array.from(sliceOf), Uint32Array.from(endOf))
      return endOf.map((_, index) => new PackedEntry(index, read))
    },
  }
}

const NEWLINE = 10

type Read = (index: number) => LookupEntry

function reader(slices: readonly Uint8Array[], sliceOf: Uint16Array, endOf: Uint32Array): Read {
  const decoder = new TextDecoder()
  const parse = (index: number): LookupEntry => {
    const slice = sliceOf[index] as number
    const start = index > 0 && sliceOf[index - 1] === slice ? (endOf[index - 1] as number) + 1 : 0
    return fromPackedLine(decoder.decode(slices[slice]?.subarray(start, endOf[index])))
  }
  const kept = keptLately<number, LookupEntry>(KEPT, (index) => index)
  // One question reads several members of an entry, one after the other.
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

/** A class, as members that are read on demand live on a prototype: two words an entry. */
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
