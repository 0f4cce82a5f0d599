/** The format of a bundle; another number where an older program could misread it. */
export const BUNDLE_FORMAT = 'masthead-bundle-1'

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.sig'
/** As `sha256sum --check` reads it. */
export const CHECKSUMS = 'SHA256SUMS'
export const DATABASE = 'masthead.sqlite'

export interface BundleFile {
  readonly name: string
  readonly bytes: number
  /** In hex. */
  readonly sha256: string
}

/** What is in a bundle. Its text is what is signed. */
export interface BundleManifest {
  readonly format: typeof BUNDLE_FORMAT
  readonly createdAt: string
  /** The catalogue's revision. */
  readonly revision: number
  readonly outlets: number
  /** The day that scores are of. */
  readonly asOf: string
  readonly methodology: string
  /** The day from which on the delta holds what was published; null without one. */
  readonly since: string | null
  /** Whether the change log is in it. */
  readonly changeLog: boolean
  readonly licence: 'CC-BY-4.0'
  readonly notice: string
  /** The last migration applied: a program serves the databases of its own. */
  readonly migration: string
  readonly files: readonly BundleFile[]
  /** Ed25519, 32 bytes in base64url; null where nobody signed. */
  readonly publicKey: string | null
}
