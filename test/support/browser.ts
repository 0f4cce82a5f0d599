import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { type Browser, chromium } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { fileAsset } from '../../src/server/file-asset.ts'
import type { Client } from './client.ts'

/** Possible paths of Chromium. */
const PATHS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const CHROMIUM = PATHS.find((path) => path !== undefined && existsSync(path))

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Home folder of the browser, so that it leaves nothing in the user's. */
const HOME = process.env.MASTHEAD_TEST_FOLDER ?? fileURLToPath(new URL('../../data/browser', import.meta.url))

function settledIn(home: string) {
  return {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_CACHE_HOME: `${home}/cache`,
    XDG_DATA_HOME: `${home}/share`,
  }
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: QUIET, env: settledIn(HOME) })
}

export interface Site {
  readonly origin: string
  readonly browser: Browser
  close(): Promise<void>
}

/** Serves a client's app on this machine, with a browser to read it. */
export async function siteOf({ deps }: Client): Promise<Site> {
  const app = createApp({ ...deps, asset: fileAsset })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await openBrowser()
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
