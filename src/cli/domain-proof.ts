import { resolveTxt } from 'node:dns/promises'
import type { FilingTable } from '../db/filings.ts'
import { UsageError } from './faults.ts'
import { type FoundProof, findProof, type ProofPlace } from './find-proof.ts'
import { readArgs } from './read-args.ts'

interface Filing {
  readonly outletId: string
  readonly proofRequest: { readonly token: string; readonly places: readonly ProofPlace[] } | null
}

const USAGE = `Use: masthead domain-proof check <dispute|reply> <number>, with the address of the service in MASTHEAD_URL and a key with the scope review in MASTHEAD_KEY.`
const ADDRESSES: Readonly<Record<FilingTable, string>> = { dispute: 'disputes', reply: 'replies' }
/** Timeout for a host, in milliseconds. */
const PATIENCE = 10_000
/** Bytes read of a file. */
const LARGEST = 4_096

/**
 * `masthead domain-proof check dispute 3`: looks for the filing's token in DNS and on the outlet's own hosts, from the
 * reviewer's machine, and records the result.
 */
export async function domainProof(args: readonly string[]): Promise<void> {
  const { table, id } = parse(args)
  const base = process.env.MASTHEAD_URL ?? `http://127.0.0.1:${process.env.PORT ?? 8787}`
  const key = process.env.MASTHEAD_KEY
  if (!key) throw new UsageError(USAGE)
  const authorization = `Bearer ${key}`
  const address = new URL(`/v1/${ADDRESSES[table]}/${id}`, base)

  const response = await fetch(address, { headers: { authorization } })
  const filing = (await response.json()) as Filing & { detail?: string }
  if (!response.ok) throw new UsageError(filing.detail ?? `${address} answers ${response.status}.`)
  if (filing.proofRequest === null) throw new UsageError('The key in MASTHEAD_KEY needs the scope review.')
  const { token, places } = filing.proofRequest
  if (places.length === 0) throw new UsageError(`${filing.outletId} has no host of its own to prove.`)

  const found = await findProof(token, places, { txtOf, fileOf })
  if (found === null) {
    const wanted = places.map(({ dns, wellKnown }) => `  a TXT record at ${dns}, or a line of ${wellKnown}`).join('\n')
    process.stdout.write(`Not found. It has to be\n  ${token}\nas one of\n${wanted}\n`)
    process.exitCode = 1
    return
  }
  await note(address, authorization, response.headers.get('etag') ?? '', found)
  process.stdout.write(`Proved: ${found.host} carries the token (${found.method}). Noted on ${table} ${id}.\n`)
}

async function note(address: URL, authorization: string, tag: string, found: FoundProof): Promise<void> {
  const response = await fetch(`${address}/proof`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', 'if-match': tag },
    body: JSON.stringify(found),
  })
  if (!response.ok) throw new UsageError(((await response.json()) as { detail: string }).detail)
}

async function txtOf(name: string): Promise<readonly string[]> {
  // DNS splits long texts into pieces of 255 characters.
  return (await resolveTxt(name)).map((pieces) => pieces.join(''))
}

/** The first `LARGEST` bytes of a file. Redirects are not followed, as they would prove another host. */
async function fileOf(url: string): Promise<string> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok || response.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= LARGEST) break
  }
  return text.slice(0, LARGEST)
}

function parse(args: readonly string[]): { readonly table: FilingTable; readonly id: number } {
  const { positionals } = readArgs(args, {})
  const [action, table, id] = positionals
  if (
    positionals.length !== 3 ||
    action !== 'check' ||
    (table !== 'dispute' && table !== 'reply') ||
    !/^[1-9]\d*$/.test(id ?? '')
  )
    throw new UsageError(USAGE)
  return { table, id: Number(id) }
}
