import { expect, it } from 'vitest'
import { de, que, to } from '../../../src/domain/language/fr/contracted.ts'

it.each([
  ['Le Monde', 'que Le Monde', 'du Monde', 'au Monde'],
  ['Les Échos', 'que Les Échos', 'des Échos', 'aux Échos'],
  ['La Croix', 'que La Croix', 'de La Croix', 'à La Croix'],
  ['Agence France-Presse', 'qu’Agence France-Presse', 'd’Agence France-Presse', 'à Agence France-Presse'],
  ['Haaretz', 'que Haaretz', 'de Haaretz', 'à Haaretz'],
  ['Lesoir', 'que Lesoir', 'de Lesoir', 'à Lesoir'],
])('French joins its short words to %s', (name, ...joined) => {
  expect([que(name), de(name), to(name)]).toEqual(joined)
})
