import { expect, it } from 'vitest'
import { mapYielding } from '../../src/reading/map-yielding.ts'

const busy = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

it('gives what is made of each part in order', async () => {
  expect(await mapYielding(['a', 'b'], (part, at) => `${part}${at}`)).toEqual(['a0', 'b1'])
})

it('yields to other requests between long parts', async () => {
  const order: string[] = []
  setTimeout(() => order.push('other'))
  await mapYielding([1, 2, 3], (part) => {
    busy(6)
    order.push(`part ${part}`)
  })
  expect(order.indexOf('other')).toBe(1)
})

it('does not pause where all takes a moment', async () => {
  const order: string[] = []
  setTimeout(() => order.push('other'))
  await mapYielding([1, 2, 3], (part) => order.push(`part ${part}`))
  expect(order).toEqual(['part 1', 'part 2', 'part 3'])
})
