/** Spearman's rank correlation, with mean ranks for ties; NaN where either side is constant. */
export function spearman(one: readonly number[], other: readonly number[]): number {
  return pearson(ranksOf(one), ranksOf(other))
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((one, other) => one.value - other.value)
  const ranks = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++
    for (let at = from; at <= to; at++) ranks[order[at]?.index ?? 0] = (from + to) / 2
    from = to + 1
  }
  return ranks
}

function pearson(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanOne, meanOther] = [mean(one), mean(other)]
  let [product, squareOne, squareOther] = [0, 0, 0]
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, (other[index] ?? 0) - meanOther]
    product += a * b
    squareOne += a * a
    squareOther += b * b
  })
  return product / Math.sqrt(squareOne * squareOther)
}
