/** Words in names that are the same in every language. */

/** Common words used as names of magazines, but not of persons. */
export const MAGAZINE_WORDS =
  'advocate, allure, backstage, billboard, clash, complex, cosmopolitan, deadline, economist, entertainment, esquire, essence, fair, fortune, geographic, glamour, insider, mechanics, metro, people, pitchfork, popular, quartz, rolling, salon, screen, sky, slate, stone, stylist, vanity, variety, verge, vogue, vulture, wired'

/** Platforms without a record, whatever they are called by. */
export const PLATFORM_WORDS =
  'ebay, amazon, linkedin, facebook, twitter, instagram, tiktok, youtube, whatsapp, reddit, snapchat, discord, twitch, pinterest, telegram, google, spotify, netflix, temu, shein, alibaba, aliexpress, airbnb, uber, booking, vinted'

/** Names of agencies that are first names too: before a capital they are. */
export const FIRST_NAME = /^(Petra|Sana|Ria)$/

/** Companies, whose name ends in a word that papers are called by. */
export const POST_COMPANY = /^(Deutsche|Österreichische|Schweizerische)[nr]? Post\b/

/** `Agência Nacional de Telecomunicações`: an office of the state, unless it is one of news. */
export const REGULATOR =
  /^(Agência|Agencia|Agence) (Nacional|Brasileira|Nationale|Estatal|Reguladora|Espacial|Estadual|Federal)\b(?!.*(Notícias|Noticias|Informa|[Pp]resse|Prensa))/

/** The last word of names for outlets of sport, which persons do not have: `Sky Sports`, `Foot Mercato`. */
export const BRAND_END = /^(Sports?|Football|Foot|Mercato|Deportes?|Fútbol|Calcio)$/

/** The first word of names with a small number: `France 3`, `Channel 13`. */
export const NUMBERED_BRAND =
  /^(France|Europe|Canal|Channel|Rai|Radio|Kanal|Antena|Televisión|Cuatro|NPO|SVT|NRK|RTL|La)$/

/** Surnames with an article that looks like a title's. */
export const ARTICLE_SURNAME =
  /^(Pen|Maire|Drian|Guen|Foll|Fur|Goff|Bras|Clézio|Gall|Roux|Tellier|Bihan|Graët|Corre|Brun|Meur|Gendre|Febvre|Duc|Ny|Lay|Bret|Pors|Pensec|Gac|Floch|Bail|Saux|Scouarnec|Carré|Corbusier|Nôtre|Fontaine|Rochefoucauld|Bruyère|Fayette|Salle|Guardia|Russa|Torre|Rosa)$/

/** Languages and sections that follow an outlet's name: `BBC Mundo`. */
export const OUTLET_DESK =
  /^(Mundo|Scotland|Wales|Ulster|Español|Spanish|Arabic|English|Persian|Brasil|Afrique|Africa|Politics|Opinion|Deportes?|Sports?|Business|World|International|Live|Digital|Daily|Weekend|Online|Français|Türkçe)$/

/** Outlet nouns that belong to a name's phrase even when capitalised. */
export const CAPITAL_NOUN = /^(TV|Radio|News)$/

/** Words that make another paper of the name before them: `New York Times Magazine`. */
export const OTHER_PAPER = /^(Magazine|Weekly|Review|Supplement|Quarterly)$/

/** Capitals for a country, a union, an office, a time or a number, which are neither a station nor an agency. */
export const OTHER_LETTERS =
  /^(USA?|UK|EEUU|EE|UU|UE|EU|UN|ONU|UNO|UAE|EAU|URSS|RDA|RDC|OTAN|NATO|PIB|IVA|TVA|GMT|MEZ|CET|UTC|EST|PST|ET|PT|AM|PM|II|III|IV|VI|VII|XIV|XVI|XIX|XX|XXI|США|РФ|КНР|КНДР|ЕС|ООН|НАТО|СССР|ВВП|МВД|МЧС|МИД|ФСБ|СМИ|ДНР|ЛНР|СНГ|ВОЗ|МВФ|ФРГ|ГДР|ОАЭ|ВСУ|ГУ|ЦБ|ABD|AB|BM|KKTC|TBMM)$/
