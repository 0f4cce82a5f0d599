/** Every run of blanks as one space, and none at the ends: what reads the text need not count them. */
export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every run of blanks as one: a line break where it holds one, else a space. */
export function singleBlanksInLines(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' ')).trim()
}
