import { getDomain } from 'tldts'

/**
 * Libraries, databases, kiosks, hosting and publishing systems that source lists give as an outlet's site although many
 * outlets use them. Found in the register's rows and in lists of verdicts, each under titles of several publishers.
 */
const HOSTS_OF_MANY: ReadonlySet<string> = new Set(
  `arcpublishing.com archive.org bm-lille.fr bn-r.fr classiques-garnier.com cnepaper.com dlib.si dreamhosters.com dynalias.org epnet.com
  factiva.com germancorner.com hathitrust.org hhrf.org iapsop.com ifrance.com issuu.com jstor.org kcnawatch.org lnb.lv localheadlinenews.com
  macewan.ca magzter.com natlib.govt.nz neighbourly.co.nz newsbank.com newsmemory.com nexis.com oclc.org pressdisplay.com pressreader.com
  proquest.com rdsinc.com reedbusiness.com retronews.fr sapo.pt scholarsportal.info serialssolutions.com timarit.is umi.com mytvsuper.com
  bizjournals.com bm-lyon.fr cairn.info cbslocal.com comettv.com creuse.fr exlibrisgroup.com gettyimages.com hostultra.com lexis-nexis.com lexisnexis.co.uk
  mcgill.ca myspace.com nantes.fr minsk.by newspaperdirect.com nsk.hr pluto.tv revealdigital.com smalltownpapers.com softlineweb.com uiuc.edu
  virginiachronicle.com forcatel.com guangdianyun.tv vectromdigital.com shockmedia.com.ar state.id.us state.ms.us stlouisfed.org virginia.edu`.split(
    /\s+/,
  ),
)

export function isHostOfMany(host: string): boolean {
  return HOSTS_OF_MANY.has(host) || HOSTS_OF_MANY.has(getDomain(host) ?? '') || /(^|\.)ezproxy\./.test(host)
}
