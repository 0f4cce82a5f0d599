import type { Context } from 'hono'
import type { KeyHolder, Scope } from '../../domain/editorial/key.ts'
import type { Deps } from '../../http/deps.ts'
import { checkScope, findHolder, freshHolder, missingKey } from '../../http/gate/authorization.ts'
import { formOf } from '../form.ts'
import { html, type Markup } from '../markup.ts'
import type { Page } from '../page.ts'

/** The field of a form for the key it needs. */
export function keyField({ web }: Page, scope: Scope): Markup {
  return html`<label for="key">${web.unlisted.key(scope)}</label><input type="password" id="key" name="key" required autocomplete="off" dir="ltr">`
}

/**
 * The holder of the key in the request's header or, from a browser, in its form.
 *
 * @throws Problem 'unauthorized' without a valid key, 'forbidden' without the scope
 */
export async function holderOf(
  deps: Deps,
  c: Context,
  scope: Scope,
): Promise<{ readonly holder: KeyHolder; readonly fields: URLSearchParams }> {
  const bearer = await freshHolder(deps, c)
  if (bearer !== null) checkScope(bearer, scope)
  const isForm = /^application\/x-www-form-urlencoded/i.test(c.req.header('content-type') ?? '')
  if (bearer === null && !isForm) throw missingKey(scope)
  const fields = await formOf(c)
  const key = (fields.get('key') ?? '').trim()
  const holder = bearer ?? (key === '' ? null : await findHolder(deps, `Bearer ${key}`))
  if (holder === null) throw missingKey(scope)
  checkScope(holder, scope)
  return { holder, fields }
}
