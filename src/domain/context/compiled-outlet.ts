import { en } from '../language/en/en.ts'
import { LANGUAGES } from '../language/languages.ts'
import type { OutletRecord } from '../record.ts'
import { bandStabilityOf } from '../scoring/band-stability.ts'
import { requireMethodology } from '../scoring/methodologies/methodologies.ts'
import type { AdviceLevel } from '../scoring/methodology.ts'
import { asciiJson } from './ascii-json.ts'
import { type OutletPart, outletPartOf, scoreOfRecord } from './context.ts'

/** What is made ready of an outlet when its record is published, for one day. */
export interface CompiledOutlet {
  readonly name: string
  readonly nativeName: string | null
  readonly score: Pick<OutletPart['score'], 'status' | 'value' | 'interval' | 'leaning' | 'band' | 'bandStability'>
  readonly advice: AdviceLevel
  readonly flags: readonly string[]
  /** By language: the outlet's part of a context as JSON text, from its first member to the closing brace. */
  readonly tails: readonly { readonly language: string; readonly body: string }[]
}

/** The newest methodology, all that is known, seen on `day`, in every language. */
export function compileOutlet(record: OutletRecord, day: string): CompiledOutlet {
  const methodology = requireMethodology()
  const options = { asOf: day, knownAt: null, methodology }
  const bandStability = bandStabilityOf(scoreOfRecord(record, { ...options, messages: en }), methodology)
  const parts = LANGUAGES.map((messages) => outletPartOf(record, { ...options, messages, bandStability }))
  const [first] = parts as [OutletPart, ...OutletPart[]]
  const { status, value, interval, leaning, band } = first.score
  return {
    name: first.outlet.name,
    nativeName: first.outlet.nativeName,
    score: { status, value, interval, leaning, band, bandStability },
    advice: first.advice.level,
    flags: first.flags.map(({ code }) => code),
    tails: parts.map((part, at) => ({ language: LANGUAGES[at]?.language ?? 'en', body: tailOf(part) })),
  }
}

/** `{"outlet":…}` → `"outlet":…}`: what follows the members that the citation decides. */
export function tailOf(part: OutletPart): string {
  return asciiJson(JSON.stringify(part).slice(1))
}
