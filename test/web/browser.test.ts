import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/domain/language/en/en.ts'
import { CHROMIUM, type Site, siteOf } from '../support/browser.ts'
import { type Client, clientOn } from '../support/client.ts'

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const ADDRESSES = [
  '/',
  '/?q=al',
  '/outlets?q=al',
  '/outlets/al-jazeera',
  '/outlets/le-monde?lang=fr',
  '/outlets/youtube',
  '/outlets/nowhere',
  '/source?q=https%3A%2F%2Fenglish.almayadeen.net%2Fnews%2Fx&citedOn=2024-02-03',
  '/source?q=ABC',
  '/compare?outlet=al-jazeera&outlet=bbc-news&outlet=rt',
  '/article',
  '/methodology?outlet=bbc-news&ruling.accuracy=4',
  '/changes',
  '/docs',
  '/contribute?lang=ar',
  '/missing?lang=de',
  '/table?lang=fr',
  '/media-freedom-act?lang=es',
  '/missing/finding?outlet=al-mayadeen&lang=ar',
  '/outlets/al-mayadeen?lang=ar',
  '/outlets/al-jazeera?lang=es&asOf=2020-01-01',
  '/outlets?sort=high&lang=de',
  '/?lang=tlh',
  '/docs/build-a-plugin',
]

/** Milliseconds for a page to do what it does: a busy machine is slow, and no test is about how fast. */
const PATIENCE = 30_000

const ARTICLE = 'BEIRUT (AFP) – Al Jazeera reported on Tuesday that talks had failed.\n\nReuters confirmed it.'
const ARABIC = 'بيروت – قالت مصادر أمنية لقناة الميادين إن المحادثات فشلت.\n\nوذكرت الجزيرة أن الوزير استقال.'

/** Where the page is wider than the window: what sticks out of it at either side, in words; nothing where it fits. */
const TOO_WIDE = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const out = [...document.body.querySelectorAll('*')].filter((each) => {
    const { left, right } = each.getBoundingClientRect()
    return (right > clientWidth + 0.5 || left < -0.5) && each.closest('.scroll > *') === null
  })
  return [(scrollWidth - clientWidth) + ' px', ...out.map((each) => each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 40))]
})()`

/** By a sheet made in script: the page's own policy lets no inline style in. */
const SPACE_OUT = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }')
  document.adoptedStyleSheets = [sheet]
})()`

describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
  let client: Client
  let site: Site
  beforeAll(async () => {
    client = await clientOn('sqlite')
    site = await siteOf(client)
  })
  afterAll(async () => {
    expect(client.reported).toEqual([])
    await site?.close()
    await client?.close()
  })

  /** A page of its own, and what it has complained of so far. */
  const opened = async (options: BrowserContextOptions = {}) => {
    const context = await site.browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1200, height: 900 },
      ...options,
    })
    const complaints: string[] = []
    const page = await context.newPage()
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) complaints.push(`asks ${request.url()}`)
    })
    return { page, complaints, close: () => context.close() }
  }

  /** What a page does in a fresh browser; anything that it complains of fails. */
  const visit = async (path: string, act: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) => {
    const { page, complaints, close } = await opened(options)
    try {
      await page.goto(site.origin + path)
      await act(page)
      expect(complaints).toEqual([])
    } finally {
      await close()
    }
  }

  /** What somebody does that leads to another page, until that is there: its address may be the same. */
  const goingOn = (page: Page, act: () => Promise<void>) => Promise.all([page.waitForEvent('load'), act()])

  const faultsOf = async (page: Page, how: object = {}): Promise<readonly string[]> => {
    // Not by a script element: the page's own policy would not let it in.
    if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE)
    // Of all that it looked at, only the faults are worked out and brought here.
    const options = { resultTypes: ['violations'], ...how }
    const violations = (await page.evaluate(
      `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
    )) as AxeResults['violations']
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    )
  }

  const overflowOf = (page: Page): Promise<readonly string[]> => page.evaluate(TOO_WIDE)

  /**
   * What is too wide with letters and words as far apart as a reader may set them (WCAG 2.2, 1.4.12): wider than
   * in any font that is likely to be installed, so that the machine's fonts do not decide.
   */
  const overflowSpaced = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(SPACE_OUT)
    return overflowOf(page)
  }

  describe('looked at', () => {
    // One page goes from address to address: it keeps nothing of the last.
    let looked: Awaited<ReturnType<typeof opened>>
    beforeAll(async () => {
      looked = await opened()
    })
    afterAll(() => looked?.close())

    it.each(ADDRESSES)(
      '%s has nothing that axe-core finds, in light, in dark and on a phone, and reflows at 320 pixels (400 % of 1280) from either side',
      async (path) => {
        const { page, complaints } = looked
        await page.setViewportSize({ width: 1200, height: 900 })
        await page.goto(site.origin + path)
        // Every page has the one sheet: what it says of turning the screen is read with the first.
        expect(await page.evaluate('[...document.styleSheets].map(({ href }) => new URL(href).pathname)')).toEqual([
          '/assets/site.css',
        ])
        expect(await faultsOf(page, { preload: path === ADDRESSES[0] })).toEqual([])
        expect(await overflowOf(page)).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        // Nothing but colours differs.
        expect(await faultsOf(page, { runOnly: ['color-contrast', 'link-in-text-block'] })).toEqual([])
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 375, height: 700 })
        expect(await faultsOf(page, { preload: false })).toEqual([])
        expect(await overflowOf(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 600 })
        expect(await overflowOf(page)).toEqual([])
        expect(await overflowSpaced(page)).toEqual([])
        await page.evaluate("document.documentElement.dir = 'rtl'")
        expect(await overflowSpaced(page)).toEqual([])
        expect(complaints).toEqual([])
      },
    )
  })

  it('suggests outlets while a name is typed, and goes there by keyboard alone', async () => {
    await visit('/', async (page) => {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.focus('#ask')
      await page.keyboard.insertText('al jaz')
      await page.waitForSelector('#suggestions a')
      expect(await faultsOf(page)).toEqual([])
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/outlets/al-jazeera')
      expect(await page.textContent('h1')).toContain('Al Jazeera')
    })
  })

  it('looks up a pasted link by Enter', async () => {
    await visit('/', async (page) => {
      await page.fill('#ask', 'https://english.almayadeen.net/news/x?utm_source=y')
      await page.press('#ask', 'Enter')
      await page.waitForURL('**/source?**')
      expect(await page.textContent('h1')).toContain('Al Mayadeen')
      await page.getByRole('link', { name: en.web.source.openRecord }).click()
      await page.waitForURL('**/outlets/al-mayadeen')
    })
  })

  it('narrows the list as filters are chosen, and keeps them in the address', async () => {
    await visit('/outlets', async (page) => {
      await page.selectOption('#country', 'QA')
      await page.waitForURL(/country=QA/)
      expect(await page.locator('.outlets > li').count()).toBeLessThan(10)
      expect(await page.textContent('.outlets')).toContain('Al Jazeera')
    })
  })

  it('compares outlets that were picked, five at most', async () => {
    await visit('/outlets', async (page) => {
      const boxes = page.locator('input[name="outlet"]')
      for (let at = 0; at < 5; at++) await boxes.nth(at).check()
      expect(await boxes.nth(5).isDisabled()).toBe(true)
      await page.getByRole('button', { name: en.web.search.compare }).click()
      await page.waitForURL('**/compare?**')
      expect(await page.locator('thead th[scope="col"]').count()).toBe(5)
    })
  })

  it('moves the score as a weight is changed', async () => {
    await visit('/methodology?outlet=bbc-news', async (page) => {
      const points = page.locator('#outcome .points').nth(1)
      const before = await points.textContent()
      await page.getByText(en.web.methodology.weights, { exact: true }).click()
      await page.selectOption('[name="ruling.accuracy"]', '4')
      await page.waitForURL(/ruling\.accuracy=4/)
      expect(await points.textContent()).not.toBe(before)
    })
  })

  it('draws every contribution to the side that it speaks for, with the numbers beside it', async () => {
    await visit('/outlets/al-jazeera', async (page) => {
      await page.locator('#rest').click()
      const rows = await page.locator('.bars tbody tr').all()
      expect(rows.length).toBeGreaterThan(10)
      for (const row of rows.slice(0, 6)) {
        const [against, support] = await row.locator('td.number').allTextContents()
        const drawn = async (side: string) => (await row.locator(`rect.${side}`).boundingBox())?.width ?? 0
        expect((await drawn('against')) > 0.5, 'against').toBe(against !== '' && against !== '0.01')
        expect((await drawn('for')) > 0.5, 'for').toBe(support !== '' && support !== '0.01')
      }
      await page.locator('.bars a').first().click()
      await page.locator(':target').waitFor()
    })
  })

  it.each([
    ['English', ARTICLE, 'ltr'],
    ['Arabic', ARABIC, 'rtl'],
  ])('reads a pasted article in %s from the home page, marked in its own direction', async (_, text, direction) => {
    await visit('/', async (page) => {
      await page.fill('#ask', text)
      await page.getByRole('button', { name: en.web.home.go }).click()
      await page.waitForURL('**/article')
      expect(await page.locator('mark').count()).toBeGreaterThan(1)
      expect(await page.getAttribute('.article-text', 'dir')).toBe(direction)
      expect(await faultsOf(page)).toEqual([])
    })
  })

  it('looks up a table that is pasted, chosen as a file, corrected and taken away', async () => {
    const csv = 'id,source\n1,https://thecradle.co/articles/x\n2,ABC\n'
    await visit('/table', async (page) => {
      await page.setInputFiles('#file', { name: 'sources.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
      await expect.poll(() => page.inputValue('#text'), { timeout: PATIENCE }).toBe(csv)
      await goingOn(page, () => page.getByRole('button', { name: en.web.table.go }).click())
      expect(await page.locator('table').count()).toBe(1)
      expect(await faultsOf(page)).toEqual([])
      await page.fill('[name="fix.1"]', 'abc-spain')
      await goingOn(page, () => page.getByRole('button', { name: en.web.table.again }).click())
      expect(await page.locator('a[href="/outlets/abc-spain"]').count()).toBe(1)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: en.web.table.take }).click(),
      ])
      expect(file.suggestedFilename()).toBe('sources.csv')
      expect(await readFile(await file.path(), 'utf8')).toContain('ABC,matched,abc-spain')
      await page.setViewportSize({ width: 375, height: 700 })
      expect(await overflowOf(page)).toEqual([])
      expect(await faultsOf(page)).toEqual([])
    })
  })

  it('does all of it without script', async () => {
    await visit(
      '/',
      async (page) => {
        await page.fill('#ask', 'Al Jazeera')
        await page.getByRole('button', { name: en.web.home.go }).click()
        await page.waitForURL('**/source?**')
        expect(await page.textContent('h1')).toContain('Al Jazeera')

        await page.goto(`${site.origin}/outlets`)
        await page.fill('#q', 'bbc')
        await goingOn(page, () => page.getByRole('button', { name: en.web.search.go, exact: true }).click())
        expect(await page.textContent('.outlets')).toContain('BBC')
        expect(await page.textContent('.outlets')).not.toContain('Reuters')

        await page.goto(`${site.origin}/methodology?outlet=bbc-news`)
        await page.getByText(en.web.methodology.weights, { exact: true }).click()
        await page.selectOption('[name="ruling.accuracy"]', '0')
        await goingOn(page, () => page.getByRole('button', { name: en.web.methodology.recompute }).click())
        expect(page.url()).toContain('ruling.accuracy=0')

        await page.goto(`${site.origin}/article`)
        await page.fill('#text', ARTICLE)
        await goingOn(page, () => page.getByRole('button', { name: en.web.article.go }).click())
        expect(await page.locator('mark').count()).toBeGreaterThan(1)

        await page.goto(`${site.origin}/table`)
        await page.fill('#text', 'Al Jazeera\nReuters')
        await goingOn(page, () => page.getByRole('button', { name: en.web.table.go }).click())
        expect(await page.locator('tbody tr').count()).toBe(2)

        await page.goto(`${site.origin}/compare?outlet=bbc-news`)
        await page.fill('#add', 'Al Jazeera')
        await goingOn(page, () => page.getByRole('button', { name: en.web.compare.go }).click())
        expect(await page.locator('thead th[scope="col"]').count()).toBe(2)
      },
      { javaScriptEnabled: false },
    )
  })

  it('leaves the navigation and the forms out of print', async () => {
    await visit('/outlets/al-jazeera', async (page) => {
      await page.emulateMedia({ media: 'print' })
      for (const selector of ['.top nav', '.contents', '.as-of'])
        expect(await page.locator(selector).first().isVisible()).toBe(false)
      expect(await page.locator('.standing').first().isVisible()).toBe(true)
    })
  })
})
