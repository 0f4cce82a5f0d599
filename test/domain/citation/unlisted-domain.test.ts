import { expect, it } from 'vitest'
import { resolveCitation } from '../../../src/domain/citation/resolve.ts'
import { unlistedDomainOf } from '../../../src/domain/citation/unlisted-domain.ts'
import { buildLookup } from '../../../src/domain/lookup/lookup.ts'
import { accountOf, entryOf, hostOf } from '../lookup/made-up-entries.ts'

const lookup = buildLookup([
  entryOf('lantern', { locators: [hostOf('lantern.example'), accountOf('x', 'lantern')] }),
  entryOf('twice-a', { locators: [accountOf('x', 'twice')] }),
  entryOf('twice-b', { locators: [accountOf('telegram', 'twice')] }),
])

it.each([
  [{ url: 'https://news.kettle.example/a' }, 'kettle.example'],
  [{ url: 'https://kettle.co.uk/a' }, 'kettle.co.uk'],
  [{ url: 'https://web.archive.org/web/2024/https://www.kettle.example/a' }, 'kettle.example'],
  [{ url: 'https://lantern.example/a' }, null],
  [{ url: 'https://x.com/nobody' }, null],
  [{ url: 'https://www.who.int/news' }, null],
  [{ account: '@nobody' }, null],
  [{ account: '@twice' }, null],
  [{ account: '@news@social.example' }, null],
  [{ name: 'The Kettle' }, null],
  [{ url: 'not an address' }, null],
])('the domain without a record of %j is %s', (citation, domain) => {
  expect(unlistedDomainOf(resolveCitation(citation, lookup))).toBe(domain)
})
