/** Abbreviations of words in newspapers' names, as used in law reviews (The Bluebook, tables T10 and T13). */
const WORDS: Readonly<Record<string, string>> = {
  'N.Y.': 'New York',
  'L.A.': 'Los Angeles',
  'S.F.': 'San Francisco',
  'Wash.': 'Washington',
  'Chi.': 'Chicago',
  'Bos.': 'Boston',
  'Phila.': 'Philadelphia',
  'Hous.': 'Houston',
  'Balt.': 'Baltimore',
  'Dall.': 'Dallas',
  'Assoc.': 'Associated',
  'Fin.': 'Financial',
  'Atl.': 'Atlanta',
  'Cin.': 'Cincinnati',
  'Cleve.': 'Cleveland',
  'Denv.': 'Denver',
  'Pitt.': 'Pittsburgh',
  'Minn.': 'Minnesota',
  'Milw.': 'Milwaukee',
  'Ariz.': 'Arizona',
  'S. China': 'South China',
  'Trib.': 'Tribune',
  'Chron.': 'Chronicle',
  'Gaz.': 'Gazette',
  'Her.': 'Herald',
  'J.-Const.': 'Journal-Constitution',
  'Pol’y': 'Policy',
  "Pol'y": 'Policy',
  'Sci.': 'Science',
  'Corr. della': 'Corriere della',
  'Int’l': 'International',
  "Int'l": 'International',
  'Nat’l': 'National',
  "Nat'l": 'National',
}
/** The abbreviations in capitals, as some reviews print them. */
const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(WORDS).map(([short, full]) => [short.toUpperCase(), full]),
)
const SHORT = new RegExp(
  `(?<![\\p{L}.])(?:${Object.keys({ ...WORDS, ...CAPITALS })
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|')})(?=\\s[\\p{Lu}(]|[,;]|$)`,
  'gu',
)

/** `N.Y. Times` → `New York Times` · `Wall St. J.` → `Wall Street Journal` · `Assoc. Press` → `Associated Press` */
export function withFullWords(text: string): string {
  if (!/[.'’]/.test(text)) return text
  return text
    .replace(/\b(?:Wall St|WALL ST)\. J\./g, 'Wall Street Journal')
    .replace(SHORT, (word) => WORDS[word] ?? CAPITALS[word] ?? word)
}
