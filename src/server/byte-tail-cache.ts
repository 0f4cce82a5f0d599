import type { Tail, TailCache } from '../reading/tail-cache.ts'
import { type ByteRing, byteRing, type Held } from './byte-ring.ts'

/** The share of memory that new tails get: one that nobody asks for again goes from there, and pushes out none that is asked for. */
const NEWCOMERS = 0.2

/** A tail that is held. */
interface Slot extends Held {
  readonly language: string
  readonly id: string
  readonly revision: number
  readonly day: string
  /** Whether it lies in the large ring. */
  resident: boolean
  /** Whether it was asked for since it was put in. */
  wanted: boolean
}

/**
 * Tails as bytes outside of V8's heap, `memory` of them at most: kept as strings they would be moved about by its collector, and what was
 * let go would lie there until the next collection. Keeps ASCII only, as `asciiJson` makes it.
 *
 * New tails go to a small ring; those asked for again there move on to a large one when it is their turn to go, the others are let go
 * (as in S3-FIFO, Yang and others 2023).
 */
export function byteTailCache({ memory }: { readonly memory: number }): TailCache {
  const languages = new Map<string, Map<string, Slot>>()
  const isCurrent = (slot: Slot) => languages.get(slot.language)?.get(slot.id) === slot
  const forget = (slot: Slot) => {
    // A newer one may stand in its place.
    if (isCurrent(slot)) languages.get(slot.language)?.delete(slot.id)
  }
  const residents: ByteRing<Slot> = byteRing(memory * (1 - NEWCOMERS), forget)
  const newcomers: ByteRing<Slot> = byteRing(memory * NEWCOMERS, (slot) => {
    slot.resident = slot.wanted && isCurrent(slot) && residents.write(newcomers.read(slot), slot)
    if (!slot.resident) forget(slot)
  })

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
      // Whatever becomes of the new one, the one before is out of date.
      slots.delete(id)
      if (Buffer.byteLength(body) !== body.length) return
      const place = { start: 0, length: body.length }
      const slot: Slot = { language, id, revision, day, ...place, resident: false, wanted: false }
      if (newcomers.write(body, slot)) slots.set(id, slot)
    },
  }
}
