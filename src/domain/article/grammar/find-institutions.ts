import { CUE, WORD } from '../cues/cue-classes.ts'
import { type InstitutionPhrase, type InstitutionTable, institutionTableOf } from '../cues/institution-table.ts'
import { mayEnd } from '../cues/last-letters.ts'
import { cueAt, gapAt, languageAt, type Run, type Scene, spellAt, wordAt } from '../scene/scene.ts'
import { LENGTH_BITS, longestPhrase, mayStartPhrase } from '../text/phrase-table.ts'
import { isAllCapitals, isCapital } from '../text/tokens.ts'
import { HYPHEN, SPACE } from '../text/unit-table.ts'
import { extentOf, isPlainCapital } from './institution-extent.ts'

/** A place where an institution is named, whether or not it is a source there. */
export interface InstitutionName extends Run {
  readonly phrase: InstitutionPhrase
  /** The tokens of the listed phrase, without what stands beside it. */
  readonly head: Run
  readonly table: InstitutionTable
}

const LENGTH_MASK = (1 << LENGTH_BITS) - 1

/** Finds where institutions are named, in order and without overlap. */
export function findInstitutions(scene: Scene): InstitutionName[] {
  const { tokens, blocks, languages } = scene
  const found: InstitutionName[] = []
  let last = 0
  for (let block = 0; block < languages.length; block += 1) {
    const table = institutionTableOf(languages[block]?.cues.language ?? '')
    if (table === null) continue
    const end = blocks[block + 1] as number
    for (let index = blocks[block] as number; index < end; index += 1) {
      const name = mayStartPhrase(table.table, tokens.hash[index] as number)
        ? listedAt(scene, table, index, last)
        : compoundAt(scene, table, index, last)
      if (name === null) continue
      found.push(name)
      last = name.to
      index = Math.max(index, name.to - 1)
    }
  }
  return found
}

function listedAt(scene: Scene, table: InstitutionTable, index: number, last: number): InstitutionName | null {
  const { tokens } = scene
  const hit = longestPhrase(table.table, tokens, index, tokens.hash[index] as number, tokens.check[index] as number)
  if (hit < 0) return null
  const phrase = table.phrases.get(hit >> LENGTH_BITS)
  const head = { from: index, to: index + (hit & LENGTH_MASK) }
  if (phrase === undefined || isNamed(scene, head)) return null
  if (phrase.isLetters && !isAllCapitals(tokens, index)) return null
  const isProper = phrase.of === 'states' || phrase.of === 'organisations'
  if (isProper && hasCapitals(scene, index) && !isCapital(tokens, index)) return null
  return extended(scene, table, phrase, head, last)
}

/** `Innenministerium`: a compound whose last part is a noun for a body. */
function compoundAt(scene: Scene, table: InstitutionTable, index: number, last: number): InstitutionName | null {
  const { tokens } = scene
  if (table.endings.length === 0 || !isCapital(tokens, index)) return null
  if (!mayEnd(table.lastLetters, tokens.text, tokens.end[index] as number)) return null
  const spelled = spellAt(scene, index)
  const lower = spelled.toLowerCase()
  const isBody = table.endings.some((ending) => lower.endsWith(ending) && lower.length > ending.length)
  const head = { from: index, to: index + 1 }
  if (!isBody || isNamed(scene, head)) return null
  return extended(scene, table, { of: 'nouns', name: spelled, isLetters: false, attached: 0 }, head, last)
}

function isNamed(scene: Scene, { from, to }: Run): boolean {
  for (let index = from; index < to; index += 1) if (scene.nameAt[index] !== 0) return true
  return false
}

/** Whether a capital tells a name or, as in German, a noun. */
function hasCapitals(scene: Scene, index: number): boolean {
  const cues = languageAt(scene, index)?.cues
  return cues?.capitalsAreNames === true || cues?.nounsAreCapital === true
}

/** The name with what says which body it is. Null for a noun that is no body without such. */
function extended(
  scene: Scene,
  table: InstitutionTable,
  phrase: InstitutionPhrase,
  head: Run,
  last: number,
): InstitutionName | null {
  const of = phrase.of
  if (of === 'cited') return { from: head.to - 1, to: head.to, phrase, head, table }
  if (of === 'voices') return { ...head, phrase, head, table }
  const cues = languageAt(scene, head.from)?.cues
  const isNoun = of === 'nouns' || of === 'weakNouns'
  // `UN-Flüchtlingshilfswerk`: a compound names another body than its first part.
  const whole = compoundEnd(scene, head.to)
  if (whole > head.to && !isNoun) return { from: head.from, to: whole, phrase: { ...phrase, of: 'nouns' }, head, table }
  const { from, to } = extentOf(scene, table, head, isNoun, last)
  // `the UN Human Rights Council`, `Kremlin Cup`: more capitals make another name of it.
  // `Marine Le Pen`: so does an article with a capital.
  const isNext = to < scene.tokens.count && gapAt(scene, to) === SPACE && isCapital(scene.tokens, to)
  const isMore = isNext && (isPlainCapital(scene, to) || (wordAt(scene, to) & WORD.determiner) !== 0)
  // `представитель МИД Анна Линд`: who speaks for it follows.
  const isOfPerson = cues?.ownerFollows === true && (cueAt(scene, from - 1) & CUE.spokesperson) !== 0
  if (isMore && cues?.capitalsAreNames && !isOfPerson && !isOfficial(scene, table, to)) return null
  if (of === 'weakNouns' && !isTold(scene, { from, to }, head)) return null
  return { from, to, phrase, head, table }
}

/** The end of a compound with hyphens, whose parts have capitals and are no words of saying. */
function compoundEnd(scene: Scene, end: number): number {
  let to = end
  while (
    to < scene.tokens.count &&
    gapAt(scene, to) === HYPHEN &&
    isCapital(scene.tokens, to) &&
    cueAt(scene, to) === 0
  )
    to += 1
  return to
}

/** A weak noun needs a capital beside it: `Housing Authority`, `US-Botschaft`. */
function isTold(scene: Scene, run: Run, head: Run): boolean {
  for (let index = run.from; index < run.to; index += 1)
    if ((index < head.from || index >= head.to) && (isCapital(scene.tokens, index) || index < head.from)) return true
  return false
}

function isOfficial(scene: Scene, table: InstitutionTable, index: number): boolean {
  return table.officials.has(spellAt(scene, index).toLowerCase())
}
