import type { D1Database } from '@cloudflare/workers-types'
import { d1Database } from '../db/d1.ts'
import { showImported } from '../editorial/show-imported.ts'

export interface ImportsEnv {
  readonly DB: D1Database
  readonly MASTHEAD_SHOW_IMPORTED?: string
}

let settled: Promise<void> | undefined

/**
 * Has what is compiled follow the configuration, looked at once an isolate. Where the store cannot be reached, it is tried again with the
 * next request; this one then fails on its own.
 */
export function followImportsSetting(env: ImportsEnv): Promise<void> {
  settled ??= settle(env)
  return settled
}

async function settle({ DB, MASTHEAD_SHOW_IMPORTED }: ImportsEnv): Promise<void> {
  try {
    await showImported(d1Database(DB), MASTHEAD_SHOW_IMPORTED === 'true', new Date())
  } catch (error) {
    console.error(error)
    settled = undefined
  }
}
