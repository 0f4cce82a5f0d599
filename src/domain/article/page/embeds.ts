type Attributes = ReadonlyMap<string, string>

/** Class names of embedded posts from platforms. */
const POST =
  /(^|\s)(twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|fb-post|fb-video|mastodon-embed|text-post-media|reddit-embed-bq)(\s|$)/

export function isPost(attributes: Attributes): boolean {
  return attributes.size > 0 && POST.test(attributes.get('class') ?? '')
}

/** The address of an embedded post from its element's attributes; null where only its links have it. */
export function postAddress(attributes: Attributes): string | null {
  return (
    attributes.get('data-instgrm-permalink') ??
    attributes.get('data-text-post-permalink') ??
    attributes.get('data-href') ??
    attributes.get('cite') ??
    null
  )
}

/**
 * The address of a post or video that an element embeds: `<script data-telegram-post="a/1">` → https://t.me/a/1 ·
 * `<iframe src="…facebook.com/plugins/post.php?href=X">` → X · `<iframe src="…youtube.com/embed/X">` →
 * https://www.youtube.com/watch?v=X · `<oembed url="X">` → X. Null for players and advertisements without one.
 */
export function embedAddress(name: string, attributes: Attributes): string | null {
  if (attributes.size === 0) return null
  const telegram = attributes.get('data-telegram-post')
  if (telegram !== undefined && /^\w+\/\d+/.test(telegram)) return `https://t.me/${telegram}`
  if (name === 'iframe' || name === 'amp-iframe') return framed(attributes)
  const own = OWN_ELEMENT[name]?.(attributes)
  if (own !== undefined) return own
  const told = attributes.get('data-oembed-url') ?? attributes.get('data-embed-url')
  return told !== undefined && /^https?:\/\//i.test(told) ? told : null
}

/** Elements made for one kind of embed. */
const OWN_ELEMENT: Readonly<Record<string, (attributes: Attributes) => string | null>> = {
  oembed: (attributes) => attributes.get('url') ?? null,
  'amp-facebook': (attributes) => attributes.get('data-href') ?? null,
  'amp-embedly-card': (attributes) => attributes.get('data-url') ?? null,
  'amp-youtube': (attributes) => youtube(attributes.get('data-videoid')),
  'lite-youtube': (attributes) => youtube(attributes.get('videoid')),
  'amp-instagram': (attributes) => instagram(attributes.get('data-shortcode')),
  'amp-twitter': (attributes) => tweet(attributes.get('data-tweetid')),
  'twitter-widget': (attributes) => tweet(attributes.get('data-tweet-id')),
  'amp-tiktok': (attributes) => {
    const given = attributes.get('data-src')
    return given !== undefined && /^https:/.test(given) ? given : null
  },
  'amp-dailymotion': (attributes) => {
    const id = attributes.get('data-videoid')
    return id === undefined ? null : `https://www.dailymotion.com/video/${id}`
  },
}

/** Attributes with a frame's address until it is shown or allowed by the reader. */
const FRAME_ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-src-cmplz', 'data-cmp-src', 'data-cookieblock-src']

function framed(attributes: Attributes): string | null {
  const given = FRAME_ADDRESSES.map((name) => attributes.get(name)).find(
    (address) => address !== undefined && /^(https?:)?\/\//i.test(address.trim()),
  )
  const source = given === undefined ? null : URL.parse(given.trim(), 'https://embed.invalid/')
  if (source === null) return null
  const host = source.hostname.replace(/^(www|m|web|platform)\./, '')
  if (host === 'facebook.com' && source.pathname.startsWith('/plugins/')) return source.searchParams.get('href')
  if (/^youtube(-nocookie)?\.com$/.test(host)) return youtube(/^\/embed\/([\w-]{6,})/.exec(source.pathname)?.[1])
  if (host === 'instagram.com') return instagram(/^\/(?:p|reel)\/([\w-]+)/.exec(source.pathname)?.[1])
  if (host === 't.me' && /^\/\w+\/\d+/.test(source.pathname)) return `https://t.me${source.pathname}`
  if (host === 'twitter.com' || host === 'x.com')
    return tweet(attributes.get('data-tweet-id') ?? source.searchParams.get('id') ?? undefined)
  if (/^(open\.spotify\.com|soundcloud\.com|player\.vimeo\.com|dailymotion\.com|tiktok\.com)$/.test(host))
    return source.href
  return null
}

/** A post whose account is unknown. */
function tweet(id: string | undefined): string | null {
  return id !== undefined && /^\d+$/.test(id) ? `https://x.com/i/status/${id}` : null
}

function youtube(id: string | undefined): string | null {
  return id === undefined || id === 'videoseries' ? null : `https://www.youtube.com/watch?v=${id}`
}

function instagram(code: string | undefined): string | null {
  return code === undefined ? null : `https://www.instagram.com/p/${code}/`
}
