import { describe, expect, it } from 'vitest'
import { findProof } from '../../src/cli/find-proof.ts'

const TOKEN = 'masthead-proof=ab12'
const places = ['a.example', 'b.example'].map((host) => ({
  host,
  dns: `_masthead.${host}`,
  wellKnown: `https://${host}/.well-known/masthead-proof.txt`,
}))
/** What a world holds by name; what it does not hold is an error, as it is in the real one. */
const held =
  <T>(world: Readonly<Record<string, T>>) =>
  async (name: string): Promise<T> => {
    const value = world[name]
    if (value === undefined) throw new Error('ENOTFOUND')
    return value
  }
const find = (txt: Readonly<Record<string, string[]>>, files: Readonly<Record<string, string>> = {}) =>
  findProof(TOKEN, places, { txtOf: held(txt), fileOf: held(files) })

describe('a proof', () => {
  it('is found in DNS among other records', async () => {
    expect(await find({ '_masthead.b.example': ['v=spf1 -all', TOKEN] })).toEqual({ host: 'b.example', method: 'dns' })
  })

  it('is found as a line of the well-known file', async () => {
    const files = { 'https://a.example/.well-known/masthead-proof.txt': `# ours\r\n${TOKEN}\r\n` }
    expect(await find({}, files)).toEqual({ host: 'a.example', method: 'well-known' })
  })

  it('is found only as the exact token at the exact name', async () => {
    expect(await find({ '_masthead.a.example': ['masthead-proof=ab13', `${TOKEN}0`, `x ${TOKEN}`] })).toBeNull()
    expect(await find({ 'a.example': [TOKEN], '_masthead.c.example': [TOKEN] })).toBeNull()
    expect(await find({}, { 'https://a.example/.well-known/masthead-proof.txt': `<p>${TOKEN}</p>` })).toBeNull()
    expect(await find({})).toBeNull()
  })
})
