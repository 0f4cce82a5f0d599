import type { WarningCode, WarningFact } from './citation.ts'

type Says = WarningFact['says']
type AboutOf<S extends Says> = Extract<WarningFact, { readonly says: S }>['about']

/** A warning with its data; the language phrases it. */
export function warning<S extends Says>(
  code: WarningCode,
  says: S,
  about: AboutOf<S>,
  outletId: string | null,
): WarningFact {
  return { code, says, about, outletId } as WarningFact
}
