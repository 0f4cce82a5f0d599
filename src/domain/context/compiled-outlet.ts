import { en } from '../language/en/en.ts'
import type { OutletRecord } from '../record.ts'
import { bandStabilityOf } from '../scoring/band-stability.ts'
import { requireMethodology } from '../scoring/methodologies/methodologies.ts'
import type { AdviceLevel } from '../scoring/methodology.ts'
import { asciiJson } from './ascii-json.ts'
import { type OutletPart, outletPartOf, scoreOfRecord } from './context.ts'

/** What lists and filters need of an outlet, made when its record is published, for one day. Its context is made when it is asked for. */
export interface CompiledOutlet {
  readonly name: string
  readonly nativeName: string | null
  readonly score: Pick<OutletPart['score'], 'status' | 'value' | 'interval' | 'leaning' | 'band' | 'bandStability'>
  readonly advice: AdviceLevel
  readonly flags: readonly string[]
}

/** The newest methodology, all that is known, seen on `day`. */
export function compileOutlet(record: OutletRecord, day: string): CompiledOutlet {
  const methodology = requireMethodology()
  const options = { asOf: day, knownAt: null, methodology }
  const bandStability = bandStabilityOf(scoreOfRecord(record, { ...options, messages: en }), methodology)
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

/** `{"outlet":…}` → `"outlet":…}`: what follows the members that the citation decides. */
export function tailOf(part: OutletPart): string {
  return asciiJson(JSON.stringify(part).slice(1))
}
