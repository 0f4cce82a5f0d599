/** The text behind percent codes, or the text itself where they are no UTF-8. */
export function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
