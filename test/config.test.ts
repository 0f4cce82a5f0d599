import { describe, expect, it } from 'vitest'
import { configOf, workerConfigOf } from '../src/config.ts'

const BINDINGS = { LIMIT_READS: {}, LIMIT_BATCHES: {}, LIMIT_ARTICLES: {}, LIMIT_WRITES: {} }

describe.each([
  ['Node', configOf],
  ['a Worker', workerConfigOf],
] as const)('the configuration of %s', (_, read) => {
  it('leaves imported assessments out unless told to show them', () => {
    for (const env of [{}, { MASTHEAD_SHOW_IMPORTED: '' }, { MASTHEAD_SHOW_IMPORTED: 'false' }])
      expect(read(env).showImported).toBe(false)
    expect(read({ MASTHEAD_SHOW_IMPORTED: 'true' }).showImported).toBe(true)
  })

  it('is open unless told to be closed, as text or as TOML has it', () => {
    for (const env of [{}, { MASTHEAD_PUBLIC: '' }, { MASTHEAD_PUBLIC: 'true' }, { MASTHEAD_PUBLIC: true }])
      expect(read(env).open).toBe(true)
    for (const env of [{ MASTHEAD_PUBLIC: 'false' }, { MASTHEAD_PUBLIC: false }]) expect(read(env).open).toBe(false)
  })

  it.each(['False', 'no', '0', 'off', ' false', 'TRUE'])('stops at %j, which may be meant either way', (value) => {
    expect(() => read({ MASTHEAD_PUBLIC: value })).toThrow(
      `MASTHEAD_PUBLIC is ${JSON.stringify(value)}: give true or false, or leave it out.`,
    )
    expect(() => read({ MASTHEAD_SHOW_IMPORTED: value })).toThrow('MASTHEAD_SHOW_IMPORTED is')
  })

  it('stops at a key or a contact that is none, and never shows a key', () => {
    const bad = { MASTHEAD_SIGNING_KEY: 'secret', MASTHEAD_SECURITY_CONTACT: 'me' }
    expect(() => read(bad)).toThrow(
      /^MASTHEAD_SIGNING_KEY is no signing key[^\n]*\nMASTHEAD_SECURITY_CONTACT is no address/,
    )
    expect(() => read(bad)).not.toThrow(/secret/)
  })
})

describe('the configuration of Node', () => {
  it.each([
    [{ PORT: 'eighty' }, /^PORT is "eighty": give a number/],
    [{ PORT: '99999' }, /^PORT/],
    [{ HOST: '' }, /^HOST is empty/],
    [{ DATABASE: ' ' }, /^DATABASE is empty/],
  ])('refuses %j in one sentence', (env, sentence) => {
    expect(() => configOf(env)).toThrow(sentence)
  })

  it('says all that is wrong at once', () => {
    const env = {
      PORT: 'http',
      HOST: ' ',
      DATABASE: '',
      LOG_LEVEL: 'loud',
      MASTHEAD_LIMITS: 'x',
      MASTHEAD_PUBLIC: 'no',
    }
    let message = ''
    try {
      configOf(env)
    } catch (error) {
      message = (error as Error).message
    }
    expect(message.split('\n').length).toBe(Object.keys(env).length)
    for (const name of Object.keys(env)) expect(message).toContain(name)
  })
})

describe('the configuration of a Worker', () => {
  it('counts with all four limits, or not at all', () => {
    expect(workerConfigOf(BINDINGS).bindings).toEqual({ reads: {}, batches: {}, articles: {}, writes: {} })
    expect(workerConfigOf({}).bindings).toBeNull()
  })

  it.each(Object.keys(BINDINGS))('stops where %s alone is not bound', (name) => {
    expect(() => workerConfigOf({ ...BINDINGS, [name]: undefined })).toThrow(`${name} is not bound: bind all of`)
  })

  it('stops where one alone is bound', () => {
    expect(() => workerConfigOf({ LIMIT_READS: {} })).toThrow(
      'LIMIT_BATCHES, LIMIT_ARTICLES, LIMIT_WRITES are not bound',
    )
  })
})
