import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildArticleMatcher } from '../../../src/domain/article/names/build-matcher.ts'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import type { Article, ArticleReading } from '../../../src/domain/article/reading.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { fr } from '../../../src/domain/language/fr/fr.ts'
import type { LookupEntry } from '../../../src/domain/lookup/entry.ts'
import { Problem } from '../../../src/domain/problem.ts'
import { articleWorld } from './article-cases.ts'

const { matcher, lookup } = articleWorld()

function read(article: Article): ArticleReading {
  return readArticle(article, matcher, lookup, en)
}

/** `role outletId “text”` of each citation. */
function seen(text: string): string[] {
  return read({ text }).citations.map(({ role, outletId, status, text }) => `${role} ${outletId ?? status} “${text}”`)
}

describe('an article without text or with both forms', () => {
  it.each([[{}], [{ text: 'a', html: 'b' }]])('is a problem that says what to give', (article) => {
    expect(() => read(article)).toThrow(Problem)
  })

  it.each([[{ text: '' }], [{ html: '' }], [{ text: '😀' }], [{ html: '<p>' }]])(
    'is none where it is only empty',
    (article) => {
      expect(read(article)).toMatchObject({ citations: [], chains: [], language: 'und', own: null })
    },
  )
})

describe('offsets', () => {
  const around = fc.constantFrom(
    '',
    '😀 ',
    'e\u0301 ',
    '\r\n\r\n',
    '\u00a0',
    'قال أحد: ',
    '“',
    '(',
    '\u200f',
    '朝日 ',
    '— ',
  )
  const sentence = fc.constantFrom(
    'A clerk told Reuters that the bridge was closed.',
    'Une source a déclaré à l’AFP que le pont était fermé.',
    'وقال مصدر لـ«رويترز» إن الجسر مغلق.',
    'Ein Sprecher sagte der dpa, die Brücke sei zu.',
    'According to bellingcat.com the photo is old.',
    'See https://www.bbc.co.uk/news/1, it said.',
    'Time flies like @AJEnglish does.',
  )

  it('cut out what they say, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, sentence), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.map(([before, words]) => before + words).join(' ')
        const reading = read({ text })
        expect(reading.text).toBe(text)
        for (const citation of reading.citations) {
          expect(text.slice(citation.start, citation.end)).toBe(citation.text)
          if (citation.cue !== null)
            expect(text.slice(citation.cueStart ?? -1, citation.cueEnd ?? -1)).toBe(citation.cue)
          const { speaker } = citation
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text)
        }
      }),
    )
  })

  it('count in the text taken from HTML', () => {
    const { text, citations } = read({
      html: '<p>&#x1F600; e\u0301&nbsp;A clerk told <a href="https://www.reuters.com/x">Reuters</a> on Monday.</p><p>After.</p>',
    })
    const [citation] = citations
    expect(citations).toHaveLength(1)
    expect(text.slice(citation?.start, citation?.end)).toBe('Reuters')
    expect(citation).toMatchObject({ role: 'through-outlet', outletId: 'reuters', url: 'https://www.reuters.com/x' })
  })
})

describe('names', () => {
  it.each([
    [
      'A clerk told the New York Times Magazine that the bridge was closed.',
      ['through-outlet unlisted “New York Times Magazine”'],
    ],
    [
      'Le Monde diplomatique rapporte la fermeture du pont, selon son directeur.',
      ['outlet le-monde-diplomatique “Le Monde diplomatique”'],
    ],
    ['The Reuters Institute said newspapers were losing readers.', []],
    ['He wrote to desk@reuters.com yesterday.', []],
    ['The bridge is closed, @AJEnglish reported.', ['outlet al-jazeera “@AJEnglish”']],
    ['The bridge is closed, according to spiegel.de and others.', ['outlet der-spiegel “spiegel.de”']],
    [
      'Agence France-Presse (AFP) reported that the bridge was closed.',
      ['outlet agence-france-presse “Agence France-Presse”'],
    ],
    ['Die Bruecke ist nach Angaben von 朝日新聞 geschlossen, so der Maurer.', ['outlet asahi-shimbun “朝日新聞”']],
    [
      'The news was broken by Al-Jazira, the Al-Dschasira of the Germans.',
      ['mention al-jazeera “Al-Jazira”', 'mention al-jazeera “Al-Dschasira”'],
    ],
  ])('in “%s” are the longest, and whole', (text, expected) => {
    expect(seen(text)).toEqual(expected)
  })

  it.each([
    'Time will tell whether the bridge holds, said the mayor.',
    'Independent observers told the court that the count was fair.',
    'The Irish Independent is printed in Dublin.',
    'All the time he spent at the post was lost, the clerk said.',
    'El país entero miraba el puente, dijo el alcalde.',
    'Le point de départ est devant la poste, a dit le maire.',
    'Das Bild zeigt die Brücke, sagte der Bürgermeister.',
    'Die Zeit der Störche ist gekommen, sagte die Bürgermeisterin.',
    'قالت البلدية إن الميادين العامة نظفت مساء أمس.',
    'The Sun rose at six, said the keeper.',
  ])('that are common words are not taken for outlets in “%s”', (text) => {
    expect(seen(text).filter((each) => !each.startsWith('mention'))).toEqual([])
  })

  it.each([
    ['A clerk told Time magazine that the bridge was closed.', 'outlet-noun'],
    ['A clerk told the magazine “Time” that the bridge was closed.', 'outlet-noun'],
  ])('that are common words count where something supports them, and the answer says what: %s', (text, feature) => {
    const [citation] = read({ text }).citations
    expect(citation).toMatchObject({ outletId: 'time-magazine', role: 'through-outlet' })
    expect(citation?.reasons.map((reason) => reason.feature)).toContain(feature)
  })

  it('set in italics are supported by that', () => {
    const [citation] = read({ html: '<p>The bridge, <em>Time</em> reported, is closed to the public.</p>' }).citations
    expect(citation?.reasons.map(({ feature }) => feature)).toContain('typography')
  })

  it('of several outlets are left open, with their alternatives, unless one is named in full', () => {
    const [open] = read({ text: 'The bridge was closed, a clerk told the Times on Monday.' }).citations
    expect(open).toMatchObject({ status: 'ambiguous', outletId: null })
    expect(open?.alternatives).toEqual(expect.arrayContaining(['the-times', 'the-new-york-times']))
    const full = read({
      text: 'The New York Times said the bridge was closed. A clerk told the Times that it would reopen.',
    })
    expect(full.citations.map(({ outletId }) => outletId)).toEqual(['the-new-york-times', 'the-new-york-times'])
  })

  it('that began later are not matched in an older article', () => {
    const dates = { validFrom: '2001', validTo: null }
    const name = { text: 'Lantern Post', language: 'en', kind: 'official', ambiguous: false, ...dates } as const
    const entry = {
      ...(matcher.entries.at(0) as LookupEntry),
      id: 'lantern-post',
      name: name.text,
      names: [name],
      locators: [],
    }
    const late = buildArticleMatcher([entry])
    const text = 'A clerk told Lantern Post that the bridge was closed.'
    const outletsOn = (publishedOn: string): (string | null)[] =>
      readArticle({ text, publishedOn }, late, lookup, en).citations.map(({ outletId }) => outletId)
    expect(outletsOn('2001-06-01')).toEqual(['lantern-post'])
    expect(outletsOn('1999-06-01')).not.toContain('lantern-post')
  })
})

describe('links', () => {
  const html =
    '<p>The <a href="https://www.bbc.co.uk/news/1">bridge</a> and the <a href="https://nowhere.example/x">mill</a>, ' +
    '<a href="#note">note</a>, <a href="mailto:a@b.example">mail</a>, <a href="/own">own</a>.</p>'

  it('are citations by themselves, listed or not; those within the page and to mail are none', () => {
    expect(read({ html }).citations.map(({ role, outletId, text }) => [role, outletId, text])).toEqual([
      ['link', 'bbc-news', 'bridge'],
      ['link', null, 'mill'],
    ])
    expect(read({ html }).summary).toMatchObject({ citations: 2, outlets: 1, unlistedSources: 1, unknownLinks: 1 })
  })

  it('are completed by the article’s address, and do not count where they lead home', () => {
    const reading = read({ html, url: 'https://www.theguardian.com/world/x' })
    expect(reading.own).toMatchObject({ outletId: 'the-guardian', how: 'url' })
    expect(reading.citations.at(-1)).toMatchObject({ text: 'own', own: true, outletId: 'the-guardian' })
    expect(reading.summary.citations).toBe(2)
  })

  it('on a name that they lead to are one with it', () => {
    const { citations } = read({ html: '<p>As <a href="https://www.bbc.co.uk/1">the BBC reported</a> on Monday.</p>' })
    expect(citations).toMatchObject([{ role: 'outlet', outletId: 'bbc-news', url: 'https://www.bbc.co.uk/1' }])
  })

  it('written out are read to their end', () => {
    expect(seen('See https://www.bbc.co.uk/news/a_(b). Then www.lemonde.fr/x, too.')).toEqual([
      'link bbc-news “https://www.bbc.co.uk/news/a_”',
      'link le-monde “www.lemonde.fr/x”',
    ])
  })
})

describe('the article’s own outlet', () => {
  it('is recognised by its canonical link where no address is given', () => {
    const html = '<head><link rel="canonical" href="https://www.bbc.co.uk/news/1"></head><p>The BBC said so.</p>'
    expect(read({ html })).toMatchObject({ own: { outletId: 'bbc-news', how: 'canonical-link' }, citations: [] })
  })

  it('is recognised by a byline; an agency in the byline is credited', () => {
    const text = 'By Jane Doe, Reuters\nThe bridge is closed.'
    expect(seen(text)).toEqual(['wire-credit reuters “Reuters”'])
    expect(read({ text: 'By The Cradle’s News Desk\nThe bridge is closed.' }).own?.outletId).toBe('the-cradle')
  })

  it('stands without a record where the address is not listed', () => {
    expect(read({ text: 'The bridge is closed.', url: 'https://nowhere.example/' }).own).toEqual({
      outletId: null,
      how: 'url',
      span: null,
    })
  })
})

describe('chains and independence', () => {
  it('follow a statement from hand to hand', () => {
    const { chains, summary } = read({ text: 'Reuters, citing Tasnim, reported that the bridge was closed.' })
    expect(chains.map(({ hands }) => hands.map(({ kind, outletId }) => outletId ?? kind))).toEqual([
      ['tasnim-news-agency', 'reuters', 'this-text'],
    ])
    expect(summary).toMatchObject({ outlets: 2, independentOutlets: 1 })
    expect(summary.merges).toMatchObject([{ cause: 'syndication', outletIds: ['reuters', 'tasnim-news-agency'] }])
  })

  it('see an outlet quoted by another', () => {
    const { chains } = read({ text: 'Tasnim, quoted by Reuters, said that the bridge was closed.' })
    expect(chains[0]?.hands.map(({ outletId }) => outletId)).toEqual(['tasnim-news-agency', 'reuters', null])
  })

  it('merge what is credited to an agency', () => {
    const { summary } = read({ text: 'The bridge is closed, writes Le Figaro (AFP).' })
    expect(summary.merges.map(({ cause }) => cause)).toEqual(['wire-credit'])
  })
})

describe('the answer', () => {
  it('is in the language asked for, the text’s own language notwithstanding', () => {
    const reading = readArticle({ text: 'Ein Sprecher sagte der dpa, die Brücke sei zu.' }, matcher, lookup, fr)
    expect(reading.language).toBe('de')
    expect(reading.summary.text).toContain('référence à une source')
    expect(reading.citations[0]?.reasons[0]?.detail).toContain('est un nom de')
  })

  it('says where the language has no cue words, and still finds names, credits and links', () => {
    const text = 'De brug is dicht, aldus Reuters, en het is niet bekend wanneer hij weer open gaat. (ANSA)'
    const reading = read({ text })
    expect(reading).toMatchObject({ language: 'nl', languageSupported: false })
    expect(seen(text)).toEqual(['mention reuters “Reuters”', 'wire-credit ansa “ANSA”'])
    expect(reading.summary.text).toContain('not known to us in this language')
  })

  it('reads a quotation in another language by that language’s words', () => {
    const text =
      'The minister spoke to the press for an hour on Monday and then left the building with his staff.\n' +
      'Le pont est fermé pour des travaux depuis le mois de mai, a déclaré une source à l’AFP dans la soirée.'
    expect(read({ text }).language).toBe('en')
    expect(seen(text)).toEqual(['through-outlet agence-france-presse “AFP”'])
  })
})
