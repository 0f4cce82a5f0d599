import { issnOf, issnsLabelledIn } from '../issn.ts'
import { foldKey } from '../lookup/fold.ts'
import { singleBlanksInLines } from '../text/single-blanks.ts'
import { trimmed, trimmedEnd } from '../text/trimmed.ts'
import { countriesOf } from './place-words.ts'
import { datesIn } from './read-date.ts'
import { readExport } from './read-export.ts'
import type { Reference } from './reference.ts'
import { withFullWords } from './short-forms.ts'

const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<>"«»“”|{}[\]]+/giu
const QUOTED = /«([^«»]{3,400})»|“([^“”]{3,400})”|„([^„“”]{3,400})[“”]|"([^"]{3,400})"|‘([^‘’]{3,400})’(?!\p{L})/u
const ITALIC =
  /''([^']{2,120}?)''|_([^_]{2,120}?)_|(?<!\*)\*([^*]{2,120}?)\*(?!\*)|<(?:i|em)>([^<]{2,120}?)<\/(?:i|em)>/u

/** `[[The Guardian|Guardian]]` */
const WIKI_LINK = /\[\[([^[|\]]+)(?:\|[^[\]]*)?\]\]/g

/** Parses an exported reference, a Wikipedia citation template, or a line in APA, MLA, Chicago or newspaper style. */
export function readReference(given: string): Reference {
  const exported = readExport(given)
  if (exported !== null) return exported
  const text = singleBlanksInLines(given).replace(WIKI_LINK, '$1')
  const template = templateIn(text)
  return template === null ? readLine(text) : readTemplate(template)
}

/** The named members of the first template that has one, without nested templates; null where there is none. */
function templateIn(text: string): string | null {
  let flat = text.replace(/\{\{!\}\}/g, ' ')
  for (let depth = 0; depth < 12; depth += 1) {
    const inner = /\{\{[^{}]*\}\}/.exec(flat)
    if (inner === null) return null
    const isLast = !/\{\{[^{}]*$/.test(flat.slice(0, inner.index))
    if (isLast && /\|[^|=]+=/.test(inner[0])) return inner[0].slice(2, -2)
    flat = `${flat.slice(0, inner.index)} ${textOf(inner[0].slice(2, -2))} ${flat.slice(inner.index + inner[0].length)}`
  }
  return null
}

/** Templates that show their first argument: unbroken, small, or linked in another Wikipedia. */
const SHOWS_FIRST =
  /^(?:nowrap|nobr|small|smaller|big|sic|abbr|abréviation|tooltip|ill|interlanguage link|link-interwiki|lien|iw|нп\d?|не переведено|仮リンク|link-\w+|le|lio|wl)$/i
/** Templates that show their last argument, behind the code of its language. */
const SHOWS_LAST = /^(?:lang|langue|lang-\w+|язык|langx|zh|transl|transliteration)$/i

/** What a template inside another shows: `lang|fr|Le Monde` → Le Monde; empty for notes such as `dead link`. */
function textOf(template: string): string {
  const [name = '', ...given] = template.split('|').map((part) => part.trim())
  const shown = given.filter((each) => !/^\w+\s*=/.test(each))
  if (SHOWS_LAST.test(name)) return shown.at(-1) ?? ''
  return SHOWS_FIRST.test(name) ? (shown[0] ?? '') : ''
}

/** Template members that name the outlet, in the Wikipedias of ten languages, most likely first. */
const OUTLET_MEMBERS = `work newspaper website magazine journal periodical newsgroup
  périodique revue site werk sammelwerk zeitung zeitschrift periódico publicación obra sitioweb revista jornal publicação pubblicazione opera sito
  rivista testata
  krant czasopismo gazeta tidning avis lehti julkaisu periodikum noviny újság gazete dergi ziar surat-kabar koran majalah видання
  издание сайт газета صحيفة جريدة عمل موقع مجلة عنوان-الصحيفة
  الموقع الصحيفة العمل publikasjon tác-phẩm praca verk værk nettsted sivusto sitio mű hírlap çalışma eser site-web وبگاه روزنامه اثر نشریه خبرگزاری אתר עיתון כתב-עת έργο εφημερίδα
  báo lap báo-chí trang-web 신문 웹사이트 매체 作品 報紙 报纸 網站 网站 新聞 publicació opublikowany
  publisher publicado nhà-xuất-bản network éditeur editorial editora editore herausgeber hrsg uitgever издательство издател ناشر الناشر wydawca utgivare utgiver udgiver
  julkaisija vydavatel kiadó yayıncı видавець εκδότης 출판사 出版社 出版者 agency agencia agence وكالة`
  .trim()
  .split(/\s+/)

function readTemplate(body: string): Reference {
  const fields = new Map<string, string>()
  for (const part of body.split('|')) {
    const equals = part.indexOf('=')
    if (equals > 0)
      fields.set(part.slice(0, equals).trim().toLowerCase().replaceAll(' ', '-'), part.slice(equals + 1).trim())
  }
  const firstOf = (...names: readonly string[]): string | null =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '') ?? null
  const all = (...names: readonly string[]): string[] =>
    names.flatMap((name) => (fields.get(name) ? [(fields.get(name) as string).replace(/^''|''$/g, '')] : []))
  const last = firstOf('last', 'last1', 'nom', 'nom1', 'apellidos')
  const first = firstOf('first', 'first1', 'prénom', 'prénom1', 'nombre')
  return {
    urls: [
      ...all('url', 'archive-url', 'archiveurl', 'lire-en-ligne', 'archiv-url', 'مسار', 'المسار', 'ссылка'),
      ...(/^\s*cite tweet\b/i.test(body) ? all('user').map((user) => `https://x.com/${user.replace(/^@/, '')}`) : []),
    ],
    names: all(...OUTLET_MEMBERS),
    issns: all('issn', 'eissn').flatMap((value) => issnOf(value.replace(/[‐‑–−]/u, '-')) ?? []),
    author: last === null ? firstOf('author', 'author1', 'auteur', 'autor') : [first, last].filter(Boolean).join(' '),
    title: firstOf('title', 'titre', 'titel', 'título', 'titolo', 'tytuł', 'заглавие', 'عنوان'),
    place: firstOf(
      'location',
      'place',
      'publication-place',
      'lieu',
      'ort',
      'lugar',
      'ubicación',
      'local',
      'luogo',
      'plaats',
      'место',
      'مكان',
    ),
    publishedOn: datesIn(firstOf('date', 'datum', 'fecha', 'publication-date') ?? '')[0]?.day ?? null,
  }
}

/** `[N]`, `[N/OL]`: the kind of document in Chinese references (GB/T 7714). */
const DOCUMENT_TYPE = /\[(?:[A-Z]|EB|DB)(?:\/OL)?\]\.?/g

function readLine(given: string): Reference {
  const text = given.replace(/<\/?ref[^<>]*>/giu, ' ')
  const urls = [...text.matchAll(URL_IN_TEXT)].map(([url]) => trimmedEnd(url, /[.,;:)\]]/))
  let rest = withFullWords(text).replace(URL_IN_TEXT, ' ').replace(DOCUMENT_TYPE, '. ').replace(/[[\]]/g, ' ')
  const [date] = datesIn(rest)
  for (const { start, end } of [...datesIn(rest)].reverse()) rest = `${rest.slice(0, start)} , ${rest.slice(end)}`
  const italic = ITALIC.exec(rest)
  const quoted = QUOTED.exec(rest.replace(/''/g, '  '))
  const title =
    quoted
      ?.slice(1)
      .find((part) => part !== undefined)
      ?.trim() ?? null
  const before = quoted === null ? '' : rest.slice(0, quoted.index)
  const after = quoted === null ? rest : rest.slice(quoted.index + quoted[0].length)
  const parts = partsOf(after)
  const set = italic?.slice(1).find((part) => part !== undefined)
  const author = authorOf(quoted === null ? rest : before)
  // The author stands before the title, and may have the same name as an outlet.
  const lead = author === null ? partsOf(before) : partsOf(before.replace(author, ' '))
  const names = [
    ...(set === undefined || set === title ? [] : [set]),
    ...inTitleMarks(rest),
    ...parts,
    ...lead,
    ...(title !== null && isOutletQuoted(before) ? [title] : []),
  ].filter((name) => name !== author)
  return {
    urls,
    names: [...new Set(names)],
    issns: issnsLabelledIn(text),
    author,
    title: title?.replace(/[.,]$/, '') ?? null,
    place: null,
    publishedOn: date?.day ?? null,
  }
}

/** `『朝日新聞』`, `《人民日报》`: marks of books and papers in East Asia. */
function inTitleMarks(text: string): readonly string[] {
  return [...text.matchAll(/『([^『』]{2,60})』|《([^《》]{2,60})》/gu)].map(([, one, other]) => one ?? other ?? '')
}

/** `Fiumi, in «Corriere della Sera»`, `M. Rossi, Fiumi, «la Repubblica»`: Italian puts the paper in marks, not the title. */
function isOutletQuoted(before: string): boolean {
  return /\bin:?\s*$/u.test(before) || /^[^,]+,[^,]+,\s*$/u.test(before)
}

const BEFORE_PART = /[\s'"*_–—:.-]/u
const AFTER_PART = /[\s'"*_–—:,.;،؛。-]/u

const IN_BRACKETS = /\(([^()]{2,40})\)/gu
/** What ends a part of a reference. */
const BETWEEN_PARTS = /[,.;()،؛]/u
/** Blanks that may stand between a name and its bracket. */
const MOST_BLANKS = 20

/** `Kampala`, `Trenton, NJ`, which name the paper before them: `Daily Monitor (Addis Ababa)` is another. */
function isPlace(text: string): boolean {
  return [text, text.split(',')[0] as string].some((each) => countriesOf(foldKey(each)).length > 0)
}

const [OPEN, CLOSE, COMMA] = ['\uE000', '\uE001', '\uE002']

/** Whether what stands before a bracket belongs to the same part. */
function isBehindName(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - MOST_BLANKS), at)
    .trimEnd()
    .at(-1)
  return before !== undefined && !BETWEEN_PARTS.test(before)
}

/** A place in brackets, written so that it is not parted from the name before it. */
function kept(text: string): string {
  return text.replace('(', OPEN).replace(')', CLOSE).replaceAll(',', COMMA)
}

function asWritten(part: string): string {
  return part.replace(OPEN, '(').replace(CLOSE, ')').replaceAll(COMMA, ',')
}

/** `Der Spiegel 23/2018`, `NZZ vom`, whose date was taken out. */
const BEHIND_NAME = /\s(?:(?:Nr\.?\s?|n[o°º]\.?\s?)?\d{1,3}\/(?:\d\d|\d{4})|Nr|No|vom|v|du|des|del|dal|från|od|от)$/u

/** `in The Lantern`, `publié par Le Fanal`: an outlet follows where the next word has a capital. */
const INTRODUCTION =
  /^(?:(?:interview|gespräch|entretien|entrevista|intervista|article|artikel|artículo|bericht|gastbeitrag|tribune|op-ed|editorial|kommentar)\s(?:in|dans|en|em)|in|dans|en|em|aus|via|h\/t|for|pour|publi[ée]e?\s(?:par|dans)|published\s(?:by|in)|on|sur)\s?:?\s(?=(\p{L}))/iu

const CREDIT =
  /^\s*(?:sources?|quelle|fuente|fonte|kilde|källa|bron|źródło|zdroj|kaynak|forrás|credits?|crédits?|photos?|fotos?|images?|pictures?|bild|vid[eé]o|المصدر|صورة|تصوير|منبع|מקור|источник|джерело|фото|πηγή|出典|来源|來源|資料|资料|提供|写真|자료|자료사진|출처|사진|제공)\s*[:：]\s*/iu

/** `Crédit : Le Fanal`: French sets a colon apart, which parts other names. */
const CREDIT_SET_APART = /(^|[\s,.;(])(sources?|credits?|crédits?|photos?|images?|vidéo)\s:\s/giu

/** The line split at commas, full stops, brackets and dashes, without phrases that introduce the outlet. */
function partsOf(text: string): string[] {
  return text
    .replace(CREDIT_SET_APART, '$1$2: ')
    .replace(IN_BRACKETS, (whole: string, place: string, at: number, all: string) =>
      isBehindName(all, at) && isPlace(place) ? kept(whole) : whole,
    )
    .split(
      /[.;،؛。](?=\s|$)|[,،;()：]+|\s(?:[-–—|•·»:]|\/\/)\s|\n|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}”》」』])[-_|｜](?=[\p{sc=Han}\p{sc=Hang}\p{Lu}])/u,
    )
    .map((part) =>
      trimmed(asWritten(part).replace(CREDIT, ''), BEFORE_PART, AFTER_PART)
        .replace(INTRODUCTION, (phrase, first: string) => (/\p{Lu}/u.test(first) ? '' : phrase))
        .replace(BEHIND_NAME, '')
        .trim(),
    )
    .filter(
      (part) =>
        /\p{L}/u.test(part) &&
        !/^.[.,]?$/u.test(part) &&
        !/^(?:retrieved|accessed|archived|consult[ée]|from the original|n\.?d|pp?|vol|no|en ligne|online)(?![\p{L}\p{N}])/iu.test(
          part,
        ),
    )
}

/** `Lister, Charles.` and `Lister, C.` → as written, `Charles Lister,` → Charles Lister; null for anything longer. */
function authorOf(text: string): string | null {
  const inverted =
    /^\s*(\p{Lu}[\p{L}'’-]+(?:\s\p{L}[\p{L}'’-]+)?,\s+\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}.]*)?)(?=\s*(?:[.,:;(]|$|&|and\b|et\b))/u.exec(
      text,
    )
  if (inverted !== null) return (inverted[1] as string).replace(/(?<=\p{Ll})\.$/u, '')
  const plain = /^\s*((?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+)\s*[,.:]\s*$/u.exec(text)
  return plain?.[1] ?? null
}
