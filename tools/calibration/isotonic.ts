interface Block {
  readonly mean: number
  readonly weight: number
  readonly length: number
}

/**
 * Isotonic regression: the non-decreasing sequence closest to `values` by weighted squares (pool adjacent violators).
 */
export function isotonic(values: readonly number[], weights: readonly number[]): number[] {
  const blocks: Block[] = []
  values.forEach((mean, index) => {
    let block: Block = { mean, weight: weights[index] ?? 1, length: 1 }
    for (let last = blocks.at(-1); last !== undefined && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop()
      const weight = last.weight + block.weight
      const pooled = (last.mean * last.weight + block.mean * block.weight) / weight
      block = { mean: pooled, weight, length: last.length + block.length }
    }
    blocks.push(block)
  })
  return blocks.flatMap(({ mean, length }) => Array.from({ length }, () => mean))
}
