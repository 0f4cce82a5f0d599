import { COUNTRIES } from './countries.ts'

/** `Saudi state`, `US federal government`, `Syrian state budget` */
const BY_ADJECTIVE = /^[\w.-]+ (\w+ )?(state|government)( budget)?$/i
/** Forms that name a state or its government by the country that follows. */
const WELL = /^(State|Government|States|Presidency|Ministry) of /
/**
 * `Russian Federation`, `Federal Republic of Germany`, `Kingdom of Spain`: a form of government, with the country that
 * may follow.
 */
const CONSTITUTION = /^([\w']+ )?([\w']+ )?(republic|federation|kingdom)( of (?:the )?(?<country>.+))?$/i
/** `Government of the People's Republic of China` */
const OF_CONSTITUTION =
  /^(state|government|state council) of the ([\w']+ )?([\w']+ )?(republic|kingdom) of (?:the )?(?<country>.+)$/i
/** Countries whose common name contains such a word. */
const SHORT =
  /^State of the (Democratic Republic of the Congo|Czech Republic|Dominican Republic|Central African Republic|United Kingdom)$/

let countries: ReadonlySet<string> | undefined

/**
 * Whether a party that is a state is named in another form than `State of <country>`. Outlets of one state must have
 * the same owner, in one spelling that people can search for.
 */
export function isStateNamedOtherwise(party: string): boolean {
  const bare = (party.split('(', 1)[0] as string).trimEnd()
  const names = new Intl.DisplayNames('en', { type: 'region' })
  countries ??= new Set([...COUNTRIES].map((code) => names.of(code) ?? code))
  const known = countries
  const isOfCountry = (expression: RegExp): boolean => {
    const found = expression.exec(bare)
    const country = found?.groups?.country
    return found !== null && (country === undefined || known.has(country))
  }
  if (known.has(bare)) return true
  if (SHORT.test(bare)) return false
  if (isOfCountry(CONSTITUTION) || isOfCountry(OF_CONSTITUTION)) return true
  return !WELL.test(bare) && BY_ADJECTIVE.test(bare)
}
