export const act = {
  heading: 'What the European Media Freedom Act asks for',
  lede: 'Article 6(1) has media services of the European Union show their readers four things, here in our words. For each outlet of the Union with a record: what was seen of them. “Not seen” means that nobody has read a page on it yet, and is no judgement on whether an outlet keeps the law. On (c), persons among the known owners are named, as registers of beneficial owners are not read; on (d), what was found on funding in general, as state advertising is not recorded by itself.',
  source: 'Regulation (EU) 2024/1083',
  points: {
    a: 'Legal name and contact',
    b: 'Direct and indirect owners',
    c: 'Beneficial owners',
    d: 'State advertising, advertising money from third countries’ authorities',
  },
  seen: (seen: string, all: string) => `seen for ${seen} of ${all}`,
  notSeen: 'not seen',
}
