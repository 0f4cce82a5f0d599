/** Links and lines on a page that cite nothing. Words of five languages where readers see them. */

/** A line that asks the reader to follow, share or subscribe. */
const CALL =
  /^(follow (us|@|our|(\S{1,30} ){1,6}on (facebook|twitter|x|instagram|youtube|tiktok|threads|linkedin|bluesky|telegram|whatsapp)\b)|join (us|our)|like us|find us|(need|want) more \w{1,20}\?|share (this|on)|subscribe|sign up|get our|download (our|the) app|click here|read (also|more) ?:|also read ?:|suivez[- ](nous|-nous)|rejoignez|abonnez|inscrivez|partager|lire aussi ?:|à lire aussi ?:|síguenos|suscríbe|compart[ei]|lea también ?:|folgen sie|abonnieren|newsletter|teilen|lesen sie auch ?:|get \S.{0,40} delivered|reach the reporters?|our standards ?:|purchase licensing rights|more ap \w+ ?:|link zum \w+-inhalt|تابعونا|تابعنا|اشترك|شارك|اقرأ أيضا ?:)/iu

export function isCall(text: string): boolean {
  return text.length < 250 && CALL.test(text.trim())
}

/** Follow-up calls inside a page's paragraph: to follow an author, to subscribe to letters. */
const CALL_WITHIN =
  /(?<![^\s.!?…)]\s{0,3})(follow (him|her|them|us|me)\b|((do you|if you) )?(have|got) an? (story( idea)?|news tip|tip)\b|suivez-(le|la|les|nous)\b|sígan?(lo|la|nos)\b|folgen sie (ihm|ihr|uns)\b|تابعو(ه|ها|نا)(?!\p{L}))/iu
/** What asks for an address, and what comes to it; the asking stands at most so many UTF-16 units before. */
const ASKING =
  /(?<![^\s.!?:…]\s{0,3})(sign up|subscribe|get|join|receive|click here|abonnez|inscrivez|recevez|suscr[ií]b|recib|apúnt|melden|abonnier|erhalten|اشترك)|sign(ing)? up (to|for) (our|the)\b/iu
const LETTER = /newsletter|e-?mail alerts?|infolettre|bolet[ií]n|نشرة|نشرتنا/giu
const ASKING_BEFORE = 170

const BARE_PROFILE = /^(https?:\/\/)?(www\.)?(twitter|x|facebook|instagram)\.com\/[\w.@-]+\/?$/i
/** A label before a linked title: `Also: Why it rains`. */
const TEASER_LABEL =
  /^(also|see also|more|more on this|related|watch|plus|must[ -]read|read|voir aussi|à voir( aussi)?|lire|siehe auch|mehr|lesen|también|ver también|vea también|más|شاهد أيضا|انظر أيضا) ?(:|»|>|—|-) /iu

/** `Listen: `, `Download: ` before addresses of a podcast. */
const PODCAST = /^(listen|download|itunes|écouter|escuchar|anhören|استمع)( (here|now|on \S{2,20}))? ?:/iu
/** Rights in the article, and who earns by its links. */
const LEGAL =
  /^(©|copyright|\(c\)).{0,200}(rights|rechte|droits|derechos|حقوق)|\b((rechte am artikel|rights to this article)|(affiliate links?|share of the sale|earn (an? )?(affiliate )?commission|commission d.affiliation|affiliate-links?|enlaces de afiliad))/iu

/** Whether a block of a whole page asks the reader for something, whatever else it says. */
export function isPageCall(text: string, isLinked: boolean): boolean {
  const written = text.trim()
  return (
    CALL_WITHIN.test(written) ||
    PODCAST.test(written) ||
    LEGAL.test(written) ||
    asksForLetter(written) ||
    BARE_PROFILE.test(written) ||
    (isLinked && TEASER_LABEL.test(written))
  )
}

function asksForLetter(text: string): boolean {
  for (const { index } of text.matchAll(LETTER))
    if (ASKING.test(text.slice(Math.max(0, index - ASKING_BEFORE), index))) return true
  return false
}

/** Addresses for sharing. */
const SHARE =
  /^(https?:)?\/\/([\w-]+\.)*(facebook\.com\/(sharer|share|dialog)|(twitter|x)\.com\/(intent|share|home\?status)|wa\.me\/?\?|(api|web)\.whatsapp\.com\/send|t\.me\/share|telegram\.me\/share|linkedin\.com\/(share|cws|sharing)|reddit\.com\/submit|pinterest\.[a-z]{2,3}(\.[a-z]{2})?\/pin\/create|getpocket\.com\/(save|edit)|news\.ycombinator\.com\/submit|(threads\.net|bsky\.app)\/intent|line\.me\/R\/msg|vk\.com\/share|share\.flipboard\.com|tumblr\.com\/(share|widgets\/share)|plus\.google\.com\/share|buffer\.com\/add|addtoany\.com|addthis\.com|(news\.)?google\.com\/(publications|preferences)|instapaper\.com\/(edit|hello2))/i

export function isShareAddress(href: string): boolean {
  return SHARE.test(href.trim())
}

const PROFILE =
  /^(https?:)?\/\/(www\.|m\.)?(twitter|x|facebook|instagram|youtube|tiktok|threads|linkedin|bsky|mastodon|t)\.[a-z]{2,6}\/(?!watch\?)(#!\/|@|c\/|user\/|channel\/|company\/|in\/|pages\/[^/]+\/|profile\/)?[\w.@-]+\/?([?#].*)?$/i
const PLATFORM_NAME =
  /^(facebook|twitter|x|instagram|youtube|tiktok|threads|linkedin|bluesky|mastodon|telegram|whatsapp|فيسبوك|تويتر)\.?$/iu
const FOLLOW =
  /follow|suivez|suivre|sígu|seguir|folge|تابع|contact|reach|on twitter|sur twitter|en twitter|auf twitter/iu
/** `By Jane Q. Doe, `: a name may contain full stops. */
const BYLINE = /^(by|par) [\p{L} .-]/iu

/** How much before a link is looked at, in UTF-16 units. */
export const BEFORE_LINK = 60

function lastOf(text: string, marks: string): number {
  let at = text.length - 1
  while (at >= 0 && !marks.includes(text[at] as string)) at -= 1
  return at
}

/** Whether the last words before a link ask to follow somebody, or name the author. */
function asksToFollow(before: string): boolean {
  return (
    FOLLOW.test(before.slice(lastOf(before, '.!?\n') + 1).slice(-50)) ||
    ((before.length < BEFORE_LINK || before.includes('\n')) &&
      BYLINE.test(before.slice(before.lastIndexOf('\n') + 1).trimStart()))
  )
}

/** Terms and apps that a page leads to. */
const SERVICE =
  /^((\w+ )?(privacy|cookie) (policy|notice|statement)|terms( (of|and) \w+)?|(\w+ )?datenschutz(erklärung|richtlinien?|bestimmungen|hinweise)|nutzungsbedingungen|agb|mentions légales|politique de confidentialité|conditions (générales|d.utilisation)|política de (privacidad|cookies)|aviso (legal|de privacidad)|términos y condiciones|سياسة الخصوصية|الشروط والأحكام|android|ios|app store|google play|whatsapp|pubmed|google scholar|(jetzt )?in (der|unserer) app .{3,20}|(open|read|listen) in (the|our) app)\.?$/iu
/** What a link to a shop says. */
const SHOP =
  /^(buy( it)? now|buy (at|from|alternative)|shop now|order now|(see|check) (the )?(latest )?(price|offer)s?|jetzt (bei .{1,30} )?(kaufen|bestellen|abschließen|sichern)|zum (angebot|shop|deal|tarif)\b.{0,50}|acheter|voir l.offre|comprar( ahora)?|ver oferta|(currently |now |from |ab |nur |für )?([$£€] ?\d[\d.,]*\d|\d[\d.,]* ?(€|euros?))((,| at| from| bei| pro| par) .{1,30})?|\d[\d.,]* ?(€|euros?)|اشتر الآن)$/iu

/** Parameters by which affiliate networks count who sent a buyer: Amazon, Awin, Webgains, Impact, CJ, Partnerize. */
const PAID_BY =
  /[?&](tag=[\w-]{3,30}-2[0-9](&|$)|(awc|awinmid|awinaffid|wgcampaignid|wgprogramid|clickref|irclickid|irgwc|cjevent|aff_?id|affiliate_?id|afftrack|partner_?id|pubref)=)/i

/** `<a rel="sponsored">`, and an address that says it is an affiliate's: somebody pays for the link. */
export function isPaidFor(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.size > 0 &&
    (/\bsponsored\b/i.test(attributes.get('rel') ?? '') ||
      /\baffiliate\b/i.test(attributes.get('href') ?? '') ||
      PAID_BY.test(attributes.get('href') ?? ''))
  )
}

/** `<a rel="author">`: who wrote the page, not a source of it. */
export function isForAuthor(attributes: ReadonlyMap<string, string>): boolean {
  return (
    attributes.size > 0 &&
    (/\bauthor\b/i.test(attributes.get('rel') ?? '') ||
      /^https?:\/\/([^/]+\/(.+\/)?(authors?|autor(es|en)?|auteurs?|contributors?)\/[^/]+\/?$|(www\.)?blogger\.com\/profile\/)/i.test(
        attributes.get('href') ?? '',
      ))
  )
}

/** Whether a link leads to a shop, to an app or to a site's terms. */
export function isServiceLink(text: string): boolean {
  const written = text.trim()
  return written.length < 60 && (SERVICE.test(written) || SHOP.test(written))
}

/** A link to a profile on a platform with a call to follow it, which cites nothing: `Follow her on Twitter @jane`. */
export function isFollowLink(href: string, text: string, before: string): boolean {
  if (isCall(text)) return true
  if (!PROFILE.test(href.trim())) return false
  const written = text.trim()
  return (
    /^@[\w.]+$/.test(written) ||
    /^(follow|folgen|suivre|seguir|تابع|متابعة)$/iu.test(written) ||
    PLATFORM_NAME.test(written) ||
    /^(https?:\/\/)?(www\.)?(twitter|x|facebook|instagram)\.com\//i.test(written) ||
    asksToFollow(before)
  )
}
