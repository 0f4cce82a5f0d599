import { describe, expect, it } from 'vitest'
import { acceptsGzip, codingFor } from '../../../src/http/form/accepted-coding.ts'

describe('the coding of an answer', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['identity', null],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0', null],
    ['gzip; Q = 0.000', null],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *', 'gzip'],
  ])('for %j is %j', (accept, coding) => {
    expect(codingFor(accept)).toBe(coding)
  })

  it.each([
    [undefined, false],
    ['gzip, br', true],
    ['br', false],
    ['*', true],
    ['gzip;q=0, *', false],
    ['br, gzip;q=0', false],
  ])('may be gzip for %j: %j', (accept, taken) => {
    expect(acceptsGzip(accept)).toBe(taken)
  })
})
