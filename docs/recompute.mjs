// Recomputes scores from their JSON alone: `node docs/recompute.mjs score.json`, or from standard input; a score, an
// answer with one, or a list of either. Exits 1 where one differs.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const micro = (number) => Math.round(number * 1e6) / 1e6
const nano = (number) => Math.round(number * 1e9) / 1e9 // For contributions in a pool.

// Quantiles of the Beta distribution: its density over the logit of x, which has no poles, integrated numerically in
// small steps.
function quantilesOf(alpha, beta, steps = 100_000) {
  const [middle, spread] = [Math.log(alpha / beta), Math.sqrt(1 / alpha + 1 / beta)]
  const [from, to] = [middle - 25 * Math.max(1 / alpha, spread), middle + 25 * Math.max(1 / beta, spread)]
  const logit = (step) => from + ((to - from) * step) / steps
  const log = (t) => -alpha * Math.log1p(Math.exp(-t)) - beta * Math.log1p(Math.exp(t))
  let area = 0
  const areas = Float64Array.from({ length: steps }, (_, at) => (area += Math.exp(log(logit(at + 0.5)) - log(middle))))
  return (p) => 100 / (1 + Math.exp(-logit(areas.findIndex((below) => below >= p * area))))
}

function canonical(json) {
  if (Array.isArray(json)) return `[${json.map(canonical)}]`
  if (json === null || typeof json !== 'object') return JSON.stringify(json)
  return `{${Object.keys(json)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(json[key])}`)}}`
}

function faultsOf({ contributions, prior, interval, value, support, doubt, digest, methodology, asOf }) {
  const sum = (share) => micro(contributions.reduce((total, each) => total + each.units * share(each.x), 0))
  const [alpha, beta] = [sum((x) => x) + prior.rate * prior.weight, sum((x) => 1 - x) + (1 - prior.rate) * prior.weight]
  const bare = contributions.map(({ because, ...rest }) => rest)
  const hash = createHash('sha256')
    .update(canonical({ methodology, asOf, contributions: bare }))
    .digest('hex')
  const [quantile, tail] = [quantilesOf(alpha, beta), (1 - interval?.mass) / 2]
  const isBound = (points, p) => Math.abs(points - quantile(p)) < 0.07
  return [
    contributions.some(
      (c) => ![micro, nano].some((of) => c.units === of(c.base * c.basisFactor * c.decay * c.repeat)),
    ) && 'units',
    (support !== sum((x) => x) || doubt !== sum((x) => 1 - x)) && 'sums',
    value !== null && value !== Math.round((1000 * alpha) / (alpha + beta)) / 10 && 'value',
    interval && !(isBound(interval.low, tail) && isBound(interval.high, 1 - tail)) && 'interval',
    digest !== hash && 'digest',
  ].filter(Boolean)
}

for (const given of [JSON.parse(readFileSync(process.argv[2] ?? 0, 'utf8'))].flat()) {
  const score = given.score ?? given
  const faults = faultsOf(score)
  console.log(
    faults.length === 0 ? `The score holds: ${score.value ?? 'no value'}` : `Not as printed: ${faults.join(', ')}`,
  )
  if (faults.length > 0) process.exitCode = 1
}
