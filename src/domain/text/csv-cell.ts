export type CsvCell = string | number | boolean | null

/**
 * A cell that a spreadsheet does not execute: text that begins like a formula, leading blanks aside, gets an apostrophe
 * in front. `=1+1` → `'=1+1` · `a "b", c` → `"a ""b"", c"`
 */
export function csvCell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
