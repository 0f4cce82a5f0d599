import { expect, test } from 'vitest'
import { datesIn } from '../../../src/domain/citation/read-date.ts'
import { markedFrom, placedFrom, readName } from '../../../src/domain/citation/read-name.ts'
import { readReference } from '../../../src/domain/citation/read-reference.ts'

test.each([
  ['24 January 2024', '2024-01-24'],
  ['January 24, 2024', '2024-01-24'],
  ['24 Jan. 2024', '2024-01-24'],
  ['(2024, January 24)', '2024-01-24'],
  ['1er février 2024', '2024-02-01'],
  ['le 3 février 2024', '2024-02-03'],
  ['24. Januar 2024', '2024-01-24'],
  ['3. März 2024', '2024-03-03'],
  ['24 de enero de 2024', '2024-01-24'],
  ['24 يناير 2024', '2024-01-24'],
  ['٢٤ كانون الثاني ٢٠٢٤', '2024-01-24'],
  ['2024-01-24', '2024-01-24'],
  ['29 February 2023', undefined],
  ['January 2024', undefined],
  ['24 Lantern 2024', undefined],
  ['Retrieved 3 June 2024', undefined],
  ['consulté le 3 juin 2024', undefined],
])('%s is %s', (text, day) => {
  expect(datesIn(text)[0]?.day).toBe(day)
})

test('the day of publication is told from the day of looking', () => {
  expect(readReference('The Lantern, 1 May 2023. Retrieved 3 June 2024.').publishedOn).toBe('2023-05-01')
})

test.each([
  ['Doe, Jane. "A Night." The Lantern, 24 Jan. 2024.', 'Doe, Jane', 'A Night', 'The Lantern'],
  ['Jane Doe, “A Night,” The Lantern, January 24, 2024.', 'Jane Doe', 'A Night', 'The Lantern'],
  ['Doe, J. (2024, January 24). A night without a lamp. The Lantern.', 'Doe, J.', null, 'The Lantern'],
  ['Müller, Hans: „Die Nacht“. In: Die Laterne, 24. Januar 2024', 'Müller, Hans', 'Die Nacht', 'Die Laterne'],
  ['« La nuit », Le Fanal, 3 février 2024', null, 'La nuit', 'Le Fanal'],
  [
    '{{cite news |last=Doe |first=Jane |title=A Night |work=[[The Lantern (paper)|The Lantern]] |date=24 January 2024}}',
    'Jane Doe',
    'A Night',
    'The Lantern (paper)',
  ],
])('%s', (text, author, title, outlet) => {
  const reference = readReference(text)
  expect([reference.author, reference.title]).toEqual([author, title])
  expect(reference.names).toContain(outlet)
})

test('addresses are found without the punctuation after them', () => {
  expect(readReference('See (https://lantern.example/a), and www.lantern.example/b.').urls).toEqual([
    'https://lantern.example/a',
    'www.lantern.example/b',
  ])
})

test.each([
  ['Kettle Wire via The Lantern', 'Kettle Wire', ['The Lantern'], null],
  ['Kettle Wire (via The Lantern)', 'Kettle Wire', ['The Lantern'], null],
  ['KW via The Lantern and MSN', 'KW', ['The Lantern', 'MSN'], null],
  ['The Lantern in French', 'The Lantern', [], 'fr'],
  ['The Lantern (in Korean)', 'The Lantern', [], 'ko'],
  ['The Lantern (Korean)', 'The Lantern', [], 'ko'],
  ['“The Lantern”', 'The Lantern', [], null],
  ['Night in Paris', 'Night in Paris', [], null],
])('%s', (text, name, through, language) => {
  expect(readName(text)).toEqual({ name, through, language })
})

test('a dash, bar, bracket or colon opens a section', () => {
  expect(markedFrom('The Lantern – Africa')).toBe(2)
  expect(markedFrom('The Lantern | World')).toBe(2)
  expect(markedFrom('The Lantern (Lagos)')).toBe(2)
  expect(markedFrom('Al-Lantern Africa')).toBe(Number.POSITIVE_INFINITY)
})

test('a place stands last, in brackets or after a comma', () => {
  expect(placedFrom('Lantern (Oslo)')).toBe(1)
  expect(placedFrom('The Lantern, København')).toBe(2)
  expect(placedFrom('Lantern')).toBe(Number.POSITIVE_INFINITY)
  expect(placedFrom('Lantern (Oslo) News')).toBe(Number.POSITIVE_INFINITY)
  expect(placedFrom('Lantern, Kettle, Oslo')).toBe(Number.POSITIVE_INFINITY)
})

test.each([
  ['work', '|work=The Lantern', ['The Lantern']],
  ['italics', "|work=''The Lantern''", ['The Lantern']],
  ['an apostrophe', "|work=L''Orient", ["L''Orient"]],
  ['the most telling first', '|publisher=Kettle Press|newspaper=The Lantern', ['The Lantern', 'Kettle Press']],
  ['an agency last', '|agency=Kettle Wire|website=lantern.example', ['lantern.example', 'Kettle Wire']],
  ['another language', '|périodique=Le Fanal', ['Le Fanal']],
  ['capitals and blanks', '| Work = The Lantern ', ['The Lantern']],
  ['none where it is empty', '|work=|publisher=', []],
  ['a member without a name', '|=The Lantern|x', []],
])('a template’s outlet: %s', (_, members, names) => {
  expect(readReference(`{{cite web|title=A Night${members}}}`).names).toEqual(names)
})

test.each([
  ['last', 'first'],
  ['last1', 'first1'],
  ['nom', 'prénom'],
  ['nom1', 'prénom1'],
  ['apellidos', 'nombre'],
])('a template’s author by %s and %s', (last, first) => {
  expect(readReference(`{{cite web|${last}=Doe|${first}=Jane}}`).author).toBe('Jane Doe')
  expect(readReference(`{{cite web|${last}=Doe|title=A}}`).author).toBe('Doe')
})

test.each(['author', 'author1', 'auteur', 'autor'])('a template’s author by %s', (member) => {
  expect(readReference(`{{cite web|${member}=Jane Doe}}`).author).toBe('Jane Doe')
})

test.each(['title', 'titre', 'titel', 'título', 'titolo', 'tytuł', 'заглавие', 'عنوان'])(
  'a template’s title by %s',
  (member) => {
    expect(readReference(`{{cite web|${member}=A Night}}`).title).toBe('A Night')
  },
)

test.each([
  ...['location', 'place', 'publication-place', 'lieu', 'ort', 'lugar', 'ubicación', 'local', 'luogo', 'plaats'],
  ...['место', 'مكان'],
])('a template’s place by %s', (member) => {
  expect(readReference(`{{cite web|${member}=Lagos}}`).place).toBe('Lagos')
})

test.each(['date', 'datum', 'fecha', 'publication-date'])('a template’s day by %s', (member) => {
  expect(readReference(`{{cite web|${member}=2024-01-24}}`).publishedOn).toBe('2024-01-24')
})

test('a template without members has none', () => {
  expect(readReference('{{cite web|x=1}}')).toEqual({
    urls: [],
    names: [],
    issns: [],
    author: null,
    title: null,
    place: null,
    publishedOn: null,
  })
})

test('a template’s addresses: the page before its copies', () => {
  const members = ['url', 'archive-url', 'archiveurl', 'lire en ligne', 'archiv-url', 'مسار', 'ссылка']
  const body = [...members].reverse().map((member, at) => `|${member}=https://${members.length - at}.example`)
  expect(readReference(`{{cite web${body.join('')}}}`).urls).toEqual(
    members.map((_, at) => `https://${at + 1}.example`),
  )
})

test.each([
  ['{{cite web|title=A {{!}} B|work=The Lantern}}', 'The Lantern'],
  ['{{cite web|title={{lang|ar|ليل}}|work=The Lantern}}', 'The Lantern'],
  ['{{cite web|work=The Lantern|author={{nowrap|a={{small|Jane}}}}}}', 'The Lantern'],
  ['{{sfn|Doe}} {{cite web|work=The Lantern}}', 'The Lantern'],
  ['{{a|{{b|{{c|{{d|x}}}}}}}} {{cite web|work=The Lantern}}', 'The Lantern'],
])('templates within %s are passed over', (text, outlet) => {
  expect(readReference(text).names[0]).toBe(outlet)
})

test('templates more than twelve deep are not read', () => {
  const nested = (depth: number): string =>
    `${'{{a|'.repeat(depth)}x${'}}'.repeat(depth)} {{cite web|work=The Lantern}}`
  expect(readReference(nested(11)).names).toContain('The Lantern')
  expect(readReference(nested(12)).names).not.toContain('The Lantern')
})

test.each([
  ['{{nowrap|The Lantern}}', 'The Lantern'],
  ['{{ill|The Lantern|fr|Le Fanal}}', 'The Lantern'],
  ['{{abbr|TL|The Lantern}}', 'TL'],
  ['{{Langue|de|[[Die Laterne]]}}', 'Die Laterne'],
  ['{{lang-fr|Le Fanal}}', 'Le Fanal'],
  ['The Lantern {{dead link|date=May 2020}}', 'The Lantern'],
  ['The Lantern {{in lang|en}}', 'The Lantern'],
])('a template within a member shows its text: %s', (value, outlet) => {
  expect(readReference(`{{cite news|title=A Night|work=${value} }}`).names[0]).toBe(outlet)
})

test.each([
  'revue',
  'publicação',
  'værk',
  'báo',
  'lap',
  'כתב עת',
  'عنوان الصحيفة',
  'nhà xuất bản',
  'network',
  'vydavatel',
  'publikasjon',
  'издател',
  'الناشر',
  'الصحيفة',
  'tác phẩm',
])('a template’s outlet by %s', (member) => {
  expect(readReference(`{{cite web|title=A Night|${member}=The Lantern}}`).names).toEqual(['The Lantern'])
})

test.each([
  ['자료: 등불', '등불'],
  ['来源：灯笼', '灯笼'],
  ['Kaynak: Fener', 'Fener'],
  ['h/t The Lantern', 'The Lantern'],
  ['Laterne Nr. 127 vom 4. Juni 2018, S. 12', 'Laterne'],
  ['谷で洪水：灯火新聞', '灯火新聞'],
  ['山谷洪水-灯火报', '灯火报'],
  ['山谷洪水_灯火报', '灯火报'],
  ['李四.洪水[N].灯火报,2018-06-04.', '灯火报'],
  ['张三. 洪水[N/OL]. 灯火报, 2018-06-04', '灯火报'],
])('%s names %s', (text, outlet) => {
  expect(readReference(text).names).toContain(outlet)
})

test.each([
  ['Source: The Lantern', ['The Lantern']],
  ['Sources : The Lantern', ['The Lantern']],
  ['  Quelle: Die Laterne', ['Die Laterne']],
  ['Credit: The Lantern', ['The Lantern']],
  ['Credits: The Lantern', ['The Lantern']],
  ['Crédit : Le Fanal', ['Le Fanal']],
  ['Crédits: Le Fanal', ['Le Fanal']],
  ['Photo: The Lantern', ['The Lantern']],
  ['Photos: The Lantern', ['The Lantern']],
  ['Foto: La Linterna', ['La Linterna']],
  ['Fotos: La Linterna', ['La Linterna']],
  ['Image: The Lantern', ['The Lantern']],
  ['Images: The Lantern', ['The Lantern']],
  ['Picture: The Lantern', ['The Lantern']],
  ['Pictures: The Lantern', ['The Lantern']],
  ['Video: The Lantern', ['The Lantern']],
  ['Vidéo: Le Fanal', ['Le Fanal']],
  ['Bild: Die Laterne', ['Die Laterne']],
  ['المصدر: الفانوس', ['الفانوس']],
  ['The Lantern source: Kettle', ['The Lantern source: Kettle']],
  ['in The Lantern', ['The Lantern']],
  ['in: The Lantern', ['The Lantern']],
  ['In: Die Laterne', ['Die Laterne']],
  ['in the dark', ['in the dark']],
  ['publié par Le Fanal', ['Le Fanal']],
  ['publiée dans Le Fanal', ['Le Fanal']],
  ['publie par Le Fanal', ['Le Fanal']],
  ['published by The Lantern', ['The Lantern']],
  ['Published in The Lantern', ['The Lantern']],
  ['via The Lantern', ['The Lantern']],
  ['sur Le Fanal', ['Le Fanal']],
  ['Made in Lagos', ['Made in Lagos']],
  ['The Lantern; Kettle', ['The Lantern', 'Kettle']],
  ['The Lantern. Kettle.', ['The Lantern', 'Kettle']],
  ['The Lantern.com', ['The Lantern.com']],
  ['The Lantern - Kettle', ['The Lantern', 'Kettle']],
  ['Al-Lantern', ['Al-Lantern']],
  ['The Lantern (Kettle)', ['The Lantern', 'Kettle']],
  ['The Lantern | Kettle', ['The Lantern', 'Kettle']],
  ['الفانوس، الغلاية', ['الفانوس', 'الغلاية']],
  ['The Lantern\nKettle', ['The Lantern', 'Kettle']],
  ['The Lantern, The Lantern', ['The Lantern']],
  ['The Lantern, retrieved today', ['The Lantern']],
  ['The Lantern, Accessed: today', ['The Lantern']],
  ['The Lantern, archived copy', ['The Lantern']],
  ['The Lantern, consulté hier', ['The Lantern']],
  ['The Lantern, consulte hier', ['The Lantern']],
  ['The Lantern, from the original', ['The Lantern']],
  ['The Lantern, n.d.', ['The Lantern']],
  ['The Lantern, nd', ['The Lantern']],
  ['The Lantern, p 3', ['The Lantern']],
  ['The Lantern, pp 3-4', ['The Lantern']],
  ['The Lantern, vol 3', ['The Lantern']],
  ['The Lantern, no 3', ['The Lantern']],
  ['The Lantern, en ligne', ['The Lantern']],
  ['The Lantern, online', ['The Lantern']],
  ['The Lantern, Online Kettle', ['The Lantern']],
  ['The Lantern, Nobody', ['The Lantern', 'Nobody']],
  ['The Lantern, 12, A.', ['The Lantern']],
  ['The Lantern, A', ['The Lantern']],
  ['<ref>The Lantern</ref>', ['The Lantern']],
  ['<ref name="a">The Lantern</ref>', ['The Lantern']],
  ['Kettle<ref>The Lantern', ['Kettle The Lantern']],
])('the parts of %j are %j', (text, names) => {
  expect(readReference(text).names).toEqual(names)
})

test.each([
  ['“A Night,” The Lantern', 'A Night'],
  ['“A Night.” The Lantern', 'A Night'],
  ['“A, Night” The Lantern', 'A, Night'],
  ['"A Night" The Lantern', 'A Night'],
  ['„Die Nacht“ Die Laterne', 'Die Nacht'],
  ['« La nuit » Le Fanal', 'La nuit'],
  ['‘A Night’ The Lantern', 'A Night'],
  ['“ab” The Lantern', null],
  ['“abc” The Lantern', 'abc'],
])('the title in %j is %j', (text, title) => {
  expect(readReference(text).title).toBe(title)
})

test.each([
  ["Jane Doe, “A Night”, ''The Lantern'', 3 May 2024, p. 3", 'The Lantern'],
  ['Jane Doe, “A Night”, Kettle Wire in *The Lantern*', 'The Lantern'],
  ['Jane Doe, “A Night”, Kettle Wire in _The Lantern_', 'The Lantern'],
  ['Jane Doe, “A Night”, Kettle Wire in <i>The Lantern</i>', 'The Lantern'],
  ['Jane Doe, “A Night”, Kettle Wire in <em>The Lantern</em>', 'The Lantern'],
])('what is set apart by italics in %j comes first', (text, outlet) => {
  expect(readReference(text).names[0]).toBe(outlet)
})

test.each([
  ['Doe, Jane. "A Night." The Lantern', 'Doe, Jane'],
  ['Doe, Jane (2024). A night', 'Doe, Jane'],
  ['Doe, Jane & Roe, Richard. "A Night."', 'Doe, Jane'],
  ['Doe, Jane and Richard Roe. "A Night."', 'Doe, Jane'],
  ['Doe, J. K. "A Night."', 'Doe, J. K.'],
  ['van Doe, Jane. "A Night."', null],
  ['O’Doe, Jane. "A Night."', 'O’Doe, Jane'],
  ['Doe Roe, Jane. "A Night."', 'Doe Roe, Jane'],
  ['  Doe, Jane: "A Night."', 'Doe, Jane'],
  ['By Doe, Jane. "A Night."', 'By Doe, Jane'],
  ['Jane Doe, "A Night"', 'Jane Doe'],
  ['Jane Doe: "A Night"', 'Jane Doe'],
  ['Jane Q. Doe. "A Night"', 'Jane Q. Doe'],
  ['Jane Mary Anne Doe, "A Night"', 'Jane Mary Anne Doe'],
  ['Jane Mary Anne Sue Doe, "A Night"', null],
  ['Jane Doe "A Night"', null],
  ['jane doe, "A Night"', null],
  ['Jane, "A Night"', null],
])('the author of %j is %j', (text, author) => {
  expect(readReference(text).author).toBe(author)
})

test('an author is no outlet, though an outlet may be called the same', () => {
  expect(readReference('Jane Doe, “A Night”, Jane Doe').names).toEqual([])
  expect(readReference('Jane Doe, “A Night”, The Lantern').names).toEqual(['The Lantern'])
  expect(readReference('Kettle; The Lantern: “A Night”').names).toEqual(['Kettle', 'The Lantern'])
})

test('dates and addresses are taken out, and what is on both sides stays apart', () => {
  const read = readReference('The Lantern 3 May 2024 Kettle https://lantern.example/a. Wire 4 May 2024')
  expect(read).toMatchObject({ urls: ['https://lantern.example/a'], publishedOn: '2024-05-03' })
  expect(read.names).toEqual(['The Lantern', 'Kettle   Wire'])
  expect(readReference('See [[The Lantern|paper]] and https://lantern.example/a]').names).toEqual([
    'See The Lantern and',
  ])
})
