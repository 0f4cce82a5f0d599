import { en } from '../language/en/en.ts'
import type { OutletRecord } from '../record.ts'
import { requireMethodology } from '../scoring/methodologies/methodologies.ts'
import type { AdviceLevel } from '../scoring/methodology.ts'
import { asciiJson } from './ascii-json.ts'
import { type OutletPart, outletPartOf, stabilityOfRecord } from './context.ts'

/** The values of an outlet that lists and filters need, computed for one day. (Contexts are made on request.) */
export interface CompiledOutlet {
  readonly name: string
  readonly nativeName: string | null
  readonly score: Pick<OutletPart['score'], 'status' | 'value' | 'interval' | 'leaning' | 'band' | 'bandStability'>
  readonly advice: AdviceLevel
  readonly flags: readonly string[]
}

/** Computed with the newest methodology from everything known, as of `day`. */
export function compileOutlet(record: OutletRecord, day: string): CompiledOutlet {
  const methodology = requireMethodology()
  const options = { asOf: day, knownAt: null, methodology }
  const bandStability = stabilityOfRecord(record, { ...options, messages: en })
  const first = outletPartOf(record, { ...options, messages: en, bandStability })
  const { status, value, interval, leaning, band } = first.score
  return {
    name: first.outlet.name,
    nativeName: first.outlet.nativeName,
    score: { status, value, interval, leaning, band, bandStability },
    advice: first.advice.level,
    flags: first.flags.map(({ code }) => code),
  }
}

/** The JSON tail of a context: `{"outlet":…}` → `"outlet":…}`. It follows the members that depend on the citation. */
export function tailOf(part: OutletPart): string {
  return asciiJson(JSON.stringify(part).slice(1))
}
