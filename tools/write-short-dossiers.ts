// Writes the short dossiers beside the repository as files of db/catalogue: `node tools/write-short-dossiers.ts`. Only
// outlets without a file are written, as a file once converted is the record; `--again` rewrites all. Reports what is
// left out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toCatalogueText } from '../src/catalogue/file-of.ts'
import { specialHostOf } from '../src/domain/citation/special-hosts.ts'
import { fileOfDossier } from './dossiers/file-of-dossier.ts'
import { markShared } from './dossiers/mark-shared.ts'
import type { ShortDossier } from './dossiers/short-dossier.ts'

const FROM = new URL('../../shared/dossiers/short/', import.meta.url)
const TO = new URL('../db/catalogue/', import.meta.url)
const { values } = parseArgs({ options: { again: { type: 'boolean', default: false } } })

/** Outlets whose dossier is about another outlet. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'tva-nouvelles': 'all that is sourced is of its sister LCN',
}

const idsIn = (folder: URL) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/, ''))
    .sort()

const dossiers = idsIn(FROM)
  .filter((id) => values.again || !existsSync(new URL(`${id}.json`, TO)))
  .map((id) => JSON.parse(readFileSync(new URL(`${id}.json`, FROM), 'utf8')) as ShortDossier)
  .filter(({ id, domains }) => {
    const isHand = domains.every(({ domain }) => specialHostOf(domain)?.aggregator)
    const reason = isHand ? 'passes on what others publish and is no outlet' : LEFT_OUT[id]
    if (reason !== undefined) console.log(`${id}: ${reason}`)
    return reason === undefined
  })
const outlets = new Set([...idsIn(FROM), ...idsIn(TO)])
const carried = dossiers.map((dossier) => fileOfDossier(dossier, outlets))
for (const record of markShared(carried.map(({ record }) => record)))
  writeFileSync(new URL(`${record.id}.json`, TO), toCatalogueText(record))
for (const { record, dropped } of carried) for (const line of dropped) console.log(`${record.id}: ${line}`)
console.error(`${carried.length} files written`)
