import type { RowFault } from '../../imports/row-fault.ts'

/** `list.csv:12 verdict: "splendid" is no verdict of …` */
export function faultLine(name: string, { line, column, reason }: RowFault): string {
  return `${name}:${line}${column === null ? '' : ` ${column}`}: ${reason}`
}
