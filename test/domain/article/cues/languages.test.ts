import { describe, expect, it } from 'vitest'
import { CUE_LANGUAGES, namingOf } from '../../../../src/domain/article/cues/languages.ts'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const { matcher, lookup } = articleWorld()

function read(text: string): { readonly language: string; readonly cited: readonly string[] } {
  const { language, citations } = readArticle({ text }, matcher, lookup, en)
  const cited = citations
    .filter(({ role, own }) => role !== 'mention' && !own)
    .map(({ role, outletId, text: name, speaker }) => {
      const source = `${role} ${outletId ?? `“${name}”`}`
      return speaker === null ? source : `${source}, ${speaker.text}`
    })
  return { language, cited }
}

describe('languages that are read but not answered in', () => {
  it.each([
    ['ru', 'Мост закрыт, и когда он откроется, не известно, сообщает ТАСС.', ['outlet tass']],
    [
      'ru',
      'По данным Интерфакса, мост закрыт. Как пишет «Коммерсантъ», он старый.',
      ['outlet interfax', 'outlet kommersant'],
    ],
    ['ru', '«Мост закрыт», — рассказал ТАСС министр Иван Камышов.', ['through-outlet tass, министр Иван Камышов']],
    ['ru', 'В интервью газете Financial Times министр напомнил, что мост закрыт.', ['through-outlet financial-times']],
    ['ru', 'МОСКВА, 25 июля. /ТАСС/. Мост закрыт до конца года.', ['wire-credit tass']],
    ['ru', 'Агентство Reuters со ссылкой на источники утверждает, что мост закрыт.', ['outlet reuters, источники']],
    ['ru', 'По официальным данным, в США мост закрыт.', []],
    ['zh', '据新华社报道，大桥已关闭。', ['outlet xinhua']],
    ['zh', '新华社北京7月26日电（记者王芦）大桥已关闭。', ['wire-credit xinhua']],
    ['zh', '但路透社报导，大桥已关闭。', ['outlet reuters']],
    ['zh', '据芦苇日报报道，大桥已关闭。', ['outlet “芦苇日报”']],
    ['zh', '据军方消息报道，大桥已关闭。', ['institution “军方”']],
    ['zh', '据当地媒体26日报道，大桥已关闭。', []],
    [
      'it',
      'Il ponte è chiuso, riferisce l’Ansa. Secondo il Corriere della Sera, resta chiuso.',
      ['outlet ansa', 'outlet corriere-della-sera'],
    ],
    [
      'it',
      'In un’intervista alla Repubblica il sindaco ha spiegato che il ponte è chiuso.',
      ['through-outlet la-repubblica'],
    ],
    ['pt', 'Segundo a agência Lusa, a ponte está fechada e não se sabe até quando.', ['outlet lusa']],
    ['pt', 'O jornal alemão «Bild» anunciou ontem que a ponte está fechada.', ['outlet bild']],
    ['tr', 'Reuters’ın haberine göre köprü kapalı ve ne zaman açılacağı belli değil.', ['outlet reuters']],
    ['tr', 'Köprü çok eski ve kapalı, Hürriyet gazetesi yazdı.', ['outlet hurriyet']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text)).toEqual({ language, cited: expected })
  })

  it('come after those that are answered in', () => {
    expect(CUE_LANGUAGES.map(({ language }) => language)).toEqual([
      'en',
      'fr',
      'ar',
      'es',
      'de',
      'it',
      'pt',
      'ru',
      'tr',
      'zh',
      'fa',
    ])
  })
})

describe('the cases of a Russian name', () => {
  it.each([
    ['Интерфакс', 'Интерфаксу'],
    ['Коммерсантъ', 'Коммерсанта'],
    ['Известия', 'Известий'],
    ['Медуза', 'Медузе'],
    ['Новая газета', 'Новой газете'],
    ['Первый канал', 'Первого канала'],
    ['Эхо', 'Эха'],
  ])('%s: %s', (name, form) => {
    expect(namingOf('ru').inflections(name)).toContain(form)
  })

  it.each(['ТАСС', 'РИА Новости', 'Голос старой Реки', 'Ria 24'])('%s has none', (name) => {
    expect(namingOf('ru').inflections(name)).toEqual([])
  })
})
