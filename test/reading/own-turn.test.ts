import { expect, it } from 'vitest'
import { ownTurn } from '../../src/reading/own-turn.ts'

it('lets others in between two that wait', async () => {
  const order: string[] = []
  const work = (name: string) => async () => {
    await ownTurn()
    order.push(name)
    setImmediate(() => order.push(`somebody else after ${name}`))
  }
  await Promise.all([work('one')(), work('two')(), work('three')()])
  expect(order).toEqual(['one', 'somebody else after one', 'two', 'somebody else after two', 'three'])
})
