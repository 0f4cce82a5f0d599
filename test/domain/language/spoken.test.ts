import { expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'
import { spoken } from './spoken.ts'

it.each(LANGUAGES)('what an editor meets in $language reads as it was read and approved', async (messages) => {
  const text = spoken(messages)
    .map(
      ([heading, sentences]) => `## ${heading}\n${[...new Set(sentences)].map((sentence) => `${sentence}\n`).join('')}`,
    )
    .join('\n')
  await expect(text).toMatchFileSnapshot(`../../cases/languages/${messages.language}.md`)
})

it.each(LANGUAGES)('no sentence in $language has two spaces, a space before its full stop or a hole', (messages) => {
  const faulty = spoken(messages)
    .flatMap(([, sentences]) => sentences)
    .filter((sentence) => / {2}|[^ ] [.,]( |$)|undefined|null|NaN|\(\)|\.\.$/.test(sentence))
  expect(faulty).toEqual([])
})
