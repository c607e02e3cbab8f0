import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64, toHex } from '../../src/internal/bytes.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'

const secretOf = (seed: number): string => toBase64(Uint8Array.from({ length: 32 }, (_, index) => (index * 31 + seed) % 256))
const now = secretOf(1)
const before = secretOf(2)

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return isNophiError(error) ? `${error.code} ${JSON.stringify(error.details)}` : 'foreign error'
  }
  return 'no error'
}

describe('keysFromSecret', () => {
  it('gives 32 bytes for each purpose, no two alike and none the secret itself', async () => {
    const keys = keysFromSecret(now)
    const all = await Promise.all((['phone-index', 'field-encryption', 'audit-signing'] as const).map((purpose) => keys.key(purpose)))
    expect(all.map(({ bytes }) => bytes.length)).toEqual([32, 32, 32])
    expect(new Set([now, ...all.map(({ bytes }) => toBase64(bytes))]).size).toBe(4)
  })

  it('gives the same keys in every process, pinned here', async () => {
    const { bytes } = await keysFromSecret(now, { id: 'main' }).key('phone-index')
    expect(toHex(bytes)).toBe('01fa3bd50bcbd3f1023851f86bf468b7833f3e3d06b442be7baf66e65018275d')
  })

  it('names another secret differently when no id is given', async () => {
    const ids = await Promise.all([keysFromSecret(now), keysFromSecret(now), keysFromSecret(before)].map(async (keys) => (await keys.key('phone-index')).id))
    expect(ids[0]).toBe(ids[1])
    expect(ids[0]).not.toBe(ids[2])
  })

  it('keeps retired keys readable, oldest first, the current one last', async () => {
    const rotated = keysFromSecret(now, { id: 'k3', previous: { k1: secretOf(8), k2: before } })
    expect(await rotated.ids?.('phone-index')).toEqual(['k1', 'k2', 'k3'])
    expect((await rotated.key('field-encryption')).id).toBe('k3')
    expect(await rotated.key('field-encryption', 'k2')).toEqual(await keysFromSecret(before, { id: 'k2' }).key('field-encryption'))
  })

  it('finds under drawn ids what each secret made, when it was the current one, comes, or has gone', async () => {
    const [first, second, third] = [secretOf(1), secretOf(2), secretOf(3)]
    const ids = await Promise.all([first, second, third].map(async (each) => (await keysFromSecret(each).ids?.('phone-index'))?.[0]))
    const holding = keysFromSecret(second, { previous: [first], next: [third] })
    expect(await holding.ids?.('phone-index')).toEqual(ids)
    expect(await holding.ids?.('field-encryption')).toEqual(ids.slice(0, 2))
    const [before] = await Promise.all([keysFromSecret(first).key('field-encryption')])
    expect(await holding.key('field-encryption', ids[0])).toEqual(before)
    expect(() => keysFromSecret(first, { previous: [first] })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
    expect(() => keysFromSecret(first, { next: ['short'] })).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS' }))
  })

  it('hands out copies, so that a wiped key harms nobody else', async () => {
    const keys = keysFromSecret(now)
    const { bytes } = await keys.key('phone-index')
    bytes.fill(0)
    expect((await keys.key('phone-index')).bytes).not.toEqual(bytes)
  })

  it('answers an id or purpose it does not have with KEY_UNAVAILABLE', async () => {
    expect(await codeOf(() => keysFromSecret(now).key('phone-index', 'k9'))).toBe('KEY_UNAVAILABLE {}')
    expect(await codeOf(() => keysFromSecret(now).key('constructor' as 'phone-index'))).toBe('KEY_UNAVAILABLE {}')
  })

  it.each([
    ['a passphrase', 'correct horse battery staple'],
    ['31 bytes', toBase64(new Uint8Array(31))],
    ['33 bytes', toBase64(new Uint8Array(33))],
    ['base64url', toBase64(new Uint8Array(32).fill(255)).replaceAll('/', '_')],
    ['no padding', now.replace('=', '')],
    ['a trailing newline', `${now}\n`],
    ['nothing', undefined as unknown as string],
  ])('refuses %s as a secret and never repeats it', async (_, secret) => {
    const refusal = await codeOf(() => keysFromSecret(secret))
    expect(refusal).toMatch(/^INVALID_OPTIONS /)
    expect(refusal).toContain('"path":"secret"')
    if (typeof secret === 'string') expect(refusal).not.toContain(secret.trim())
  })

  it('refuses ids whose order the language would change, clashing ids, and unknown options', async () => {
    for (const options of [
      { id: '2' },
      { id: '' },
      { previous: { '1': before } },
      { id: 'k1', previous: { k1: before } },
      { previous: { k1: 'short' } },
      { ids: 'k1' } as object,
    ]) {
      expect(await codeOf(() => keysFromSecret(now, options))).toMatch(/^INVALID_OPTIONS /)
    }
  })

  it('holds a coming secret: it reads and finds numbers with it, and encrypts and signs with the current one', async () => {
    const holding = keysFromSecret(secretOf(1), { id: 'k1', next: { k2: secretOf(2) } })
    const later = keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } })
    expect([await holding.ids?.('field-encryption'), await holding.ids?.('audit-signing')]).toEqual([['k1'], ['k1']])
    expect(await holding.ids?.('phone-index')).toEqual(['k1', 'k2'])
    expect(await later.ids?.('phone-index')).toEqual(['k1', 'k2'])
    expect((await holding.key('field-encryption')).id).toBe('k1')
    expect(await holding.key('field-encryption', 'k2')).toEqual(await later.key('field-encryption'))
    expect(() => keysFromSecret(secretOf(1), { id: 'k1', next: { k1: secretOf(2) } })).toThrow(/INVALID_OPTIONS/)
  })
})
