import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/domain/problem.ts'
import { Overtaken, untilNotOvertaken } from '../../src/editorial/overtaken.ts'

/** A change that is overtaken so often before it succeeds, and how often it was made. */
function overtaken(times: number) {
  const made = { count: 0 }
  const change = async () => {
    made.count++
    if (made.count <= times) throw new Overtaken()
    return 'done'
  }
  return { made, change }
}

describe('a change that others overtake', () => {
  it('is made again until it is not, eight times at most', async () => {
    const seven = overtaken(7)
    expect(await untilNotOvertaken(seven.change)).toBe('done')
    expect(seven.made.count).toBe(8)
    const eight = overtaken(8)
    await expect(untilNotOvertaken(eight.change)).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Somebody else published in the meantime: read the record again and repeat the change.',
    })
    expect(eight.made.count).toBe(8)
  })

  it('is not made again for another conflict, which trying again would not mend', async () => {
    let made = 0
    const change = async () => {
      made++
      throw new Problem('conflict', 'There is an outlet by now.')
    }
    await expect(untilNotOvertaken(change)).rejects.toThrow('There is an outlet by now.')
    expect(made).toBe(1)
  })
})
