import { describe, expect, it } from 'vitest'
import { run } from '../support/process.ts'

const masthead = (...args: string[]) => run('src/cli.ts', ['check', ...args], {}).ended

describe('masthead check', () => {
  it('finds no fault in the catalogue, and lists what was looked at least first', async () => {
    const { code, stdout } = await masthead()
    expect(code).toBe(0)
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^outlet +criteria +newest/)
    const seen = rows.slice(0, -1).map((row) => Number(row.match(/ (\d+)\/12 /)?.[1]))
    expect(seen.length).toBeGreaterThan(100)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen.at(-1)).toBeGreaterThan(seen[0] ?? 0)
    const sum = seen.reduce((before, each) => before + each, 0)
    const withAny = seen.filter((each) => each > 0).length
    expect(rows.at(-1)).toBe(
      `${seen.length} outlets, ${(sum / seen.length).toFixed(2)} criteria seen on average, ${(sum / withAny).toFixed(2)} over the ${withAny} with any; no faults.`,
    )
  })

  it('says of a named outlet what to look for, in words or as JSON', async () => {
    const { stdout } = await masthead('hiiraan-online')
    expect(stdout).toMatch(/^hiiraan-online\n {2}look for +ownership-disclosed/)
    const json = JSON.parse((await masthead('--json', 'hiiraan-online')).stdout)
    expect(json).toMatchObject({ id: 'hiiraan-online', unseen: expect.arrayContaining(['corrections-policy']) })
  })

  it('names an outlet that it does not have', async () => {
    const { code, stderr } = await masthead('the-tide')
    expect(code).toBe(2)
    expect(stderr).toContain('There is no outlet "the-tide"')
  })
})
