/**
 * Text without the characters of a class at its ends. An expression such as `\s+$` begins anew at every blank and so takes time by the
 * square of a run; this walks inwards. `at` is a class of one character, without flags that keep a place.
 */
export function trimmed(text: string, at: RegExp, atEnd: RegExp = at): string {
  let from = 0
  while (from < text.length && at.test(text[from] as string)) from += 1
  return trimmedEnd(text.slice(from), atEnd)
}

/** `a.b...` → `a.b` */
export function trimmedEnd(text: string, at: RegExp): string {
  let to = text.length
  while (to > 0 && at.test(text[to - 1] as string)) to -= 1
  return text.slice(0, to)
}
