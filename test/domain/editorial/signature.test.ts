import { describe, expect, it } from 'vitest'
import { findSigner, isSignedBy, signerOf } from '../../../src/domain/editorial/signature.ts'
import { toBase64url } from '../../../src/domain/text/base64url.ts'

/** RFC 8032, section 7.1, test 1: secret key, public key and the signature of the empty message. */
const VECTOR = {
  seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature:
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
}
const fromHex = (hex: string) =>
  toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))

describe('a signer', () => {
  it('signs as RFC 8032 has it', async () => {
    const signer = await signerOf(fromHex(VECTOR.seed))
    expect(signer.publicKey).toBe(fromHex(VECTOR.publicKey))
    expect(await signer.sign('')).toBe(fromHex(VECTOR.signature))
  })

  it('is valid for no other text, key or signature', async () => {
    const { publicKey, sign } = await signerOf(fromHex(VECTOR.seed))
    const signature = await sign('head')
    expect(await isSignedBy(publicKey, signature, 'head')).toBe(true)
    expect(await isSignedBy(publicKey, signature, 'heads')).toBe(false)
    expect(await isSignedBy(publicKey, `A${signature.slice(1)}`, 'head')).toBe(signature.startsWith('A'))
    expect(await isSignedBy('no key', signature, 'head')).toBe(false)
    expect(await isSignedBy(publicKey, 'no signature', 'head')).toBe(false)
    expect(await isSignedBy(publicKey, `A${signature}`, 'head')).toBe(false)
    expect(await isSignedBy(publicKey, `${signature}A`, 'head')).toBe(false)
    expect(await isSignedBy(`A${publicKey}`, signature, 'head')).toBe(false)
    expect(await isSignedBy(`${publicKey}A`, signature, 'head')).toBe(false)
  })

  it('takes a signature in its one spelling, and none that decodes to the same bytes', async () => {
    const { publicKey, sign } = await signerOf(fromHex(VECTOR.seed))
    const signature = await sign('head')
    const bytes = (text: string) => Buffer.from(text, 'base64url').toString('hex')
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
    const spellings = letters
      .map((last) => signature.slice(0, -1) + last)
      .filter((each) => bytes(each) === bytes(signature))
    expect(spellings).toHaveLength(16)
    for (const each of spellings) expect(await isSignedBy(publicKey, each, 'head')).toBe(each === signature)
  })

  it('refuses a malformed seed', async () => {
    await expect(signerOf('short')).rejects.toThrow(/43 characters/)
    await expect(signerOf(`A${fromHex(VECTOR.seed)}`)).rejects.toThrow(/43 characters/)
    await expect(signerOf(`${fromHex(VECTOR.seed)}A`)).rejects.toThrow(/43 characters/)
  })

  it('is there only where there is a seed', async () => {
    expect((await findSigner(fromHex(VECTOR.seed)))?.publicKey).toBe(fromHex(VECTOR.publicKey))
    for (const none of [null, undefined, '']) expect(await findSigner(none)).toBeUndefined()
  })
})
