import { expect, it } from 'vitest'
import { mapYielding } from '../../src/reading/map-yielding.ts'

it('gives what is made of each part in order', async () => {
  expect(await mapYielding(['a', 'b'], (part, at) => `${part}${at}`)).toEqual(['a0', 'b1'])
})

/** In which order parts that take so many milliseconds, and a request that waits meanwhile, come to their end. */
async function orderOf(...parts: readonly number[]): Promise<string[]> {
  const order: string[] = []
  let time = 0
  setImmediate(() => order.push('other'))
  const work = (milliseconds: number, at: number) => {
    time += milliseconds
    order.push(`part ${at + 1}`)
  }
  await mapYielding(parts, work, () => time)
  return order
}

it('yields to other requests between parts that take 5 ms', async () => {
  expect(await orderOf(5, 5, 5)).toEqual(['part 1', 'other', 'part 2', 'part 3'])
  expect(await orderOf(2, 3, 1)).toEqual(['part 1', 'part 2', 'other', 'part 3'])
})

it('does not pause where all takes a moment', async () => {
  expect(await orderOf(2, 2.9, 1)).toEqual(['part 1', 'part 2', 'part 3'])
})
