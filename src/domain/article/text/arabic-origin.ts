/** `اللبنانية`, `الإيراني`: an adjective with the article and the ending of origin. */
export function isArabicOrigin(word: string): boolean {
  return /^ال.{2,}(ية|ي)$/.test(word)
}
