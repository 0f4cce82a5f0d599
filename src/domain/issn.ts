const FORM = /^(\d{4})-?(\d{3}[\dX])$/

/**
 * An ISSN in its standard form; null for anything that is none, also where the check digit (ISO 3297) is wrong.
 *
 * `0261-3077` → `0261-3077` · `0000000x` → null
 */
export function issnOf(text: string): string | null {
  const [, first = '', last = ''] = FORM.exec(text.toUpperCase()) ?? []
  const digits = [...first, ...last].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  const sum = digits.reduce((total, digit, at) => total + digit * (8 - at), 0)
  return digits.length === 8 && sum % 11 === 0 ? `${first}-${last}` : null
}

const LABELLED = /\bISSN(?:-?L)?[\s:=]*(\d{4}[-‐‑–−]?\d{3}[\dX])(?![\dX])/giu
const HYPHEN = /[-‐‑–−]/u

/** The ISSNs that a text labels as such: `ISSN 0261-3077`, `e-ISSN: 0261‐3077`, `ISSN-L 02613077`. */
export function issnsLabelledIn(text: string): readonly string[] {
  return [...text.matchAll(LABELLED)].flatMap(([, number = '']) => issnOf(number.replace(HYPHEN, '-')) ?? [])
}

/** A text that is an ISSN and nothing else. Without a hyphen it needs the label, since eight digits may be a date. */
export function soleIssnOf(text: string): string | null {
  const [, label, number = ''] =
    /^(?:(?:[ep]-?)?(ISSN(?:-?L)?)[\s:=]*)?(\d{4}[-‐‑–−]?\d{3}[\dX])$/iu.exec(text.trim()) ?? []
  return label === undefined && !HYPHEN.test(number) ? null : issnOf(number.replace(HYPHEN, '-'))
}
