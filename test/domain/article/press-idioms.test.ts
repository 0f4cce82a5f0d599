import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/domain/article/read-article.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { articleWorld } from './article-cases.ts'

/** With the register, as half of the names that papers cite stand there alone. */
const { matcher, lookup } = articleWorld({ register: true })

/** `role outletId` of each citation that is neither a mention nor an institution's; `role “text”` for a source without a record or an open one. */
function cited(text: string): string[] {
  return readArticle({ text }, matcher, lookup, en)
    .citations.filter(({ role }) => role !== 'mention' && role !== 'institution')
    .map(({ role, outletId, text: name }) => `${role} ${outletId ?? `“${name}”`}`)
}

describe('staff and guests', () => {
  it.each([
    ['CNN aviation analyst Ann Lind said that speed was one clue.', ['author-in-outlet cnn']],
    ['"It looks bad," said CNN senior political analyst Ann Lind.', ['outlet cnn']],
    ['BBC security correspondent Frank Reed has learned that two men were held.', ['outlet bbc-news']],
    ['"It is a big report," NPR’s Anna Lind tells listeners.', ['outlet npr']],
    ['She told Jane Reed on Sky News that she would stay.', ['through-outlet sky-news']],
    ['"It is," says Ann Lind of PolitiFact.', ['author-in-outlet politifact']],
    ['BBC Tehran correspondent, Ann Lind, who is now in London, says that they met.', ['outlet bbc-news']],
    ['Lindo a indiqué à Jean Roseau de CNN que la campagne allait bien.', ['through-outlet cnn']],
    ['C’était nécessaire, a déclaré pour le journal Libération l’organisateur.', ['through-outlet liberation']],
    ['Ao G1, a Delegacia da Mulher (DDM) informou que ele se apresentou.', ['through-outlet o-globo-g1']],
    ['Ann Lind, an MSNBC analyst, said that he was wrong.', ['author-in-outlet msnbc']],
    ['The senator did tell CBS News that the system was fair.', ['through-outlet cbs-news']],
    ['It was so, said a spokesman quoted in the China Daily.', ['outlet china-daily']],
    ['Le correspondant de la BBC, Frank Lind a déclaré que les habitants étaient inquiets.', ['outlet bbc-news']],
    ['Le journaliste du Monde Jean Roseau affirme avoir été suivi par deux hommes.', ['outlet le-monde']],
    [
      'Dans un entretien à paraître jeudi dans Le Point, l’ancien ministre règle ses comptes.',
      ['through-outlet le-point'],
    ],
    ['« Rien n’est décidé », a plaidé Jean Roseau sur BFMTV mardi matin.', ['through-outlet bfm-tv']],
    ['« Non », confie cette source à l’AFP.', ['through-outlet agence-france-presse']],
    ['À Folha de S.Paulo, a ministra afirma que a obra vai parar.', ['through-outlet folha-de-s-paulo']],
    [
      'A notícia é falsa, informou o repórter Ana Junco, da revista eletrônica Margem Jurídica, na quarta-feira.',
      ['author-in-outlet “Margem Jurídica”'],
    ],
    [
      'Sono emersi particolari rivelati da un amico, che al New York Post parla di problemi economici.',
      ['through-outlet new-york-post'],
    ],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('credits, polls and news of one’s own', () => {
  it.each([
    ['(CNN) A bridge fell on Monday near the old port.', ['wire-credit cnn']],
    ['New York (CNN) Stocks fell on Monday after the bank had warned.', ['wire-credit cnn']],
    ['The senator Ann Lind (CNN) is a guest.', []],
    [
      'According to an NBC News-Washington Post poll, most disagree.',
      ['outlet nbc-news', 'outlet the-washington-post'],
    ],
    ['C’est une information RTL : le préfet va quitter son poste.', ['outlet rtl-fr']],
    ['Les faits sont graves, alors que RTL affirme que le chanteur est dans le coma.', ['outlet rtl-fr']],
    [
      'The guide was a fraud, according to the Friday edition of the daily newspaper Il Foglio.',
      ['outlet ilfoglio-it'],
    ],
    ['A riportare la notizia è il sito del quotidiano La Stampa.', ['outlet la-stampa']],
    ['Deux juges ont ordonné le renvoi, a appris franceinfo de source judiciaire.', ['through-outlet franceinfo']],
    ['Selon une information du Canard enchaîné, le ministre aurait menti.', ['outlet lecanardenchaine-fr']],
    ['Même son de cloche dans Ouest-France, qui évoque un gâchis.', ['outlet ouest-france']],
    ['Le journal Le Monde a longuement expliqué pourquoi.', ['outlet le-monde']],
    ['« Rien n’est prêt », confia à l’AFP le ministre des Ponts.', ['through-outlet agence-france-presse']],
    ['Le chef est mort, a rapporté jeudi 31 octobre la chaîne Al-Arabiya.', ['outlet al-arabiya']],
    ['Le tabloïd Bild le qualifie de signal d’alarme.', ['outlet bild']],
    ['Il New York Times ha fedelmente riportato le sue parole.', ['outlet the-new-york-times']],
    ['A new CNN/Roe International poll indicates a change.', ['outlet cnn']],
    ['La Croix va plus loin et parle de rupture entre les deux hommes.', ['outlet la-croix']],
    ['La banque va céder ses parts, selon l’édition dominicale du Financial Times.', ['outlet financial-times']],
    ['Le Monde a, quant à lui, indiqué que le texte serait retiré.', ['outlet le-monde']],
    ['The findings, published in Nature, surprised the whole team.', ['outlet “Nature”']],
    ['An editorial in the Lancet called for a ban on the drug.', ['outlet the-lancet']],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })
})

describe('one name of several', () => {
  it.each([
    ['Roe told The Chronicle last week that he would welcome anyone.', ['through-outlet “The Chronicle”']],
    ['As the National Journal writes, Mr Ryan may face a challenge.', []],
    ['In an interview with Noticias Telemundo, he said that he would stay.', []],
  ])('%s', (text, citations) => {
    const ids = cited(text).filter((one) => !/National|Noticias|Telemundo/.test(one) || !one.includes('“'))
    expect(ids).toEqual(citations)
  })
})

describe('what only looks like it', () => {
  it.each([
    'Acusado pelo Ministério Público do Rio de liderar uma organização, ele afirma que não.',
    'Em depoimento prestado à Procuradoria Geral da República, ele disse que não sabia.',
    'O governador Ana Junco (PT-AC) disse que a segurança preocupa.',
    'Renfe a confié les services de publicité à l’agence Roseau pour deux ans, selon le groupe.',
    'Le Courrier assure la locale, et d’autres les pages internationales.',
    'In Repubblica ceca nessuna possibilità, dicono gli operatori.',
    'New York: esplosione presso un centro di reclutamento, dice la polizia.',
    'Eletti Stefano Rossi (FI), Gianni Lindo (AP) e Gabriele Verdi, dice il consiglio.',
    'Le notizie sono false, scrive il candidato (del PT) in una nota.',
    'The officer told Iran’s government so. He spoke with Ann Lind.',
    'They are published in the Federal Register, the ministry said.',
    'Her book was published by Reed Press, the editor said.',
    'Trois soldats ont été blessés sur le plateau du Golan, selon l’armée.',
    '« Le temps presse » a déclaré la commissaire aux ponts.',
    'ANN LIND (HOST): But what concerned me more was the bridge.',
    'Le maire Bloomberg a indiqué que la place resterait fermée.',
    '« Il y a eu une fusillade », a déclaré un porte-parole de l’agence de sécurité des transports (TSA).',
    'O número somou 9 milhões, informou a Agência Nacional de Telecomunicações na sexta-feira.',
    'Il devint journaliste au Journal de Québec, puis député.',
    'Ms Lind did not respond to interview requests from HuffPost.',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([])
  })
})

describe('verbs and places of the Romance languages', () => {
  it.each([
    ['Le pont a été fermé, indique RTL.', ['outlet rtl-fr']],
    ['« C’est long », confirme sur RTL Anne Lind, ce mercredi.', ['through-outlet rtl-fr']],
    ['« C’est long », révèle sur Europe 1 Anne Lind qui explique tout.', ['through-outlet europe-1']],
    ['Le maire a révélé sur BFMTV qu’il partait.', ['through-outlet bfm-tv']],
    ['L’affaire a été révélée sur BFMTV.', ['outlet bfm-tv']],
    ['« Non », a dit le maire sur Europe 1. Le préfet a dit oui.', ['through-outlet europe-1']],
    ['Dans un rapport dont Le Figaro a eu copie, le pont est cité.', ['outlet le-figaro']],
    ['La publication par Mediapart d’une lettre a surpris.', ['outlet mediapart']],
    ['Le maire était au 20 heures de TF1 et a dit non.', ['through-outlet tf1-fr']],
    ['La foto fue publicada en Le Figaro.fr ayer.', ['outlet le-figaro']],
    ['En opinión de El Mundo el puente era viejo.', ['outlet el-mundo-spain']],
    ['Poco antes en la emisora RTL, indicó que se iba.', ['through-outlet “RTL”']],
    ['Um conjunto de investigações publicadas pela Folha revelou o caso.', ['outlet folha-de-s-paulo']],
    ['Uma série de reportagens publicadas pela Folha revelou o caso.', ['outlet folha-de-s-paulo']],
    ['Uma série publicada pela Folha foi premiada.', []],
    ['A emissora russa RT (antiga "Russia Today") publicou na sexta-feira uma gravação.', ['outlet rt']],
    ['Segundo uma notícia da revista Sábado, o deputado recebeu 75 euros.', ['outlet “Sábado”']],
    ['Segundo a revista publicada no sábado, o deputado recebeu 75 euros.', []],
    ['Yemen, Nyt: bombe usate da Riad', ['outlet the-new-york-times']],
    ['Yemen e Oman, tra Roma e Nyt: bombe usate da Riad', []],
    ['Ana Lind para El País. El río subió.', ['author-in-outlet el-pais']],
    ['El editor político de la BBC, Ana Lind, dijo que era tarde.', ['outlet bbc-news']],
    ['Toda la República se situó entre los finalistas.', []],
    ['Tal como publicaba la semana pasada El País, el puente era viejo.', ['outlet el-pais']],
    ['« Non », affirme le 22 octobre Le Figaro.', ['outlet le-figaro']],
    ['Le club, raconte à l’AFP le maître Jean Roseau, ouvre lundi.', ['through-outlet agence-france-presse']],
    ['Des mères rencontrées ces dernières semaines par l’AFP veulent rester.', ['through-outlet agence-france-presse']],
    ['« Non », a déploré la présidente de la région, Anne Lind, sur BFMTV, hier.', ['through-outlet bfm-tv']],
    ['« Non », a dit lundi matin sur RTL Jean Le Roseau.', ['through-outlet rtl-fr']],
    ['Le pont est fermé, a dit le maire, confirmant une information de Libération.', ['outlet liberation']],
    ['O porta-voz não fala, cita a edição online da BBC.', ['outlet bbc-news']],
    ['É tarde, e o site MarshRumores percebeu uma coincidência.', ['outlet “MarshRumores”']],
    [
      'D’après le journal Libération et le site Roseau.example, le pont est fermé.',
      ['outlet liberation', 'outlet “Roseau.example”'],
    ],
  ])('%s', (text, citations) => {
    expect(cited(text)).toEqual(citations)
  })

  it.each([
    ['un informe de la Agencia Internacional de la Energía sobre el gas'],
    ['(no lo sabe nadie, salvo el redactor del Libération), que lo considera cierto'],
  ])('no source in: %s', (text) => {
    expect(cited(text)).toEqual([])
  })
})

describe('who speaks', () => {
  const speakerIn = (text: string): string | undefined =>
    readArticle({ text }, matcher, lookup, en).citations.find(({ speaker }) => speaker !== null)?.speaker?.text

  it.each([
    ['« Oui », a poursuivi Alexandre Lind, toujours cité par Le Monde.', 'Alexandre Lind'],
    ['Luís Lind, autor do projeto, explicou todo o processo à SIC Notícias.', 'Luís Lind'],
    ['O banco diz que não, mas, em entrevista ao Público, o governador acredita que sim.', 'o governador'],
    ['Ben Lind, of the university, said in an interview with Reuters Health.', 'Ben Lind'],
    ['« Oui », avait-il dit sur Europe 1. Grâce à lui, la loi a changé.', undefined],
    ['Celle qui avait été placée en garde à vue se confie dans une interview publiée par Le Parisien.', undefined],
    ['Era verdade, afirmou à Reuters a advogada de Gabriel.', 'a advogada de Gabriel'],
  ])('%s', (text, speaker) => {
    expect(speakerIn(text)).toBe(speaker)
  })
})

describe('a listing whose name is made of words', () => {
  it.each([
    ['Selon L’Est Républicain, deux hommes sont recherchés.', ['outlet estrepublicain-fr']],
    ['La mairie, contactée par Nice-Matin, n’a pas répondu.', ['through-outlet nicematin-com']],
    ['Selon La Montagne, deux hommes sont recherchés.', ['outlet “La Montagne”']],
  ])('is meant only where its domain reads like several words: %s', (text, expected) => {
    expect(cited(text)).toEqual(expected)
  })
})
