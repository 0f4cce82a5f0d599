import type { Address } from './address.ts'

/**
 * Query parameters that record how a reader came, not what is read: those documented by analytics, mail and advertising
 * tools (Google, Meta, Microsoft, X, Mailchimp, HubSpot, Marketo, Matomo, Adobe, AT Internet), and publishers' sharing
 * parameters.
 */
const TRACKING: ReadonlySet<string> = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid li_fat_id igshid igsh mibextid rdid wickedid
  mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi hsctatracking __hstc __hssc oly_anon_id oly_enc_id vero_id vero_conv
  s_cid s_kwcid ef_id cmpid cmp icid ito ocid cvid smid smtyp smprod xtor ref_src ref_url referer referrer
  ns_campaign ns_mchannel ns_source ns_linkname ns_fee at_medium at_campaign at_format at_link_id at_link_origin
  at_link_type at_ptr_name at_bbc_team at_custom1 at_custom2 at_custom3 at_custom4
  si spm ftag taid tblci guccounter guce_referrer guce_referrer_sig fb_ref fb_source fb_action_ids fb_action_types
  __twitter_impression __tn__ __cft__ hss_channel trk trkcampaign trkinfo elqtrackid elqtrack reflink sharetype shareid
  traffic_source wt_mc wt.mc_id sc_cmp ncid cid_source src_src campaign_id usqp amp_js_v amp_gsa amp_tf aoh
  ocx unlocked_article_code sharetoken xtref xtcr xtatc xtmc _guc_consent_skip guc_consent_skip xmt slof emc smid
  partner_source mkt_source cx_testid cx_testvariant cx_artpos srnd sref leadsource wprov __s ss_share s_share share_token
  sh_kit at_campaign_type linkid link_source taboola_campaign_id wpisrc wpmm cn-track icn fromsource source_id bxid cndid
  searchresultposition user_email sfmc_id sfmc_activityid sfmc_journey_id
  sfmc_journey_name __cft__[0] dm_i epik ss_source ss_campaign_id ss_email_id bsft_clkid bsft_uid rb_clickid
  itid sara_ref ssm accesstoken wt_zmc wt.tsrc
  _x_tr_sl _x_tr_tl _x_tr_hl _x_tr_pto _x_tr_sch _x_tr_hp _x_tr_hist`.split(/\s+/),
)
/**
 * Tracking parameters that can also select the page where a script serves it: `article.php?ref=88-AB`,
 * `forum.php?mod=redirect`.
 */
const MOSTLY_TRACKING: ReadonlySet<string> = new Set(['ref', 'mod', 'source', 'src', 'from', 'cmp', 'si', 'trk', 'spm'])
const SCRIPT =
  /\.(?:php\d?|aspx?|cgi|jsp|do|pl|cfm|dll)$|\/(?:article|view|page|topic|thread|forum|board|kb|show|doc|document|item|index|ticket|case)s?\/?$/i
const TRACKING_PREFIX = /^(?:utm_|pk_|piwik_|mtm_|matomo_|hsa_|itm_|stm_|vero_|mc_|lmd_)/

/** The canonical URL: without tracking parameters and AMP, so that every way of linking a page gives the same text. */
export function canonicalUrl(address: Address): string {
  const query = address.query === '' ? '' : withoutTracking(address)
  const url = `https://${address.host}${address.port}${address.path}`
  return query === '' ? url : `${url}?${query}`
}

function withoutTracking({ host, path, query }: Address): string {
  // The path alone identifies a post.
  if (/^(?:www\.|mobile\.)?(?:x|twitter)\.com$/.test(host) && path.includes('/status/')) return ''
  const isScript = SCRIPT.test(path)
  const ofHost = OF_HOSTS.find(([hosts]) => hosts.test(host))?.[1]
  return query
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair, isScript) && ofHost?.test(pair) !== true)
    .join('&')
}

/** Parameters that record how a reader came on these hosts, but have a meaning elsewhere. */
const OF_HOSTS: readonly (readonly [hosts: RegExp, parameters: RegExp])[] = [
  [/(?:^|\.)youtube\.com$/, /^(?:feature|pp|ab_channel|app)(?:=|$)/],
  [/(?:^|\.)dw\.com$/, /^maca=/],
  [/(?:^|\.)cnn\.com$/, /^[ic]id=/],
  [/(?:^|\.)(?:nbcnews|msnbc|cnbc)\.com$/, /^cid=/],
  [/(?:^|\.)wsj\.com$/, /^st=/],
  [/(?:^|\.)(?:haaretz|theatlantic)\.com$/, /^gift=/],
  [/(?:^|\.)economist\.com$/, /^fsrc=/],
  [/(?:^|\.)ndtv\.com$/, /^pfrom=/],
  [/(?:^|\.)ria\.ru$/, /^in=/],
  [/(?:^|\.)corriere\.it$/, /^refresh_ce/],
  [/(?:^|\.)bild\.de$/, /^t_ref=/],
  [/(?:^|\.)msn\.com$/, /^ei=/],
  [/(?:^|\.)tiktok\.com$/, /^(?:is_from_webapp|sender_device|is_copy_url|web_id|_r|_t)=/],
  [/(?:^|\.)substack\.com$/, /^(?:r|publication_id|post_id|isFreemail|triedRedirect|showWelcome)=/],
]

function isTracking(pair: string, isScript: boolean): boolean {
  const equals = pair.indexOf('=')
  const name = (equals === -1 ? pair : pair.slice(0, equals)).toLowerCase()
  if (MOSTLY_TRACKING.has(name)) return !isScript && (name === 'ref' || name === 'mod' || TRACKING.has(name))
  return TRACKING.has(name) || TRACKING_PREFIX.test(name) || AMP_PARAMETER.test(pair)
}

const AMP_PARAMETER =
  /^(?:_?amp(?:=(?:1|true|yes|html)?)?|is_?amp=(?:1|true)|(?:output_?type|facet|mode|view|format|service|tpl|layout|type|variant)=amp(?:-type|html)?)$/i
const AMP_PATH = /amp[/_.]|[/_.-]amp(?:html)?(?:\.s?html?|\/?$)/

/** The page behind an AMP address: `amp.x.example/a`, `x.example/a/amp`, `x.example/amp/a`, `a.amp.html`. */
export function withoutAmp(address: Address): Address {
  let { host, path } = address
  while (host.startsWith('amp.') && host.indexOf('.', 4) !== -1) host = host.slice(4)
  if (path.includes('amp') && AMP_PATH.test(path)) path = deAmped(path)
  return host === address.host && path === address.path ? address : { ...address, host, path }
}

/**
 * Removes an `amp` segment at either end of the path or after the first segment (`/news/amp/world-1`), not elsewhere.
 */
function deAmped(path: string): string {
  for (;;) {
    const stripped = path
      .replace(/[._]amp(\.s?html?)?$/, '$1')
      .replace(/-amp(\.s?html?)$/, '$1')
      .replace(/\/amp_(?=\w)/, '/')
      .replace(/\/amp(?:\/1|\.html|html)\/?$/, '')
      .replace(/^\/platform\/amp\//, '/')
      .replace(/\/amp\/?$/, '/')
      .replace(/^\/amp\//, '/')
      .replace(/^(\/[^/]+)\/amp\//, '$1/')
    if (stripped === path) return path
    path = stripped
  }
}
