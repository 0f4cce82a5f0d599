/**
 * Query parameters that record how a reader came, not what is read: those documented by analytics, mail and advertising
 * tools (Google, Meta, Microsoft, X, Mailchimp, HubSpot, Marketo, Matomo, Adobe, AT Internet), publishers' sharing
 * parameters, and those that Brave's list of rules removes everywhere (brave/adblock-lists, brave-lists/clean-urls.json).
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
  itid sara_ref ssm accesstoken wt_zmc wt_ref wt.tsrc _openstat yadclid yadordid ymclid ysclid srsltid h_sid h_slt
  _branch_referrer _branch_match_id _bhlid wtrid __vfz __hsfp cm_cr cm_me cm_re cm_sp cm_mmc et_cid et_rid ml_sub ml_subscriber ml_subscriber_hash
  fb_comment_id irclickid irgwc ir_adid cx_click cx_recsorder cx_recswidget s_campaign sc_customer sc_eh sc_lid sc_llid sc_src sc_uid
  ex_cid pwapi_token giftid
  _x_tr_sl _x_tr_tl _x_tr_hl _x_tr_pto _x_tr_sch _x_tr_hp _x_tr_hist`.split(/\s+/),
)
/**
 * Tracking parameters that can also select the page where a script serves it: `article.php?ref=88-AB`,
 * `forum.php?mod=redirect`.
 */
const MOSTLY_TRACKING: ReadonlySet<string> = new Set(['ref', 'mod', 'source', 'src', 'from', 'cmp', 'si', 'trk', 'spm'])
const SCRIPT =
  /\.(?:php\d?|aspx?|cgi|jsp|do|pl|cfm|dll)$|\/(?:article|view|page|topic|thread|forum|board|kb|show|doc|document|item|index|ticket|case)s?\/?$/i
const TRACKING_PREFIX = /^(?:utm_|pk_|piwik_|mtm_|matomo_|hsa_|itm_|stm_|vero_|mc_|lmd_|at_|cm_mmca)/

/**
 * Parameters that record how a reader came on these hosts, but have a meaning elsewhere; most are in Brave's list too, or in
 * those of ClearURLs (ClearURLs/Rules, 29 July 2025) and DandelionSprout (DandelionSprout/adfilt, 22 August 2026).
 */
const OF_HOSTS: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      ['youtube.com', /^(?:feature|pp|ab_channel|app|embeds_\w+|source_ve_path)(?:=|$)/],
      ['dw.com', /^maca=/],
      ['cnn.com', /^(?:[ic]id|hpt|refresh)=/],
      ['nbcnews.com msnbc.com', /^(?:cid|repost)=/],
      ['cnbc.com', /^(?:cid|__source|par)=/],
      ['abcnews.go.com abcnews.com channelnewsasia.com todayonline.com', /^cid=/],
      ['bbc.com bbc.co.uk', /^(?:pinned_post_\w+|src_origin)=/],
      ['reuters.com', /^edition-redirect=/],
      ['ft.com', /^(?:segmentid|token|ftcamp|syn-\w+)=/],
      ['time.com', /^iid=/],
      ['forbes.com', /^sh=/],
      ['fortune.com', /^(?:xid|queryly)=/],
      ['newsweek.com', /^subref=/],
      ['businessinsider.com', /^(?:r|op)=/],
      ['barrons.com marketwatch.com', /^(?:siteid|refsec|yptr|rss)=/i],
      ['politico.com politico.eu', /^(?:nname|nid|nrid|nlid)=/],
      ['npr.org', /^(?:ft|f)=/],
      ['cbc.ca', /^(?:appname|udid|webview)=/],
      ['theepochtimes.com', /^ea_(?:med|src)=/],
      ['buzzfeed.com buzzfeednews.com', /^(?:d_id|origin|bfsource)=/],
      ['scmp.com', /^(?:campaign|module|pgtype)=/],
      ['asahi.com', /^iref=/],
      ['smh.com.au theage.com.au', /^btis=/],
      ['ettoday.net', /^from=/],
      ['lemonde.fr', /^random=/],
      ['lefigaro.fr', /^origine=/],
      ['elpais.com', /^event_log=/],
      ['as.com', /^(?:id_externo_noti|m[1-5]|omnil)=/],
      ['elmundo.es marca.com expansion.com', /^(?:cid|s_kw|emk)=/],
      ['zeit.de', /^freebie=/],
      ['nzz.ch', /^mktc(?:id|val)=/],
      ['euronews.com', /^_ope=/],
      ['yle.fi', /^origin=/],
      ['t.me', /^(?:single|embed|mode)(?:=|$)/],
      ['instagram.com', /^hl=/],
      [
        'facebook.com',
        /^(?:_?rdc|_?rdr|paipv|eav|sfnsn|idorvanity|wtsid|fref|hc_\w+|refid|comment_tracking|locale)(?:=|$)/,
      ],
      ['weibo.com weibo.cn', /^(?:weibo_id|dt_dapp)=/],
      [
        'bilibili.com',
        /^(?:spm_id_from|vd_source|share_\w+|from_source|seid|unique_k|buvid|is_story_h5|plat_id|up_id|bbid)=/,
      ],
      ['wsj.com', /^(?:st|cid|inttrackingcode|trackingCode)=/],
      ['haaretz.com', /^(?:gift|lts)=/],
      ['theatlantic.com', /^gift=/],
      ['economist.com', /^(?:fsrc|giftId)=/],
      ['ndtv.com', /^pfrom=/],
      ['ria.ru', /^in=/],
      ['rbc.ru kommersant.ru gazeta.ru vedomosti.ru iz.ru', /^from=/],
      ['faz.net', /^(?:premium|GEPC)=/],
      ['spiegel.de', /^giftToken=/],
      ['sueddeutsche.de', /^reduced=/],
      ['indiatimes.com', /^from=/],
      ['irishtimes.com', /^localLinksEnabled=/],
      ['dailymail.co.uk thisismoney.co.uk metro.co.uk inews.co.uk', /^(?:ico|mrn_rm)=/],
      ['reddit.com', /^(?:rdt|share_id|ref_campaign|ref_source|correlation_id|post_fullname)=/],
      ['x.com twitter.com', /^(?:cxt|s|t)=/],
      [
        'nytimes.com theathletic.com',
        /^(?:referringSource|sgrp|ugrp|action|module|pgtype|region|surface|fellback|req_id|variant|impression_id|pool|instance_id|nl|regi_id|segment_id|te|user_id|alpha|block|shadow_vec_sim|checkout_entry_point|ref_page|login_source)=/,
      ],
      ['cbsnews.com', /^intcid=/],
      ['radio-canada.ca', /^partageApp=/],
      ['bloomberg.com', /^(?:in_source|embedded-checkout|fromMostRead|re_source)=/],
      ['arstechnica.com newyorker.com wired.com vanityfair.com vogue.com', /^(?:esrc|hasha|hashb|hashc|mbid)=/],
      ['hbr.org techcrunch.com', /^tpcc=/],
      ['linkedin.com', /^(?:trackingCode|trackingId|original_referer)=/],
      ['corriere.it', /^refresh_ce/],
      ['bild.de', /^t_ref=/],
      ['msn.com', /^(?:ei|pfr|inst|li)=/],
      [
        'tiktok.com',
        /^(?:is_from_webapp|sender_device|is_copy_url|web_id|_r|_t|embed_source|refer|referer_url|referer_video_id)=/,
      ],
      ['substack.com', /^(?:r|publication_id|post_id|isFreemail|triedRedirect|showWelcome)=/],
    ] as const
  ).flatMap(([hosts, parameters]) => hosts.split(' ').map((host) => [host, parameters] as const)),
)

/** The rule for a host or a domain above it. */
export function trackersOf(host: string): RegExp | undefined {
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    const found = OF_HOSTS.get(domain)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a parameter of a page records how a reader came: `utm_source=x`, but not `ref=12`, which may name the page. */
export function isTracking(pair: string, path: string, trackers: RegExp | undefined): boolean {
  if (trackers?.test(pair) === true) return true
  const equals = pair.indexOf('=')
  const name = (equals === -1 ? pair : pair.slice(0, equals)).toLowerCase()
  if (!MOSTLY_TRACKING.has(name)) return TRACKING.has(name) || TRACKING_PREFIX.test(name)
  const isNumber = (name === 'ref' || name === 'mod') && /^\d+$/.test(pair.slice(equals + 1))
  return !isNumber && !SCRIPT.test(path) && (name === 'ref' || name === 'mod' || TRACKING.has(name))
}
