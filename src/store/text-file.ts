import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CatalogueText } from '../catalogue/check.ts'
import { once } from '../domain/lookup/once.ts'

/** A file whose text is decoded when first asked for: most starts only hash it. */
export interface TextFile extends CatalogueText {
  readonly bytes: Uint8Array
}

export function readTextFile(file: string, folder: URL): TextFile {
  const bytes = readFileSync(new URL(file, folder))
  const text = once(() => bytes.toString('utf8'))
  return {
    file,
    bytes,
    get text() {
      return text()
    },
  }
}

/** SHA-256 in hexadecimal of names and texts. */
export function digestOfFiles(files: readonly TextFile[]): string {
  const hash = createHash('sha256')
  for (const { file, bytes } of files) hash.update(`${file}\0`).update(bytes).update('\0')
  return hash.digest('hex')
}
