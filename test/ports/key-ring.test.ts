import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64, toUtf8 } from '../../src/internal/bytes.js'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import type { KeyProvider, KeyPurpose } from '../../src/ports/key-provider.js'
import { currentKey, keyOf, macsOf, openField, sealField } from '../../src/ports/key-ring.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { createWorld } from '../messenger/world.js'

const secretOf = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const { randomBytes } = systemRuntime

function counting(inner: KeyProvider): KeyProvider & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    spec: 1,
    asked,
    key(purpose: KeyPurpose, id?: string) {
      asked.push(id ?? 'current')
      return inner.key(purpose, id)
    },
    ids: (purpose: KeyPurpose) => (inner.ids as NonNullable<KeyProvider['ids']>)(purpose),
  }
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work()
  } catch (error) {
    return isNophiError(error) ? `${error.message}` : 'foreign error'
  }
  return 'no error'
}

describe('macsOf', () => {
  it('gives one mac per live key, oldest first', async () => {
    const old = await macsOf(keysFromSecret(secretOf(1), { id: 'k1' }), 'clinic', 'phone', '+12125550100')
    const both = await macsOf(keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } }), 'clinic', 'phone', '+12125550100')
    expect(both.map((mac) => mac.split(':')[0])).toEqual(['k1', 'k2'])
    expect(both[0]).toBe(old[0])
  })

  it('fetches each key once, however many values it is asked for', async () => {
    const keys = counting(keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } }))
    for (let index = 0; index < 5; index++) await macsOf(keys, 'clinic', 'phone', `+1212555010${index}`)
    expect(keys.asked).toEqual(['k1', 'k2'])
  })

  it('uses the current key alone when the provider lists none', async () => {
    const inner = keysFromSecret(secretOf(1), { id: 'k1' })
    const macs = await macsOf({ spec: 1, key: (purpose, id) => inner.key(purpose, id) }, 'clinic', 'phone', '+12125550100')
    expect(macs).toEqual(await macsOf(inner, 'clinic', 'phone', '+12125550100'))
  })

  it('replaces a foreign error and refuses malformed keys', async () => {
    const secret = 'postgres://user:password@host'
    const failing: KeyProvider = { spec: 1, key: () => Promise.reject(new Error(secret)) }
    expect(await codeOf(() => macsOf(failing, 'clinic', 'phone', 'x'))).toBe('KEY_UNAVAILABLE: A key could not be read.')
    const short: KeyProvider = { spec: 1, key: async () => ({ id: 'k1', bytes: new Uint8Array(16) }) }
    expect(await codeOf(() => macsOf(short, 'clinic', 'phone', 'x'))).toMatch(/^KEY_UNAVAILABLE/)
    const none: KeyProvider = { ...short, ids: async () => [] }
    expect(await codeOf(() => macsOf(none, 'clinic', 'phone', 'x'))).toMatch(/^KEY_UNAVAILABLE/)
    const other: KeyProvider = { spec: 1, key: async () => ({ id: 'k1', bytes: new Uint8Array(32) }) }
    expect(await codeOf(() => keyOf(other, 'phone-index', 'k2'))).toMatch(/^KEY_UNAVAILABLE/)
  })

  it.each(['', 'arn:aws:kms', 'k 1', 'clé', 'k\0', 'k'.repeat(201)])(
    'refuses a key whose id no stored form takes, as it is listed and as it is given: %j',
    async (id) => {
      const given: KeyProvider = { spec: 1, key: async () => ({ id, bytes: new Uint8Array(32).fill(3) }) }
      const listed: KeyProvider = { ...given, ids: async () => [id, 'k2'] }
      for (const keys of [given, listed])
        await expect(macsOf(keys, 'clinic', 'phone', '+12125550100')).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'keys' } })
      const world = createWorld({ keys: given })
      await expect(world.messenger.send(world.request())).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'keys' } })
    },
  )

  it('takes an id of 200 visible characters', async () => {
    const id = `k/${'~'.repeat(198)}`
    const keys: KeyProvider = { spec: 1, key: async () => ({ id, bytes: new Uint8Array(32).fill(3) }), ids: async () => [id] }
    expect((await macsOf(keys, 'clinic', 'phone', '+12125550100'))[0]?.startsWith(`${id}:`)).toBe(true)
    expect(await openField(keys, 'place', await sealField(keys, 'place', toUtf8('words'), randomBytes))).toEqual(toUtf8('words'))
  })

  it('does not remember a failure', async () => {
    const inner = keysFromSecret(secretOf(1), { id: 'k1' })
    let down = true
    const keys: KeyProvider = { spec: 1, key: (purpose, id) => (down ? Promise.reject(new Error('down')) : inner.key(purpose, id)) }
    expect(await codeOf(() => currentKey(keys, 'phone-index'))).toMatch(/^KEY_UNAVAILABLE/)
    down = false
    expect((await currentKey(keys, 'phone-index')).id).toBe('k1')
  })
})

describe('sealField and openField', () => {
  it('open under the key that sealed, after a rotation too', async () => {
    const sealed = await sealField(keysFromSecret(secretOf(1), { id: 'k1' }), 'clinic|numbers|number|s1', toUtf8('+12125550100'), randomBytes)
    const rotated = keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } })
    expect(await openField(rotated, 'clinic|numbers|number|s1', sealed)).toEqual(toUtf8('+12125550100'))
    expect(await codeOf(() => openField(keysFromSecret(secretOf(2), { id: 'k2' }), 'clinic|numbers|number|s1', sealed))).toMatch(/^KEY_UNAVAILABLE/)
    expect(await codeOf(() => openField(rotated, 'clinic|numbers|number|s2', sealed))).toMatch(/^KEY_UNAVAILABLE/)
  })
})
