import type { WarningCode, WarningFact } from './citation.ts'

type Says = WarningFact['says']
type AboutOf<S extends Says> = Extract<WarningFact, { readonly says: S }>['about']

/** Something to mind, and what it is about; the language says it. */
export function warning<S extends Says>(
  code: WarningCode,
  says: S,
  about: AboutOf<S>,
  outletId: string | null,
): WarningFact {
  return { code, says, about, outletId } as WarningFact
}
