import type { Tail, TailCache } from '../reading/tail-cache.ts'
import { type BytePlace, type ByteRing, byteRing, type Held } from './byte-ring.ts'

/** The share of memory that new tails get: one that nobody asks for again goes from there, and pushes out none that is asked for. */
const NEWCOMERS = 0.2

/** A tail that is held; `start` is where it lies on disk, or -1. */
interface Slot extends Held {
  readonly language: string
  readonly id: string
  readonly revision: number
  readonly day: string
  inMemory: Piece | null
  /** Whether it was asked for while it lay on disk. */
  missed: boolean
}

interface Piece extends Held {
  readonly slot: Slot
  resident: boolean
  wanted: boolean
}

export interface ByteTailCacheOptions {
  /** Bytes in memory. */
  readonly memory: number
  /** For what does not fit there. */
  readonly disk?: BytePlace | undefined
}

/**
 * Tails as bytes outside of V8's heap: kept as strings they would be moved about by its collector, and what was let go would lie
 * there until the next collection. Keeps ASCII only, as `asciiJson` makes it.
 *
 * New tails go to a small ring; those asked for again there move on to a large one when it is their turn to go (as in S3-FIFO, Yang
 * and others 2023), the others to disk, where one is read in a quarter of the time that the store takes.
 */
export function byteTailCache({ memory, disk }: ByteTailCacheOptions): TailCache {
  const languages = new Map<string, Map<string, Slot>>()
  const isCurrent = (slot: Slot) => languages.get(slot.language)?.get(slot.id) === slot
  const forget = (slot: Slot) => {
    // A newer one may stand in its place.
    if (isCurrent(slot)) languages.get(slot.language)?.delete(slot.id)
  }
  const spilled =
    disk &&
    byteRing<Slot>(disk, (slot) => {
      slot.start = -1
      if (slot.inMemory === null) forget(slot)
    })
  const leave = (piece: Piece, from: ByteRing<Piece>) => {
    const { slot } = piece
    slot.inMemory = null
    if (!isCurrent(slot) || slot.start !== -1) return
    if (spilled?.write(from.read(piece) ?? '', slot) !== true) forget(slot)
  }
  const residents: ByteRing<Piece> = byteRing(memoryPlace(memory * (1 - NEWCOMERS)), (piece) => leave(piece, residents))
  const newcomers: ByteRing<Piece> = byteRing(memoryPlace(memory * NEWCOMERS), (piece) => {
    const stays = piece.wanted && isCurrent(piece.slot)
    piece.resident = stays && residents.write(newcomers.read(piece) ?? '', piece)
    if (!piece.resident) leave(piece, newcomers)
  })

  const admit = (slot: Slot, body: string): boolean => {
    const piece: Piece = { slot, start: 0, length: body.length, resident: false, wanted: false }
    const fits = newcomers.write(body, piece)
    if (fits) slot.inMemory = piece
    return fits
  }
  return {
    get(language, id) {
      const slot = languages.get(language)?.get(id)
      if (slot === undefined) return undefined
      const { revision, day, inMemory } = slot
      if (inMemory !== null) {
        inMemory.wanted = true
        return { revision, day, body: (inMemory.resident ? residents : newcomers).read(inMemory) ?? '' }
      }
      const body = spilled?.read(slot) ?? null
      if (body === null) {
        forget(slot)
        return undefined
      }
      // What is asked for once in a long while is not worth its copy in memory.
      if (slot.missed) admit(slot, body)
      slot.missed = !slot.missed
      return { revision, day, body }
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
      const slot: Slot = { language, id, revision, day, start: -1, length: body.length, inMemory: null, missed: false }
      if (admit(slot, body)) slots.set(id, slot)
    },
  }
}

function memoryPlace(size: number): BytePlace {
  // Pages that were never written take no memory.
  const bytes = Buffer.allocUnsafeSlow(Math.floor(size))
  return {
    size: bytes.length,
    write: (text, start) => bytes.write(text, start, text.length, 'latin1') === text.length,
    read: (start, length) => bytes.toString('latin1', start, start + length),
  }
}
