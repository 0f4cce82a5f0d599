/**
 * Top-level domains that companies rarely use and that imitations of news sites used (EU DisinfoLab and Qurium on
 * Doppelgänger, 2022–2024).
 */
const NEW_ENDINGS: ReadonlySet<string> = new Set(
  `ltd today agency site online top info news press live cam pics work asia fun pm ws tours life me beauty space icu xyz website
  click cloud store shop club vip win bid ink art pro cfd sbs buzz rest quest expert digital world report center foo bar blog
  link wiki wf re cc biz`.split(/\s+/),
)

const SOLD_EVERYWHERE: ReadonlySet<string> = new Set('co me tv io to ai gg ly la fm am su nu tk ml ga cf gq'.split(' '))

export function isNewEnding(ending: string): boolean {
  return NEW_ENDINGS.has(ending)
}

/** Whether an ending is that of a country, also if it is sold to all the world. */
export function isOfCountry(ending: string): boolean {
  return /(?:^|\.)[a-z]{2}$/.test(ending)
}

/**
 * Whether it is the ending of a country where papers called alike are at home (`independent.co.ug`), not one that is sold
 * to all the world, as that of hoaxes was (`abcnews.com.co`).
 */
export function isOfOneCountry(ending: string): boolean {
  return isOfCountry(ending) && !NEW_ENDINGS.has(ending) && !SOLD_EVERYWHERE.has(ending) && ending !== 'com.co'
}

/** The top-level domain of a country, given by ISO 3166-1 code in either case. */
export function endingOfCountry(country: string): string {
  const code = country.toLowerCase()
  return code === 'gb' ? 'uk' : code
}
