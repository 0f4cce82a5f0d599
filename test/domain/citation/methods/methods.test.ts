import { expect, it } from 'vitest'
import { METHOD, METHODS, requireMethod } from '../../../../src/domain/citation/methods/methods.ts'
import { Problem } from '../../../../src/domain/problem.ts'

it('finds each version, and matching runs on the last that is released', () => {
  for (const method of METHODS) expect(requireMethod(method.version)).toBe(method)
  expect(METHODS.filter(({ status }) => status === 'released').at(-1)).toBe(METHOD)
  expect(new Set(METHODS.map(({ version }) => version)).size).toBe(METHODS.length)
})

it.each(['', '2025-01', METHOD.version.slice(0, -1)])(
  'knows no version %j, and names those that there are',
  (version) => {
    const found = () => requireMethod(version)
    expect(found).toThrow(Problem)
    expect(found).toThrow(`There is no matching method '${version}'`)
    for (const method of METHODS) expect(found).toThrow(method.version)
  },
)
