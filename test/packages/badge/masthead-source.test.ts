import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Site, siteOf } from '../../support/browser.ts'
import { type Client, clientOn } from '../../support/client.ts'
import { listening } from '../client/odd-services.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PACKAGE = new URL('../../../packages/badge/', import.meta.url)

function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-badge-'))
  execFileSync('npx', ['tsc', '--project', 'tsconfig.json', '--outDir', folder], { cwd: PACKAGE })
  const script = readFileSync(join(folder, 'masthead-source.js'), 'utf8')
  rmSync(folder, { recursive: true })
  return script
}

describe('<masthead-source>', () => {
  const script = built()

  it('has at most 5 kB of script when packed, and needs no other', () => {
    expect(gzipSync(script).length).toBeLessThan(5_000)
    expect(script).not.toMatch(/^import /m)
  })

  describe.skipIf(CHROMIUM === undefined)('in a browser', () => {
    let client: Client
    let site: Site
    let page: { address: string; close(): Promise<void> }
    let body = ''
    beforeAll(async () => {
      client = await clientOn('sqlite')
      site = await siteOf(client)
      // A page of somebody else's: another origin than the service.
      page = await listening(
        createServer(({ url }, outgoing: ServerResponse) => {
          const type = url === '/s.js' ? 'text/javascript' : 'text/html; charset=utf-8'
          outgoing.writeHead(200, { 'content-type': type }).end(url === '/s.js' ? script : body)
        }),
      )
    })
    afterAll(async () => {
      await page?.close()
      await site?.close()
      await client?.close()
    })

    const inside = 'document.querySelector("masthead-source").shadowRoot'
    const visit = async (markup: string, act: (open: Page) => Promise<void>, { lang = 'en', options = {} } = {}) => {
      body = `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Story</title><script type="module" src="/s.js"></script></head><body><main><h1>Story</h1>${markup}</main></body></html>`
      const context = await site.browser.newContext(options)
      try {
        const open = await context.newPage()
        const complaints: string[] = []
        open.on('pageerror', ({ message }) => complaints.push(message))
        open.on('request', (request) => {
          if (!request.url().startsWith(site.origin) && !request.url().startsWith(page.address))
            complaints.push(`asks ${request.url()}`)
        })
        await open.goto(page.address)
        await act(open)
        expect(complaints).toEqual([])
        expect(await context.cookies()).toEqual([])
      } finally {
        await context.close()
      }
    }
    const faultsOf = async (open: Page) => {
      await open.evaluate(AXE)
      const { violations } = (await open.evaluate("axe.run({ resultTypes: ['violations'] })")) as AxeResults
      return violations.flatMap(({ id, nodes }) => nodes.map(({ failureSummary }) => `${id}: ${failureSummary}`))
    }
    const source = (attributes: string, fallback = 'A report') =>
      `<p>They <masthead-source ${attributes} service="${site.origin}"><a href="https://english.almayadeen.net/x">${fallback}</a></masthead-source> said so.</p>`
    const MAYADEEN = 'url="https://english.almayadeen.net/x"'

    it.each([
      ['in light', 'en', { colorScheme: 'light' }],
      ['in dark', 'fr', { colorScheme: 'dark' }],
      ['on a phone', 'es', { viewport: { width: 320, height: 600 } }],
      ['from right to left', 'ar', {}],
    ])('shows words and no bare number, closed and open, %s, and axe-core finds nothing', async (_, lang, options) => {
      await visit(
        source(MAYADEEN),
        async (open) => {
          await open.waitForFunction(`${inside}.querySelector('details')`)
          expect(await faultsOf(open)).toEqual([])
          const summary = String(await open.evaluate(`${inside}.querySelector('summary').textContent`))
          expect(summary).toMatch(/^Al Mayadeen: \D{5,}$/)
          await open.evaluate(`${inside}.querySelector('details').open = true`)
          expect(await faultsOf(open)).toEqual([])
          const text = String(await open.evaluate(`${inside}.querySelector('details').innerText`))
          expect(text).toContain('2026')
          expect(text.split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThanOrEqual(5)
          expect(await open.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
        },
        { lang, options },
      )
    })

    it('is opened and followed by keyboard alone', async () => {
      await visit(source(MAYADEEN), async (open) => {
        await open.waitForFunction(`${inside}.querySelector('details')`)
        await open.keyboard.press('Tab')
        await open.keyboard.press('Enter')
        expect(await open.evaluate(`${inside}.querySelector('details').open`)).toBe(true)
        await open.keyboard.press('Tab')
        expect(await open.evaluate(`${inside}.activeElement.href`)).toBe(`${site.origin}/outlets/al-mayadeen`)
      })
    })

    it('is open on paper', async () => {
      await visit(source(MAYADEEN), async (open) => {
        await open.waitForFunction(`${inside}.querySelector('details')`)
        await open.pdf()
        expect(await open.evaluate(`${inside}.querySelector('details').open`)).toBe(true)
      })
    })

    it.each([
      ['asked about nothing', ''],
      ['asked about a name that nobody could mean', `name="${'x'.repeat(3_000)}"`],
      ['of a service that is not there', `${MAYADEEN} service="http://127.0.0.1:9"`],
    ])('leaves what stands inside it where it is %s', async (_, attributes) => {
      const markup = source('').replace(
        ` service="${site.origin}"`,
        attributes.includes('service') ? ` ${attributes}` : ` ${attributes} service="${site.origin}"`,
      )
      body = markup
      const context = await site.browser.newContext()
      const open = await context.newPage()
      await open.goto(page.address)
      await open.setContent(`<script type="module" src="${page.address}/s.js"></script>${markup}`)
      await open.waitForFunction(`document.querySelector('masthead-source').shadowRoot?.querySelector('slot')`)
      expect(await open.locator('a').isVisible()).toBe(true)
      await context.close()
    })

    it('says that a source has no record, and asks again when its attributes change', async () => {
      await visit(source('url="https://gazette.example/x"'), async (open) => {
        await open.waitForFunction(`${inside}.querySelector('details')`)
        expect(await open.evaluate(`${inside}.querySelector('summary').textContent`)).toMatch(/^gazette\.example: /)
        await open.evaluate(
          `document.querySelector('masthead-source').setAttribute('url', 'https://www.reuters.com/x')`,
        )
        await open.waitForFunction(`${inside}.querySelector('summary').textContent.startsWith('Reuters')`)
      })
    })

    it('works in a frame of another site’s page, as given by oEmbed', async () => {
      const address = `${site.origin}/oembed?url=${encodeURIComponent(`${site.origin}/outlets/al-mayadeen`)}`
      const { html } = (await (await fetch(address)).json()) as { html: string }
      await visit(html, async (open) => {
        await open.frameLocator('iframe').getByText('26 November 2026').waitFor()
        expect(await faultsOf(open)).toEqual([])
      })
    })

    it('has a card for frames and a picture, which axe-core passes and no script is needed for', async () => {
      const noScript = { javaScriptEnabled: true, colorScheme: 'dark' as const }
      const context = await site.browser.newContext(noScript)
      const open = await context.newPage()
      await open.goto(`${site.origin}/embed/al-mayadeen`)
      expect(await faultsOf(open)).toEqual([])
      expect(await open.textContent('main')).toMatch(/Al Mayadeen[\s\S]*26 November 2026/)
      await open.goto(`${site.origin}/badge/al-mayadeen.svg`)
      expect(await open.evaluate('document.querySelector("title").textContent')).toMatch(/^Al Mayadeen: /)
      const wide = await open.evaluate(
        `[...document.querySelectorAll('text')].map((each) => each.getBBox()).filter(({ x, width }) => x < 0 || x + width > 360).length`,
      )
      expect(wide).toBe(0)
      await context.close()
    })
  })
})
