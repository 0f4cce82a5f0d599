import { repeated } from './hostile-citations.ts'

export interface HostileRequest {
  readonly path: string
  readonly type: string
  readonly body: string
}

const json = (path: string, body: unknown): HostileRequest => ({
  path,
  type: 'application/json',
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const form = (path: string, fields: Readonly<Record<string, string>>): HostileRequest => ({
  path,
  type: 'application/x-www-form-urlencoded',
  body: new URLSearchParams(fields).toString(),
})
const batch = (citations: readonly unknown[], more: object = {}) => json('/v1/contexts', { citations, ...more })
const article = (text: string) => json('/v1/articles', { text })
const page = (html: string) => json('/v1/articles', { html })
const tool = (name: string, given: object) =>
  json('/mcp', { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } })
const each = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const PLAIN = 'The town said on Monday that the bridge would be closed for a week. '
const strangers = (count: number) => each(count, (at) => `https://paper-${at}.example/world/${at}`)

/**
 * Requests without a key that give the service as much to do at a time as their routes take. `ids` and `names` are of
 * outlets with long records.
 */
export function hostileRequests(
  ids: readonly string[],
  names: readonly string[],
): Readonly<Record<string, HostileRequest>> {
  const asked = each(500, (at) => ({ name: names[at % names.length] }))
  return {
    'batch of one name': batch(each(500, () => ({ name: names[0] }))),
    'batch of many names': batch(asked),
    'batch of many names, in short': batch(asked, { view: 'brief' }),
    'batch of many names as of a day': batch(asked, { asOf: '2025-01-01' }),
    'batch of many names cited on a day': batch(asked, { citedOn: '2024-01-01' }),
    'batch of many names cited on many days': batch(
      asked.map((one, at) => ({ ...one, citedOn: `20${10 + (at % 14)}-0${1 + (at % 9)}-11` })),
    ),
    'batch of strangers': batch(strangers(500).map((url) => ({ url }))),
    'batch of long addresses': batch(each(500, (at) => ({ url: `https://a.example/${at}${'x'.repeat(1_900)}` }))),
    'batch of faults': batch(each(500, () => ({ a: 1, b: 2, name: 3, url: 4, country: 'x'.repeat(1_000) }))),
    'brackets without end': json('/v1/contexts', '['.repeat(6_000_000)),
    'brackets in pairs': json('/v1/contexts', `${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}`),
    'empty objects': json('/v1/contexts', `{"citations":[${'{},'.repeat(2_000_000)}{}]}`),
    'many members': json('/v1/articles', `{${each(400_000, (at) => `"k${at}":1`).join(',')}}`),
    'many known blocks': json(
      '/v1/articles',
      `{"text":"a","known":{${each(400_000, (at) => `"k${at}":""`).join(',')}}}`,
    ),
    'article of one agency': article(repeated("selon l'AFP, ", 990_000)),
    'article of 9,900 agencies': article(
      "selon l'AFP, et ainsi la ville a dit non plus de cent fois ce matin. ".repeat(9_900),
    ),
    'article of strangers': page(
      strangers(9_900)
        .map((url, at) => `<a href="${url}">Paper ${at}</a> and so. `)
        .join(''),
    ),
    'article of links': page(
      '<a href="https://www.reuters.com/world/x">Reuters said</a> and so it went. '.repeat(9_900),
    ),
    'article of written addresses': article(`${strangers(9_900).join(' and ')}.`),
    'article of plain text': article(repeated(PLAIN, 990_000)),
    'article of one line of letters': article('a'.repeat(990_000)),
    'article of capitals': article(repeated('Aa Bb ', 990_000)),
    'article of quotation marks': article(repeated('“', 990_000)),
    'page of paragraphs': page(repeated(`<p>${PLAIN}<b>So</b></p>`, 990_000)),
    'page of open elements': page('<div>'.repeat(190_000)),
    'page of comments': page('<!--'.repeat(240_000)),
    'page of attributes': page(`<a ${each(90_000, (at) => `a${at}=1`).join(' ')}>`),
    'article in blocks': json('/v1/articles', {
      blocks: each(2_000, (at) => ({ id: `b${at}`, html: `<p>${PLAIN.repeat(6)}Reuters said so.</p>` })),
    }),
    'reconcile many names': json('/reconcile/v1/match', {
      queries: each(500, (at) => ({ conditions: [{ matchType: 'name', propertyValue: names[at % names.length] }] })),
    }),
    'reconcile misspelt names': json('/reconcile/v1/match', {
      queries: each(500, (at) => ({
        limit: 100,
        conditions: [{ matchType: 'name', propertyValue: `The Daly Nwes Hreald of Smewhere ${at}` }],
      })),
    }),
    'reconcile one query of 5,000 names': json('/reconcile/v1/match', {
      queries: [
        {
          conditions: each(50, () => ({
            matchType: 'name',
            propertyValue: each(100, (at) => `The Daly Nwes Hreald ${at}`),
          })),
        },
      ],
    }),
    'reconcile long names': json('/reconcile/v1/match', {
      queries: each(500, () => ({
        conditions: [{ matchType: 'name', propertyValue: repeated('The Daily News ', 8_000) }],
      })),
    }),
    'reconcile unknown properties': json('/reconcile/v1/match', {
      queries: each(500, () => ({
        conditions: each(50, (at) => ({ matchType: 'property', propertyId: `p${at}`, propertyValue: 'x' })),
      })),
    }),
    'reconcile 0.2': form('/reconcile', {
      queries: JSON.stringify(
        Object.fromEntries(each(500, (at) => [`q${at}`, { query: names[at % names.length], limit: 100 }])),
      ),
    }),
    extend: json('/reconcile/v1/extend', {
      ids: each(500, (at) => ids[at % ids.length]),
      properties: ['name', 'host', 'summary', 'score', 'owner', 'flag'].map((id) => ({ id })),
    }),
    'extend by 100 columns': json('/reconcile/v1/extend', {
      ids: each(500, (at) => ids[at % ids.length]),
      properties: each(100, () => ({ id: 'summary' })),
    }),
    'assistant: 50 sources as of a day': tool('look_up_sources', {
      asOf: '2025-01-01',
      sources: each(50, (at) => ({ name: names[at % names.length] })),
    }),
    'assistant: an article': tool('read_article', { text: repeated(`${PLAIN}Reuters said so. `, 990_000) }),
    'assistant: many members': json(
      '/mcp',
      `{"jsonrpc":"2.0","id":1,"method":"x","params":{${each(150_000, (at) => `"k${at}":1`).join(',')}}}`,
    ),
    'table of names': form('/table', { text: each(3_000, (at) => names[at % names.length]).join('\n') }),
    'table of strangers': form('/table', { text: strangers(3_000).join('\n') }),
    'table of commas': form('/table', { text: ','.repeat(490_000) }),
    'table of rows': form('/table', { text: '\n'.repeat(490_000) }),
    'table of quotation marks': form('/table', { text: '"'.repeat(490_000) }),
    'table of corrections': form('/table', {
      text: 'a\nb',
      ...Object.fromEntries(each(60_000, (at) => [`fix.${at % 10_000}x`, 'b'])),
    }),
    'form of fields': { path: '/table', type: 'application/x-www-form-urlencoded', body: 'a&'.repeat(700_000) },
    'form of percent signs': {
      path: '/table',
      type: 'application/x-www-form-urlencoded',
      body: `text=${'%41'.repeat(480_000)}`,
    },
    'article on a page': form('/article', { text: repeated(`${PLAIN}Reuters said so. `, 990_000) }),
    'score of 5,000 records': json('/v1/scores', {
      evidence: {
        trackRecord: each(5_000, (at) => ({
          id: `r${at}`,
          basis: 'reported',
          kind: 'ruling',
          body: `Council ${at}`,
          subject: 'content',
          outcome: 'upheld',
          occurredOn: '2024-01-01',
        })),
        assessments: each(5_000, (at) => ({
          id: `a${at}`,
          basis: 'reported',
          assessor: 'wikipedia-rsp',
          verdict: 'reliable',
          assessedOn: '2024-01-01',
        })),
      },
    }),
    'score of wrong records': json('/v1/scores', {
      evidence: { transparency: each(5_000, () => ({ a: 1 })), trackRecord: each(5_000, () => ({ a: 1 })) },
    }),
    'score under a policy of many signals': json(
      '/v1/scores',
      `{"outletId":"x","policy":{"weights":{${each(400_000, (at) => `"k${at}":1`).join(',')}}}}`,
    ),
  }
}
