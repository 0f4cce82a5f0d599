import { expect, it } from 'vitest'
import { type PlacedScore, placedWords, sideOf } from '../../../src/domain/context/placed.ts'
import { en } from '../../../src/domain/language/en/en.ts'
import { fr } from '../../../src/domain/language/fr/fr.ts'
import { BANDS, LEANINGS } from '../../../src/domain/scoring/methodology.ts'

const place = (more: Partial<PlacedScore>): PlacedScore => ({
  status: 'provisional',
  value: 50,
  leaning: 'open',
  band: null,
  ...more,
})

it.each([
  [place({}), 'could go either way'],
  [place({ leaning: 'reliable' }), 'leans reliable'],
  [place({ leaning: 'unreliable' }), 'leans unreliable'],
  [place({ status: 'firm', leaning: 'reliable', band: 'high' }), 'highly reliable'],
  [place({ status: 'firm', leaning: 'unreliable', band: 'very-low' }), 'of very low reliability'],
  [place({ status: 'firm', leaning: 'open', band: 'mixed' }), 'of mixed reliability'],
  [place({ status: 'insufficient', value: null, leaning: null }), 'too little is known to place it'],
  [place({ status: 'not-applicable', value: null, leaning: null }), 'no score applies'],
])('%j is placed in words', (score, words) => {
  expect(placedWords(score, en)).toBe(words)
})

it('the leaning replaces a band that disagrees with it, as advice follows the leaning', () => {
  expect(placedWords(place({ status: 'firm', band: 'generally-reliable' }), en)).toBe('could go either way')
  expect(placedWords(place({ status: 'firm', leaning: 'reliable', band: 'generally-reliable' }), en)).toBe(
    'generally reliable',
  )
})

it('under a methodology without leanings the band is named, with what keeps it from being firm', () => {
  const scored = { status: 'scored', value: 66, leaning: null, band: 'generally-reliable' } as const
  expect(placedWords({ ...scored, provisional: true }, en)).toBe('generally reliable, provisionally')
  expect(placedWords({ ...scored, provisional: false }, fr)).toBe('généralement fiable')
})

it('every band and leaning is on one side', () => {
  expect(BANDS.map((band) => sideOf({ band, leaning: null }))).toEqual([
    'reliable',
    'reliable',
    'open',
    'unreliable',
    'unreliable',
  ])
  expect(LEANINGS.map((leaning) => sideOf({ band: 'mixed', leaning }))).toEqual([...LEANINGS])
  expect(sideOf({ band: null, leaning: null })).toBeNull()
})
