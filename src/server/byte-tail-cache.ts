import type { Tail, TailCache } from '../reading/tail-cache.ts'
import { type ByteRing, byteRing, type Held } from './byte-ring.ts'

/** Share of memory for new tails: those never asked for again leave from there, without evicting others. */
const NEWCOMERS = 0.2

/** A cached tail. */
interface Slot extends Held {
  readonly language: string
  readonly id: string
  readonly revision: number
  readonly day: string
  /** Whether it is in the large ring. */
  resident: boolean
  /** Whether it was read since it was added. */
  wanted: boolean
}

/**
 * Cache of tails as bytes outside V8's heap, at most `memory` bytes: as strings they would be moved by the garbage
 * collector, and evicted ones would stay until the next collection. Keeps ASCII only, as `asciiJson` makes it.
 *
 * New tails go to a small ring. When it is their turn to leave, those that were read again move to a large ring, the
 * others are dropped; one that comes back soon goes to the large ring at once (S3-FIFO, Yang and others 2023).
 */
export function byteTailCache({ memory }: { readonly memory: number }): TailCache {
  const languages = new Map<string, Map<string, Slot>>()
  const isCurrent = (slot: Slot) => languages.get(slot.language)?.get(slot.id) === slot
  const forget = (slot: Slot) => {
    // A newer tail may have replaced it.
    if (isCurrent(slot)) languages.get(slot.language)?.delete(slot.id)
  }
  const residents: ByteRing<Slot> = byteRing(memory * (1 - NEWCOMERS), forget)
  const newcomers: ByteRing<Slot> = byteRing(memory * NEWCOMERS, (slot) => {
    slot.resident = slot.wanted && isCurrent(slot) && residents.write(newcomers.read(slot), slot)
    if (slot.resident) return
    if (isCurrent(slot)) left.add(nameOf(slot), slot.length)
    forget(slot)
  })
  const left = recentNames(memory * (1 - NEWCOMERS))

  return {
    get(language, id) {
      const slot = languages.get(language)?.get(id)
      if (slot === undefined) return undefined
      slot.wanted = true
      const { revision, day } = slot
      return { revision, day, body: (slot.resident ? residents : newcomers).read(slot) }
    },
    set(language, id, { revision, day, body }: Tail) {
      let slots = languages.get(language)
      if (slots === undefined) {
        slots = new Map()
        languages.set(language, slots)
      }
      // Whether or not the new tail fits, the old one is out of date.
      slots.delete(id)
      if (Buffer.byteLength(body) !== body.length) return
      const place = { start: 0, length: body.length }
      const slot: Slot = { language, id, revision, day, ...place, resident: false, wanted: false }
      slot.resident = left.take(nameOf(slot))
      if ((slot.resident ? residents : newcomers).write(body, slot)) slots.set(id, slot)
    },
  }
}

function nameOf({ language, id }: Pick<Slot, 'language' | 'id'>): string {
  return `${language}:${id}`
}

/** The names of the last tails added, as many as have `size` bytes together. */
function recentNames(size: number) {
  const lengths = new Map<string, number>()
  let held = 0
  /** Removes a name; whether it was there. */
  const take = (name: string): boolean => {
    held -= lengths.get(name) ?? 0
    return lengths.delete(name)
  }
  return {
    take,
    add(name: string, length: number): void {
      take(name)
      lengths.set(name, length)
      held += length
      for (const oldest of lengths.keys()) {
        if (held <= size) return
        take(oldest)
      }
    },
  }
}
