import type { Context } from 'hono'
import type { StoredFiling } from '../db/filings.ts'
import { isInsiderOf } from '../domain/editorial/filing.ts'
import type { Deps } from './deps.ts'
import { findHolder } from './gate/authorization.ts'

/** Whether the caller filed it or may review, and so may see it before its review. */
export async function isInsider(deps: Deps, c: Context, { filer_id }: StoredFiling): Promise<boolean> {
  const holder = await findHolder(deps, c.req.header('authorization'))
  return holder !== null && isInsiderOf(holder, filer_id)
}
