type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array

/** A typed array to which values are added: numbers in a plain array would take up to eight times the memory. */
export interface GrowingColumn<A extends Column> {
  readonly count: () => number
  add(value: number): void
  /** Adds the values `from … to` of an earlier column, each plus `shift`. */
  copy(values: Column, from: number, to: number, shift?: number): void
  /** What was added. */
  pack(): A
}

const FEWEST = 1_024

/** `expected` values fit without being moved. */
export function growingColumn<A extends Column>(make: new (length: number) => A, expected = 0): GrowingColumn<A> {
  let values: Column = new make(Math.max(FEWEST, expected))
  let count = 0
  const reserve = (more: number): void => {
    if (count + more <= values.length) return
    const larger = new make(Math.max(values.length * 2, count + more))
    larger.set(values.subarray(0, count))
    values = larger
  }
  return {
    count: () => count,
    add(value) {
      if (count === values.length) reserve(1)
      values[count++] = value
    },
    copy(earlier, from, to, shift = 0) {
      reserve(to - from)
      values.set(earlier.subarray(from, to), count)
      if (shift !== 0) for (let at = count; at < count + to - from; at += 1) values[at] = (values[at] as number) + shift
      count += to - from
    },
    // A little room that is left costs less than moving all of it.
    pack: () => (count < values.length * 0.9 ? values.slice(0, count) : values.subarray(0, count)) as A,
  }
}
