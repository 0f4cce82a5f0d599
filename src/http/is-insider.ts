import type { Context } from 'hono'
import type { StoredFiling } from '../db/filings.ts'
import { isInsiderOf } from '../domain/editorial/filing.ts'
import type { Deps } from './deps.ts'
import { findHolder } from './gate/authorization.ts'

/** Whether whoever asks filed it or reviews filings, and so may see what nobody has reviewed yet. */
export async function isInsider(deps: Deps, c: Context, { filer_id }: StoredFiling): Promise<boolean> {
  const holder = await findHolder(deps, c.req.header('authorization'))
  return holder !== null && isInsiderOf(holder, filer_id)
}
