import { foldKey } from '../lookup/fold.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { LANGUAGE_NAMES } from './language-names.ts'

/** Short forms and peoples, as keys, in addition to the CLDR names of countries. */
const PEOPLES = `
AE uae emirati
AF afghan
AL albanian
AM armenian
AO angolan
AR argentine argentinian
AT austrian
AU australian aussie
AZ azerbaijani
BA bosnian
BD bangladeshi
BE belgian belge
BG bulgarian
BH bahraini
BI burundian
BO bolivian
BR brasil brazilian brasileiro
BY belarusian
CA canadian
CD congolese
CH swiss suisse
CI ivorian
CL chilean
CM cameroonian
CN chinese prc
CO colombian
CR costarican
CU cuban
CY cypriot
CZ czech
DE german
DK danish
DO dominican
DZ algerian
EC ecuadorian
EE estonian
EG egyptian
ES spanish
ET ethiopian
FI finnish
FR french
GB uk british britain scotland scottish wales welsh england
GH ghanaian
GR greek
GT guatemalan
HK hongkong
HN honduran
HR croatian
HT haitian
HU hungarian
ID indonesian
IE irish eire
IL israeli
IN indian
IQ iraqi
IR iranian
IS icelandic
IT italian
JM jamaican
JO jordanian
JP japanese
KE kenyan
KH cambodian
KR korean southkorea southkorean
KP northkorea northkorean
KW kuwaiti
KZ kazakh
LA laotian
LB lebanese libanais
LK srilankan
LR liberian
LT lithuanian
LU luxembourgish
LV latvian
LY libyan
MA moroccan marocain
MD moldovan
MK macedonian
ML malian
MM burmese burma
MN mongolian
MT maltese
MX mexican
MY malaysian
MZ mozambican
NE nigerien
NG nigerian
NI nicaraguan
NL dutch holland
NO norwegian
NP nepali nepalese
NZ newzealander kiwi
OM omani
PA panamanian
PE peruvian
PH philippine filipino
PK pakistani
PL polish
PS palestinian palestine فلسطين
PT portuguese
PY paraguayan
QA qatari
RO romanian
RS serbian
RU russian
RW rwandan
SA saudi ksa
SD sudanese
SE swedish
SG singaporean
SI slovenian slovene
SK slovak
SN senegalese
SO somali
SS southsudanese
SY syrian syrien
TH thai
TJ tajik
TM turkmen
TN tunisian
TZ tanzanian
TR turkish turk turkiye turc
TW taiwanese
UA ukrainian
UG ugandan
US us usa unitedstatesofamerica american
UY uruguayan
UZ uzbek
VE venezuelan
VN vietnamese
XK kosovar kosovo
YE yemeni
ZA southafrican
ZM zambian
ZW zimbabwean
SY سوري سوريه syrienne syriennes
LB لبناني لبنانيه libanaise
IQ عراقي عراقيه irakien irakienne
IR ايراني ايرانيه iranien iranienne
SA سعودي سعوديه saoudien saoudienne
QA قطري قطريه qatarie
AE اماراتي اماراتيه emirien emirienne
EG مصري مصريه egyptien egyptienne
JO اردني اردنيه jordanien jordanienne
PS فلسطيني فلسطينيه palestinien palestinienne
YE يمني يمنيه yemenite
KW كويتي كويتيه koweitien koweitienne
DZ جزائري جزائريه algerien algerienne
MA مغربي مغربيه marocaine
TN تونسي تونسيه tunisien tunisienne
LY ليبي ليبيه libyen libyenne
SD سوداني سودانيه soudanais soudanaise
TR تركي تركيه turque
RU روسي روسيه russe ruso rusa russisch russische russischen
US امريكي امريكيه اميركي اميركيه americain americaine estadounidense amerikanisch amerikanische
GB بريطاني بريطانيه britannique britanico britanica britisch britische
FR فرنسي فرنسيه francais francaise frances francesa franzosisch franzosische
DE الماني المانيه allemand allemande aleman alemana deutsch deutsche deutschen
ES اسباني اسبانيه espagnol espagnole espanol espanola spanisch spanische
IT ايطالي ايطاليه italien italienne italiano italiana italienisch italienische
IL اسرائيلي اسرائيليه israelien israelienne israelisch israelische
CN صيني صينيه chinois chinoise chino chinesisch chinesische
JP ياباني يابانيه japonais japonaise japones japonesa
UA اوكراني اوكرانيه ukrainien ukrainienne ucraniano ucraniana
CH schweizer سويسري سويسريه швеицарская швеицарскии
BE belga بلجيكي بلجيكيه бельгииская бельгиискии
KR كوري كوريه كوريجنوبي كوريهجنوبيه sudkoreanische sudcoreenne surcoreana южнокореиская южнокореиское
KP كوريشمالي كوريهشماليه nordkoreanische nordcoreenne norcoreana северокореиская
IN هندي هنديه indische indienne india индииская
PK باكستاني باكستانيه pakistanische pakistanaise пакистанская
GR يوناني يونانيه griechische grecque griega греческая
PL بولندي بولنديه polnische polonaise polaca польская
NL هولندي هولنديه niederlandische neerlandaise holandesa нидерландская
AT نمساوي نمساويه osterreichische autrichienne austriaca австрииская
CA كندي كنديه kanadische canadienne canadiense канадская
AU استرالي استراليه australische australienne australiana австралииская
BR برازيلي برازيليه brasilianische bresilienne brasilena бразильская
AR ارجنتيني ارجنتينيه argentinische аргентинская
AF افغاني افغانيه afghanische afghane afgana афганская
SE سويدي سويديه schwedische suedoise sueca шведская
NO نرويجي نرويجيه norwegische norvegienne noruega норвежская
DK دنماركي دنماركيه danische danoise danesa датская
FI فنلندي فنلنديه finnische finlandaise finlandesa финская
PT برتغالي برتغاليه portugiesische portugaise portuguesa португальская
HU مجري مجريه ungarische hongroise hungara венгерская
CZ تشيكي تشيكيه tschechische tcheque checa чешская
RO روماني رومانيه rumanische roumaine rumana румынская
BG بلغاري بلغاريه bulgarische bulgare bulgara болгарская
OM عماني عمانيه omanaise
BH بحريني بحرينيه bahreinie
MR موريتاني موريتانيه mauritanienne
ET اثيوبي اثيوبيه athiopische ethiopienne
NG نيجيري نيجيريه nigerianische nigeriane
KE كيني كينيه kenianische kenyane
ZA جنوبافريقي جنوبافريقيه sudafrikanische sudafricaine sudafricana южноафриканская
MX مكسيكي مكسيكيه mexikanische mexicaine mexicana мексиканская
US американская американскии американское
GB لندني لندنيه британская британскии британское англииская
DE немецкая немецкии немецкое германская
FR французская французскии французское
RU россииская россиискии россииское
UA украинская украинскии украинское
TR турецкая турецкии турецкое turkische turca
IL израильская израильскии израильское israelienne israeli
CN китаиская китаискии китаиское
JP японская японскии японское japanische
ES испанская испанскии испанское
IT итальянская итальянскии итальянское
QA катарская катарскии
SA саудовская saudische
IR иранская иранскии iranische iranienne irani
SY сирииская сириискии syrische siria
LB ливанская ливанскии libanesische libanesa
EG египетская египетскии agyptische egipcia
`

/** Capitals and other cities that distinguish outlets, as keys, also as their own country spells them; general geography. */
const CITIES = `
AE dubai abudhabi sharjah العين
AF kabul
AL tirana
AM yerevan
AO luanda
AR buenosaires rosario mendoza
AT vienna wien graz salzburg linz innsbruck
AU sydney melbourne canberra brisbane perth adelaide
AZ baku
BA sarajevo
BD dhaka
BE brussels bruxelles brussel antwerp antwerpen anvers gent gand liege luik
BG sofia plovdiv varna софия
BH manama
BI bujumbura
BO lapaz
BR saopaulo riodejaneiro brasilia portoalegre belohorizonte recife
BY minsk минск
CA ottawa toronto montreal vancouver quebec calgary edmonton winnipeg halifax
CD kinshasa
CG brazzaville
CH zurich zuerich geneva geneve bern basel lausanne luzern lugano winterthur sanktgallen
CI abidjan
CL santiago santiagodechile valparaiso
CM yaounde douala
CN beijing shanghai guangzhou shenzhen 北京 上海 广州
CO bogota medellin
CR sanjose
CU havana
CY nicosia
CZ prague praha brno
DE berlin hamburg munich frankfurt cologne munchen koln stuttgart dusseldorf hannover leipzig dresden bremen nurnberg frankfurtammain
DK copenhagen kobenhavn aarhus
DO santodomingo
DZ algiers alger
EC quito guayaquil
EE tallinn
EG cairo القاهره alexandria الاسكندريه
ES madrid barcelona sevilla seville bilbao zaragoza malaga
ET addisababa
FI helsinki tampere turku
FR paris lyon marseille lille toulouse strasbourg bordeaux nantes rennes
GB london glasgow edinburgh manchester birmingham liverpool belfast cardiff leeds londres londra лондон لندن
GE tbilisi
GH accra
GR athens athen athenes thessaloniki αθηνα
HN tegucigalpa
HR zagreb
HT portauprince
HU budapest debrecen
ID jakarta
IE dublin cork galway
IL telaviv jerusalem
IN newdelhi delhi mumbai bombay kolkata calcutta chennai bangalore hyderabad pune ahmedabad lucknow
IQ baghdad بغداد erbil basra
IR tehran teheran طهران
IS reykjavik
IT rome roma milan milano turin torino napoli naples bologna firenze florence venezia venice palermo genova genoa
JM kingston
JO amman
JP tokyo osaka 東京 大阪 京都 nagoya
KE nairobi
KH phnompenh
KR seoul busan 서울
KP pyongyang
KZ astana almaty
LA vientiane
LB beirut beyrouth بيروت
LK colombo
LR monrovia
LT vilnius
LV riga
LY tripoli benghazi
MA rabat casablanca
MD chisinau
MK skopje
ML bamako
MM yangon rangoon
MN ulaanbaatar
MT valletta
MX mexicocity ciudaddemexico monterrey guadalajara
MY kualalumpur
MZ maputo
NE niamey
NG lagos abuja ibadan
NI managua
NL amsterdam thehague rotterdam denhaag utrecht
NO oslo bergen trondheim
NP kathmandu
NZ auckland wellington
OM muscat
PE lima arequipa
PH manila
PK islamabad karachi lahore
PL warsaw warszawa krakow cracow gdansk poznan wroclaw lodz варшава
PS ramallah gaza
PT lisbon lisboa porto
PY asuncion
QA doha الدوحه
RO bucharest bucuresti cluj timisoara
RS belgrade beograd novisad београд
RU moscow stpetersburg москва санктпетербург moskau moscou novosibirsk
RW kigali
SA riyadh jeddah mecca الرياض
SD khartoum
SE stockholm goteborg gothenburg malmo uppsala
SI ljubljana
SK bratislava
SN dakar
SO mogadishu
SS juba
SY damascus دمشق damas aleppo حلب
TH bangkok
TJ dushanbe
TM ashgabat
TN tunis
TR ankara istanbul izmir
TW taipei 台北 臺北
TZ daressalaam
UA kyiv kiev киів киев харків lviv kharkiv odesa
UG kampala
US washington newyork losangeles chicago boston
UY montevideo
UZ tashkent
VE caracas
VN hanoi saigon
XK pristina
YE sanaa aden صنعا
ZA johannesburg capetown pretoria durban johannesbourg
ZM lusaka
ZW harare
`

/** Regions of the world: they name a section of an outlet, or another's edition. */
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
    for (const word of keys) {
      const key = foldKey(word)
      map.set(key, [...(map.get(key) ?? []), code])
    }
  }
  return map
}

const NONE: readonly string[] = []

let countries: ReadonlyMap<string, readonly string[]> | undefined
let cities: ReadonlySet<string> | undefined
let languages: ReadonlyMap<string, readonly string[]> | undefined

/** Countries that a key may name, as ISO 3166-1: `nigeria`, `newzealand`, `lebanese`, `london`. */
export function countriesOf(key: string): readonly string[] {
  countries ??= byKey(COUNTRY_NAMES, PEOPLES, CITIES)
  return countries.get(key) ?? NONE
}

/**
 * Whether the key names a city: before a name it makes another name (`New York Post`), after it it gives the outlet's
 * place.
 */
export function isCity(key: string): boolean {
  cities ??= new Set(byKey(CITIES).keys())
  return cities.has(key)
}

/** Languages that a key may name, as BCP 47: `arabic`, `deutsch`, `русский`. */
export function languagesOf(key: string): readonly string[] {
  languages ??= byKey(LANGUAGE_NAMES, ARABIC_ADJECTIVES)
  return languages.get(key) ?? NONE
}

/** Arabic, Persian and short Spanish and Portuguese forms, as used in names. */
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

/** Whether a folded key names a country or a region of the world. */
export function isCountryOrRegion(key: string): boolean {
  return countriesOf(key).length > 0 || isRegion(key)
}
