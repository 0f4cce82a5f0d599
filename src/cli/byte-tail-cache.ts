import type { Tail, TailCache } from '../http/tail-cache.ts'
import { byteRing, type Piece } from './byte-ring.ts'

/** The share of the bytes that new tails get: one that nobody asks for again goes from there, and pushes out none that is asked for. */
const NEWCOMERS = 0.2

interface Slot {
  readonly language: string
  readonly id: string
  readonly revision: number
  readonly day: string
  /** Where it lies now. */
  piece: Piece
  resident: boolean
  wanted: boolean
}

/**
 * Tails as bytes outside of V8's heap, `size` at most: kept as strings they would be moved about by its collector, and what was let
 * go would lie there until the next collection. Keeps ASCII only, as `asciiJson` makes it.
 *
 * New tails go to a small ring; those asked for again there move on to the large one when it is their turn to go (as in S3-FIFO, Yang
 * and others 2023).
 */
export function byteTailCache(size: number): TailCache {
  const languages = new Map<string, Map<string, Slot>>()
  const leave = (slot: Slot) => {
    const slots = languages.get(slot.language)
    // A newer one may stand in its place.
    if (slots?.get(slot.id) === slot) slots.delete(slot.id)
  }
  const residents = byteRing<Slot>(Math.floor(size * (1 - NEWCOMERS)), leave)
  const newcomers = byteRing<Slot>(Math.floor(size * NEWCOMERS), (slot) => {
    const isCurrent = languages.get(slot.language)?.get(slot.id) === slot
    const piece = slot.wanted && isCurrent ? residents.write(newcomers.read(slot.piece), slot) : null
    if (piece === null) leave(slot)
    else {
      slot.piece = piece
      slot.resident = true
    }
  })
  return {
    get(language, id) {
      const slot = languages.get(language)?.get(id)
      if (slot === undefined) return undefined
      slot.wanted = true
      const { revision, day, piece, resident } = slot
      return { revision, day, body: (resident ? residents : newcomers).read(piece) }
    },
    set(language, id, { revision, day, body }: Tail) {
      // Whatever becomes of the new one, the one before is out of date.
      languages.get(language)?.delete(id)
      if (Buffer.byteLength(body) !== body.length) return
      const slot: Slot = { language, id, revision, day, piece: NOWHERE, resident: false, wanted: false }
      const piece = newcomers.write(body, slot)
      if (piece === null) return
      slot.piece = piece
      let slots = languages.get(language)
      if (slots === undefined) {
        slots = new Map()
        languages.set(language, slots)
      }
      slots.set(id, slot)
    },
  }
}

const NOWHERE: Piece = { start: 0, length: 0 }
