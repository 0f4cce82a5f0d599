/**
 * Trims the characters of a class at both ends, in linear time: a regular expression such as `\s+$` starts again at
 * every blank and is quadratic in a long run. `at` matches one character and must not have the flags `g` or `y`.
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
