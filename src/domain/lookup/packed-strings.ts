import { unitAt } from '../text/unit-at.ts'
import { growingColumn } from './growing-column.ts'

/** Many short strings in one array of UTF-16 units: a tenth of the memory of string objects. */
export interface PackedStrings {
  readonly count: number
  readonly units: Uint16Array
  /** Start of each string, and the end of the last. */
  readonly starts: Uint32Array
}

/** Collects strings, then packs them in that order. */
export function stringPacker(expected?: number, expectedUnits?: number) {
  const units = growingColumn(Uint16Array, expectedUnits)
  const starts = growingColumn(Uint32Array, expected)
  return {
    add(text: string): void {
      starts.add(units.count())
      for (let at = 0; at < text.length; at += 1) units.add(unitAt(text, at))
    },
    /** Adds the strings `from … to` of an earlier packing. */
    copy(strings: PackedStrings, from: number, to: number): void {
      const [first, end] = [strings.starts[from] as number, strings.starts[to] as number]
      starts.copy(strings.starts, from, to, units.count() - first)
      units.copy(strings.units, first, end)
    },
    pack(): PackedStrings {
      const count = starts.count()
      starts.add(units.count())
      return { count, units: units.pack(), starts: starts.pack() }
    },
  }
}

export function lengthAt({ starts }: PackedStrings, index: number): number {
  return (starts[index + 1] as number) - (starts[index] as number)
}

export function stringAt({ units, starts }: PackedStrings, index: number): string {
  const end = starts[index + 1] as number
  let text = ''
  for (let at = starts[index] as number; at < end; at += 1) text += String.fromCharCode(units[at] as number)
  return text
}

export function equalsAt(strings: PackedStrings, index: number, text: string): boolean {
  return lengthAt(strings, index) === text.length && startsWithAt(strings, index, text)
}

function startsWithAt({ units, starts }: PackedStrings, index: number, text: string): boolean {
  const start = starts[index] as number
  if ((starts[index + 1] as number) - start < text.length) return false
  for (let at = 0; at < text.length; at += 1) if (units[start + at] !== unitAt(text, at)) return false
  return true
}

/** The first UTF-16 unit of a string, or 0 where it is empty. */
export function firstUnitAt({ units, starts }: PackedStrings, index: number): number {
  const start = starts[index] as number
  return start === starts[index + 1] ? 0 : (units[start] as number)
}
