/** Format of a bundle; it gets a new number when an older program could misread it. */
export const BUNDLE_FORMAT = 'masthead-bundle-1'

export const MANIFEST = 'manifest.json'
export const SIGNATURE = 'manifest.sig'
/** In the format of `sha256sum --check`. */
export const CHECKSUMS = 'SHA256SUMS'
export const DATABASE = 'masthead.sqlite'

export interface BundleFile {
  readonly name: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** The contents of a bundle. The signature signs this file's text. */
export interface BundleManifest {
  readonly format: typeof BUNDLE_FORMAT
  readonly createdAt: string
  /** The catalogue's revision. */
  readonly revision: number
  readonly outlets: number
  /** The day of the scores. */
  readonly asOf: string
  readonly methodology: string
  /** The delta holds what was published from this day on; null without a delta. */
  readonly since: string | null
  /** Whether it contains the change log. */
  readonly changeLog: boolean
  readonly licence: 'CC-BY-4.0'
  readonly notice: string
  /** The last migration applied: a program serves only databases with its own last migration. */
  readonly migration: string
  readonly files: readonly BundleFile[]
  /** Ed25519, 32 bytes as base64url; null where it is unsigned. */
  readonly publicKey: string | null
}
