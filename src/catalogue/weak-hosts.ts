/**
 * Hosts with copies of other people's pages, or where anybody can write: none may be the only reference of a value.
 * Collected on 30 November 2026 while the catalogue's references were checked; a host includes its sub-domains.
 */
const LISTS = {
  /** Mirrors, proxies, document dumps and sites that reprint or paraphrase others. */
  copy: `
  1-e8259.azureedge.net 108.161.137.60 123dok.com 24hbongdda.site 24newsreporter.com 3asas.com 520sf.org 5y1.org
  70.231.62.181 86852.net a.osmarks.net abcdef.wiki abcdocz.com abdulmanan.net absoluteastronomy.com adda247.com
  afinalwarning.com africana55radio.com ak.bloat.cat alchetron.com altnews.org altt.me amzdata.cn ana.rent analib.org
  ar.spantip.com arabkhabar.com archive.cirrus.center argentinian.me arietiform.com ask3.ru askwikinow.com
  atozwiki.com aubook.com.au autotweet.io bangladeshdailyonline.com bfjaawards.com brain2gain.com bravennow.com
  breakinglatest.news cach3.com caeducatorstogether.org calendarz.com carryshine.com celebritytvnetwork.com cinxe.com
  classactiondaily.com classicistranieri.com cloudaccess.host cloudfront.net cloudmonk.io coconutsuperstore.com
  colibris-outilslibres.org covidstrategies.org cultureru.com daily8.com de-academic.com defzone.net dejavu.org
  docslib.org dokumen.tips duhoctrungquoc.vn dvince.com dweb.link efinder.lk encycloreader.org entertainmentcoffee.com
  enwikipedia.net eudic.net europavarietas.org euroscandnews.se exbulletin.com expydoc.com fanyv88.com fdocument.pub
  fdocuments.in fdocuments.us fgks.org financialunions.com findacase.com fr-academic.com friendlywiki.com frwiki.wiki
  geoff.greer.fm googleweblight.com grafitify.com graphsearch.epfl.ch group-telegram.com guyanaguardian.com
  hessslslslsls.azureedge.net hmong.in.th howlingpixel.com hqproductreviews.com hubbry.com ibile9ja.com iiab.me
  infinitebrain.com infoismoney.com infokontak.com infospaze.com innovativebusinessnews.com ipfs.io issuhub.com
  kampuspedia.com kidzsearch.com kiwix.casplantje.nl kiwix.jackbot.fr kiwix.org knightbilham.com knowledger.de
  knowpia.com lanetaneta.com lawgud.com learndenglisch.com learntoday.news lepolitique.net liquisearch.com litfox.es
  localglob.com localnewswave.com mahradsms.ir meilleur-en-suisse.ch memim.com moam.info movatter.jp mozz.us
  muslimglobal.com negapedia.org netblogpro.com newsbrella.com newsdirectory3.com newskitchen.eu newsrebeat.com
  newsscore.com newsworldstream.com nohib.com nuclear-news.net objectwire.org onenewspage.com onenewspage.us
  opmmarketplace.com other.wiki owiki.org pages.dev palebluenews.com particle.news pdfhost.io pdfslide.fr pdfslide.net
  pdfslide.us perceptioes.com perceptiofr.com perceptiopt.com piglix.com pngimg.com podmine.ai populartimelines.com
  pressreader.com propertraining.net proxy.yimiao.online qaz.wiki qualitypuck.com qudswiki.org questia.com qwe.wiki
  qwertyu.wiki railway.app readkong.com remove-js.com review.clateway.com rhythmusic.net rssing.com ru24.net
  rztiandirun.com sanwago.com scribd.com skynews.icu smerfy.eu snaptimes.in som2ny.com
  stockscreener.finance stop-imperialism.com stringtranslate.com studylib.es studylib.net suarakita.net
  supportkurds.org tellerreport.com the-uncensored-wiki.com thefoxposts.com theindiansubcontinent.com theinfolist.com
  thenemistudio.com tiue.org tracefeed.com travisbriggs.com tudasnich.de twwiki.net txtreport.com ukrainetoday.org
  ultratap.online usanewsagency.com vdocuments.pub vdocuments.us verbena-dent.ru vihentai.com vvikipidea.org
  wazupnaija.com webmeup.com websitebiography.com webstat.net wideo.ovh wiki-org.ru wiki.agc.wuaze.com wiki.av1.space
  wiki.gravy.cc wiki.li wiki.livda.fr wiki.privacytools.io wiki.studentb.eu wiki.x.io wiki2.org wiki34.com wiki7.org
  wikiland.org wikiless.lunar.icu wikimili.com wikipedia-on-ipfs.org wikirank.net wikisum.wiki wikivisually.com
  wikiwand.com wikizero.net wirepaw.com wonilvalve.com worddisk.com workers.dev worldcdn.net worldebooklibrary.net
  worldlibrary.org wosing-net.webnode.es xn--b1aeclack5b4j.su zxc.wiki`,
  /** Open encyclopaedias. Wikipedia's own pages are accepted as references; copies of them are copies. */
  wiki: `
  endlesswiki.com fandom.com pluspedia.org prolewiki.org rationalwiki.org tadviser.com wikitia.com`,
  /** Blog platforms, forums, mailing lists and machine-made summaries. */
  talk: `
  a2hosted.com adam.curry.com asawinstanley.com banouta.net blogspot.co.uk blogspot.com bobmccoskrie.com
  crossingwallstreet.com factually.co forum-actualite.com freethoughtblogs.com handbill.us improvethenews.org
  installsat.tv kjlevy.com kompasiana.com listserve.net martinlejeune.de mcinformactions.net moonofalabama.org
  morshedi.se over-blog.com purlp.com satsupreme.com slashdot.org sofake.net unblog.fr wapiknow.baidu.com
  weehingthong.org wixsite.com wordpress.com zeitgeistlos.de`,
} as const
export type WeakHostKind = keyof typeof LISTS

const KINDS: ReadonlyMap<string, WeakHostKind> = new Map(
  (Object.keys(LISTS) as WeakHostKind[]).flatMap((kind) =>
    LISTS[kind]
      .trim()
      .split(/\s+/)
      .map((host) => [host, kind] as const),
  ),
)

/** The kind of weak host, or null: `en.wikisum.wiki` → `copy`. */
export function weaknessOf(host: string): WeakHostKind | null {
  const labels = host.replace(/\.$/, '').split('.')
  for (let at = 0; at < labels.length; at++) {
    const kind = KINDS.get(labels.slice(at).join('.'))
    if (kind !== undefined) return kind
  }
  return null
}
