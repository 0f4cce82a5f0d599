/** What stands before a credited name with a colon, in the languages of credit lines, folded: `Quelle: ZDF`. */
const LABELS =
  /^(?:(?:file )?(?:sources?|credits?|photos?|images?|pictures?|videos?|graphics?)(?: (?:credits?|sources?|courtesy(?: of)?|by))?|crédits?(?: photo)?|photographie|quellen?|bild(?:quelle)?|bilder|fotos?|foto(?:grafía|grafia)|fuentes?|imagen|imágenes|crédito|créditos|fonti?|fontes?|crediti|kaynak|fotoğraf|źródło|zdjęcie|fot|bron|beeld|källa|kilde|источники?|фото|джерел[оа]|المصدر|المصادر|مصدر|صورة|الصورة|تصوير|منبع|עריכה|מקור|צילום|来源|來源|图片来源|圖片來源|稿源|出典|写真|提供|출처|사진)\s?[:：]\s?/iu

/** Words before a credited name: `By Reuters`, `© AFP`, `Courtesy of CNN`; `by` before a small letter begins a name. */
const BEFORE =
  /^(?:(?:©|\([cC]\)|[Cc]opyright(?: ©)?(?: (?:19|20)\d\d)?)\s?|(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Aa]vec|[Mm]it|[Cc]on|[Ww]ith)\s(?=\p{Lu}|dpa\b)|(?:(?:[Hh]andout|[Pp]ool|[Pp]icture|[Pp]hoto|[Ii]mage)\s)?(?:[Vv]ia|[Cc]ourtesy(?: of)?)\s(?=\S))/u

/** Notes that say what a picture is or where it was kept: `Reuters (Archivbild)`. */
const NOTE =
  /\s?[[(（](?:archiv(?:bild|foto)?|symbol(?:bild|foto)|file(?: photo| picture| image)?|archives?|photo d[’']archives?|(?:foto|imagen) de archivo|archivo|d’archives?|d'archives?|pool|handout|illustration|montage|screenshot|архив|أرشيف|أرشيفية|资料图|資料圖|資料写真|자료사진)[\])）]$/iu

/** Words after a credited name: `AP Photo`, `By Reuters Staff`, `新华社记者`. */
const AFTER =
  /(?:\s(?:photos?|file photo|images|pictures|staff(?: (?:writers?|reporters?))?|handout|archiv|archives?)|记者|記者|电|電)$/iu

/** Services that keep pictures of agencies and pass them on. */
const PICTURE_LIBRARIES: ReadonlySet<string> = new Set([
  'getty images',
  'getty',
  'shutterstock',
  'alamy',
  'alamy stock photo',
  'istock',
  'istockphoto',
  'picture alliance',
  'imago',
  'imago images',
  'nurphoto',
  'zuma press',
  'flickr',
  'wikimedia commons',
  'unsplash',
  'pixabay',
])
/** Parts of a credit that name nobody: `Reuters/Jane Doe/File Photo`. */
const NOBODY =
  /^(?:file(?: photo| picture| image)?|handout|pool|archives?|archiv(?:bild)?|symbolbild|photo|foto|pool photo)$/iu

export interface CreditLine {
  /** The credit without its labels and notes. */
  readonly name: string
  /** Picture libraries that passed it on: `Getty Images`. */
  readonly through: readonly string[]
}

/**
 * A credit as printed beside an article or a picture: `Foto: dpa` → dpa · `Jane Doe/AFP/Getty Images` → Jane Doe/AFP,
 * through Getty Images · `Reuters (Archivbild)` → Reuters
 */
export function readCredit(text: string): CreditLine {
  const parts = text.split(/\s?[/|]\s?/)
  const telling = parts.filter((part) => !isLibrary(part) && !NOBODY.test(part)).map(withoutNotes)
  if (parts.length < 2 || telling.length === 0) return { name: withoutNotes(text), through: [] }
  const isAsWritten = telling.length === parts.length && telling.every((part, at) => part === parts[at])
  return { name: isAsWritten ? text : telling.join('/'), through: parts.filter(isLibrary) }
}

function withoutNotes(text: string): string {
  let name = text
  for (const part of [LABELS, NOTE, BEFORE, AFTER]) {
    const shorter = name.replace(part, '').trim()
    if (shorter !== '' && !isLibrary(name)) name = shorter
  }
  return name
}

function isLibrary(part: string): boolean {
  return PICTURE_LIBRARIES.has(part.toLowerCase())
}

/** `Jane Doe`, `JANE DOE`, `J. P. Doe`: two to four words with capitals, as photographers sign. */
export function mayBePerson(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|del|da|di|van|von|al|el|bin|ben)\s)?\p{Lu}[\p{L}'’.-]*){1,3}$/u.test(text)
}
