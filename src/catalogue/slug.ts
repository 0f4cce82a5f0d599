import { fold } from '../domain/lookup/fold.ts'

/** A name or host as an outlet's id, of 60 characters at most: `El País` → `el-pais`; empty without Latin letters or digits. */
export function slugOf(text: string): string {
  return fold(text.replaceAll('.', ' '))
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '')
}

/** A host as the id of a listing without a name: `motherjones.com` → `motherjones-com`. */
export function slugOfHost(host: string): string {
  return host.replaceAll(/[^a-z0-9]+/g, '-')
}
