export const site = {
  /** The language's own name. */
  ownName: 'English',
  tagline: 'What a journalist should know about the source just cited',
  skip: 'Skip to the content',
  navigation: 'Pages',
  places: {
    outlets: 'Outlets',
    compare: 'Compare',
    article: 'Read an article',
    methodology: 'Methodology',
    changes: 'Changes',
  },
  docs: 'API',
  unknown: 'What is not known is said to be unknown, and never counted against anybody.',
}
