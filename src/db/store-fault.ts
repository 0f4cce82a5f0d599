import { DAMAGED_ROW, type DamagedRow } from './stored-json.ts'

export type StoreFaultKind = 'full' | 'busy' | 'damaged' | 'unwritable' | 'overloaded'

/** A fault of the store itself, as opposed to a faulty statement. */
export interface StoreFault {
  readonly kind: StoreFaultKind
  /** Text for callers, without internals. */
  readonly told: string
  /** What the operator can do. */
  readonly advice: string
}

const FAULTS: Readonly<Record<StoreFaultKind, Omit<StoreFault, 'kind'>>> = {
  full: {
    told: 'The store is full: nothing was written. Its operator has been told.',
    advice: 'The disk is full, and nothing was written: make room, no restart is needed.',
  },
  busy: {
    told: 'The store is busy with other writes: nothing was written. Try again in some seconds.',
    advice:
      'Another process keeps the database locked: nothing was written. Wait until it is done, or stop it (a copy, a shell, a restore).',
  },
  damaged: {
    told: 'The store is damaged. Its operator has been told.',
    advice:
      'The database file is damaged, and was left as it is: stop the service, keep the file, and put the newest backup in its place with masthead restore.',
  },
  unwritable: {
    told: 'The store cannot be written: nothing was. Its operator has been told.',
    advice: 'The database file cannot be read or written: check its owner, its rights and its disk.',
  },
  overloaded: {
    told: 'The store has more to do than it can: nothing was written. Try again in some seconds.',
    advice: 'D1 refused work: see its figures in the dashboard.',
  },
}

/** SQLite result codes about the file rather than the statement (https://www.sqlite.org/rescode.html). */
const CODES: readonly (readonly [RegExp, StoreFaultKind])[] = [
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^SQLITE_(IOERR|READONLY|CANTOPEN|PERM)/, 'unwritable'],
]

/** D1's messages, which take the place of codes (https://developers.cloudflare.com/d1/observability/debug-d1/). */
const D1_MESSAGES: readonly (readonly [RegExp, StoreFaultKind])[] = [
  [/Exceeded maximum DB size/, 'full'],
  [/D1 DB is overloaded|storage operation exceeded timeout|D1 DB reset|Network connection lost/i, 'overloaded'],
]

/** The fault of the store that an error reports; null for other errors. */
export function storeFaultOf(error: unknown): StoreFault | null {
  if (!(error instanceof Error)) return null
  const { code } = error as { readonly code?: unknown }
  if (code === DAMAGED_ROW) return { kind: 'damaged', ...FAULTS.damaged, advice: (error as DamagedRow).advice }
  const [, kind] =
    typeof code === 'string' && code.startsWith('SQLITE_')
      ? (CODES.find(([form]) => form.test(code)) ?? [])
      : (D1_MESSAGES.find(([form]) => form.test(error.message)) ?? [])
  return kind === undefined ? null : { kind, ...FAULTS[kind] }
}
