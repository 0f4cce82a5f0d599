/**
 * Replaces every span from `open` to the next `close`. An unclosed span is kept and ends the search: a regular
 * expression such as `<style>[^]*?</style>` would search to the end again from every opening.
 */
export function replaceSpans(
  text: string,
  open: RegExp,
  close: RegExp,
  replacement: (opening: string, inner: string, whole: string) => string,
): string {
  const opens = new RegExp(open, withFlag(open, 'g'))
  const closes = new RegExp(close, withFlag(close, 'g'))
  const kept: string[] = []
  let from = 0
  for (;;) {
    opens.lastIndex = from
    const opening = opens.exec(text)
    if (opening === null) break
    closes.lastIndex = opens.lastIndex
    const closing = closes.exec(text)
    if (closing === null) break
    const inner = text.slice(opens.lastIndex, closing.index)
    kept.push(
      text.slice(from, opening.index),
      replacement(opening[0], inner, text.slice(opening.index, closes.lastIndex)),
    )
    from = closes.lastIndex
  }
  kept.push(text.slice(from))
  return kept.join('')
}

function withFlag({ flags }: RegExp, flag: string): string {
  return flags.includes(flag) ? flags : `${flags}${flag}`
}
