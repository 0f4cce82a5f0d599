import type { LookupEntry } from './entry.ts'

/** Entries read lately that are kept as objects. */
const KEPT = 4_096

/**
 * Gathers entries, each as a line of JSON, and holds them as UTF-8 to be read when they are asked for: a tenth of the memory that
 * their objects take. Each is one object for ever, so that it may be compared and used as a key.
 */
export function entryPacker() {
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(1 << 16)
  let length = 0
  const ends: number[] = []
  return {
    add(line: string): void {
      const most = length + line.length * 3
      if (most > bytes.length) {
        const larger = new Uint8Array(Math.max(most, bytes.length * 2))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      length += encoder.encodeInto(line, bytes.subarray(length)).written
      ends.push(length)
    },
    entries(): readonly LookupEntry[] {
      const read = reader(bytes.slice(0, length), Uint32Array.from(ends))
      return ends.map((_, index) => new PackedEntry(index, read))
    },
  }
}

type Read = (index: number) => LookupEntry

function reader(bytes: Uint8Array, ends: Uint32Array): Read {
  const decoder = new TextDecoder()
  let young = new Map<number, LookupEntry>()
  let old = new Map<number, LookupEntry>()
  return (index) => {
    const known = young.get(index)
    if (known !== undefined) return known
    const entry =
      old.get(index) ??
      (JSON.parse(decoder.decode(bytes.subarray(ends[index - 1] ?? 0, ends[index] as number))) as LookupEntry)
    if (young.size === KEPT / 2) {
      old = young
      young = new Map()
    }
    young.set(index, entry)
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
