import type { RecordAsRead } from '../../db/record-document.ts'
import type { Store } from '../../reading/store.ts'

/** ETag of an answer about one outlet, from the same read as its body. */
export function revisedTag(
  { record, revision, showsImported }: Pick<RecordAsRead, 'record' | 'revision' | 'showsImported'>,
  ...parts: readonly string[]
): string {
  return `"${[record.id, revision, ...parts, ...(showsImported ? ['imported'] : [])].join('.')}"`
}

/** ETag of an answer about one outlet, from the catalogue in memory. */
export async function outletTag({ view }: Store, id: string, ...parts: readonly string[]): Promise<string> {
  const { standings } = await view.current()
  return `"${[id, standings.revisionOf(id) ?? 0, ...parts].join('.')}"`
}
