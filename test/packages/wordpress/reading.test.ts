import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

interface Place {
  readonly source: string
  readonly block: { readonly id: string; readonly start: number; readonly end: number } | null
  readonly text: string
}
interface Reading {
  readonly blocks: readonly { readonly id: string; readonly hash: string; readonly unchanged: boolean }[]
  readonly places: readonly Place[]
  readonly contexts: Readonly<Record<string, unknown>>
}
interface Module {
  joined(before: Reading | null, answer: Reading): Reading
  knownOf(
    reading: Reading | null,
    sent: readonly { id: string; html: string }[] | null,
    blocks: readonly { id: string; html: string }[],
  ): Record<string, string>
  spanIn(text: string, place: Place): readonly [number, number] | null
}

/** The plugin's own script, as the browser runs it. */
const scope: { mastheadReading?: Module } = {}
runInNewContext(
  readFileSync(new URL('../../../packages/wordpress/masthead/assets/reading.js', import.meta.url), 'utf8').replace(
    'globalThis',
    'scope',
  ),
  { scope },
)
const { joined, knownOf, spanIn } = scope.mastheadReading as Module
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const place = (id: string, start: number, text: string, source = 's'): Place => ({
  source,
  text,
  block: { id, start, end: start + text.length },
})
const block = (id: string, unchanged: boolean) => ({ id, hash: `h-${id}`, unchanged })

describe('what the editor knows of a text', () => {
  it('keeps the places of unchanged blocks, takes those of changed ones, and forgets those of blocks that are gone', () => {
    const before = {
      blocks: [block('a', false), block('b', false), block('c', false)],
      places: [place('a', 0, 'one'), place('b', 0, 'two'), place('c', 0, 'three')],
      contexts: { x: 1 },
    }
    const answer = { blocks: [block('b', false), block('a', true)], places: [place('b', 4, 'new')], contexts: { y: 2 } }
    const { places, contexts } = plain(joined(before, answer))
    expect(places.map(({ text }) => text)).toEqual(['new', 'one'])
    expect(contexts).toEqual({ x: 1, y: 2 })
    expect(plain(joined(null, answer)).places.map(({ text }) => text)).toEqual(['new'])
  })

  it('names as known the blocks that were sent as they are now', () => {
    const reading = { blocks: [block('a', false), block('b', false)], places: [], contexts: {} }
    const sent = [
      { id: 'a', html: '<p>1</p>' },
      { id: 'b', html: '<p>2</p>' },
    ]
    const now = [
      { id: 'a', html: '<p>1</p>' },
      { id: 'b', html: '<p>2!</p>' },
      { id: 'c', html: '<p>1</p>' },
    ]
    expect(plain(knownOf(reading, sent, now))).toEqual({ a: 'h-a' })
    expect(plain(knownOf(null, null, now))).toEqual({})
  })

  it('finds a place where the service saw it, else the same words nearest to it, else nowhere', () => {
    expect(plain(spanIn('Reuters said', place('a', 0, 'Reuters')))).toEqual([0, 7])
    expect(plain(spanIn('Reuters … Reuters', place('a', 9, 'Reuters')))).toEqual([10, 17])
    expect(plain(spanIn('Reuters … Reuters', place('a', 2, 'Reuters')))).toEqual([0, 7])
    expect(spanIn('AFP said', place('a', 0, 'Reuters'))).toBeNull()
    expect(spanIn('x', { ...place('a', 0, 'x'), block: null })).toBeNull()
  })
})
