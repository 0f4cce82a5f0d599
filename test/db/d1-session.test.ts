import { describe, expect, it } from 'vitest'
import { d1Session } from '../../src/db/d1-session.ts'

/** Keeps what it was asked, and answers with how its session began. */
function database() {
  const begun: (string | undefined)[] = []
  const withSession = (constraint?: string) => {
    begun.push(constraint)
    const number = begun.length
    return {
      prepare: (query: string) => `${number} ${query}` as never,
      batch: async (statements: readonly unknown[]) => [number, ...statements] as never,
      getBookmark: () => `bookmark-${number}`,
    }
  }
  return { begun, session: d1Session({ withSession }) }
}

describe('a session of an isolate', () => {
  it('lets any replica answer first, and goes on in the one session', async () => {
    const { begun, session } = database()
    expect(session.prepare('select 1')).toBe('1 select 1')
    expect(await session.batch([])).toEqual([1])
    expect(begun).toEqual(['first-unconstrained'])
    expect(session.bookmark()).toBe('bookmark-1')
  })

  it('goes on from the primary when told to catch up', async () => {
    const { begun, session } = database()
    session.catchUp()
    expect(begun).toEqual(['first-unconstrained', 'first-primary'])
    expect(session.prepare('select 1')).toBe('2 select 1')
    expect(await session.batch([])).toEqual([2])
    expect(session.bookmark()).toBe('bookmark-2')
  })
})
