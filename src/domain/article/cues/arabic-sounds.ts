import type { OutletKind } from '../../outlet.ts'

/** Nouns that almost always stand before a name. */
export const SURE_NOUN = /^(ال)?(وكال|قنا|إذاع|فضائي)/

/** The kinds of outlet that an Arabic noun may introduce. */
export const KINDS_AFTER: readonly (readonly [noun: RegExp, kinds: readonly OutletKind[]])[] = [
  [/وكال/, ['wire-agency']],
  [/صحيف|جريد|يومية/, ['newspaper', 'news-site', 'magazine']],
  [/مجل|أسبوع/, ['magazine', 'newspaper']],
  [/قنا|تلفزيون|فضائي|شبك|محط|هيئة/, ['television', 'broadcaster', 'radio']],
  [/إذاع|راديو/, ['radio', 'broadcaster']],
  [/موقع|بواب/, ['news-site', 'newspaper', 'magazine', 'fact-checker', 'platform']],
  [/منص/, ['platform']],
]

/** Foreign articles and prepositions in Arabic letters, which look like Arabic words. */
export const FOREIGN_SMALL = /^(أوف|اوف|ذا|ذي|آند|اند|إل|ال|دي|دير|دو|لا|لو|ذه|أون)$/

/** Prepositions that introduce a source and the like: `نقلا عن`, `عن وكالة`. */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['عن', 'إلى', 'من', 'مع', 'على', 'في', 'عبر', 'و'])
