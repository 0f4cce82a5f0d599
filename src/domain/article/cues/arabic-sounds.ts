import type { OutletKind } from '../../outlet.ts'

/** Nouns that hardly stand before anything but a name. */
export const SURE_NOUN = /^(ال)?(وكال|قنا|إذاع|فضائي)/

/** Which outlets an Arabic noun may stand before. */
export const KINDS_AFTER: readonly (readonly [noun: RegExp, kinds: readonly OutletKind[]])[] = [
  [/وكال/, ['wire-agency']],
  [/صحيف|جريد|يومية/, ['newspaper', 'news-site', 'magazine']],
  [/مجل|أسبوع/, ['magazine', 'newspaper']],
  [/قنا|تلفزيون|فضائي|شبك|محط|هيئة/, ['television', 'broadcaster', 'radio']],
  [/إذاع|راديو/, ['radio', 'broadcaster']],
  [/موقع|بواب/, ['news-site', 'newspaper', 'magazine', 'fact-checker', 'platform']],
  [/منص/, ['platform']],
]

/** Foreign articles and prepositions that Arabic letters may spell like its own words. */
export const FOREIGN_SMALL = /^(أوف|اوف|ذا|ذي|آند|اند|إل|ال|دي|دير|دو|لا|لو|ذه|أون)$/

/** Words of origin and the like: `نقلا عن`, `عن وكالة`. */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['عن', 'إلى', 'من', 'مع', 'على', 'في', 'عبر', 'و'])
