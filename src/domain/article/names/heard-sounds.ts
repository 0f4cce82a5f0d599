import { hashOfSound } from '../text/arabic-consonants.ts'

/**
 * A bit set of the hashes of names' sounds: tells of most Arabic words, without writing their sound down, that no name
 * sounds so.
 */
export type HeardSounds = Uint32Array

/** Room for some ten thousand sounds with few false positives, in 32-bit units. */
const SIZE = 8_192

export function emptySounds(): HeardSounds {
  return new Uint32Array(SIZE)
}

export function noteSound(sounds: HeardSounds, sound: string): void {
  const hash = hashOfSound(sound)
  sounds[unitOf(hash)] = (sounds[unitOf(hash)] as number) | (1 << (hash & 31))
}

/** Whether a name may sound so, by the sound's hash: false positives are possible. */
export function maySound(sounds: HeardSounds, hash: number): boolean {
  return ((sounds[unitOf(hash)] as number) & (1 << (hash & 31))) !== 0
}

function unitOf(hash: number): number {
  return ((hash >>> 5) ^ (hash >>> 18)) & (SIZE - 1)
}
