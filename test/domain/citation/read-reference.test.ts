import { expect, test } from 'vitest'
import { datesIn } from '../../../src/domain/citation/read-date.ts'
import { markedFrom, readName } from '../../../src/domain/citation/read-name.ts'
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
