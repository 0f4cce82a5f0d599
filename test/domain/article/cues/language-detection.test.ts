import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../../../src/domain/article/cues/language-detection.ts'
import { CUE_LANGUAGES } from '../../../../src/domain/article/cues/languages.ts'
import { tokenise } from '../../../../src/domain/article/text/tokenise.ts'

function languageOf(text: string): string {
  const tokens = tokenise(text)
  return detectLanguage(tokens, [0, tokens.count]).language
}

describe('the language of a text', () => {
  it.each([
    ['en', 'The keepers of the last lighthouse on the island have voted to keep the lamp.'],
    ['fr', 'Les gardiens du dernier phare de l’île ont voté pour garder la lampe.'],
    ['es', 'Los fareros de la isla votaron a favor de mantener la lámpara de aceite.'],
    ['de', 'Die Wärter des letzten Leuchtturms der Insel haben für die Lampe gestimmt.'],
    ['ar', 'صوت حراس آخر منارة في الجزيرة على إبقاء المصباح الذي كان من الزيت.'],
    ['pt', 'Os faroleiros da ilha votaram para manter a lâmpada de óleo, mas não o farol.'],
    ['it', 'I guardiani del faro hanno votato per tenere la lampada che è nella torre.'],
    ['nl', 'De wachters van de vuurtoren hebben voor het behoud van de lamp gestemd.'],
    ['fa', 'نگهبانان فانوس دریایی این جزیره برای حفظ چراغ رای دادند و گفت که آن را هم خواهند داشت.'],
    ['ru', 'Смотрители маяка на острове проголосовали за то, что лампа как и все это время не погаснет.'],
    ['ja', '島の最後の灯台の守り人たちは投票した。'],
    ['zh', '岛上最后一座灯塔的看守人投票决定保留油灯。'],
    ['ko', '섬의 마지막 등대지기들이 투표했다.'],
    ['und', 'Xyzzy plugh 42'],
  ])('is %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('is detected for each block; a short block has the language of the whole', () => {
    const tokens = tokenise(
      'The keepers of the lighthouse have voted to keep the lamp on the island.\nReuters\nLes gardiens du phare ont voté pour la lampe et pour le phare de la ville et de l’île.',
    )
    const starts = [0]
    for (let index = 1; index < tokens.count; index += 1) if ((tokens.gap[index] as number) & 8192) starts.push(index)
    expect(detectLanguage(tokens, [...starts, tokens.count]).ofBlocks).toEqual(['en', 'fr', 'fr'])
  })
})

/** Article 1 of the Universal Declaration of Human Rights, in languages without cue words. */
const DECLARATION = {
  Zulu: 'Bonke abantu bazalwa bekhululekile belingana ngesithunzi nangamalungelo. Bahlanganiswe wumcabango nangunembeza futhi kufanele baphathane ngomoya wobunye.',
  Xhosa:
    'Bonke abantu bazalwa bekhululekile belingana ngesidima nangokweemfanelo. Bonke abantu banesiphiwo sesazela nesizathu sokwenza isenzo ongathanda ukuba senziwe kumzalwane wakho.',
  Swahili:
    'Watu wote wamezaliwa huru, hadhi na haki zao ni sawa. Wote wamejaliwa akili na dhamiri, hivyo yapasa watendeane kindugu.',
  Basque:
    'Gizon-emakume guztiak aske jaiotzen dira, duintasun eta eskubide berberak dituztela; eta ezaguera eta kontzientzia dutenez gero, elkarren artean senide legez jokatu beharra dute.',
  Lithuanian:
    'Visi žmonės gimsta laisvi ir lygūs savo orumu ir teisėmis. Jiems suteiktas protas ir sąžinė ir jie turi elgtis vienas kito atžvilgiu kaip broliai.',
  Hungarian:
    'Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.',
}

it.each(Object.entries(DECLARATION))('%s is not taken for a language with cue words', (_, text) => {
  expect(CUE_LANGUAGES.map(({ language }) => language)).not.toContain(languageOf(text))
})

it('needs function words for one word in nine: names with two of them are in no known language', () => {
  const names = 'Reed Marsh Lind Rohr Roseau Junco Prado Lagune Moor Harbour Bridge Quay Tower Gate Mill'
  expect(languageOf(`the of ${names}`)).toBe('en')
  expect(languageOf(`the of ${names} ${names} ${names}`)).toBe('und')
})
