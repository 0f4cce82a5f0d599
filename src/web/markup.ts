import { html as escaped, raw } from 'hono/html'
import { isolated } from '../domain/text/bidi-controls.ts'

/** A piece of a page: every value put into `html` is escaped, unless it is markup itself. */
export type Markup = ReturnType<typeof escaped>

export { raw }

/**
 * Escapes every value, and keeps values from changing the text direction around them; attributes need only escaping.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Markup {
  const shown = values.map((value, at) =>
    typeof value === 'string' && !strings[at]?.endsWith('="') ? isolated(value) : value,
  )
  return escaped(strings, ...shown)
}

/** Empty markup. */
export const NOTHING: Markup = raw('')
