import type { RecordAsRead } from '../../db/record-document.ts'
import type { Store } from '../../reading/store.ts'

/** A tag for what is shown of one outlet, of the very read that its body is made of. */
export function revisedTag(
  { record, revision, showsImported }: Pick<RecordAsRead, 'record' | 'revision' | 'showsImported'>,
  ...parts: readonly string[]
): string {
  return `"${[record.id, revision, ...parts, ...(showsImported ? ['imported'] : [])].join('.')}"`
}

/** A tag for what is shown of one outlet by what is in memory of it. */
export async function outletTag({ view }: Store, id: string, ...parts: readonly string[]): Promise<string> {
  const { standings } = await view.current()
  return `"${[id, standings.revisionOf(id) ?? 0, ...parts].join('.')}"`
}
