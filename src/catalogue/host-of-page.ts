/** The host of a page's address; the text itself where it is no address. */
export function hostOfPage(page: string): string {
  return URL.parse(page)?.host ?? page
}
