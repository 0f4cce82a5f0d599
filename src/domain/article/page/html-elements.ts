/** HTML elements by their effect on the text of a page (WHATWG HTML, "Rendering" and "Optional tags"). */

export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements that are not part of the reading text: code, controls, embedded content, navigation. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title nav svg math iframe object embed video audio canvas select textarea button datalist dialog menu ' +
    'amp-ad amp-sidebar amp-consent amp-sticky-ad amp-user-notification amp-social-share'
  ).split(' '),
)

export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul ' +
    // NITF, NewsML and feeds
    'nitf body.head body.content body.end hedline hl1 hl2 byline bytag dateline distributor tagline block media media-caption media-producer ' +
    'headline slugline abstract rss channel item entry author name content updated published pubdate dc:creator description content:encoded newsitem ' +
    'contentset inlinexml inlinedata'
  ).split(' '),
)

/** Italics and titles: how print marks a newspaper's name. */
export const SET_OFF: ReadonlySet<string> = new Set(['em', 'i', 'cite'])

const HIDDEN_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'menu',
  'menubar',
  'search',
  'dialog',
  'alertdialog',
  'toolbar',
])

/** What is read out and not shown: `(opens in a new window)`. */
const FOR_LISTENERS =
  /(^|\s)(sr-only|(u-|is-)?visually-?hidden|screen-?reader(-(only|text))?|(\w{1,12}-)?vh|assistive-text|off-?screen)(\s|$)/i

export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false
  const style = attributes.get('style')
  return (
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    HIDDEN_ROLES.has(attributes.get('role') ?? '') ||
    (style !== undefined &&
      /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0|(left|top|text-indent)\s*:\s*-\d{4}/i.test(
        style,
      )) ||
    FOR_LISTENERS.test(attributes.get('class') ?? '')
  )
}

const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main ' +
    'menu nav ol p pre search section table ul'
  ).split(' '),
)
const CLOSED_BY_LIKE: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th', 'tr'],
  th: ['td', 'th', 'tr'],
  tr: ['tr', 'tbody', 'tfoot'],
  thead: ['tbody', 'tfoot'],
  tbody: ['tbody', 'tfoot'],
  option: ['option', 'optgroup'],
  a: ['a'],
  head: ['body'],
}

/** Whether the start tag `name` closes the innermost element `open`, whose end tag is optional. */
export function closedBy(name: string, open: string): boolean {
  return open === 'p' ? CLOSES_PARAGRAPH.has(name) : (CLOSED_BY_LIKE[open]?.includes(name) ?? false)
}
