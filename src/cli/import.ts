import { writeFileSync } from 'node:fs'
import { findSigner } from '../domain/editorial/signature.ts'
import { openCatalogue } from '../store/open-catalogue.ts'
import { configured } from './configured.ts'
import { readInput } from './import/input.ts'
import { importRequestOf } from './import/request.ts'
import { runImport } from './import/run.ts'
import { progressBar } from './terminal.ts'

/** `masthead import <what> <file>`: assessments, rulings, outlets, or what an outlet declares about itself. */
export async function importFile(args: readonly string[]): Promise<void> {
  const request = importRequestOf(args)
  const input = readInput(request.file)
  const { database, signingKey } = configured(args.includes('--create'))
  const now = new Date()
  const signer = await findSigner(signingKey)
  const db = await openCatalogue(database, now, console.error, progressBar('Loading the catalogue'), signer)
  try {
    process.exitCode = await runImport(request, {
      db,
      now,
      signer,
      input,
      progress: (label) => progressBar(label),
      out: (line) => process.stdout.write(`${line}\n`),
      err: (line) => process.stderr.write(`${line}\n`),
      write: writeFileSync,
    })
  } finally {
    db.close()
  }
}
