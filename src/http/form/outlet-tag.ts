import type { Store } from '../../reading/store.ts'

/** A tag for what is shown of one outlet. */
export async function outletTag({ view }: Store, id: string, ...parts: readonly string[]): Promise<string> {
  const { standings } = await view.current()
  return `"${[id, standings.revisionOf(id) ?? 0, ...parts].join('.')}"`
}
