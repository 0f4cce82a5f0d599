// How well real paragraphs are read: `npm run bench:articles:real -- texts.jsonl [first|second] [third-drawing]`. The labels
// stand in real-paragraphs/ and, of a later drawing, in its folder, made before anything was run on them; the texts are others'
// and are not kept here: each line of the file given is `{ "text": … }`, found by its SHA-256. Rules may be tuned on the first
// half of a drawing, never on the second (by hash). `REGISTER=no` leaves the register out, to see what its names bring.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readArticle } from '../../src/domain/article/read-article.ts'
import type { ArticleCitation, CitationRole } from '../../src/domain/article/reading.ts'
import { en } from '../../src/domain/language/en/en.ts'
import { articleWorld } from '../domain/article/article-cases.ts'

interface RealLabel {
  readonly start: number
  readonly end: number
  readonly name: string
  /** Absent where several fit. */
  readonly role?: CitationRole
  readonly speaker?: string
  /** Readers differ on whether it is a citation: counted neither way. */
  readonly optional?: boolean
}

interface RealParagraph {
  readonly hash: string
  readonly from: string
  readonly labels: readonly RealLabel[]
}

const UNCOUNTED: ReadonlySet<CitationRole> = new Set(['mention', 'link', 'photo-credit', 'institution'])

const [file, half = 'first', drawing = ''] = process.argv.slice(2)
if (file === undefined || !existsSync(file)) {
  console.log(
    'Skipped: give a file of texts, one `{ "text": … }` a line; where they come from is told by `from` in real-paragraphs/.',
  )
  process.exit(0)
}
const texts = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .map((text) => [createHash('sha256').update(text).digest('hex'), text]),
)
const { matcher, lookup } = articleWorld({ register: process.env.REGISTER !== 'no' })
const named = new Map<string, number>()

const folder = new URL(`real-paragraphs/${drawing === '' ? '' : `${drawing}/`}`, import.meta.url)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.slice(0, -'.jsonl'.length))
for (const language of languages) {
  const counts = {
    paragraphs: 0,
    absent: 0,
    found: 0,
    known: 0,
    missed: 0,
    extra: 0,
    roles: 0,
    role: 0,
    speakers: 0,
    speaker: 0,
  }
  const notes: string[] = []
  const lines = readFileSync(new URL(`${language}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
  for (const { hash, labels } of lines.map((line) => JSON.parse(line) as RealParagraph)) {
    if (isFirst(hash) !== (half === 'first')) continue
    const text = texts.get(hash)
    if (text === undefined) counts.absent += 1
    else {
      counts.paragraphs += 1
      scoreParagraph(text, labels, counts, notes)
    }
  }
  const { found, known, missed, extra, role, roles, speaker, speakers } = counts
  console.log(
    `\n${language}, ${counts.paragraphs} paragraphs (${counts.absent} absent), ${found + missed} labels: precision ${share(found, found + extra)} · recall ` +
      `${share(found, found + missed)} · F1 ${share(2 * found, 2 * found + missed + extra)} · role ${share(role, roles)} · speaker ${share(speaker, speakers)} of ${speakers} told · with an outlet on record ${share(known, found + missed)}`,
  )
  for (const note of notes) console.log(`  ${note}`)
}
console.log('\nNames and the outlets they were taken for, to be read by a person:')
console.log(
  [...named]
    .map(([pair, count]) => `  ${count} × ${pair}`)
    .sort()
    .join('\n'),
)

function scoreParagraph(
  text: string,
  labels: readonly RealLabel[],
  counts: Record<'found' | 'known' | 'missed' | 'extra' | 'roles' | 'role' | 'speakers' | 'speaker', number>,
  notes: string[],
): void {
  const cited = readArticle({ text }, matcher, lookup, en).citations.filter(
    // A noun that refers back to a name has no label: labels are of names.
    ({ role, own, outletId, reasons }) =>
      !UNCOUNTED.has(role) &&
      !own &&
      reasons[0]?.feature !== 'reference' &&
      (outletId === null || matcher.byId.get(outletId)?.kind !== 'platform'),
  )
  const taken = new Set<ArticleCitation>()
  for (const label of labels) {
    const citation = cited.find((one) => !taken.has(one) && one.start < label.end && one.end > label.start)
    if (citation) taken.add(citation)
    if (citation?.outletId) {
      const pair = `${citation.text} → ${citation.outletId}`
      named.set(pair, (named.get(pair) ?? 0) + 1)
    }
    if (label.optional) continue
    if (!citation) {
      counts.missed += 1
      notes.push(`missed ${label.name}: …${text.slice(Math.max(0, label.start - 70), label.end + 50)}…`)
      continue
    }
    counts.found += 1
    if (citation.outletId !== null) counts.known += 1
    if (label.role !== undefined) {
      counts.roles += 1
      if (citation.role === label.role) counts.role += 1
      else
        notes.push(
          `${label.name} is ${label.role}, taken for ${citation.role} by “${citation.cue}”: …${text.slice(Math.max(0, label.start - 70), label.end + 40)}…`,
        )
    }
    if (citation.speaker !== null) {
      counts.speakers += 1
      if (holds(citation.speaker.text, label.speaker)) counts.speaker += 1
      else notes.push(`${label.name}: speaker “${citation.speaker.text}”, not “${label.speaker}”`)
    }
  }
  for (const one of cited) {
    if (taken.has(one)) continue
    counts.extra += 1
    notes.push(
      `not cited: ${one.text} (${one.outletId ?? one.status}) as ${one.role} by “${one.cue}”: …${text.slice(Math.max(0, one.start - 70), one.end + 50)}…`,
    )
  }
}

/** A speaker's name may be told with a title or without. */
function holds(told: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return false
  const [a, b] = [told.toLowerCase(), wanted.toLowerCase()]
  return a.includes(b) || b.includes(a)
}

function isFirst(hash: string): boolean {
  return Number.parseInt(hash.at(-1) as string, 16) % 2 === 0
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}
