import { describe, expect, it } from 'vitest'
import { institutionOf } from '../../../src/domain/citation/institutions.ts'

describe('whose host it can only be', () => {
  it.each([
    ['fda.gov', { kind: 'government-site', country: 'US', rule: '.gov' }],
    ['www.army.mil', { kind: 'government-site', country: 'US', rule: '.mil' }],
    ['ons.gov.uk', { kind: 'government-site', country: 'GB', rule: '.gov.uk' }],
    ['mofa.go.jp', { kind: 'government-site', country: 'JP', rule: '.go.jp' }],
    ['mfa.gouv.sn', { kind: 'government-site', country: 'SN', rule: '.gouv.sn' }],
    ['data.gc.ca', { kind: 'government-site', country: 'CA', rule: '.gc.ca' }],
    ['x.nhs.uk', { kind: 'government-site', country: 'GB', rule: '.nhs.uk' }],
    ['x.police.uk', { kind: 'government-site', country: 'GB', rule: '.police.uk' }],
    ['x.edu.au', { kind: 'academic', country: 'AU', rule: '.edu.au' }],
    ['x.vic.gov.au', { kind: 'government-site', country: 'AU', rule: '.vic.gov.au' }],
    ['x.act.edu.au', { kind: 'academic', country: 'AU', rule: '.act.edu.au' }],
    ['x.go.ug', { kind: 'government-site', country: 'UG', rule: '.go.ug' }],
    ['un.org', { kind: 'international-organisation', country: null, rule: 'un.org' }],
    ['web.mit.edu', { kind: 'academic', country: null, rule: '.edu' }],
    ['ox.ac.uk', { kind: 'academic', country: 'GB', rule: '.ac.uk' }],
    ['nato.int', { kind: 'international-organisation', country: null, rule: '.int' }],
    ['www.ohchr.org', { kind: 'international-organisation', country: null, rule: 'ohchr.org' }],
    ['news.un.org', { kind: 'international-organisation', country: null, rule: 'un.org' }],
    ['data.worldbank.org', { kind: 'international-organisation', country: null, rule: 'worldbank.org' }],
    ['ec.europa.eu', { kind: 'international-organisation', country: null, rule: 'europa.eu' }],
    ['www.bundesregierung.de', { kind: 'government-site', country: 'DE', rule: 'bundesregierung.de' }],
    ['www.fedlex.admin.ch', { kind: 'government-site', country: 'CH', rule: 'admin.ch' }],
    ['en.kremlin.ru', { kind: 'government-site', country: 'RU', rule: 'kremlin.ru' }],
  ] as const)('%s', (host, institution) => {
    expect(institutionOf(host)).toEqual(institution)
  })

  it.each([
    'lantern.example',
    'x.co.uk',
    'x.co.ug',
    'x.co.jp',
    'localhost',
    'notun.org',
    'un.org.example',
    'kremlin.example',
    'gov.example',
    'go.com',
    'parsnip.example',
  ])('is not told by %s', (host) => expect(institutionOf(host)).toBeNull())
})
