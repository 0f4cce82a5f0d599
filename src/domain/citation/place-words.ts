import { COUNTRY_NAMES } from './country-names.ts'
import { LANGUAGE_NAMES } from './language-names.ts'

/** Short forms, peoples, and the cities that newspapers are told apart by, as keys; common geography, beyond the CLDR names. */
const OTHER_NAMES = `
AE uae emirati dubai abudhabi sharjah
AF afghan kabul
AL albanian tirana
AM armenian yerevan
AO angolan luanda
AR argentine argentinian buenosaires
AT austrian vienna wien
AU australian aussie sydney melbourne canberra brisbane perth adelaide
AZ azerbaijani baku
BA bosnian sarajevo
BD bangladeshi dhaka
BE belgian belge brussels bruxelles brussel antwerp
BG bulgarian sofia
BH bahraini manama
BI burundian bujumbura
BO bolivian lapaz
BR brasil brazilian brasileiro saopaulo riodejaneiro brasilia
BY belarusian minsk
CA canadian ottawa toronto montreal vancouver quebec
CD congolese kinshasa
CG brazzaville
CH swiss suisse zurich zuerich geneva geneve bern
CI ivorian abidjan
CL chilean santiago
CM cameroonian yaounde douala
CN chinese beijing shanghai prc
CO colombian bogota
CR costarican sanjose
CU cuban havana
CY cypriot nicosia
CZ czech prague praha
DE german berlin hamburg munich frankfurt cologne
DK danish copenhagen
DO dominican santodomingo
DZ algerian algiers alger
EC ecuadorian quito guayaquil
EE estonian tallinn
EG egyptian cairo القاهره alexandria
ES spanish madrid barcelona
ET ethiopian addisababa
FI finnish helsinki
FR french paris lyon
GB uk british britain london scotland scottish wales welsh england
GE tbilisi
GH ghanaian accra
GR greek athens
GT guatemalan
HK hongkong
HN honduran tegucigalpa
HR croatian zagreb
HT haitian portauprince
HU hungarian budapest
ID indonesian jakarta
IE irish dublin eire
IL israeli telaviv jerusalem
IN indian newdelhi delhi mumbai bombay kolkata calcutta chennai bangalore hyderabad
IQ iraqi baghdad بغداد erbil basra
IR iranian tehran teheran طهران
IS icelandic reykjavik
IT italian rome roma milan milano turin torino
JM jamaican kingston
JO jordanian amman
JP japanese tokyo osaka
KE kenyan nairobi
KH cambodian phnompenh
KR korean southkorea southkorean seoul
KP northkorea northkorean pyongyang
KW kuwaiti
KZ kazakh astana almaty
LA laotian vientiane
LB lebanese libanais beirut beyrouth بيروت
LK srilankan colombo
LR liberian monrovia
LT lithuanian vilnius
LU luxembourgish
LV latvian riga
LY libyan tripoli benghazi
MA moroccan marocain rabat casablanca
MD moldovan chisinau
MK macedonian skopje
ML malian bamako
MM burmese burma yangon rangoon
MN mongolian ulaanbaatar
MT maltese valletta
MX mexican mexicocity
MY malaysian kualalumpur
MZ mozambican maputo
NE nigerien niamey
NG nigerian lagos abuja
NI nicaraguan managua
NL dutch holland amsterdam thehague rotterdam
NO norwegian oslo
NP nepali nepalese kathmandu
NZ newzealander kiwi auckland wellington
OM omani muscat
PA panamanian
PE peruvian lima
PH philippine filipino manila
PK pakistani islamabad karachi lahore
PL polish warsaw warszawa
PS palestinian palestine فلسطين ramallah gaza
PT portuguese lisbon lisboa
PY paraguayan asuncion
QA qatari doha الدوحه
RO romanian bucharest
RS serbian belgrade
RU russian moscow stpetersburg
RW rwandan kigali
SA saudi ksa riyadh jeddah mecca
SD sudanese khartoum
SE swedish stockholm
SG singaporean
SI slovenian slovene ljubljana
SK slovak bratislava
SN senegalese dakar
SO somali mogadishu
SS southsudanese juba
SY syrian syrien damascus دمشق damas aleppo
TH thai bangkok
TJ tajik dushanbe
TM turkmen ashgabat
TN tunisian tunis
TR turkish turk turkiye turc ankara istanbul
TW taiwanese taipei
TZ tanzanian daressalaam
UA ukrainian kyiv kiev
UG ugandan kampala
US us usa unitedstatesofamerica american washington newyork losangeles chicago boston
UY uruguayan montevideo
UZ uzbek tashkent
VE venezuelan caracas
VN vietnamese hanoi saigon
XK kosovar kosovo pristina
YE yemeni sanaa aden صنعا
ZA southafrican johannesburg capetown pretoria
ZM zambian lusaka
ZW zimbabwean harare
`

/** Parts of the world: a section of an outlet, or the edition of another. */
const REGIONS: ReadonlySet<string> = new Set(
  `africa asia europe america americas middleeast latinamerica northamerica southamerica arabworld maghreb sahel gulf
  asiapacific pacific southasia southeastasia eastasia centralasia balkans caucasus mena emea oceania caribbean
  afrique asie amerique prochenorient moyenorient nahost afrika europa asien medianoriente orientemedio
  الشرقالاوسط افريقيا اوروبا اسيا`.split(/\s+/),
)

function byKey(...tables: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const line of tables.join('\n').split('\n')) {
    const [code, ...keys] = line.split(' ')
    if (code === undefined || code === '') continue
    for (const key of keys) map.set(key, [...(map.get(key) ?? []), code])
  }
  return map
}

let countries: ReadonlyMap<string, readonly string[]> | undefined
let languages: ReadonlyMap<string, readonly string[]> | undefined

/** Countries that a word or several joined may name, as ISO 3166-1: `nigeria`, `newzealand`, `lebanese`, `london`. */
export function countriesOf(key: string): readonly string[] {
  countries ??= byKey(COUNTRY_NAMES, OTHER_NAMES)
  return countries.get(key) ?? []
}

/** Languages that a word may name, as BCP 47: `arabic`, `deutsch`, `русский`. */
export function languagesOf(key: string): readonly string[] {
  languages ??= byKey(LANGUAGE_NAMES, ARABIC_ADJECTIVES)
  return languages.get(key) ?? []
}

/** Arabic, Persian and short Spanish and Portuguese forms as they stand in names. */
const ARABIC_ADJECTIVES = `
ar عربي عربيه عربى عربيه
en انجليزي انجليزيه انكليزي انكليزيه
fa فارسي فارسيه
fr فرنسي فرنسيه
es اسباني اسبانيه castellano
tr تركي تركيه
ru روسي روسيه
ku kurdi sorani
fa farsi dari
`

export function isRegion(key: string): boolean {
  return REGIONS.has(key)
}
