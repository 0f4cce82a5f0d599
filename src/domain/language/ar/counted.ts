const RULES = new Intl.PluralRules('ar')

/**
 * A number with its noun, by Arabic rules: one and two have their own forms, three to ten take the plural, eleven to
 * ninety-nine the accusative singular, whole hundreds the singular. `counted(3, 'دليل واحد', 'دليلان', 'أدلة',
 * 'دليلًا')` → `3 أدلة`, 11 → `11 دليلًا`, 100 → `100 دليل`
 */
export function counted(count: number, one: string, two: string, few: string, many: string): string {
  const form = RULES.select(count)
  if (form === 'one') return one
  if (form === 'two') return two
  if (form === 'few') return `${count} ${few}`
  return `${count} ${form === 'many' ? many : many.replace(/ًا(?= |$)|ً(?= |$)/gu, '')}`
}
