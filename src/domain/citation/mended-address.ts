import { decoded } from './decoded.ts'

/**
 * Repairs pasted addresses: `<https://…>` → `https://…` · `hxxps://bbc[.]co[.]uk` → `https://bbc.co.uk` · `<a
 * href="https://…">…</a>`, `<iframe src="…">` and `[…](https://…)` → the address · `about:reader?url=…`, `view-source:…`, `feed:…`,
 * `intent://…` → the page · `http://https://…`, `https://www.https://…`, `https ://…` → one scheme · `https:// a.example /b` without blanks ·
 * `https%3A%2F%2F…` and `https://a.example%2Fb` → decoded · `ｈｔｔｐｓ：／／…` in ordinary letters · `twitter.com/#!/a` → `twitter.com/a`
 */
export function mendedAddress(text: string): string {
  const visible = inOrdinaryLetters(text.replace(/\p{Cf}/gu, '').trim())
  const unescaped = /^&lt;[\s\S]*&gt;$/i.test(visible) ? visible.slice(4, -4).trim() : visible
  const linked =
    /^<(?:link|url|loc|guid)(?:\s[^>]*)?>\s*(?:<!\[CDATA\[)?([^\s<\]]+)/i.exec(unescaped)?.[1] ??
    /^\{\{(?:URL|official(?: website)?)\|([^\s|{}]+)/i.exec(unescaped)?.[1] ??
    /^<(?:a|iframe|embed|img|amp-[a-z]+)\s[^>]*?(?:href|src)\s*=\s*["']?([^"'\s>]+)/i.exec(unescaped)?.[1] ??
    /^\[[^\]]*\]\(([^\s)]+)\)$/.exec(unescaped)?.[1]
  const trimmed = linked ?? unescaped
  const bare = /^[<"'«“([]/.test(trimmed) ? trimmed.slice(1).replace(/[>"'»”)\]]{1,4}[.,;]?$/, '') : trimmed
  return pageInFragment(
    inApp(readerPage(decodedWhole(bare)))
      .replace(/^(https?)\s+:/i, '$1:')
      .replace(/^www\.(?=https?:\/\/)/i, '')
      .replace(/^(?:view-source|feed|rss|url|source|read):\s*(?:\/\/)?(?=\S+\.)/i, '')
      .replace(/^h(?:xx|tt)p(s?)(?:\[:\]|\[:\/\/\])(?:\/\/)?/i, 'http$1://')
      .replace(/^hxxp(s?):/i, 'http$1:')
      .replace(/^h?t{1,3}ps?(s?):\/\/+/i, 'http$1://')
      .replace(/^https?:\/+(?:www\.)?(?=https?:?\/\/)/i, '')
      .replace(/^(https?)(?:;?\/\/|：\/\/)/i, '$1://')
      .replace(/\[\.\]|\(\.\)|\[dot\]/gi, '.')
      .replace(/&(?:(?:amp|#0?38|#x26);)+/gi, '&')
      .replace(/^(https?:\/\/)\s+(?=\S+\.)/i, '$1')
      .replace(/^(https?:\/\/[\w.-]+)\s+(?=\/)/i, '$1')
      .replace(/^(https?:\/\/[\w-]+(?:\.[\w-]+)+)%2f/i, '$1/')
      .replace(/(?:%E2%80%(?:8[B-F]|A[A-E])|%EF%BB%BF)$/i, '')
      .trim(),
  )
}

/** Letters, colons and slashes of full width, as East Asian keyboards give them. */
function inOrdinaryLetters(text: string): string {
  return /^[\uFF01-\uFF5E]{4}/.test(text) ? text.normalize('NFKC') : text
}

/**
 * The page in a link for an app: `intent://a.example/b#Intent;…` · `googlechrome://navigate?url=https%3A%2F%2F…` ·
 * `tg://resolve?domain=a` → `https://t.me/a` · `at://a.example/…` → the account on Bluesky · `whatsapp://send?text=https%3A%2F%2Fa.example%2Fb`
 */
function inApp(text: string): string {
  const post = /^at:\/\/([\w.:-]+)/i.exec(text)?.[1]
  if (post !== undefined) return `https://bsky.app/profile/${post}`
  const channel = /^tg:(?:\/\/)?resolve\/?\?(?:[^#]*&)?domain=(\w+)/i.exec(text)?.[1]
  if (channel !== undefined) return `https://t.me/${channel}`
  const shared =
    /^(?:whatsapp|viber|fb-messenger|tg|mailto|sms):[\w/@.+-]*\?(?:[^#]*&)?(?:text|link|url|body)=([^&#]+)/i.exec(
      text,
    )?.[1]
  const address = shared === undefined ? null : /https?(?::\/\/|%3a%2f%2f)\S+/i.exec(shared)
  if (address !== null) return decodedWhole(address[0])
  const browser =
    /^(?:googlechromes?|firefox|firefox-focus|microsoft-edge|brave|opera-https?):(?:\/\/)?(?:(?:navigate|open-url|x-callback-url\/open\/?)\?(?:[^#]*&)?url=)?(?=https?(?::|%3a))/i
  return decodedWhole(text.replace(browser, '').replace(/^intent:\/\/([^#]+)#Intent;.*$/i, 'https://$1'))
}

/** `https%3A%2F%2F…` as a whole, coded once or twice. */
function decodedWhole(text: string): string {
  if (/^https?%253a%252f%252f/i.test(text)) return decoded(decoded(text))
  return /^https?%3a%2f%2f/i.test(text) ? decoded(text) : text
}

/** The page in a reader-mode address: `about:reader?url=https%3A%2F%2F…`, and those of browser extensions. */
function readerPage(text: string): string {
  const inner = /^(?:(?:https?:\/\/)?about:reader|[a-z-]+-extension:\/\/[^?]*|read:)\?(?:[^#]*&)?url=([^&#]+)/i.exec(
    text,
  )?.[1]
  return inner === undefined ? text : decoded(inner)
}

/** Platforms that used to keep the page's path behind a `#`, or in the parameter that crawlers were given for it. */
const FRAGMENT_PAGES =
  /^((?:https?:\/\/)?(?:[\w-]+\.)*(?:twitter\.com|x\.com|facebook\.com|youtube\.com)\/)(?:index|[\w.-]+\.php)?(?:(?:\?[^#]*)?#(?:(?:!|%21)?\/|!(?=\w))|\?_escaped_fragment_=(?:\/|%2f)?)(.+)$/i
const ON_TELEGRAM = /^(?:https?:\/\/)?web\.telegram\.org\/[^#]*#(?:\/im\?p=)?@(\w+)(?:\W.*)?$/i

function pageInFragment(text: string): string {
  return text.replace(ON_TELEGRAM, 'https://t.me/$1').replace(FRAGMENT_PAGES, '$1$2')
}
