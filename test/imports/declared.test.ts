import { describe, expect, it } from 'vitest'
import { recordFaultsOf } from '../../src/catalogue/check-record.ts'
import { readAdsTxt } from '../../src/imports/ads-txt.ts'
import { addDeclared } from '../../src/imports/declared.ts'
import { readJsonLd } from '../../src/imports/json-ld.ts'
import { readTrustTxt } from '../../src/imports/trust-txt.ts'
import { nameOf, outletRecord } from '../support/records.ts'

const tribune = outletRecord('tribune', {
  names: [nameOf('tribune', 'The Tribune')],
  fieldReferences: { country: ['s1'], languages: ['s1'], founded: ['s1'] },
})
const FILE = {
  label: 'trust-txt',
  title: 'trust.txt',
  url: 'https://tribune.example/trust.txt',
  seenOn: '2026-11-25',
  now: '2026-11-26T12:00:00.000Z',
}

describe('readTrustTxt', () => {
  it('takes who controls the outlet, whom it belongs to and its contact', () => {
    const text = `\ufeff# trust.txt
belongto=https://www.press-association.example/   # since 1990
controlledby = holding.example
contact=https://tribune.example/contact
contact=mailto:news@tribune.example
`
    expect(readTrustTxt(text, tribune)).toEqual({
      notes: [
        {
          criterion: 'contact-published',
          finding: 'met',
          note: 'Gives a contact in its trust.txt: https://tribune.example/contact.',
        },
      ],
      stakes: [
        {
          party: 'press-association.example',
          partyKind: 'unknown',
          relation: 'affiliated',
          note: 'Its trust.txt says belongto=https://www.press-association.example/.',
        },
        {
          party: 'holding.example',
          partyKind: 'unknown',
          relation: 'controls',
          note: 'Its trust.txt says controlledby=holding.example.',
        },
      ],
      left: [],
      faults: [],
    })
  })

  it('says what it leaves, and why', () => {
    const { stakes, left, faults } = readTrustTxt(
      'member=https://a.example\nsocial=https://x.com/tribune\ncontrolledby=https://news.tribune.example/\n',
      tribune,
    )
    expect(stakes).toEqual([])
    expect(faults).toEqual([])
    expect(left.map((each) => each.slice(0, 16))).toEqual(['line 1: member: ', 'line 2: social: ', 'line 3: controll'])
  })

  it('reports lines that are not of the format', () => {
    const { faults } = readTrustTxt('belongto: https://a.example\n<html>\nowner=a\nbelongto=not a host\n', tribune)
    expect(faults.map(({ line, column }) => [line, column]).sort()).toEqual([
      [1, null],
      [2, null],
      [3, 'owner'],
      [4, 'belongto'],
    ])
  })
})

describe('readAdsTxt', () => {
  it('takes the owner’s domain among the sellers of advertising', () => {
    const text = `# ads
exchange.example, pub-1, DIRECT, f08c47fec0942fa0 # banner
other.example,77,reseller
OWNERDOMAIN=holding.example
MANAGERDOMAIN=agency.example
subdomain=m.tribune.example
`
    const { stakes, notes, left, faults } = readAdsTxt(text, tribune)
    expect(faults).toEqual([])
    expect(notes).toEqual([])
    expect(stakes).toEqual([
      {
        party: 'holding.example',
        partyKind: 'unknown',
        relation: 'owns',
        note: 'Its ads.txt says OWNERDOMAIN=holding.example.',
      },
    ])
    expect(left).toHaveLength(2)
  })

  it('learns nothing from an outlet that names itself, and refuses a web page', () => {
    expect(readAdsTxt('ownerdomain=www.tribune.example', tribune)).toMatchObject({ stakes: [], faults: [] })
    expect(readAdsTxt('<!doctype html>\n<p>Not found</p>', tribune).faults.map(({ line }) => line)).toEqual([1])
  })
})

const ORGANISATION = {
  '@context': 'https://schema.org',
  '@type': ['NewsMediaOrganization'],
  '@id': 'https://tribune.example/#publisher',
  name: 'The Tribune',
  legalName: 'Tribune Press Ltd',
  parentOrganization: { '@type': 'Corporation', name: 'Example Holding' },
  funder: [
    { '@type': 'Person', name: 'A. Donor' },
    { '@type': 'Organization', name: 'The Tribune' },
  ],
  ethicsPolicy: 'https://tribune.example/ethics',
  publishingPrinciples: 'https://tribune.example/principles',
  ownershipFundingInfo: { '@type': 'AboutPage', url: 'https://tribune.example/about' },
  verificationFactCheckingPolicy: 'https://tribune.example/checks',
  unnamedSourcesPolicy: 'https://tribune.example/sources',
  masthead: '',
}

describe('readJsonLd', () => {
  it('takes what each property answers for, the better where two speak of one criterion', () => {
    const { notes, stakes, faults } = readJsonLd(JSON.stringify(ORGANISATION), tribune)
    expect(faults).toEqual([])
    expect(notes.map(({ criterion, finding }) => [criterion, finding])).toEqual([
      ['ownership-disclosed', 'stated'],
      ['funding-disclosed', 'stated'],
      ['editorial-standards', 'stated'],
      ['sourcing-policy', 'stated'],
    ])
    expect(notes[0]?.note).toBe('Its structured data gives ownershipFundingInfo: https://tribune.example/about.')
    expect(stakes.map(({ party, partyKind, relation }) => [party, partyKind, relation])).toEqual([
      ['Example Holding', 'company', 'controls'],
      ['A. Donor', 'person', 'funds'],
      ['Tribune Press Ltd', 'unknown', 'publishes'],
    ])
  })

  it('takes a contact for what it is, whichever property comes first, and a page of policies as named and not read', () => {
    const findings = (more: object) =>
      readJsonLd(JSON.stringify({ '@type': 'Organization', url: 'https://tribune.example', ...more }), tribune).notes
    const policy = { actionableFeedbackPolicy: 'https://tribune.example/feedback' }
    expect(findings(policy)).toMatchObject([{ criterion: 'contact-published', finding: 'stated' }])
    for (const each of [
      { ...policy, email: 'desk@tribune.example' },
      { email: 'desk@tribune.example', ...policy },
    ])
      expect(findings(each)).toMatchObject([
        { criterion: 'contact-published', finding: 'met', note: expect.stringContaining('email') },
      ])
    expect(findings({ masthead: 'https://tribune.example/people' })).toMatchObject([{ finding: 'stated' }])
  })

  it('finds the outlet among others, in a graph and in a page', () => {
    const other = { ...ORGANISATION, '@id': 'https://holding.example/', correctionsPolicy: 'https://holding.example/c' }
    const graph = {
      '@graph': [
        other,
        { '@type': 'NewsArticle', publisher: { ...ORGANISATION, url: ['https://www.tribune.example'] } },
      ],
    }
    const page = `<html>\n<script>let a</script>\n<script type="application/ld+json">${JSON.stringify(graph)}</script></html>`
    for (const text of [JSON.stringify([graph]), page])
      expect(readJsonLd(text, tribune).notes.map(({ criterion }) => criterion)).toEqual([
        'ownership-disclosed',
        'funding-disclosed',
        'editorial-standards',
        'sourcing-policy',
      ])
  })

  it('refuses another outlet’s data, several without an address, none, and what is not JSON', () => {
    const { '@id': _, ...placeless } = ORGANISATION
    expect(readJsonLd(JSON.stringify(placeless), tribune).notes).not.toEqual([])
    expect(readJsonLd(JSON.stringify([placeless, placeless]), tribune).faults[0]?.reason).toContain(
      'at an address of tribune',
    )
    expect(readJsonLd(JSON.stringify({ ...ORGANISATION, '@id': 'https://a.example' }), tribune).faults).toHaveLength(1)
    expect(readJsonLd('{"@type":"NewsArticle"}', tribune).faults[0]?.reason).toContain('no organisation of schema.org')
    expect(readJsonLd('<p>no data</p>', tribune).faults).toHaveLength(1)
    const broken = '<html>\n\n<script type="application/ld+json">{"a":</script>'
    expect(readJsonLd(broken, tribune).faults).toMatchObject([
      { line: 3, reason: expect.stringContaining('is not JSON') },
    ])
  })

  it('is not misled by odd values', () => {
    for (const odd of [null, 7, [], {}, [null], { url: 7 }, '   '])
      expect(
        readJsonLd(
          JSON.stringify({ '@type': 'NewsMediaOrganization', ethicsPolicy: odd, funder: odd, legalName: odd }),
          tribune,
        ),
      ).toMatchObject({ notes: [], stakes: [] })
  })
})

describe('addDeclared', () => {
  const declared = readTrustTxt('controlledby=holding.example\ncontact=https://tribune.example/contact\n', tribune)

  it('adds records marked self-declared that rest on the file', () => {
    const { record, notes, stakes, references } = addDeclared(tribune, declared, FILE)
    expect(notes).toMatchObject([
      { id: 'tribune/imported-trust-txt-contact-published', basis: 'self-declared', observedOn: '2026-11-25' },
    ])
    expect(stakes).toMatchObject([
      { id: 'tribune/imported-trust-txt-controls', basis: 'self-declared', disputed: false },
    ])
    expect(references).toMatchObject([{ url: 'https://tribune.example/trust.txt', kind: 'primary' }])
    expect(recordFaultsOf(record)).toEqual([])
  })

  it('adds nothing that the record says already, and says where', () => {
    const { record } = addDeclared(tribune, declared, FILE)
    const again = addDeclared(record, declared, { ...FILE, seenOn: '2026-11-26' })
    expect(again.record).toBe(record)
    expect(again.known).toEqual([
      'tribune/imported-trust-txt-contact-published says so: contact-published met',
      'tribune/imported-trust-txt-controls says so: holding.example controls',
    ])
  })

  it('says again what was withdrawn, under a new id', () => {
    const { record } = addDeclared(tribune, declared, FILE)
    const withdrawn = {
      ...record,
      stakes: record.stakes.map((stake) => ({ ...stake, withdrawnAt: FILE.now, withdrawalReason: 'Sold.' })),
    }
    expect(addDeclared(withdrawn, declared, FILE).stakes.map(({ id }) => id)).toEqual([
      'tribune/imported-trust-txt-controls-2',
    ])
  })
})

describe('a fault in an outlet’s own file', () => {
  it('leaves the lines of ads.txt around it standing', () => {
    const { stakes, faults } = readAdsTxt(
      'ownerdomain=holding.example\nexample.com, pub-9, RESALE9f3c\nad-note=ask us\n',
      tribune,
    )
    expect(stakes.map(({ party }) => party)).toEqual(['holding.example'])
    expect(faults.map(({ line }) => line)).toEqual([2, 3])
  })

  it('is not what a format’s own marks after a value are', () => {
    expect(readAdsTxt('OWNERDOMAIN=holding.example;\n', tribune).stakes[0]?.party).toBe('holding.example')
    expect(readTrustTxt('contact=https://tribune.example/info/#desk # the desk\n', tribune).notes[0]?.note).toContain(
      '/info/#desk.',
    )
  })

  it('keeps the first owner and reports the second', () => {
    const ads = readAdsTxt('OWNERDOMAIN=one.example\nOWNERDOMAIN=two.example\nOWNERDOMAIN=one.example\n', tribune)
    expect([ads.stakes.map(({ party }) => party), ads.faults.map(({ line }) => line)]).toEqual([['one.example'], [2]])
    const trust = readTrustTxt(
      'controlledby=https://one.example/\ncontrolledby=https://two.example/\nbelongto=https://two.example/\nControlledBy=https://www.one.example\nbelongto=two.example',
      tribune,
    )
    expect([trust.stakes.map(({ party }) => party), trust.faults.map(({ line }) => line)]).toEqual([
      ['one.example', 'two.example'],
      [2],
    ])
  })

  it.each([
    ['a semicolon at the end', (json: string) => `${json};`],
    ['a comment of HTML around it', (json: string) => `<!--\n${json}\n-->`],
    ['CDATA around it', (json: string) => `//<![CDATA[\n${json}\n//]]>`],
    ['a comma before a closing bracket', (json: string) => json.replace(/}$/, ',}')],
    ['a backslash that nothing needs', (json: string) => json.replace('Tribune', "Tri\\'bune \\u00e9 \\n")],
    ['quotation marks as entities', (json: string) => json.replaceAll('"', '&quot;')],
    ['a comma at the end', (json: string) => `${json},`],
    ['another object before it', (json: string) => `{"@type":"WebSite"}${json}`],
    ['another object after it', (json: string) => `${json};\n[{"@type":"WebSite"}]`],
    ['comments', (json: string) => `/* made by hand */ ${json} // end`],
    ['a line break in a string', (json: string) => json.replace('Tribune', 'Tri\nbune')],
  ])('in JSON-LD is not %s', (_, spoilt) => {
    const page = `<html><script type="application/ld+json">${spoilt(JSON.stringify(ORGANISATION))}</script></html>`
    const { notes, faults } = readJsonLd(page, tribune)
    expect(faults).toEqual([])
    expect(notes.length).toBeGreaterThan(0)
  })

  it('in one script of a page leaves the others standing', () => {
    const page = `<script type="application/ld+json">{"@type":"FAQPage",,}</script><script type="application/ld+json">${JSON.stringify(ORGANISATION)}</script>`
    const { notes, faults } = readJsonLd(page, tribune)
    expect(notes.length).toBeGreaterThan(0)
    expect(faults).toHaveLength(1)
  })

  it('is one where the file is a page of HTML, however long', () => {
    const page = '<!DOCTYPE html>\n<html>\n<body>\n<p>ownerdomain=holding.example</p>\n</body></html>\n'
    for (const read of [readAdsTxt, readTrustTxt])
      expect(read(page, tribune)).toMatchObject({
        stakes: [],
        faults: [{ line: 1, column: null, reason: 'is a page of HTML, not a text file' }],
      })
  })

  it('is not what is quoted, or stands on one line with another', () => {
    const owners = (text: string) => readAdsTxt(text, tribune).stakes.map(({ party }) => party)
    expect(owners('"OWNERDOMAIN=holding.example"\n')).toEqual(['holding.example'])
    expect(owners('OWNERDOMAIN=holding.example MANAGERDOMAIN=sales.example\n')).toEqual(['holding.example'])
    const bodies = readTrustTxt('belongto= https://one.example, https://two.example\n', tribune).stakes
    expect(bodies.map(({ party }) => party)).toEqual(['one.example', 'two.example'])
  })

  it.each([
    ['a legal name alone', { legalName: 'Northfield Holdings' }, 'Northfield Holdings'],
    ['a name with its language', { name: { '@value': 'Northfield Holdings' } }, 'Northfield Holdings'],
    ['several names', { name: ['Northfield Holdings', 'NH'] }, 'Northfield Holdings'],
    ['an address elsewhere', { '@id': 'https://northfield.example/#org' }, 'northfield.example'],
    ['a name escaped as for a page', 'Northfield &amp; Sons', 'Northfield & Sons'],
    ['itself', { '@id': 'https://tribune.example/#org' }, undefined],
  ])('takes %s for who controls it', (_, parentOrganization, party) => {
    const { stakes } = readJsonLd(JSON.stringify({ ...ORGANISATION, parentOrganization }), tribune)
    expect(stakes.find(({ relation }) => relation === 'controls')?.party).toBe(party)
  })

  it.each([
    ['TelevisionStation', 'https://tribune.example/'],
    ['RadioStation', '//tribune.example/'],
    ['NewsMediaOrganization', 'www.tribune.example'],
    ['NewsMediaOrganization', { '@id': 'https://tribune.example/' }],
  ])('reads a %s at %j', (type, url) => {
    const { faults, stakes } = readJsonLd(
      JSON.stringify({ '@type': type, url, parentOrganization: 'Northfield Holdings' }),
      tribune,
    )
    expect([faults, stakes.map(({ party }) => party)]).toEqual([[], ['Northfield Holdings']])
  })

  it('follows a reference to another object of the page', () => {
    const { '@context': context, ...own } = { ...ORGANISATION, parentOrganization: { '@id': '#p' } } as Record<
      string,
      unknown
    >
    const parent = { '@type': 'Corporation', '@id': '#p', name: 'Northfield Holdings' }
    const { stakes } = readJsonLd(JSON.stringify({ '@context': context, '@graph': [own, parent] }), tribune)
    expect(stakes).toContainEqual(
      expect.objectContaining({ party: 'Northfield Holdings', partyKind: 'company', relation: 'controls' }),
    )
  })
})
