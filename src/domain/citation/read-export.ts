import { issnOf } from '../issn.ts'
import { singleBlanks } from '../text/single-blanks.ts'
import { datesIn } from './read-date.ts'
import type { Reference } from './reference.ts'

/** What a field of an exported reference says. */
type Role = 'outlet' | 'publisher' | 'url' | 'author' | 'title' | 'date' | 'issn' | 'place'

/** Fields of BibTeX and BibLaTeX, RIS, EndNote (Refer), CSL-JSON and schema.org by their role, each format’s own spelling. */
const FIELDS: Readonly<Record<string, Role>> = byField({
  outlet:
    'journal journaltitle newspaper maintitle booktitle jo jf t2 j2 bt %j %b container-title publication magazine name',
  publisher: 'publisher organization institution howpublished pb %i archive',
  url: 'url ur l1 l2 lk %u link',
  author: 'author au a1 %a',
  title: 'title headline ti t1 %t',
  date: 'date datepublished year issued py y1 da %d %8',
  issn: 'issn sn %@',
  place: 'address location cy pp %c publisher-place',
})

function byField(roles: Readonly<Record<Role, string>>): Record<string, Role> {
  return Object.fromEntries(
    (Object.entries(roles) as [Role, string][]).flatMap(([role, fields]) =>
      fields.split(' ').map((field) => [field, role] as const),
    ),
  )
}

const BIBTEX = /^@[a-z]{2,20} ?[{(] ?[^,{}= ]{0,80} ?,/i
/** A field up to its closing brace (two deep), its quotation mark, or a comma; values are no longer in practice. */
const BIBTEX_FIELD =
  /, ?([a-z]{2,16}) ?= ?(?:\{((?:[^{}]|\{(?:[^{}]|\{[^{}]{0,200}\}){0,200}\}){0,400})\}|"([^"]{0,400})"|([^,{}" ]{1,80}))/gi
/** `JO  - The Lantern`; what lost its line breaks has the next field behind a blank. */
const RIS = /^TY ?- /
const RIS_FIELD = / (?=[A-Z][A-Z0-9] ?-(?: |$))/
const REFER = /^%0 /
const REFER_FIELD = / (?=%[A-Z0-9@] )/
/** schema.org's NewsArticle, as pages give it to search engines. */
const SCHEMA = /"@type" ?: ?"[a-z]*article"/i
const SCHEMA_PUBLISHER =
  /"(?:publisher|ispartof|sourceorganization)" ?: ?\[? ?\{[^{}]{0,400}?"(name)" ?: ?"((?:[^"\\]|\\.){0,200})"/gi
const SCHEMA_FIELD = /"(headline|url|datepublished|issn)" ?: ?"((?:[^"\\]|\\.){0,400})"/gi
const CSL = /"(?:container-title|issued|type)" ?:/
const CSL_FIELD = /"([a-z-]{2,24})" ?: ?(?:\[ ?)?"((?:[^"\\]|\\.){0,400})"/gi

/** An exported reference in BibTeX, RIS, EndNote’s format, CSL-JSON or schema.org’s JSON-LD; null for any other text. */
export function readExport(text: string): Reference | null {
  const fields = fieldsOf(text)
  if (fields === null) return null
  const all = (role: Role): string[] => fields.flatMap(([field, value]) => (FIELDS[field] === role ? [value] : []))
  const urls = [...all('url'), ...fields.map(([, value]) => value)].flatMap(
    (value) => /https?:\/\/[^\s{}"<>]+/i.exec(value)?.[0] ?? [],
  )
  const authors = all('author')
  const isOutlet = (value: string): boolean => /^\{.*\}$/.test(value)
  return {
    urls: [...new Set(urls)],
    // BibTeX keeps an author that is an organisation in braces: `{{BBC News}}`.
    names: [
      ...all('outlet'),
      ...all('publisher').filter((value) => !/https?:/i.test(value)),
      ...authors.filter(isOutlet),
    ]
      .map(bare)
      .filter((name) => name !== ''),
    issns: all('issn').flatMap((value) => issnOf(value) ?? []),
    author: authors.filter((value) => !isOutlet(value)).map(bare)[0] ?? null,
    title: all('title').map(bare)[0] ?? null,
    place: all('place').map(bare)[0] ?? null,
    publishedOn: all('date').flatMap((value) => datesIn(value).map(({ day }) => day))[0] ?? null,
  }
}

type Fields = readonly (readonly [field: string, value: string])[]

function fieldsOf(given: string): Fields | null {
  const text = singleBlanks(given)
  if (BIBTEX.test(text)) return matchesOf(text, BIBTEX_FIELD)
  if (RIS.test(text)) return partsOf(text, RIS_FIELD)
  if (REFER.test(text)) return partsOf(text, REFER_FIELD)
  if (/^[[{]/.test(text) && SCHEMA.test(text))
    return [...matchesOf(text, SCHEMA_PUBLISHER), ...matchesOf(text, SCHEMA_FIELD)]
  return /^[[{]/.test(text) && CSL.test(text) ? matchesOf(text, CSL_FIELD) : null
}

function matchesOf(text: string, pattern: RegExp): Fields {
  return [...text.matchAll(pattern)].map(([, field = '', ...values]) => [
    field.toLowerCase(),
    values.find((value) => value !== undefined)?.trim() ?? '',
  ])
}

/** `JO - The Lantern` and `%J The Lantern` */
function partsOf(text: string, between: RegExp): Fields {
  return text.split(between).map((part) => [
    part.slice(0, 2).toLowerCase(),
    part
      .slice(2)
      .replace(/^ ?- ?/, '')
      .trim(),
  ])
}

/** Without the braces and commands of BibTeX: `{The} \emph{Lantern}` */
function bare(value: string): string {
  return value
    .replace(/\\[a-z]{1,20} ?/gi, '')
    .replace(/[{}]/g, '')
    .trim()
}
