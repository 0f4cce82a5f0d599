import { describe, expect, it } from 'vitest'
import { goggleRulesOf, lineAbove, rankedNamesOf, wholeVerdictsOf } from '../../tools/assessments/goggle-lines.ts'
import { sureNamedHosts, withSureHosts } from '../../tools/assessments/guessed-hosts.ts'
import { hostAndPathOf } from '../../tools/assessments/host-and-path.ts'
import {
  binOf,
  cred1LinesOf,
  linkGraphLabelLinesOf,
  linkGraphLinesOf,
  openSourcesLinesOf,
} from '../../tools/assessments/other-lines.ts'
import { type PerennialEntry, perennialLinesOf } from '../../tools/assessments/perennial-lines.ts'
import { signatoryLinesOf } from '../../tools/assessments/signatory-lines.ts'
import { textOfLines } from '../../tools/assessments/verdict-line.ts'

function entry(outlet: string, status: string, ...hosts: string[]): PerennialEntry {
  return { outlet, status, hosts, url: 'https://list.example/#At', dates: { asOf: '2026-04-18', lastDiscussed: null } }
}

/** `host/path [scope] verdict` */
function read(...entries: PerennialEntry[]): readonly string[] {
  return perennialLinesOf(entries).lines.map(
    ({ host, path, scope, verdict }) => `${host}${path}${scope === '' ? '' : ` [${scope}]`} ${verdict}`,
  )
}

describe('an entry of the list of perennial sources', () => {
  it('is a verdict on the whole where its parentheses only say which one is meant', () => {
    expect(read(entry('The Tribune (British newspaper) (UK)', 'no consensus', 'tribune.example'))).toEqual([
      'tribune.example no-consensus',
    ])
  })

  it('speaks for a part where they name one', () => {
    expect(read(entry('The Tribune (UFOs, UAPs)', 'no consensus', 'tribune.example'))).toEqual([
      'tribune.example [UFOs, UAPs] no-consensus',
    ])
  })

  it.each(['general topics', 'excluding politics', '2013–present', 'October 2020present', '5 August 2010present'])(
    'speaks for the whole where it has the rest: %s',
    (rest) => {
      const entries = [
        entry(`The Tribune (${rest})`, 'no consensus', 'tribune.example'),
        entry('The Tribune (politics)', 'generally unreliable', 'tribune.example'),
      ]
      expect(read(...entries)).toEqual([
        'tribune.example no-consensus',
        'tribune.example [politics] generally-unreliable',
      ])
      expect(perennialLinesOf(entries).lines[0]?.note).toMatch(/^The status for /)
    },
  )

  it.each(['politics and society, 2011–present', '2012–2018', 'pre-2013'])('is on a part where it has %s', (part) => {
    expect(read(entry(`The Tribune (${part})`, 'no consensus', 'tribune.example'))).toEqual([
      `tribune.example [${part}] no-consensus`,
    ])
  })

  it('leaves several statuses for the whole where one part is reliable, another is not, and none has the rest', () => {
    const parts = [
      entry('The Tribune (culture)', 'generally reliable', 'tribune.example'),
      entry('The Tribune (politics)', 'generally unreliable', 'tribune.example/politics'),
    ]
    expect(read(...parts)).toContain('tribune.example several-statuses')
    expect(read(...parts.slice(0, 1))).toEqual(['tribune.example [culture] generally-reliable'])
  })

  it('makes no mixture of doubtful parts better than the best of them', () => {
    expect(
      read(
        entry('The Tribune (news)', 'no consensus', 'tribune.example'),
        entry('The Tribune (sport)', 'generally unreliable', 'tribune.example'),
      ),
    ).toContain('tribune.example no-consensus')
  })

  it('yields a host to an entry that names it first', () => {
    expect(
      read(
        entry('Tribune Weekend', 'generally reliable', 'weekend.example', 'tribune.example'),
        entry('The Tribune', 'no consensus', 'tribune.example'),
      ),
    ).toEqual([
      'weekend.example generally-reliable',
      'tribune.example [Tribune Weekend] generally-reliable',
      'tribune.example no-consensus',
    ])
  })

  it('keeps its status where its address was blacklisted too, and is reported where it has none', () => {
    const { lines, unread } = perennialLinesOf([
      entry('The Tribune', 'blacklisted; deprecated', 'tribune.example'),
      entry('The Courier', 'see the noticeboard', 'courier.example'),
    ])
    expect(lines).toMatchObject([{ verdict: 'deprecated', note: 'Its address was blacklisted too.' }])
    expect(unread).toEqual(['The Courier: see the noticeboard'])
  })
})

describe('hosts that were guessed', () => {
  const later = [
    entry('The Tribune', 'no consensus', 'tribune.example'),
    entry('Desk', 'no consensus', 'desk.house.example'),
  ]

  it('stay where the later list, the name, or a second guess confirms them', () => {
    const guessed = [
      entry('The Tribune (TT)', 'no consensus', 'tribune.example', 'library.example'),
      entry('Courier Post', 'no consensus', 'courierpost.example', 'library.example'),
      entry('Herald', 'no consensus', 'hd.example', 'library.example'),
      entry('Gazette', 'no consensus', 'gz.example', 'library.example'),
    ]
    const { entries, dropped } = withSureHosts(guessed, later, [{ name: 'Herald', host: 'hd.example' }])
    expect(entries.map(({ hosts }) => hosts)).toEqual([
      ['tribune.example'],
      ['courierpost.example'],
      ['hd.example'],
      [],
    ])
    expect(dropped).toContain('Gazette: gz.example')
  })

  it('do not stay where they are the house that the entry lives in', () => {
    const guess = [{ name: 'Desk', host: 'house.example' }]
    const older = [entry('Desk', 'no consensus', 'house.example', 'library.example')]
    expect(withSureHosts(older, later, guess).entries[0]?.hosts).toEqual([])
    expect(sureNamedHosts(guess, older, later)).toEqual([])
    expect(sureNamedHosts([{ name: 'Tribune (TT)', host: 'tribune.example' }], [], later)).toHaveLength(1)
  })
})

describe('compiled rules', () => {
  it('are read with their path, and patterns and archives are left out', () => {
    const rules = goggleRulesOf(
      [
        '! a comment',
        '$boost=2,site=tribune.example',
        '/en^$discard,site=tribune.example',
        'news^$downrank=2,site=courier.example',
        '/*forum^$discard,site=tribune.example',
        'web/2001^$boost=2,site=web.archive.org',
      ].join('\n'),
    )
    expect(rules).toEqual([
      { host: 'tribune.example', path: '', verdict: 'generally-reliable' },
      { host: 'tribune.example', path: '/en', verdict: 'generally-unreliable' },
      { host: 'courier.example', path: '/news', verdict: 'no-consensus' },
    ])
  })

  it('that say both of one place say nothing', () => {
    expect(goggleRulesOf('$boost=2,site=a.example\n$discard,site=a.example\n$discard,site=b.example')).toHaveLength(1)
  })

  it('are left to a line on the host or on a domain above it', () => {
    const lines = perennialLinesOf([entry('The Tribune', 'deprecated', 'tribune.example')]).lines
    const wholes = wholeVerdictsOf(lines)
    expect(lineAbove(wholes, 'uk.tribune.example')?.verdict).toBe('deprecated')
    expect(lineAbove(wholes, 'mytribune.example')).toBeUndefined()
  })

  it('by name are read with the four words, and not where a name joins several entries', () => {
    expect(
      rankedNamesOf([
        ['The Tribune', 'd', 'tribune.example'],
        ['The Courier (culture); The Courier (politics)', 'gu', 'courier.example'],
      ]),
    ).toEqual([{ name: 'The Tribune', host: 'tribune.example', verdict: 'deprecated' }])
  })
})

describe('other lists', () => {
  it('take the gravest tag of OpenSources, mend its slips, and read no verdict from satire', () => {
    const rows = [
      ['a.example', 'bias|Fake'],
      ['a.example', 'clickbait'],
      ['b.example', 'unrealiable'],
      ['c.example', 'fake|satire'],
      ['d.example', 'blog'],
    ]
    expect(openSourcesLinesOf(rows, '2017-04-28').map(({ host, verdict, note }) => [host, verdict, note])).toEqual([
      ['a.example', 'fake', 'Tags: bias, fake, clickbait.'],
      ['b.example', 'unreliable', 'Tags: unreliable.'],
    ])
  })

  it('take a host as it is before the same with www.', () => {
    const rows = [
      ['www.a.example', 'mixed', '0.18'],
      ['a.example', 'unreliable', '0.1'],
      ['www.b.example', 'fake', '0.04'],
    ]
    expect(cred1LinesOf(rows, '2026-08-04').map(({ host, verdict }) => [host, verdict])).toEqual([
      ['a.example', 'unreliable'],
      ['b.example', 'fake'],
    ])
  })

  it('put each domain of the link graph either under its bin or under the label that its authors knew', () => {
    const rows = [
      ['a.example', '0.4', ''],
      ['b.example', '0.9', '0'],
    ]
    expect(linkGraphLinesOf(rows, '2024-07-10')).toMatchObject([{ host: 'a.example', verdict: 'reliable-neighbours' }])
    expect(linkGraphLabelLinesOf(rows, '2024-07-10')).toMatchObject([{ host: 'b.example', verdict: 'mixed' }])
  })

  it.each([
    [0.0001, 'reliable-neighbours'],
    [0, 'mixed-neighbours'],
    [-0.5, 'mixed-neighbours'],
    [-0.5001, 'unreliable-neighbours'],
  ])('put %d among the %s', (estimate, bin) => {
    expect(binOf(estimate)).toBe(bin)
  })
})

describe('a place as printed', () => {
  it.each([
    ['https://www.Tribune.example/en/', { host: 'tribune.example', path: '/en' }],
    ['tribune.example', { host: 'tribune.example', path: '' }],
    ['tribune.example/ufo*', null],
    ['co.uk', null],
    ['tribune', null],
    ['10.0.0.1', null],
  ])('%s', (printed, place) => {
    expect(hostAndPathOf(printed)).toEqual(place)
  })
})

it('lines are written in order, quoted where they must be, one a host, path, scope and day', () => {
  const line = { host: 'b.example', path: '', scope: 'a, b', verdict: 'x', on: '2026-01-01', anchor: '', note: '"n"' }
  expect(textOfLines([line, { ...line, verdict: 'y' }, { ...line, host: 'a.example' }])).toBe(
    'host,path,scope,verdict,on,anchor,note\na.example,,"a, b",x,2026-01-01,,"""n"""\nb.example,,"a, b",x,2026-01-01,,"""n"""\n',
  )
})

describe('the list of signatories', () => {
  const row = (line: string, lastSeen = '2026-01-31', status = 'verified signatory') => ({
    status,
    dates: { firstSeen: 'on or before 2018-02-04', lastSeen },
    rowLocator: `file list, line ${line}; 391 dated states from 2018-02-04 to 2026-01-31`,
  })

  it('says since when a host is on it', () => {
    expect(signatoryLinesOf([row('www.factparsnip.example')], '2026-01-31')).toEqual([
      {
        host: 'factparsnip.example',
        path: '',
        scope: '',
        verdict: 'signatory',
        on: '2026-01-31',
        anchor: '',
        note: 'On the list since 2018-02-04.',
      },
    ])
  })

  it.each([
    ['a host that the list no longer has, which may be renewing', row('parsnip.example', '2026-01-30')],
    ['a former signatory', row('parsnip.example', '2026-01-31', 'formerly listed as a verified signatory')],
    ['a desk on the site of an outlet', row('"parsnip.example/faktencheck,1/"')],
  ])('says nothing of %s', (_, listed) => expect(signatoryLinesOf([listed], '2026-01-31')).toEqual([]))
})
