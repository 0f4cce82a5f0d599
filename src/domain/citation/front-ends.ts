import { cache, parameter, type Wrapper } from './unwrap.ts'

/** Alternative front ends of a platform, by the platform's host. They use the same paths. */
const FRONT_ENDS: Readonly<Record<string, string>> = {
  'x.com': `nitter.net nitter.poast.org nitter.privacydev.net nitter.it nitter.cz nitter.lacontrevoie.fr xcancel.com
    twiiit.com vxtwitter.com fxtwitter.com fixvx.com fixupx.com twittpr.com`,
  'www.youtube.com': 'yewtu.be invidious.io inv.nadeko.net invidious.snopyta.org piped.video piped.kavin.rocks',
  'www.reddit.com': 'libreddit.it teddit.net redlib.catsarch.com safereddit.com rxddit.com vxreddit.com',
  'www.instagram.com': 'ddinstagram.com kkinstagram.com imginn.com bibliogram.art',
  'www.tiktok.com': 'vxtiktok.com tnktok.com tfxktok.com proxitok.pabloferreiro.es',
  'bsky.app': 'bskyx.app fxbsky.app vxbsky.app bskye.app psky.app',
  'medium.com': 'scribe.rip',
}

/** Each front end as a wrapper around the platform's page. */
export const FRONT_END_WRAPPERS: Readonly<Record<string, Wrapper>> = Object.fromEntries(
  Object.entries(FRONT_ENDS).flatMap(([platform, hosts]) =>
    hosts.split(/\s+/).map((host) => [
      host,
      {
        kind: 'cache',
        name: host,
        inner: ({ path, query }) => `https://${platform}${path}${query === '' ? '' : `?${query}`}`,
      } satisfies Wrapper,
    ]),
  ),
)

/** Software whose every host shows a platform's pages: `nitter.lantern.example/a` → `x.com/a`. */
const SOFTWARE: ReadonlyMap<string, string> = new Map([
  ['nitter', 'x.com'],
  ['invidious', 'www.youtube.com'],
  ['piped', 'www.youtube.com'],
  ['libreddit', 'www.reddit.com'],
  ['redlib', 'www.reddit.com'],
  ['teddit', 'www.reddit.com'],
])

/** The platform whose pages a host shows, by the name of its software in the first label; null for any other. */
export function frontEndOf(host: string): string | null {
  return SOFTWARE.get(host.slice(0, host.indexOf('.'))) ?? null
}

/** Copies of Wikipedia in each language: `wikiwand.com/de/articles/A` and `wikiless.org/wiki/A?lang=de`. */
export const WIKIPEDIA_COPIES: Readonly<Record<string, Wrapper>> = {
  'wikiwand.com': cache('Wikiwand', ({ path }) => {
    const [, language, title] = /^\/([a-z]{2,3}(?:-[a-z-]+)?)\/(?:articles\/)?([^/].*)$/.exec(path) ?? []
    return language === undefined ? null : `https://${language}.wikipedia.org/wiki/${title}`
  }),
  'wikiless.org': cache('Wikiless', ({ path, query }) =>
    path.startsWith('/wiki/') ? `https://${parameter(query, 'lang') ?? 'en'}.wikipedia.org${path}` : null,
  ),
}

/** Indexes of Telegram's channels, which show each under its name: `tgstat.com/channel/@a` → `t.me/a`. */
export const TELEGRAM_INDEXES: Readonly<Record<string, Wrapper>> = Object.fromEntries(
  ['tgstat.com', 'tgstat.ru', 'tlgrm.ru', 'tlgrm.eu'].map((host) => [
    host,
    {
      kind: 'cache',
      name: host,
      inner: ({ path }) => {
        const channel = /^(?:\/\w{2})?\/channels?\/@(\w+)(?:\/(\d+))?/.exec(path)
        return channel === null ? null : `https://t.me/${channel[1]}${channel[2] === undefined ? '' : `/${channel[2]}`}`
      },
    } satisfies Wrapper,
  ]),
)
