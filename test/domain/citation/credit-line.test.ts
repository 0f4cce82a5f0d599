import { describe, expect, it } from 'vitest'
import { mayBePerson, readCredit } from '../../../src/domain/citation/credit-line.ts'

const none: readonly string[] = []

describe('a credit line', () => {
  it.each([
    ['Foto: dpa', 'dpa'],
    ['Photo credit: Lantern News', 'Lantern News'],
    ['File photo: Lantern', 'Lantern'],
    ['Crédit photo : Le Fanal', 'Le Fanal'],
    ['来源：灯笼社', '灯笼社'],
    ['المصدر: الفانوس', 'الفانوس'],
    ['© Lantern', 'Lantern'],
    ['Copyright 2020 Lantern', 'Lantern'],
    ['By The Lantern', 'The Lantern'],
    ['von dpa', 'dpa'],
    ['Handout via Lantern', 'Lantern'],
    ['Courtesy of Lantern', 'Lantern'],
    ['Lantern (Archivbild)', 'Lantern'],
    ['Lantern [file photo]', 'Lantern'],
    ['Lantern Photo', 'Lantern'],
    ['By Lantern Staff', 'Lantern'],
    ['灯笼社记者', '灯笼社'],
    ['Lantern/Jane Doe/File Photo', 'Lantern/Jane Doe'],
  ])('%s credits %s', (text, name) => {
    expect(readCredit(text)).toEqual({ name, through: none })
  })

  it.each([
    'The Lantern',
    'by lantern light',
    'Photo',
    'Lantern (Leeds)',
    'Lantern: Evening Edition',
    'Lantern/Beacon',
  ])('%s stays as it is', (text) => {
    expect(readCredit(text)).toEqual({ name: text, through: none })
  })

  it.each([
    ['Lantern/Getty Images', 'Lantern', ['Getty Images']],
    ['Jane Doe / Lantern / Getty Images', 'Jane Doe/Lantern', ['Getty Images']],
  ])('%s was passed on', (text, name, through) => {
    expect(readCredit(text)).toEqual({ name, through })
  })

  it('of a library alone credits it', () => {
    expect(readCredit('Getty Images')).toEqual({ name: 'Getty Images', through: none })
    expect(readCredit('Getty Images/Alamy')).toEqual({ name: 'Getty Images/Alamy', through: none })
  })
})

describe('a photographer', () => {
  it.each(['Jane Doe', 'JANE DOE', 'J. P. Doe', 'Jane van Doe', 'Jane Ann Mary Doe'])('may be %s', (text) => {
    expect(mayBePerson(text)).toBe(true)
  })

  it.each(['Jane', 'jane doe', 'Jane doe', 'Jane Ann Mary Sue Doe', 'Jane Doe 2'])('is not %s', (text) => {
    expect(mayBePerson(text)).toBe(false)
  })
})
