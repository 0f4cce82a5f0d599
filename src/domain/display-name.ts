import { holdsOn } from './date.ts'
import type { Name } from './outlet.ts'

interface Names {
  readonly name: string
  /** The name in the outlet's own script or language; null where it is the same. */
  readonly nativeName: string | null
}

/**
 * An outlet's name on a day: its first valid official name, English before others, with its native name. Falls back to
 * any name, then to the id.
 */
export function displayNameOf(names: readonly Name[], id: string, day: string): Names {
  const current = names.filter((name) => name.withdrawnAt === null && holdsOn(day, name.validFrom, name.validTo))
  const official = current.filter(({ kind }) => kind === 'official')
  const name =
    (official.find(({ language }) => language.startsWith('en')) ?? official[0] ?? current[0] ?? names[0])?.text ?? id
  const native = current.find(({ kind }) => kind === 'native')?.text ?? null
  return { name, nativeName: native === name ? null : native }
}
