import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const { matcher, lookup } = articleWorld()

/** `role outlet by speaker` of each citation, mentions left out; `“name”` without a record. */
function cited(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en)
    .citations.filter(({ role }) => role !== 'mention')
    .map(
      ({ role, outletId, text: name, speaker }) =>
        `${role} ${outletId ?? `“${name}”`}${speaker === null ? '' : ` by ${speaker.text}`}`,
    )
}

describe('German', () => {
  it.each([
    ['Wie es in der FAZ heißt, ist die Brücke zu.', ['outlet frankfurter-allgemeine-zeitung']],
    ['In der FAZ hieß es dazu, die Brücke sei zu.', ['outlet frankfurter-allgemeine-zeitung']],
    ['Eine Umfrage im Auftrag der FAZ ergab, dass alle dafür sind.', ['outlet frankfurter-allgemeine-zeitung']],
    ['„Ich bin traurig“, sagte die Maurerin im ZDF.', ['through-outlet zdf by die Maurerin']],
    [
      '„Genau“, sagte Jan Rohr den Zeitungen der Moor Mediengruppe.',
      ['through-outlet “Moor Mediengruppe” by Jan Rohr'],
    ],
    ['Die auf Nachrichten aus Rohrland spezialisierte Zeitung „Welt“ meldete, er sei krank.', ['outlet die-welt']],
    ['Es war ein Bericht, auf den sich die FAZ letzte Woche bezog.', ['outlet frankfurter-allgemeine-zeitung']],
    ['Wie unter anderem die FAZ berichtet, ist die Brücke zu.', ['outlet frankfurter-allgemeine-zeitung']],
    ['Der Hafen. © AFP / Jane Doe', ['photo-credit agence-france-presse']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it.each(['Danach schrieb sie beim Handelsblatt über Geldanlage.', 'Der Hund der FAZ heißt Rohr.'])(
    'cites nobody in: %s',
    (text) => {
      expect(cited(text)).toEqual([])
    },
  )
})

describe('Arabic', () => {
  it.each([
    ['وكتب فلان الفلاني، مراسل قناة الجزيرة، أن الجسر مغلق.', ['author-in-outlet al-jazeera by فلان الفلاني']],
    ['في مقال نشره موقع ذا بريدج (The Bridge) الأسترالي، قالت الكاتبة إن الجسر مغلق.', ['author-in-outlet “ذا بريدج”']],
    ['النهر- الرياض: أعلن البناؤون فتح الجسر.', ['wire-credit “النهر”']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it.each(['بث التلفزيون الرسمي اعترافات المتهم.', 'النهر- الجسر: فتح الطريق أمس.'])('cites nobody in: %s', (text) => {
    expect(cited(text)).toEqual([])
  })
})

describe('Turkish', () => {
  it.each([
    ['Reuters Haber Ajansı, köprünün kapandığını bildirdi.', ['outlet reuters']],
    ['İngiliz Reuters haber ajansı, köprünün kapandığını duyurdu. Nedeni bilinmiyor.', ['outlet reuters']],
    ['Haaretz gazetesi köprünün kapandığını açıkladı. İşte bu haber.', ['outlet haaretz']],
    ['Haaretz gazetesi, "Köprü kapanabilir." iddiasında bulundu.', ['outlet haaretz']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })

  it('cites nobody where the sentence ends in no word of saying', () => {
    expect(cited('Reuters Haber Ajansı, köprünün yanına taşındı.')).toEqual([])
  })
})

describe('Russian', () => {
  it.each([
    [
      'Об этом рассказала телеканалу C5N директор службы Анна Рыбак.',
      ['through-outlet “C5N” by директор службы Анна Рыбак'],
    ],
    ['Мост закрыт, передает Речной Вестник со ссылкой на ТАСС.', ['outlet “Речной Вестник”', 'outlet tass']],
    ['Как передает Речинформ, мост закрыт.', ['outlet “Речинформ”']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })
})

describe('Chinese', () => {
  it.each([
    ['【河新聞報道】大橋今日關閉。', ['wire-credit “河新聞”']],
    ['河视网消息：大桥今天关闭。', ['wire-credit “河视网”']],
    ['1999年，他告诉路透社，大桥关闭了。', ['through-outlet reuters']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })
})
