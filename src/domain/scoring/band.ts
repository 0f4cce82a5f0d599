import type { Interval } from './beta-interval.ts'
import type { BandName, Methodology } from './methodology.ts'

/** The band that a value falls in; `value` from 0 to 100, rounded to one decimal as printed. */
export function bandOf(value: number, { bands }: Methodology): BandName {
  return requireBand(value, bands).name
}

/** Whether the interval reaches into more bands than the methodology allows for a firm score. */
export function isProvisional({ low, high }: Interval, { bands, provisionalAbove }: Methodology): boolean {
  return bands.indexOf(requireBand(low, bands)) - bands.indexOf(requireBand(high, bands)) + 1 > provisionalAbove
}

function requireBand(value: number, bands: Methodology['bands']): Methodology['bands'][number] {
  const band = bands.find(({ from }) => value >= from)
  if (band === undefined) throw new RangeError(`No band holds ${value}`)
  return band
}
