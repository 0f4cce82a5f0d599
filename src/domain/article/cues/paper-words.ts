/** Words in names that are the same in every language. */

/** Common words used as names of magazines, but not of persons. */
export const MAGAZINE_WORDS =
  'advocate, allure, backstage, billboard, clash, complex, cosmopolitan, deadline, economist, entertainment, esquire, essence, fair, fortune, geographic, glamour, insider, mechanics, people, pitchfork, popular, quartz, rolling, salon, screen, sky, slate, stone, stylist, vanity, variety, verge, vogue, vulture, wired'

/** Languages and sections that follow an outlet's name: `BBC Mundo`. */
export const OUTLET_DESK =
  /^(Mundo|Scotland|Wales|Ulster|Español|Spanish|Arabic|English|Persian|Brasil|Afrique|Africa|Politics|Opinion|Deportes?|Sports?|Business|World|International|Live|Digital|Daily|Weekend|Online|Français)$/

/** Outlet nouns that belong to a name's phrase even when capitalised. */
export const CAPITAL_NOUN = /^(TV|Radio|News)$/

/** Words that make another paper of the name before them: `New York Times Magazine`. */
export const OTHER_PAPER = /^(Magazine|Weekly|Review|Supplement|Quarterly)$/

/** Capitals for a country, a union, a time or a number, which are neither a station nor an agency. */
export const OTHER_LETTERS =
  /^(USA?|UK|EEUU|EE|UU|UE|EU|UN|ONU|UNO|UAE|EAU|URSS|RDA|RDC|OTAN|NATO|PIB|IVA|TVA|GMT|MEZ|CET|UTC|EST|PST|ET|PT|AM|PM|II|III|IV|VI|VII|XIV|XVI|XIX|XX|XXI)$/
