/** The text of one of Debian's word lists: UTF-8 but for older ones, of which hunspell's Greek has an alphabet of its own. */
export function wordListText(file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8')
  if (!text.includes('\uFFFD')) return text
  return new TextDecoder(file.includes('el_GR') ? 'iso-8859-7' : 'iso-8859-1').decode(bytes)
}
