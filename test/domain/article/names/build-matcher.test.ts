import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildArticleMatcher,
  changedMatcherSteps,
  matcherSteps,
} from '../../../../src/domain/article/names/build-matcher.ts'
import { findNames } from '../../../../src/domain/article/names/find-names.ts'
import {
  type ArticleMatcher,
  entryOf as entryOfForm,
  formAbbreviated,
  formRomanised,
  formSounding,
} from '../../../../src/domain/article/names/matcher.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'
import type { LookupEntry } from '../../../../src/domain/lookup/entry.ts'
import { finished } from '../../../../src/domain/lookup/steps.ts'
import { entryOf, hostOf, nameOf } from '../../lookup/made-up-entries.ts'

const NAMES = [
  'The Reed',
  'Reed',
  'Reed Herald',
  'RH',
  'Al-Qasaba',
  'Al Qasaba News',
  'Der Halm',
  'القصبة',
  'News',
  'X',
]
const HOSTS = ['reed.example', 'halm.example', 'qasaba.example']
const TEXT = `Reed said; The Reed told reed.example. RH, rh (RH) and Reed Herald; al-Qassaba, Al-Qasaba News, القصبة, des Halms,
News from Der Halm at www.halm.example, News, X.`

/** An outlet by its number: names, host and depth. */
type Outlet = readonly [names: readonly number[], host: number, isListing: boolean]
/** A revision: outlets by the slot that their id is made of. */
type Revision = ReadonlyMap<number, Outlet>

const outlet: fc.Arbitrary<Outlet> = fc.tuple(
  fc.uniqueArray(fc.nat({ max: NAMES.length - 1 }), { minLength: 1, maxLength: 4 }),
  fc.nat({ max: HOSTS.length - 1 }),
  fc.boolean(),
)
const revision: fc.Arbitrary<Revision> = fc
  .array(fc.tuple(fc.nat({ max: 6 }), outlet), { maxLength: 7 })
  .map((outlets) => new Map(outlets))

const madeBefore = new Map<string, LookupEntry>()

/** The entries of a revision; what did not change is the same object. */
function entriesOf(outlets: Revision): readonly LookupEntry[] {
  return [...outlets]
    .sort(([one], [other]) => one - other)
    .map(([slot, what]) => {
      const key = JSON.stringify([slot, what])
      const made = madeBefore.get(key) ?? entryOfOutlet(`outlet-${slot}`, what)
      madeBefore.set(key, made)
      return made
    })
}

function entryOfOutlet(id: string, [names, host, isListing]: Outlet): LookupEntry {
  return entryOf(id, {
    depth: isListing ? 'listing' : 'dossier',
    languages: ['en'],
    names: names.map((name, index) => {
      const text = NAMES[name] as string
      const language = /[a-z]/i.test(text) ? (text.startsWith('Der') ? 'de' : 'en') : 'ar'
      return nameOf(text, { language, kind: index === 0 ? 'official' : 'variant' })
    }),
    locators: [hostOf(HOSTS[host] as string)],
  })
}

/** What a matcher finds in the text, and by each key, with outlets by id and forms by their name. */
function foundBy(matcher: ArticleMatcher) {
  const tokens = tokenise(TEXT)
  const told = (form: number): string =>
    form < 0 ? '-' : `${entryOfForm(matcher, form)?.id} ${matcher.source[form]} ${matcher.flags[form]}`
  return {
    names: findNames(tokens, matcher, null, () => true).map(({ forms, ...hit }) => ({
      ...hit,
      forms: forms.map(told),
    })),
    sounds: [...matcher.bySound.keys()].sort().map((key) => [key, told(formSounding(matcher, key))]),
    romanised: [...matcher.byRomanisation.keys()].sort().map((key) => [key, told(formRomanised(matcher, key))]),
    acronyms: [...matcher.byAcronym.keys()].sort().map((key) => [key, told(formAbbreviated(matcher, key))]),
  }
}

function withoutNone<T extends ReturnType<typeof foundBy>>(found: T) {
  const some = (keys: readonly string[][]) => keys.filter(([, form]) => form !== '-')
  return {
    names: found.names,
    sounds: some(found.sounds as string[][]),
    romanised: some(found.romanised as string[][]),
    acronyms: some(found.acronyms as string[][]),
  }
}

function change(before: ArticleMatcher, entries: readonly LookupEntry[]): ArticleMatcher {
  const kept = Int32Array.from(before.entries.slice().map((entry) => entries.indexOf(entry)))
  return finished(changedMatcherSteps(before, kept, entries, (id) => entries.find((entry) => entry.id === id)))
}

describe('a matcher made of the one before', () => {
  it('finds what one that is built anew finds, and the one before still finds what it found', () => {
    let different = 0
    fc.assert(
      fc.property(fc.array(revision, { minLength: 2, maxLength: 6 }), (revisions) => {
        let matcher = buildArticleMatcher(entriesOf(revisions[0] as Revision))
        const earlier = [{ matcher, found: foundBy(matcher).names }]
        for (const each of revisions.slice(1)) {
          const entries = entriesOf(each)
          matcher = change(matcher, entries)
          const found = withoutNone(foundBy(matcher))
          expect(found).toEqual(withoutNone(foundBy(buildArticleMatcher(entries))))
          if (JSON.stringify(found.names) !== JSON.stringify(earlier.at(-1)?.found)) different += 1
          earlier.push({ matcher, found: found.names })
        }
        for (const { matcher, found } of earlier) expect(foundBy(matcher).names).toEqual(found)
      }),
    )
    expect(different).toBeGreaterThan(50)
  })

  it('compiles no outlet but those that changed', () => {
    const reed = entryOf('reed', { names: [nameOf('Reed')] })
    const halm = entryOf('halm', { names: [nameOf('Halm')] })
    const before = buildArticleMatcher([reed, halm])
    const renamed = entryOf('halm', { names: [nameOf('Straw')] })
    const after = change(before, [reed, renamed])
    expect(after.names).toBe(before.names)
    expect(after.names.serials()).toBe(3)
    const namedIn = (matcher: ArticleMatcher, text: string) =>
      findNames(tokenise(text), matcher, null, () => true).length
    expect(['Halm', 'Straw', 'Reed'].map((text) => namedIn(after, text))).toEqual([0, 1, 1])
    expect(['Halm', 'Straw', 'Reed'].map((text) => namedIn(before, text))).toEqual([1, 0, 1])
  })

  it('is built anew once too many of its outlets are of earlier revisions', () => {
    const few = (version: number) =>
      Array.from({ length: 10 }, (_, at) => entryOf(`outlet-${at}`, { name: `${version}` }))
    let matcher = buildArticleMatcher(few(0))
    const first = matcher.names
    // 1,000 and a quarter of ten may be outdated: a hundred changes of all ten are within that, one more is not.
    for (let version = 1; version <= 100; version += 1) matcher = change(matcher, few(version))
    expect(matcher.names).toBe(first)
    matcher = change(matcher, few(101))
    expect(matcher.names).not.toBe(first)
    expect(matcher.names.serials()).toBe(10)
  })

  it('is built anew while another is being made of the one before', () => {
    const before = buildArticleMatcher([])
    const many = (kind: string) =>
      Array.from({ length: 100 }, (_, at) => entryOf(`${kind}-${at}`, { names: [nameOf(`${kind} ${at}`)] }))
    const [one, other] = [many('Reed'), many('Halm')]
    const none = () => undefined
    const begun = changedMatcherSteps(before, new Int32Array(0), one, none)
    begun.next()
    const meanwhile = finished(changedMatcherSteps(before, new Int32Array(0), other, none))
    expect(meanwhile.names).not.toBe(before.names)
    const ended = finished(begun)
    const found = (matcher: ArticleMatcher, text: string) => findNames(tokenise(text), matcher, null, () => true).length
    expect([found(ended, 'Reed 7'), found(ended, 'Halm 7')]).toEqual([1, 0])
    expect([found(meanwhile, 'Reed 7'), found(meanwhile, 'Halm 7')]).toEqual([0, 1])
  })
})

describe('a matcher that grows', () => {
  it('finds every name after its table was made larger many times', () => {
    const entries = Array.from({ length: 3_000 }, (_, at) =>
      entryOf(`o-${at}`, { names: [nameOf(`Reed ${at} Herald`)] }),
    )
    const matcher = finished(matcherSteps(entries, () => undefined))
    for (const at of [0, 1, 999, 2_999]) {
      const [hit] = findNames(tokenise(`Reed ${at} Herald`), matcher, null, () => true)
      expect(entryOfForm(matcher, hit?.forms[0] ?? -1)?.id).toBe(`o-${at}`)
    }
  })
})
