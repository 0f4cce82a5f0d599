import type { LookupEntry } from '../../lookup/entry.ts'
import type { Steps } from '../../lookup/steps.ts'
import type { PhraseTable } from '../text/phrase-table.ts'
import { phraseWriter, withRoom } from '../text/phrase-writer.ts'
import { articleRomanisation, hasArabicName, heardSoundOf } from './heard-names.ts'
import { emptySounds, type HeardSounds, noteSound } from './heard-sounds.ts'
import { type HostTable, hostTableWriter } from './host-table.ts'
import { capitalsOf } from './name-capitals.ts'
import { FORM, type NameForm, nameForms } from './name-forms.ts'
import { emptySmallFirsts, noteSmallFirst, type SmallFirsts } from './small-firsts.ts'

/** What is known of each form of a name, account or host, by form number. */
export interface FormColumns {
  /** Names and handles. */
  readonly table: PhraseTable
  readonly hosts: HostTable
  /** The first form of each phrase + 1; 0 for none. */
  readonly first: Int32Array
  /** The next form of the same phrase + 1; 0 for none. */
  readonly next: Int32Array
  /** The phrase of each form; -1 for none. */
  readonly phraseOf: Int32Array
  /** Serial number of the form's outlet. */
  readonly serial: Int32Array
  /** `FORM` flags. */
  readonly flags: Int16Array
  /** Index into the outlet's names, or into its locators for hosts and handles. */
  readonly source: Uint16Array
  /** One bit for each word that has a capital in the name. */
  readonly capitals: Uint16Array
  /** First words of names that a text may write small. */
  readonly smallFirsts: SmallFirsts
  /** Forms by the sound of the name. See `transliteration.ts`. */
  readonly bySound: FormsByKey
  /** The sounds that some name has. */
  readonly sounds: HeardSounds
  /** Forms by the romanisation of what follows the Arabic article. */
  readonly byRomanisation: FormsByKey
  /** Acronyms in lower case. */
  readonly byAcronym: FormsByKey
}

export type FormsByKey = ReadonlyMap<string, readonly number[]>

/**
 * All forms of the names, accounts and hosts of outlets. Outlets are only ever added, each with the next serial number,
 * so what was read of it before stays as it is.
 */
export interface CompiledNames {
  /** Adds outlets in steps of a few milliseconds. No other may be added meanwhile; see `isBusy`. */
  add(entries: Iterable<LookupEntry>): Steps<void>
  readonly isBusy: () => boolean
  /** Number of outlets that were added. */
  readonly serials: () => number
  /** Number of forms. */
  readonly forms: () => number
  readonly columns: () => FormColumns
}

const LONGEST_ACRONYM = 6
/** Outlets compiled in one step. */
const AT_ONCE = 40

interface Form extends NameForm {
  readonly serial: number
  readonly source: number
}

export function compiledNames(): CompiledNames {
  const writer = phraseWriter(true)
  const hosts = hostTableWriter()
  const smallFirsts = emptySmallFirsts()
  const sounds = emptySounds()
  let serials = 0
  let isBusy = false
  let count = 0
  let [first, last, next, phraseOf, serial] = Array.from({ length: 5 }, () => new Int32Array(64)) as Five
  let flags = new Int16Array(64)
  let source = new Uint16Array(64)
  let capitals = new Uint16Array(64)
  const [bySound, byRomanisation, byAcronym] = Array.from({ length: 3 }, () => new Map<string, number[]>()) as Three

  /** The forms of an outlet, the first of which will have the number `from`. */
  const formsOf = (entry: LookupEntry, of: number, from: number): Form[] => {
    const { depth, names, locators } = entry
    const forms: Form[] = []
    const isHeard = depth !== 'listing' && !hasArabicName(entry)
    names.forEach((name, index) => {
      const own = nameForms(name, depth).map((form) => ({ ...form, serial: of, source: index }))
      const at = from + forms.length
      forms.push(...own)
      if (depth === 'listing') return
      for (const [offset, { text, flags }] of own.entries())
        if (isSpelt(text, flags)) note(byAcronym, text.toLowerCase(), at + offset)
      if (!/\p{Script=Latin}/u.test(name.text)) return
      const sound = isHeard ? heardSoundOf(name.text) : null
      if (sound !== null) noteSound(sounds, sound)
      note(bySound, sound, at)
      for (const [offset, { text }] of own.entries()) note(byRomanisation, articleRomanisation(text), at + offset)
    })
    locators.forEach(({ host, path, handle }, index) => {
      if (host !== null && path === null) forms.push({ text: host, flags: FORM.host, serial: of, source: index })
      if (handle !== null && /^[\w.]+$/.test(handle))
        forms.push({ text: handle, flags: FORM.handle, serial: of, source: index })
    })
    return forms
  }

  function* put(forms: readonly Form[]): Steps<void> {
    const texts = forms.map(({ text, flags }) => (flags & FORM.host ? '' : text.replace(/\s+/g, ' ')))
    const numbers = yield* writer.add(texts)
    const upper = capitalsOf(texts)
    for (const [index, form] of forms.entries()) {
      const phrase = numbers[index] as number
      next = withRoom(next, count)
      phraseOf = withRoom(phraseOf, count)
      serial = withRoom(serial, count)
      flags = withRoom(flags, count)
      source = withRoom(source, count)
      capitals = withRoom(capitals, count)
      phraseOf[count] = phrase
      serial[count] = form.serial
      flags[count] = form.flags
      source[count] = form.source
      capitals[count] = upper[index] as number
      if (phrase >= 0) chain(phrase, count)
      else if (form.flags & FORM.host) hosts.add(form.text, count)
      noteSmallFirst(smallFirsts, form, upper[index] as number)
      count += 1
    }
  }

  /** At the end of the chain, so that who goes through it for an earlier outlet meets that first. */
  const chain = (phrase: number, form: number): void => {
    first = withRoom(first, phrase)
    last = withRoom(last, phrase)
    const before = last[phrase] as number
    if (before === 0) first[phrase] = form + 1
    else next[before - 1] = form + 1
    last[phrase] = form + 1
  }

  return {
    *add(entries) {
      isBusy = true
      try {
        let forms: Form[] = []
        let taken = 0
        for (const entry of entries) {
          forms.push(...formsOf(entry, serials, count + forms.length))
          serials += 1
          if (++taken % AT_ONCE !== 0) continue
          yield* put(forms)
          forms = []
          yield
        }
        yield* put(forms)
      } finally {
        isBusy = false
      }
    },
    isBusy: () => isBusy,
    serials: () => serials,
    forms: () => count,
    columns: () => ({
      table: writer.table(),
      hosts: hosts.table(),
      first,
      next,
      phraseOf,
      serial,
      flags,
      source,
      capitals,
      smallFirsts,
      bySound,
      sounds,
      byRomanisation,
      byAcronym,
    }),
  }
}

type Five = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]
type Three = [Map<string, number[]>, Map<string, number[]>, Map<string, number[]>]

function note(forms: Map<string, number[]>, key: string | null, form: number): void {
  if (key === null) return
  const held = forms.get(key)
  if (held === undefined) forms.set(key, [form])
  else held.push(form)
}

/** `CNN`, or a single letter: written letter by letter in other scripts. */
function isSpelt(text: string, flags: number): boolean {
  return ((flags & FORM.acronym) !== 0 && text.length <= LONGEST_ACRONYM) || /^[A-Z]$/.test(text)
}
