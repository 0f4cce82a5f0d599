import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Asset } from '../http/deps.ts'
import { WEB_ASSETS } from '../web/pages/assets.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** Path of an asset of the pages; null for an unknown name. */
export function assetPath(name: string): URL | null {
  if (WEB_ASSETS.some((each) => each === name)) return new URL(`../web/assets/${name}`, import.meta.url)
  return null
}

export async function fileAsset(name: string): Promise<Asset | null> {
  const path = assetPath(name)
  if (path === null) return null
  return { type: `${TYPES[extname(name)]}; charset=utf-8`, body: new Uint8Array(await readFile(path)) }
}
