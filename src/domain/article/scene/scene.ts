import type { CueTable } from '../cues/cue-table.ts'
import { listedInAny, wordsOfAll } from '../cues/languages.ts'
import { endsInOneOf } from '../cues/last-letters.ts'
import { mayBeListed } from '../cues/listed-words.ts'
import type { Marks } from '../cues/marks.ts'
import type { EndingList, WordList } from '../cues/word-lists.ts'
import type { NameHit } from '../names/find-names.ts'
import type { Tokens } from '../text/tokens.ts'
import { CLOSE, COLON, COMMA, DASH, END_MARK, NEWLINE, OPEN, SEMICOLON } from '../text/unit-table.ts'

/** A text analysed at word level: its tokens, their cue classes, and the names in it. */
export interface Scene {
  readonly tokens: Tokens
  readonly marks: Marks
  /** First token of each block, then the token count. */
  readonly blocks: readonly number[]
  /** The block of each token. */
  readonly blockOf: Int32Array
  /** The cue lists of each block's language; null where there are none. */
  readonly languages: readonly (CueTable | null)[]
  readonly names: readonly NameHit[]
  /** Index into `names` + 1 of the name that contains a token, else 0. */
  readonly nameAt: Int32Array
  /** 1 for tokens in italics or `<cite>`. Null where the text has none. */
  readonly setOff: Uint8Array | null
  /** 1 for tokens in a caption or picture credit. Null where there is none. */
  readonly caption: Uint8Array | null
  /** 1 for tokens in a quoted post. Null where there is none. */
  readonly post: Uint8Array | null
}

/** A range of tokens, `to` excluded. */
export interface Run {
  readonly from: number
  readonly to: number
}

/** Why a name is a citation: the role that the grammar gives it, and the words that do so. */
export interface Licence {
  readonly role: 'outlet' | 'through-outlet' | 'author-in-outlet' | 'wire-credit' | 'photo-credit'
  readonly cue: Run
  readonly speaker: Run | null
  /** Whether the cue is directly beside the name, so that even a doubtful name may rely on it. */
  readonly isClose: boolean
  /** Offsets in the text of a cue that is punctuation, as in `(AFP)`. */
  readonly signs?: { readonly start: number; readonly end: number }
  /** The rule that applied, for reasons. */
  readonly rule: 'verb' | 'hearer' | 'preposition' | 'phrase' | 'report' | 'credit' | 'heading' | 'list'
}

export const PAUSE = COMMA | SEMICOLON | COLON | DASH | OPEN | CLOSE | END_MARK | NEWLINE
export const SENTENCE_END = END_MARK | NEWLINE

export function languageAt(scene: Scene, index: number): CueTable | null {
  return scene.languages[scene.blockOf[index] as number] ?? null
}

export function cueAt(scene: Scene, index: number): number {
  return index < 0 || scene.nameAt[index] !== 0 ? 0 : (scene.marks.cue[index] as number)
}

export function wordAt(scene: Scene, index: number): number {
  return index < 0 || scene.nameAt[index] !== 0 ? 0 : (scene.marks.word[index] as number)
}

export function gapAt(scene: Scene, index: number): number {
  return scene.tokens.gap[index] as number
}

export function spell(scene: Scene, run: Run): string {
  return scene.tokens.text.slice(scene.tokens.start[run.from], scene.tokens.end[run.to - 1])
}

const SENTENCE_REACH = 40

/** The start or end of the sentence around `index`, within a limited distance. */
export function boundaryOf(scene: Scene, index: number, direction: 1 | -1): number {
  let at = index
  for (let steps = 0; steps < SENTENCE_REACH; steps += 1) {
    if (direction === -1 && (at === 0 || gapAt(scene, at) & SENTENCE_END)) return at
    if (direction === 1 && (at >= scene.tokens.count || gapAt(scene, at) & SENTENCE_END))
      return Math.min(at, scene.tokens.count)
    at += direction
  }
  return at
}

export function spellAt(scene: Scene, index: number): string {
  return scene.tokens.text.slice(scene.tokens.start[index], scene.tokens.end[index])
}

/** Whether a token is in one of its language's word lists, or in any language's where its own is unknown. */
export function isListed(scene: Scene, index: number, list: WordList): boolean {
  const language = languageAt(scene, index)
  if (language === null) return isListedInAny(scene, index, list)
  return (
    mayBeListed(language.listed, scene.tokens, index, list) &&
    language.lists[list].has(spellAt(scene, index).toLowerCase())
  )
}

/** Whether a token is in any language's word list. */
export function isListedInAny(scene: Scene, index: number, list: WordList): boolean {
  return (
    mayBeListed(listedInAny(), scene.tokens, index, list) && wordsOfAll(list).has(spellAt(scene, index).toLowerCase())
  )
}

/** Whether a token has one of its language's listed endings. */
export function isEnding(scene: Scene, index: number, list: EndingList): boolean {
  const endings = languageAt(scene, index)?.wordEndings[list]
  if (!endings || endings.length === 0) return false
  return endsInOneOf(spellAt(scene, index).toLowerCase(), endings)
}
