import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { proofNameOf, proofTokenOf, proofUrlOf } from '../../../src/domain/editorial/domain-proof.ts'

const filing = { kind: 'dispute', id: 3, outletId: 'tribune', text: 'Faux : « tout ».' } as const

describe('the proof of a domain', () => {
  it('is the SHA-256 of the filing in canonical JSON', () => {
    const canonical = `{"id":3,"kind":"dispute","outletId":"tribune","text":"Faux : « tout »."}`
    const hash = createHash('sha256').update(canonical).digest('hex')
    expect(proofTokenOf(filing)).toBe(`masthead-proof=${hash}`)
  })

  it('of one filing is not valid for another', () => {
    const others = [{ kind: 'reply' }, { id: 4 }, { outletId: 'courier' }, { text: 'Faux : « tout »' }] as const
    const tokens = [filing, ...others.map((other) => ({ ...filing, ...other }))].map(proofTokenOf)
    expect(new Set(tokens).size).toBe(5)
  })

  it('is looked for where only the owner of the domain can put it', () => {
    expect(proofNameOf('tribune.example')).toBe('_masthead.tribune.example')
    expect(proofUrlOf('tribune.example')).toBe('https://tribune.example/.well-known/masthead-proof.txt')
  })
})
