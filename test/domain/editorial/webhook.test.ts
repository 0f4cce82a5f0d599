import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change, LoggedScore } from '../../../src/domain/editorial/change.ts'
import { changeLines, changeTitle } from '../../../src/domain/editorial/change-text.ts'
import { isWanted, nextAttemptAt, RETRY_DELAYS } from '../../../src/domain/editorial/webhook.ts'
import { LARGEST_MESSAGE, messageOf, testMessage } from '../../../src/domain/editorial/webhook-message.ts'
import { SECRET_BYTES, toSecret, webhookSignature } from '../../../src/domain/editorial/webhook-signature.ts'
import { isPublicAddress, targetFault } from '../../../src/domain/editorial/webhook-target.ts'

const MIXED: LoggedScore = { status: 'scored', value: 51, band: 'mixed' }
const HIGH: LoggedScore = { status: 'scored', value: 81, band: 'high' }
const LEANS: LoggedScore = { status: 'provisional', value: 30, leaning: 'unreliable', band: null }
const OPEN: LoggedScore = { status: 'provisional', value: 41, leaning: 'open', band: null }
const NONE: LoggedScore = { status: 'insufficient', value: null, band: null }

function changeOf(more: Partial<Change> = {}, before: LoggedScore | null = MIXED, after: LoggedScore = MIXED) {
  return {
    seq: 7,
    previous: '0'.repeat(64),
    hash: 'ab'.repeat(32),
    at: '2026-11-20T10:00:00.000Z',
    outletId: 'tribune',
    outletName: 'The Tribune',
    kind: 'record-changed',
    cause: { kind: 'proposal', id: 4, reason: 'The council has ruled.', by: 'ann', reviewedBy: 'bob' },
    changes: [{ what: 'set', member: 'country', id: null, old: 'FR', new: 'BE' }],
    score: { moved: before !== after, methodology: '2026-12', asOf: '2026-11-20', before, after },
    record: 'cd'.repeat(32),
    ...more,
  } as Change & { readonly hash: string }
}

describe('a filter', () => {
  const ALL = { outlets: null, kinds: null, bandCrossing: false }
  it('wants everything unless it says otherwise, and what fits all that it says', () => {
    expect(isWanted(ALL, changeOf())).toBe(true)
    expect(isWanted({ ...ALL, outlets: ['courier', 'tribune'] }, changeOf())).toBe(true)
    expect(isWanted({ ...ALL, outlets: ['courier'] }, changeOf())).toBe(false)
    expect(isWanted({ ...ALL, kinds: ['reply-changed'] }, changeOf())).toBe(false)
    expect(isWanted({ ...ALL, outlets: ['tribune'], kinds: ['record-changed'] }, changeOf())).toBe(true)
    expect(isWanted({ ...ALL, outlets: ['courier'], kinds: ['record-changed'] }, changeOf())).toBe(false)
  })

  it.each([
    ['into another band', MIXED, HIGH, true],
    ['out of any band', HIGH, NONE, true],
    ['into a first band', NONE, MIXED, true],
    ['within its band', MIXED, { ...MIXED, value: 55 }, false],
    ['into another leaning', LEANS, OPEN, true],
    ['within its leaning', LEANS, { ...LEANS, value: 33 }, false],
    ['as a new outlet', null, HIGH, false],
    ['in an entry of before there were leanings', MIXED, { ...MIXED, leaning: null }, false],
    ['into its first leaning', MIXED, { ...MIXED, leaning: 'open' as const }, true],
  ])('for band crossings hears of a score that moved %s', (_, before, after, wanted) => {
    expect(isWanted({ ...ALL, bandCrossing: true }, changeOf({}, before, after))).toBe(wanted)
  })
})

describe('a new methodology', () => {
  const change = {
    ...changeOf(),
    outletId: null,
    outletName: null,
    kind: 'methodology-changed',
    cause: { kind: 'methodology', id: null, reason: 'Scores are made otherwise.', by: 'masthead', reviewedBy: null },
    changes: [],
    score: null,
    record: null,
    methodology: { from: '2026-12', to: '2027-01' },
  } as const
  const ALL = { outlets: null, kinds: null, bandCrossing: false }

  it('goes to webhooks for all outlets, also for bands only, but not to those for some outlets or other kinds', () => {
    expect(isWanted(ALL, change)).toBe(true)
    expect(isWanted({ ...ALL, bandCrossing: true }, change)).toBe(true)
    expect(isWanted({ ...ALL, kinds: ['methodology-changed'] }, change)).toBe(true)
    expect(isWanted({ ...ALL, kinds: ['record-changed'] }, change)).toBe(false)
    expect(isWanted({ ...ALL, outlets: ['tribune'] }, change)).toBe(false)
  })

  it('is no register that was loaded, which moves no score', () => {
    const loaded = { ...change, kind: 'register-loaded', register: { listings: 3, files: 'ab' } } as unknown as Change
    expect(isWanted(ALL, loaded)).toBe(true)
    expect(isWanted({ ...ALL, bandCrossing: true }, loaded)).toBe(false)
  })

  it('has a title and lines of its own', () => {
    expect(changeTitle(change)).toBe('Scores: methodology 2026-12 → 2027-01')
    expect(changeLines(change)).toEqual(['Scores are made otherwise. (masthead)'])
    expect(JSON.parse(messageOf(change).body)).toMatchObject({ type: 'methodology.changed', data: { complete: true } })
  })
})

describe('the schedule of retries', () => {
  it('is that of Standard Webhooks, and ends', () => {
    const AT = '2026-11-20T10:00:00.000Z'
    const waits = RETRY_DELAYS.map((_, attempts) => {
      const next = nextAttemptAt(attempts, AT)
      return next === null ? null : (Date.parse(next) - Date.parse(AT)) / 1_000
    })
    expect(waits).toEqual([0, 5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400])
    expect(nextAttemptAt(RETRY_DELAYS.length, AT)).toBeNull()
  })

  it('waits longer where the receiver asks for it, never shorter, and never more than a day', () => {
    const AT = '2026-11-20T10:00:00.000Z'
    expect(nextAttemptAt(1, AT, 120)).toBe('2026-11-20T10:02:00.000Z')
    expect(nextAttemptAt(2, AT, 1)).toBe('2026-11-20T10:05:00.000Z')
    expect(nextAttemptAt(1, AT, 86_399)).toBe('2026-11-21T09:59:59.000Z')
    expect(nextAttemptAt(1, AT, 86_400)).toBe('2026-11-21T10:00:00.000Z')
    expect(nextAttemptAt(1, AT, 86_401)).toBe('2026-11-21T10:00:00.000Z')
    expect(nextAttemptAt(1, AT, null)).toBe('2026-11-20T10:00:05.000Z')
  })
})

describe('a signature', () => {
  it('is the one of the Standard Webhooks reference libraries', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' }
    expect(webhookSignature(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'], message)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  it('is made once with each secret', () => {
    const secrets = [1, 2].map((byte) => toSecret(new Uint8Array(SECRET_BYTES).fill(byte)))
    const message = { id: 'a', timestamp: 1, body: 'é' }
    const both = webhookSignature(secrets, message).split(' ')
    expect(both).toEqual(secrets.map((secret) => webhookSignature([secret], message)))
    expect(new Set(both).size).toBe(2)
  })
})

describe('a secret', () => {
  it('is made of 32 bytes, named as Standard Webhooks has it', () => {
    expect(SECRET_BYTES).toBe(32)
    expect(toSecret(new Uint8Array(32).fill(0xfb))).toBe(`whsec_${'+/v7'.repeat(10)}+/s=`)
    for (const length of [31, 33])
      expect(() => toSecret(new Uint8Array(length))).toThrow(`A webhook's secret is made of 32 bytes, not ${length}.`)
  })
})

describe('a message', () => {
  it('carries the whole change where it fits', () => {
    const { id, body } = messageOf(changeOf())
    expect(id).toBe('change_7_abababababababab')
    expect(JSON.parse(body)).toEqual({
      type: 'record.changed',
      timestamp: '2026-11-20T10:00:00.000Z',
      data: { address: '/v1/changes/7', complete: true, change: changeOf() },
    })
  })

  it('is cut from exactly 20,000 bytes on: first values, then the list', () => {
    expect(LARGEST_MESSAGE).toBe(20_000)
    const ofLength = (length: number, made: (padding: number) => Change & { readonly hash: string }) => {
      const whole = { type: 'record.changed', timestamp: '2026-11-20T10:00:00.000Z' }
      const sizeOf = (change: Change) =>
        JSON.stringify({ ...whole, data: { address: '/v1/changes/7', complete: true, change } }).length
      return made(length - sizeOf(made(0)))
    }
    const padded = (padding: number) =>
      changeOf({ changes: [{ what: 'set', member: 'note', id: null, old: null, new: 'x'.repeat(padding) }] })
    const sent = (change: Change & { readonly hash: string }) => JSON.parse(messageOf(change).body).data
    expect(messageOf(ofLength(19_999, padded)).body).toHaveLength(19_999)
    expect(sent(ofLength(19_999, padded)).complete).toBe(true)
    expect(sent(ofLength(20_000, padded))).toMatchObject({
      complete: false,
      change: { changes: [{ what: 'set', member: 'note', id: null }] },
    })
    const named = (padding: number) =>
      changeOf({ changes: [{ what: 'set', member: 'x'.repeat(padding), id: null, old: 1, new: 2 }] })
    // Two values and `false` for `true` less: `,"old":1,"new":2` are 16 bytes.
    expect(sent(ofLength(20_014, named)).change.changes).toHaveLength(1)
    expect(sent(ofLength(20_015, named))).toMatchObject({ complete: false, change: { changes: [] } })
  })

  it('that tries a receiver out says nothing', () => {
    const { id, body } = testMessage('ab', '2026-11-20T10:00:00.000Z')
    expect(id).toBe('test_ab')
    expect(JSON.parse(body)).toEqual({ type: 'webhook.test', timestamp: '2026-11-20T10:00:00.000Z', data: {} })
  })

  it('stays under 20 KB whatever the change, and says when it is not all', () => {
    let cut = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ maxLength: 40, unit: 'binary' }), fc.nat({ max: 4_000 })), { maxLength: 300 }),
        fc.string({ maxLength: 2_000, unit: 'binary' }),
        (parts, reason) => {
          const changes = parts.map(([id, length]) => ({
            what: 'added' as const,
            member: 'transparency',
            id,
            old: null,
            new: { note: 'é'.repeat(length) },
          }))
          const change = changeOf({ changes, cause: { kind: 'proposal', id: 1, reason, by: 'a', reviewedBy: null } })
          const { body } = messageOf(change)
          expect(new TextEncoder().encode(body).length).toBeLessThan(LARGEST_MESSAGE)
          const { complete, change: sent } = JSON.parse(body).data as { complete: boolean; change: Change }
          if (complete) expect(sent.changes).toEqual(changes)
          else cut++
          expect({ ...sent, changes: [] }).toEqual({ ...change, changes: [] })
        },
      ),
      { numRuns: 200 },
    )
    expect(cut).toBeGreaterThan(20)
  })
})

describe('an address that messages are sent to', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.100.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.19.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:db8::1',
    'tribune.example',
    '',
  ])('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '192.0.3.1', '2606:4700:4700::1111', '2001:4860:4860::8888'])(
    'may be %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    ['0.0.0.0', '0.255.255.255', [null, '1.0.0.0']],
    ['10.0.0.0', '10.255.255.255', ['9.255.255.255', '11.0.0.0']],
    ['100.64.0.0', '100.127.255.255', ['100.63.255.255', '100.128.0.0']],
    ['127.0.0.0', '127.255.255.255', ['126.255.255.255', '128.0.0.0']],
    ['169.254.0.0', '169.254.255.255', ['169.253.255.255', '169.255.0.0']],
    ['172.16.0.0', '172.31.255.255', ['172.15.255.255', '172.32.0.0']],
    ['192.0.0.0', '192.0.0.255', ['191.255.255.255', '192.0.1.0']],
    ['192.0.2.0', '192.0.2.255', ['192.0.1.255', '192.0.3.0']],
    ['192.88.99.0', '192.88.99.255', ['192.88.98.255', '192.88.100.0']],
    ['192.168.0.0', '192.168.255.255', ['192.167.255.255', '192.169.0.0']],
    ['198.18.0.0', '198.19.255.255', ['198.17.255.255', '198.20.0.0']],
    ['198.51.100.0', '198.51.100.255', ['198.51.99.255', '198.51.101.0']],
    ['203.0.113.0', '203.0.113.255', ['203.0.112.255', '203.0.114.0']],
    ['224.0.0.0', '239.255.255.255', ['223.255.255.255', null]],
    ['240.0.0.0', '255.255.255.255', [null, null]],
    ['2001::', '2001:1ff:ffff::', ['2000:ffff:ffff::', '2001:200::']],
    ['2001:db8::', '2001:db8:ffff::', ['2001:db7:ffff::', '2001:db9::']],
    ['2002::', '2002:ffff:ffff::', ['2001:ffff:ffff::', '2003::']],
    ['3fff::', '3fff:fff:ffff::', ['3ffe:ffff:ffff::', '3fff:1000::']],
    ['1fff:ffff::', '::', [null, '2000::']],
    ['4000::', 'ffff::', ['3fff:ffff::', null]],
  ] as const)('is none from %s to %s, and may be its neighbours %j', (first, last, neighbours) => {
    expect([first, last].map(isPublicAddress)).toEqual([false, false])
    for (const open of neighbours) if (open !== null) expect(isPublicAddress(open), open).toBe(true)
  })

  it('is judged alike in every spelling of IPv4 that URLs know', () => {
    const spellings = ([a, b, c, d]: readonly number[]) => {
      const whole = (((a ?? 0) * 256 + (b ?? 0)) * 256 + (c ?? 0)) * 256 + (d ?? 0)
      return [`${whole}`, `0x${whole.toString(16)}`, `0${whole.toString(8)}`, `${a}.${whole % 2 ** 24}`]
    }
    let closed = 0
    const part = fc.nat({ max: 255 })
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom(10, 127, 192, 169, 8, 93), part, part, part), (parts) => {
        const plain = targetFault(`https://${parts.join('.')}/`)
        if (plain !== null) closed++
        for (const spelling of spellings(parts)) expect(targetFault(`https://${spelling}/`)).toBe(plain)
      }),
    )
    expect(closed).toBeGreaterThan(10)
  })

  it.each([
    ['https://cms.example/hooks?x=1', null],
    ['https://cms.example:8443/hooks', null],
    ['http://cms.example/hooks', /https only/],
    ['ftp://cms.example/', /https only/],
    ['https://a:b@cms.example/', /name and password/],
    ['https://cms.example/#x', /#/],
    ['https://localhost/', /not on the public internet/],
    ['https://localhost./', /not on the public internet/],
    ['https://localhost../', /part of it is empty/],
    ['https://a..example/', /part of it is empty/],
    ['https://localhost.localdomain/', /not on the public internet/],
    ['https://a.example:0/', /port 0/],
    ['https://db.internal/', /not on the public internet/],
    ['https://printer.local/', /not on the public internet/],
    ['https://intranet/', /not on the public internet/],
    ...['localhost', 'localdomain', 'local', 'internal', 'home.arpa', 'alt', 'test', 'invalid', 'onion'].map(
      (name) => [`https://a.${name}/`, /That name is not on the public internet/] as const,
    ),
    ['https://a.homexarpa/', null],
    ['https://a.mylocal/', null],
    ['https://local.example/', null],
    ['https://db.internal./', /not on the public internet/],
    ['https://cms.example./', null],
    ['https://a@cms.example/', /name and password/],
    ['https://:b@cms.example/', /name and password/],
    ['https://[2606:4700::1]/', null],
    ['https://8.8.8.8/', null],
    ['https://10.0.0.1/', /That address is not/],
    ['https://[::1]/', /not on the public internet/],
    ['https://[::ffff:10.0.0.1]/', /not on the public internet/],
    ['https://①②⑦.0.0.1/', /not on the public internet/],
    ['cms.example', /web address/],
  ] as readonly (readonly [string, RegExp | null])[])('%s: %s', (url, sentence) => {
    const fault = targetFault(url)
    if (sentence === null) expect(fault).toBeNull()
    else expect(fault).toMatch(sentence)
  })
})
