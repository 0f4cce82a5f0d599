import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/domain/language/en/en.ts'
import { LANGUAGES } from '../../../src/domain/language/languages.ts'

const folder = new URL('../../../src/domain/language/', import.meta.url)

/** Every sentence by its path: functions as they are written, lists by their numbers. */
function sentences(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, literalsOf(String(value))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => sentences(each, path === '' ? key : `${path}.${key}`))
}

/** What stands between quotes and outside of `${…}`. */
function literalsOf(source: string): string {
  return [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => quoted ?? template?.replace(/\$\{[^}]*\}/g, '') ?? '')
    .join(' ')
}

/** Proper names, which are the same in every language. */
const isName = (path: string): boolean => /^scoring\.assessors\.[^.]+\.name$/.test(path)

const words = (text: string): readonly string[] => text.match(/\p{L}{3,}/gu) ?? []

describe('languages', () => {
  it('are the folders that there are', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory())
    expect(LANGUAGES.map(({ language }) => language).sort()).toEqual(folders.map(({ name }) => name).sort())
    for (const { language } of LANGUAGES) expect(existsSync(new URL(`${language}/${language}.ts`, folder))).toBe(true)
  })

  it.each(LANGUAGES.map((messages) => [messages.language, messages] as const))('%s is known to Intl', (language) => {
    expect(Intl.DisplayNames.supportedLocalesOf([language])).toEqual([language])
  })

  const others = LANGUAGES.filter((messages) => messages !== en).map(
    (messages) => [messages.language, messages] as const,
  )

  it.each(others)('%s says every sentence in its own words', (_, messages) => {
    const english = new Map(sentences(en))
    const copied = sentences(messages).filter(
      ([path, text]) => !isName(path) && words(text).length >= 3 && english.get(path) === text,
    )
    expect(copied.map(([path]) => path)).toEqual([])
  })

  it.each(others)('%s says as much as English does, and no more', (_, messages) => {
    const paths = (of: typeof en) => sentences(of).map(([path]) => path)
    expect(paths(messages).sort()).toEqual(paths(en).sort())
  })
})
