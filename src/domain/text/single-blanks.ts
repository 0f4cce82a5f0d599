/** Collapses runs of white space to one space and trims, so that later expressions need not match runs. */
export function singleBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Collapses runs of white space to a line break if they contain one, else to a space. */
export function singleBlanksInLines(text: string): string {
  return text.replace(/\s+/g, (run) => (run.includes('\n') ? '\n' : ' ')).trim()
}
