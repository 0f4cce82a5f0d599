import { Parser } from 'htmlparser2'

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text inside, without nested tags. */
  readonly text: string
}

/** Every element of a page in order, with its text. */
export function tagsOf(page: string): readonly Tag[] {
  const tags: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: number[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(tags.push({ name, attributes: { ...attributes }, text: '' }) - 1)
    },
    ontext(text) {
      for (const at of open) {
        const tag = tags[at]
        if (tag) tag.text += text
      }
    },
    onclosetag() {
      open.pop()
    },
  })
  parser.end(page)
  return tags
}
