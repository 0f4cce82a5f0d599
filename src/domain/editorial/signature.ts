import { toBase64url } from '../text/base64url.ts'

/**
 * Signs the head of the change log. The key is not in the database, so that whoever alters entries there cannot sign
 * them.
 */
export interface Signer {
  /** Ed25519, 32 bytes as base64url. */
  readonly publicKey: string
  /** Signature of a text in UTF-8, as base64url. */
  readonly sign: (text: string) => Promise<string>
}

/** The bytes before an Ed25519 seed in PKCS #8 (RFC 8410, section 7). */
const PKCS8_PREFIX = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20]

/** A seed or public key: 32 bytes as base64url without padding. */
export const KEY_FORM = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/

/** The signer for a seed of 32 bytes as base64url. @throws Error for another form */
export async function signerOf(seed: string): Promise<Signer> {
  if (!KEY_FORM.test(seed)) throw new Error('A signing key is 32 bytes in base64url: 43 characters.')
  const pkcs8 = Uint8Array.from([...PKCS8_PREFIX, ...fromBase64url(seed)])
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'Ed25519' }, true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  if (x === undefined) throw new Error('This runtime does not give back the public half of an Ed25519 key.')
  return {
    publicKey: x,
    sign: async (text) =>
      toBase64url(new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key, new TextEncoder().encode(text)))),
  }
}

/** The signer for a seed, or undefined without one. */
export async function findSigner(seed: string | null | undefined): Promise<Signer | undefined> {
  return seed ? signerOf(seed) : undefined
}

/** 64 bytes in base64url. The last character holds two bits: with others set, a signature would have 16 spellings. */
const SIGNATURE_FORM = /^[A-Za-z0-9_-]{85}[AQgw]$/

/** Whether the holder of a public key signed the text. False for a malformed key or signature. */
export async function isSignedBy(publicKey: string, signature: string, text: string): Promise<boolean> {
  if (!KEY_FORM.test(publicKey) || !SIGNATURE_FORM.test(signature)) return false
  const key = await crypto.subtle.importKey('raw', fromBase64url(publicKey), { name: 'Ed25519' }, false, ['verify'])
  const bytes = new TextEncoder().encode(text)
  return crypto.subtle.verify({ name: 'Ed25519' }, key, fromBase64url(signature), bytes)
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}
