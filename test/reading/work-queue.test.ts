import { expect, it } from 'vitest'
import { enqueue } from '../../src/reading/work-queue.ts'

it('runs queued work in order, yielding to other requests before each', async () => {
  const order: string[] = []
  const work = [1, 2, 3].map((at) =>
    enqueue(() => {
      order.push(`work ${at}`)
      setImmediate(() => order.push(`other ${at}`))
    }),
  )
  await Promise.all(work)
  expect(order).toEqual(['work 1', 'other 1', 'work 2', 'other 2', 'work 3'])
})

it('continues after work that fails, which only its own caller notices', async () => {
  const failed = enqueue(() => {
    throw new Error('no')
  })
  const next = enqueue(() => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
})

it('refuses the seventeenth that waits with when to try again, and takes others once there is room', async () => {
  const work = Array.from({ length: 16 }, (_, at) => enqueue(() => at))
  expect(() => enqueue(() => 16)).toThrow(
    expect.objectContaining({ kind: 'unavailable', extra: { headers: { 'retry-after': '5' } } }),
  )
  expect(await Promise.all(work)).toHaveLength(16)
  expect(await enqueue(() => 17)).toBe(17)
})
