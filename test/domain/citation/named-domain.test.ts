import { describe, expect, it } from 'vitest'
import { domainsNamed, hasDomainOfItsName } from '../../../src/domain/citation/named-domain.ts'
import { entryOf, hostOf, nameOf } from '../lookup/made-up-entries.ts'

const at = (host: string, country: string | null = 'AT') =>
  entryOf('copper-lantern', { country, locators: [hostOf(host)] })

describe('a domain that reads like a name', () => {
  it.each([
    ['copper lantern', 'copperlantern.example', 'whole'],
    ['copper lantern', 'copper-lantern.example', 'whole'],
    ['the lantern', 'lantern.example', 'whole'],
    ['the lantern', 'thelantern.example', 'whole'],
    ['lantern', 'lanternnews.example', 'with-medium'],
    ['lantern', 'diariolantern.example', 'with-medium'],
    ['el farol', 'elfaroldelsur.example', 'begun'],
    ['copper lantern', 'lantern.example', 'last-word'],
    ['lanterna de cobre', 'lc.example', 'initials'],
    ['lanterna de cobre', 'ldc.example', null],
    ['copper lantern', 'cl.example', 'initials'],
    ['lantern', 'lanterns.example', null],
    ['lantern', 'copperlantern.example', null],
  ])('gives %s as %s: %s', (words, host, form) => {
    expect(domainsNamed(words, at(host)).map((each) => each.form)).toEqual(form === null ? [] : [form])
  })

  it.each([
    ['lantern.com', 'AT', 'com'],
    ['lantern.org', 'AT', 'org'],
    ['lantern.news', 'AT', 'medium'],
    ['lantern.at', 'AT', 'own-country'],
    ['lantern.co.at', 'AT', 'own-country'],
    ['lantern.de', 'AT', 'other'],
    ['lantern.co.uk', 'GB', 'own-country'],
    ['lantern.cat', 'ES', 'own-country'],
    ['lantern.cat', 'AT', 'other'],
    ['lantern.de', null, 'own-country'],
    ['lantern.example', null, 'other'],
  ])('is %s for an outlet of %s under an ending that is %s', (host, country, ending) => {
    expect(domainsNamed('lantern', at(host, country)).map((each) => each.ending)).toEqual([ending])
  })

  it('is no section of a host, and no sub-domain', () => {
    expect(domainsNamed('lantern', entryOf('a', { locators: [hostOf('lantern.example', { path: '/a' })] }))).toEqual([])
    expect(domainsNamed('lantern', at('news.lantern.example'))).toEqual([])
  })

  it('may be known from a name in other letters', () => {
    const named = (...texts: readonly string[]) =>
      hasDomainOfItsName(
        entryOf('a', { names: texts.map((text) => nameOf(text)), locators: [hostOf('alqandil.example')] }),
      )
    expect(named('القنديل', 'Al-Qandil')).toBe(true)
    expect(named('القنديل', 'Lantern')).toBe(false)
    expect(named('القنديل')).toBe(false)
  })
})
