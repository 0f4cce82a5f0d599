import { expect, it } from 'vitest'
import { inLine } from '../../src/reading/in-line.ts'

it('does one piece after another, in the order they came, and lets others in before each', async () => {
  const order: string[] = []
  const work = [1, 2, 3].map((at) =>
    inLine(() => {
      order.push(`work ${at}`)
      setTimeout(() => order.push(`other ${at}`))
    }),
  )
  await Promise.all(work)
  expect(order).toEqual(['work 1', 'other 1', 'work 2', 'other 2', 'work 3'])
})

it('goes on after a piece that fails, which is told to its own caller', async () => {
  const failed = inLine(() => {
    throw new Error('no')
  })
  const next = inLine(() => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})

it('refuses the seventeenth that waits with when to try again, and takes others once there is room', async () => {
  const work = Array.from({ length: 16 }, (_, at) => inLine(() => at))
  expect(() => inLine(() => 16)).toThrow(
    expect.objectContaining({ kind: 'unavailable', extra: { headers: { 'retry-after': '5' } } }),
  )
  expect(await Promise.all(work)).toHaveLength(16)
  expect(await inLine(() => 17)).toBe(17)
})
