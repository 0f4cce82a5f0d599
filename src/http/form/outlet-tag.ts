import type { RecordAsRead } from '../../db/record-document.ts'

/** ETag of an answer about one outlet, from the same read as its body. */
export function revisedTag(
  { record, revision, showsImported }: Pick<RecordAsRead, 'record' | 'revision' | 'showsImported'>,
  ...parts: readonly string[]
): string {
  return `"${[record.id, revision, ...parts, ...(showsImported ? ['imported'] : [])].join('.')}"`
}
