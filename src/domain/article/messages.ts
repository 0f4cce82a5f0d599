/** The summary of an article and the reasons for merging sources. */
export type ArticleMessages = {}
