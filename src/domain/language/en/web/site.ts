export const site = {
  /** The language's own name. */
  ownName: 'English',
  /** Separator between the parts of a line. */
  comma: ', ',
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
  ways: {
    label: 'What you can do',
    search: 'Search',
    propose: 'Propose a record or a change',
    dispute: 'Dispute evidence',
    reply: 'Reply as an outlet',
  },
  unknown: 'What is not known is said to be unknown, and never counted against anybody.',
}
