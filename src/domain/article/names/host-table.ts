import { hashOf } from '../../lookup/hash-table.ts'

/**
 * A hash table from hosts to forms that grows. It keeps hashes alone: whoever finds a form compares the host itself, so
 * a host takes a fifth of what it would as a phrase with its units. Free slots are 0, others the form + 1.
 */
export interface HostTable {
  readonly hash: Int32Array
  readonly form: Int32Array
}

const FEWEST_SLOTS = 64
/** Share of slots in use from which the table grows. */
const FULL = 0.66

export function hostTableWriter() {
  let table = emptyTable(FEWEST_SLOTS)
  let used = 0
  return {
    /** Hosts of several outlets have a slot each. */
    add(host: string, form: number): void {
      if (used + 1 > table.form.length * FULL) table = grown(table)
      put(table, hashOf(host), form + 1)
      used += 1
    },
    /** What was added so far; later additions may show in it until it grows. */
    table: (): HostTable => table,
  }
}

/** Forms whose host may be the text, which is in small letters. */
export function formsAt({ hash, form }: HostTable, text: string): readonly number[] {
  const wanted = hashOf(text)
  const mask = form.length - 1
  const found: number[] = []
  for (let slot = startOf(wanted, mask); form[slot] !== 0; slot = (slot + 1) & mask)
    if (hash[slot] === wanted) found.push((form[slot] as number) - 1)
  return found
}

function emptyTable(slots: number): HostTable {
  return { hash: new Int32Array(slots), form: new Int32Array(slots) }
}

function grown({ hash, form }: HostTable): HostTable {
  const larger = emptyTable(form.length * 2)
  for (let slot = 0; slot < form.length; slot += 1)
    if (form[slot] !== 0) put(larger, hash[slot] as number, form[slot] as number)
  return larger
}

function put({ hash, form }: HostTable, wanted: number, value: number): void {
  const mask = form.length - 1
  let slot = startOf(wanted, mask)
  while (form[slot] !== 0) slot = (slot + 1) & mask
  hash[slot] = wanted
  form[slot] = value
}

function startOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 16)) & mask
}
