/** Recognises page furniture, i.e. what surrounds an article, by class names and by phrases in five languages. */

/** Class names, ids and roles of what does not belong to an article. */
const UNLIKELY =
  /(^|[^a-z])((about-?(the-?)?author|ad-?(break|container|slot|unit|wrapper)|agegate|also-?(like|read)|author-?(bio|box|card|info|note)|banner|breadcrumbs?|byline-social|combx|comments?(-?(area|list|section))?|consent|disqus|fb-(comments|like|page)|follow(-?us)?|foot(er)?|gdpr|header-?(nav|menu)|login|masthead|menu|meta-?nav|mlt|more-?(from|in|on|stories|news)|most-?(popular|read|viewed)|nav(bar|igation)?|next-?up|onward|outbrain|pager|pagination|popular|popup|read-?(also|more|next)|remark|replies|rss|share(bar|daddy)?|sharing|shoutbox|sidebar(?!-?(grid|layout))|signup|skyscraper|supplemental|taboola|tag-?(list|cloud)|tags|toolbar|top-?(news|stories)|trending|widget-area|yom-remote)([^a-z]|$)|advert|cookie|newsletter|promo|recirc|recommend|related|social(?!([-_]?media)?[-_]?embed)|sponsor|subscri|teaser|comments?-?wrap)/i
const LIKELY = /article|body|content|entry|hentry|main|page|post|story|text|blog/i
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|post|story|text/i
const NEGATIVE =
  /-ad-|hidden|banner|combx|comment|com-|contact|foot|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|sponsor|shopping|tags|widget/i
const UNLIKELY_ROLES: ReadonlySet<string> = new Set(['complementary', 'contentinfo', 'banner', 'form', 'alert', 'menu'])
/** Elements that never contain a part of an article, whatever their class. */
const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'form', 'fieldset'])

type Attributes = ReadonlyMap<string, string>

export function isFurniture(name: string, attributes: Attributes): boolean {
  if (OUTSIDE.has(name)) return true
  if (attributes.size === 0 || name === 'body' || name === 'html' || name === 'article' || name === 'main') return false
  if (UNLIKELY_ROLES.has(attributes.get('role') ?? '')) return true
  const named = namesOf(attributes)
  return named !== '' && UNLIKELY.test(named) && !LIKELY.test(attributes.get('itemprop') ?? '') && !isBodyName(named)
}

/** `article-body related-off`: an element that is named the body is the body. */
function isBodyName(named: string): boolean {
  return /(article|story|entry|post|content)[-_]{0,2}(body|content|text)/i.test(named)
}

/** Weight of an element by its class names, as in Arc90's Readability: ±25. */
export function classWeight(attributes: Attributes): number {
  const named = namesOf(attributes)
  if (named === '') return 0
  return (POSITIVE.test(named) ? 25 : 0) - (NEGATIVE.test(named) ? 25 : 0)
}

export function isBodyMarked(attributes: Attributes): boolean {
  return /articleBody/i.test(attributes.get('itemprop') ?? '')
}

/** HTML's element, and those of NITF and Media RSS. */
const CAPTIONS: ReadonlySet<string> = new Set(['figcaption', 'media-caption', 'media-producer', 'media:credit'])

/** Captions and credits of pictures. */
export function isCaption(name: string, attributes: Attributes): boolean {
  if (CAPTIONS.has(name)) return true
  return (
    attributes.size > 0 &&
    /(^|[^a-z])(wp-caption(-text)?|(photo|image|img|media|picture)-?(caption|credit)s?|captions?(-text)?|credits?)([^a-z]|$)/i.test(
      namesOf(attributes).replace(/([a-z])(?=[A-Z])/g, '$1-'),
    )
  )
}

export function isBylineBlock(attributes: Attributes): boolean {
  return (
    attributes.get('rel') === 'author' ||
    /author/i.test(attributes.get('itemprop') ?? '') ||
    /(^|[^a-z])(byline|article-?author|author-?name)([^a-z]|$)/i.test(namesOf(attributes))
  )
}

function namesOf(attributes: Attributes): string {
  const named = attributes.get('class')
  const id = attributes.get('id')
  return named === undefined ? (id ?? '') : id === undefined ? named : `${named} ${id}`
}

/** Headings of lists of related pages; the list after them is dropped too. */
const RELATED_HEADING =
  /^(related|explore further|explore more|keep reading|up next|read (more|next|also|this next)|more (from|on|in|stories|news)|also read|see also|you (may|might) also|recommended|most (read|popular)|trending|editor.s picks|top stories|latest (news|stories)|don.t miss|what to read|à lire( aussi)?|lire aussi|sur le même (sujet|thème)|voir aussi|les plus lus|à ne pas manquer|en lien|lea también|te puede interesar|también te|más (noticias|leídas|información|sobre)|noticias relacionadas|relacionad|mehr zum thema|mehr zu diesem|lesetipps?$|pour aller plus loin|sigue leyendo|lesen sie auch|auch interessant|das könnte|meistgelesen|weitere (artikel|themen)|zum thema|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|مقالات ذات صلة|الأكثر قراءة|قد يعجبك)/iu

export function isRelatedHeading(text: string): boolean {
  return text.length < 80 && RELATED_HEADING.test(text.trim())
}
