/** Recognises page furniture, i.e. what surrounds an article, by class names and by phrases in five languages. */

/** Class names, ids and roles of what does not belong to an article. */
const UNLIKELY =
  /(^|[^a-z])((ad-?(break|container|slot|unit|wrapper)|agegate|also-?(like|read)|banner|breadcrumbs?|byline-social|combx|comments?(-?(area|list|section))?|consent|disqus|follow(-?us)?|foot(er)?|gdpr|header-?(nav|menu)|login|masthead|menu|meta-?nav|mlt|more-?(from|in|on|stories|news)|most-?(popular|read|viewed)|nav(bar|igation)?|next-?up|onward|outbrain|pager|pagination|popular|popup|read-?(also|more|next)|remark|replies|rss|share(bar|daddy)?|sharing|shoutbox|sidebar|signup|skyscraper|supplemental|taboola|tag-?(list|cloud)|tags|toolbar|top-?(news|stories)|trending|widget-area|yom-remote)([^a-z]|$)|advert|cookie|newsletter|promo|recirc|recommend|related|social|sponsor|subscri|teaser|comments?-?wrap)/i
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

/** Captions and credits of pictures. */
export function isCaption(name: string, attributes: Attributes): boolean {
  if (name === 'figcaption') return true
  return (
    attributes.size > 0 &&
    /(^|[^a-z])(wp-caption(-text)?|(photo|image|img|media|picture)-?(caption|credit)s?|caption(-text)?|credit)([^a-z]|$)/i.test(
      namesOf(attributes),
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
  /^(related|read (more|next|also)|more (from|on|in|stories|news)|also read|see also|you (may|might) also|recommended|most (read|popular)|trending|editor.s picks|top stories|latest (news|stories)|don.t miss|what to read|à lire( aussi)?|lire aussi|sur le même (sujet|thème)|voir aussi|les plus lus|à ne pas manquer|en lien|lea también|te puede interesar|también te|más (noticias|leídas|información|sobre)|noticias relacionadas|relacionad|mehr zum thema|lesen sie auch|auch interessant|das könnte|meistgelesen|weitere (artikel|themen)|zum thema|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|مقالات ذات صلة|الأكثر قراءة|قد يعجبك)/iu

export function isRelatedHeading(text: string): boolean {
  return text.length < 80 && RELATED_HEADING.test(text.trim())
}

/** A line that asks the reader to follow, share or subscribe. */
const CALL =
  /^(follow (us|@|our|the \w+ on)|join (us|our)|like us|find us|(need|want) more \w{1,20}\?|share (this|on)|subscribe|sign up|get our|download (our|the) app|click here|read (also|more) ?:|also read ?:|suivez[- ](nous|-nous)|rejoignez|abonnez|inscrivez|partager|lire aussi ?:|à lire aussi ?:|síguenos|suscríbe|compart[ei]|lea también ?:|folgen sie|abonnieren|newsletter|teilen|lesen sie auch ?:|تابعونا|تابعنا|اشترك|شارك|اقرأ أيضا ?:)/iu

export function isCall(text: string): boolean {
  return text.length < 160 && CALL.test(text.trim())
}

/** Addresses for sharing. */
const SHARE =
  /^(https?:)?\/\/([\w-]+\.)*(facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share|home\?status)|wa\.me\/?\?|(api|web)\.whatsapp\.com\/send|t\.me\/share|telegram\.me\/share|linkedin\.com\/(share|cws|sharing)|reddit\.com\/submit|pinterest\.[a-z]{2,3}(\.[a-z]{2})?\/pin\/create|getpocket\.com\/(save|edit)|news\.ycombinator\.com\/submit|(threads\.net|bsky\.app)\/intent|line\.me\/R\/msg|vk\.com\/share|share\.flipboard\.com|tumblr\.com\/(share|widgets\/share)|plus\.google\.com\/share|buffer\.com\/add|addtoany\.com|addthis\.com|(news\.)?google\.com\/(publications|preferences)|instapaper\.com\/(edit|hello2))/i

export function isShareAddress(href: string): boolean {
  return SHARE.test(href.trim())
}

const PROFILE =
  /^(https?:)?\/\/(www\.|m\.)?(twitter|x|facebook|instagram|youtube|tiktok|threads|linkedin|bsky|mastodon|t)\.[a-z]{2,6}\/(#!\/|@|c\/|user\/|channel\/|company\/|in\/|pages\/[^/]+\/|profile\/)?[\w.@-]+\/?([?#].*)?$/i
const PLATFORM_NAME =
  /^(facebook|twitter|x|instagram|youtube|tiktok|threads|linkedin|bluesky|mastodon|telegram|whatsapp|فيسبوك|تويتر)\.?$/iu
const FOLLOW =
  /follow|suivez|suivre|sígu|seguir|folge|تابع|contact|reach|on twitter|sur twitter|en twitter|auf twitter/iu
/** `By Jane Q. Doe, `: a name may contain full stops. */
const BYLINE = /(by|par) [\p{L} .-]/iu

function lastOf(text: string, marks: string): number {
  let at = text.length - 1
  while (at >= 0 && !marks.includes(text[at] as string)) at -= 1
  return at
}

/** Whether the last words before a link ask to follow somebody, or name the author. */
function asksToFollow(before: string): boolean {
  return (
    FOLLOW.test(before.slice(lastOf(before, '.!?\n') + 1).slice(-50)) ||
    BYLINE.test(before.slice(lastOf(before, '!?\n') + 1))
  )
}

/** A link to a profile on a platform with a call to follow it, which cites nothing: `Follow her on Twitter @jane`. */
export function isFollowLink(href: string, text: string, before: string): boolean {
  if (isCall(text)) return true
  if (!PROFILE.test(href.trim())) return false
  const written = text.trim()
  return (
    /^@[\w.]+$/.test(written) ||
    PLATFORM_NAME.test(written) ||
    /^(https?:\/\/)?(www\.)?(twitter|x|facebook|instagram)\.com\//i.test(written) ||
    asksToFollow(before)
  )
}
