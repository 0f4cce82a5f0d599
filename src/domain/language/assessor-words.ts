import type { AssessorWords } from '../scoring/messages.ts'

type Said = readonly [clause: string, label: string]

/** The phrases for an assessor, with its verdicts as words or derived from a number. */
export function assessorWords(
  name: string,
  when: AssessorWords['when'],
  verdicts: Readonly<Record<string, Said>> | ((verdict: string) => Said),
): AssessorWords {
  const said = (verdict: string): Said | undefined =>
    typeof verdicts === 'function' ? verdicts(verdict) : verdicts[verdict]
  return {
    name,
    says: (verdict) => said(verdict)?.[0] ?? null,
    verdict: (verdict) => said(verdict)?.[1] ?? null,
    when,
  }
}

/** A share as a whole percentage: `0.754` → `75`. */
export function asPercent(share: string): string {
  return String(Math.round(100 * Number(share)))
}
