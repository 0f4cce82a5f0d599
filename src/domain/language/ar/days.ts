/** `2024` → `عام 2024`; a day or a month is unchanged. */
export function theDay(day: string): string {
  return /^\d{4}$/.test(day) ? `عام ${day}` : day
}

/** `يونيو 2024` → `في يونيو 2024`, `2024` → `في عام 2024`. */
export function inDay(day: string): string {
  return `في ${theDay(day)}`
}
