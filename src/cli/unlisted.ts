import { openingProposal } from '../catalogue/opening-proposal.ts'
import type { Database } from '../db/database.ts'
import { OUTLET_KINDS } from '../domain/outlet.ts'
import { listUnlisted, MOST_UNLISTED, MOST_UNLISTED_DAYS } from '../reading/list-unlisted.ts'
import { liveCatalogue } from '../reading/live-catalogue.ts'
import { CREATE } from './configured.ts'
import { UsageError } from './faults.ts'
import { readArgs } from './read-args.ts'
import { withStore } from './with-store.ts'

const text = { type: 'string' } as const
const OPTIONS = {
  days: text,
  limit: text,
  json: { type: 'boolean' },
  name: text,
  kind: text,
  country: text,
  language: text,
  page: text,
  d1: text,
  ...CREATE,
} as const

const USAGE = 'masthead unlisted [--days <number>] [--limit <number>] [--json] | open <domain> [--name <name>] …'

/**
 * `masthead unlisted` lists the unlisted sources requested most; `unlisted open <domain>` prints a proposal that lists
 * one.
 */
export async function unlisted(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, OPTIONS)
  const [command, domain, ...rest] = positionals
  if (rest.length > 0 || (command !== undefined && (command !== 'open' || domain === undefined)))
    throw new UsageError(USAGE)
  const use = (db: Database) =>
    command === undefined ? list(db, values) : printOpening(db, { ...values, domain: domain ?? '' })
  await withStore(values, use)
}

interface ListOptions {
  readonly days?: string
  readonly limit?: string
  readonly json?: boolean
}

async function list(db: Database, { days, limit, json }: ListOptions): Promise<void> {
  const now = () => new Date()
  const asked = {
    days: numberOf('--days', days, 30, MOST_UNLISTED_DAYS),
    limit: numberOf('--limit', limit, 50, MOST_UNLISTED),
  }
  const domains = await listUnlisted({ db, now, catalogue: liveCatalogue(db, { now }) }, asked)
  if (json) for (const each of domains) process.stdout.write(`${JSON.stringify(each)}\n`)
  else if (domains.length === 0)
    console.error('Nothing was asked for that is not listed, or nothing is counted (MASTHEAD_COUNT_UNLISTED).')
  else
    for (const { domain, answers, last, names } of domains)
      process.stdout.write(
        `${String(answers).padStart(7)}  ${last}  ${domain}${names.length === 0 ? '' : `  ${names.join(', ')}`}\n`,
      )
}

interface OpenOptions {
  readonly domain: string
  readonly name?: string
  readonly kind?: string
  readonly country?: string
  readonly language?: string
  readonly page?: string
}

/** Prints JSON to be completed and sent to `POST /v1/proposals`. */
async function printOpening(db: Database, { kind, name, ...known }: OpenOptions): Promise<void> {
  const named = OUTLET_KINDS.find((each) => each === kind)
  if (kind !== undefined && named === undefined) throw new UsageError(`--kind takes one of ${OUTLET_KINDS.join(', ')}.`)
  const now = () => new Date()
  const store = { db, now, catalogue: liveCatalogue(db, { now }) }
  const found = await listUnlisted(store, { days: MOST_UNLISTED_DAYS, limit: MOST_UNLISTED })
  const [called] = found.find(({ domain }) => domain === known.domain)?.names ?? []
  const made = openingProposal({ ...known, kind: named, name: name ?? called })
  process.stdout.write(`${JSON.stringify(made, null, 2)}\n`)
}

function numberOf(option: string, given: string | undefined, otherwise: number, most: number): number {
  if (given === undefined) return otherwise
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new UsageError(`${option} takes a number from 1 to ${most}.`)
  return number
}
