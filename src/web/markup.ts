import { html, raw } from 'hono/html'

/** A piece of a page: every value put into `html` is escaped, unless it is markup itself. */
export type Markup = ReturnType<typeof html>

export { html, raw }

/** Nothing at all. */
export const NOTHING: Markup = raw('')
