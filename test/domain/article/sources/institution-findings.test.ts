import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../../src/domain/article/read-article.ts'
import { de } from '../../../../src/domain/language/de/de.ts'
import { en } from '../../../../src/domain/language/en/en.ts'
import { articleWorld } from '../article-cases.ts'

const { matcher, lookup } = articleWorld()

function read(text: string) {
  return readArticle({ text }, matcher, lookup, en)
}

/** `name` of each institution cited, with its speaker. */
function institutions(text: string): string[] {
  return read(text).citations.flatMap(({ role, institution, speaker }) =>
    role === 'institution' ? [`${institution?.name}${speaker === null ? '' : ` by ${speaker.text}`}`] : [],
  )
}

describe('an institution that speaks is a source', () => {
  it.each([
    ['The State Department said on Monday that the talks would go on.', ['State Department']],
    ['According to a State Department statement, the talks will go on.', ['State Department']],
    ['Pentagon officials said the ship had left.', ['Pentagon by officials']],
    ['A Pentagon spokesman, Jane Roe, said the ship had left.', ['Pentagon by spokesman, Jane Roe']],
    ["The Kremlin's press service reported that the call took place.", ['Kremlin']],
    ['Officials at the Ministry of Health in Gaza said ten people died.', ['Ministry of Health in Gaza by Officials']],
    ['“We are ready,” said the Foreign Ministry.', ['Foreign Ministry']],
    ['Police said the suspect had fled.', ['Police']],
    ['Two men were held, the prosecutor’s office said.', ['prosecutor’s office']],
    ['The WHO warned of a new wave, according to the UN.', ['World Health Organization', 'United Nations']],
    ['The Home Office told reporters that it was over.', ['Home Office']],
    ['The visit was confirmed by the Foreign Office.', ['Foreign Office']],
    ['Le Quai d’Orsay a indiqué que les discussions continuaient.', ["Quai d'Orsay"]],
    [
      'Selon un communiqué du ministère de la Défense russe, deux drones sont tombés.',
      ['ministère de la Défense russe'],
    ],
    ['Un pont est fermé, a indiqué le parquet de Reed.', ['parquet de Reed']],
    [
      'Un porte-parole du ministère de l’Intérieur a déclaré que tout allait bien.',
      ['ministère de l’Intérieur by porte-parole'],
    ],
    ['Das Auswärtige Amt teilte mit, die Gespräche liefen weiter.', ['Auswärtiges Amt']],
    ['Wie die Polizei mitteilte, wurde niemand verletzt.', ['Polizei']],
    ['Ein Sprecher des Auswärtigen Amts erklärte, die Reise sei abgesagt.', ['Auswärtiges Amt by Sprecher']],
    ['Nach Angaben der Staatsanwaltschaft Rohr wurde der Mann festgenommen.', ['Staatsanwaltschaft Rohr']],
    [
      'Nach Polizeiangaben ist die Brücke zu. Polizeisprecher Jan Rohr sagte, sie bleibe es.',
      ['Polizei', 'Polizei by Jan Rohr'],
    ],
    ['Das UN-Flüchtlingshilfswerk teilte mit, das Lager sei voll.', ['UN-Flüchtlingshilfswerk']],
    ['Dem Innenministerium zufolge sind die Zahlen falsch.', ['Innenministerium']],
    ['El Ministerio del Interior informó de que había dos detenidos.', ['Ministerio del Interior']],
    ['El puente está cerrado, según la Fiscalía General de la República.', ['Fiscalía General de la República']],
    ['Un portavoz del Ministerio de Sanidad dijo que la vacuna llegará.', ['Ministerio de Sanidad by portavoz']],
    ['وجاء في بيان وزارة الخارجية أن المحادثات مستمرة.', ['وزارة الخارجية']],
    ['أعلنت وزارة الصحة في غزة مقتل عشرة أشخاص.', ['وزارة الصحة في غزة']],
    ['وقال المتحدث باسم الجيش إن الجسر مغلق.', ['الجيش by المتحدث']],
    ['وفقا لوزارة الصحة، قتل عشرة أشخاص.', ['وزارة الصحة']],
    ['بحسب بيان للنيابة العامة فإن المتهم موقوف.', ['النيابة العامة']],
  ])('%s', (text, expected) => {
    expect(institutions(text)).toEqual(expected)
  })
})

describe('an institution that is only named is none', () => {
  it.each([
    'Sanctions on the Central Bank were lifted, Reuters reported.',
    'The police arrested two men, Reuters reported.',
    'Two men were killed by police.',
    'He criticised the government and said it must go.',
    'The Supreme Court found him guilty. The police found a body.',
    'The government recalled its ambassador.',
    'A court heard the case.',
    'The dam is open, the ministry said.',
    'A police force said that it was over.',
    'NATO Secretary General Jens Roe said it would respond.',
    'The Kremlin Cup began, said the players.',
    'Who said that it was over?',
    'Marine Le Pen a dit que le pont était fermé.',
    'Le ministre de la Défense a dit que la guerre continuait.',
    'Il a accusé le gouvernement de mentir.',
    'Der Mann hat der Polizei gesagt, er sei unschuldig.',
    'Er sagte der Polizei, er sei unschuldig.',
    'Er lobte die Polizei. Das Gericht sprach ihn frei. Die Polizei räumte das Haus.',
    'El juez acusó al Gobierno, dijo el alcalde.',
    'قال وزير الخارجية إن المحادثات مستمرة.',
    'قال شاهد للشرطة إن الرجل هرب.',
    'انتقد النائب الحكومة. طالبت المعارضة الحكومة بالرحيل.',
    'وختم مضيفا قوله "وزارة التربية بها خمسة مداخل".',
  ])('%s', (text) => {
    expect(institutions(text)).toEqual([])
  })

  it('whose words came to an outlet, of which it is the speaker', () => {
    const { citations } = read('The Interior Ministry told Reuters that two men were held.')
    expect(citations.map(({ role, outletId, speaker }) => [role, outletId, speaker?.text])).toEqual([
      ['through-outlet', 'reuters', 'The Interior Ministry'],
    ])
  })
})

describe('places of one institution', () => {
  it('are one source, by abbreviation or by its noun alone', () => {
    const { sources, summary } = read(
      'The World Health Organization said the virus had spread. The WHO warned of a new wave.\n\nThe Foreign Ministry said it was ready. The ministry added that talks went on.',
    )
    expect(sources.map(({ name, status, outletId, citations }) => [name, status, outletId, citations.length])).toEqual([
      ['World Health Organization', 'institution', null, 2],
      ['Foreign Ministry', 'institution', null, 2],
    ])
    expect(summary).toMatchObject({ citations: 4, outlets: 0, institutions: 2, unlistedSources: 0 })
  })

  it('are told with whose account it is', () => {
    const text = 'Der Kreml erklärte, man sei bereit. Die NATO teilte mit, sie auch.'
    const { citations, summary, chains } = readArticle({ text }, matcher, lookup, de)
    expect(citations.map(({ institution }) => institution?.kind)).toEqual(['state', 'international-organisation'])
    expect(summary.text).toContain('Behörden geben ihre eigene Darstellung: Kreml.')
    expect(summary.text).toContain('sprechen für sich selbst: NATO.')
    expect(chains[0]?.hands.map(({ kind, text: name }) => [kind, name])).toEqual([
      ['institution', 'Kreml'],
      ['this-text', ''],
    ])
  })

  it('count with the links to an institution’s page', () => {
    const html = '<p>The strike was <a href="https://www.defense.gov/news/1">announced</a> on Monday.</p>'
    const { citations, summary } = readArticle({ html }, matcher, lookup, en)
    expect(citations[0]).toMatchObject({
      role: 'link',
      status: 'institution',
      institution: { kind: 'state', name: 'defense.gov' },
    })
    expect(summary.institutions).toBe(1)
  })
})
