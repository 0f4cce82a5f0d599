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
 * https://www.youtube.com/watch?v=X. Null for players and advertisements without one.
 */
export function embedAddress(name: string, attributes: Attributes): string | null {
  const telegram = attributes.get('data-telegram-post')
  if (telegram !== undefined && /^\w+\/\d+/.test(telegram)) return `https://t.me/${telegram}`
  if (name === 'amp-facebook' || name === 'amp-embedly-card')
    return attributes.get('data-href') ?? attributes.get('data-url') ?? null
  if (name === 'amp-youtube') return youtube(attributes.get('data-videoid'))
  if (name === 'amp-instagram') return instagram(attributes.get('data-shortcode'))
  if (name !== 'iframe' && name !== 'amp-iframe') return null
  const source = URL.parse(attributes.get('src') ?? attributes.get('data-src') ?? '', 'https://embed.invalid/')
  if (source === null) return null
  const host = source.hostname.replace(/^(www|m|web|platform)\./, '')
  if (host === 'facebook.com' && source.pathname.startsWith('/plugins/')) return source.searchParams.get('href')
  if (/^youtube(-nocookie)?\.com$/.test(host)) return youtube(/^\/embed\/([\w-]{6,})/.exec(source.pathname)?.[1])
  if (host === 'instagram.com') return instagram(/^\/(?:p|reel)\/([\w-]+)/.exec(source.pathname)?.[1])
  if (host === 't.me' && /^\/\w+\/\d+/.test(source.pathname)) return `https://t.me${source.pathname}`
  if (host === 'twitter.com' || host === 'x.com') return null
  if (/^(open\.spotify\.com|soundcloud\.com|player\.vimeo\.com|dailymotion\.com|tiktok\.com)$/.test(host))
    return source.href
  return null
}

function youtube(id: string | undefined): string | null {
  return id === undefined || id === 'videoseries' ? null : `https://www.youtube.com/watch?v=${id}`
}

function instagram(code: string | undefined): string | null {
  return code === undefined ? null : `https://www.instagram.com/p/${code}/`
}
