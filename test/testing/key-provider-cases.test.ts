import { describe, expect, it } from 'vitest'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { keyProviderCases } from '../../src/testing/key-provider-cases.js'

const secret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE='
const older = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDA='
const sound = (): KeyProvider => keysFromSecret(secret, { id: 'k2', previous: { k1: older } })

describe('keysFromSecret', () => {
  for (const { name, run, skip } of keyProviderCases({ open: async () => sound() })) it.skipIf(skip !== undefined)(name, () => run())
})

const wrong = (change: (keys: KeyProvider) => Partial<Record<keyof KeyProvider, unknown>>) => (): KeyProvider => {
  const keys = sound()
  return { ...keys, ...change(keys) } as KeyProvider
}
const kept = new Map<string, Uint8Array>()

/** A provider that breaks one promise, and a case that must notice. */
const broken: readonly (readonly [name: string, open: () => KeyProvider, noticedBy: string])[] = [
  ['has another contract', wrong(() => ({ spec: 2 })), 'describes itself'],
  [
    'gives short keys',
    wrong((keys) => ({
      key: async (...given: Parameters<KeyProvider['key']>) => ({ ...(await keys.key(...given)), bytes: (await keys.key(...given)).bytes.slice(0, 16) }),
    })),
    'gives 32 bytes and an id for every purpose',
  ],
  ['gives one key for everything', wrong((keys) => ({ key: (_: unknown, id?: string) => keys.key('phone-index', id) })), 'gives each purpose a key of its own'],
  [
    'makes a key each time',
    () => {
      let made = 0
      return wrong((keys) => ({
        key: async (...given: Parameters<KeyProvider['key']>) => {
          const { id, bytes } = await keys.key(...given)
          bytes[0] = made++
          return { id, bytes }
        },
      }))()
    },
    'gives the same key again, by default and by its id',
  ],
  [
    'forgets its keys at a restart',
    () => {
      const run = kept.size
      kept.set(String(run), new Uint8Array())
      return wrong((keys) => ({
        key: async (...given: Parameters<KeyProvider['key']>) => {
          const { id, bytes } = await keys.key(...given)
          bytes[0] = run
          return { id, bytes }
        },
      }))()
    },
    'gives the same keys after a restart',
  ],
  [
    'hands out its own bytes',
    () => {
      const own = new Map<string, { id: string; bytes: Uint8Array }>()
      return wrong((keys) => ({
        key: async (...given: Parameters<KeyProvider['key']>) => {
          const found = own.get(given.join()) ?? (await keys.key(...given))
          own.set(given.join(), found)
          return found
        },
      }))()
    },
    'gives a caller a copy',
  ],
  [
    'gives the current key for an unknown id',
    wrong((keys) => ({ key: (purpose: 'phone-index') => keys.key(purpose) })),
    'throws KEY_UNAVAILABLE for an id that it does not know',
  ],
  [
    'shows a key in its error',
    wrong((keys) => ({
      key: async (purpose: 'phone-index', id?: string) => {
        const { bytes } = await keys.key(purpose)
        if (id === 'no-such-key') throw Object.assign(new NophiError('KEY_UNAVAILABLE'), { tried: btoa(String.fromCharCode(...bytes)) })
        return keys.key(purpose, id)
      },
    })),
    'shows no key in its errors',
  ],
  ['lists the newest first', wrong(() => ({ ids: async () => ['k2', 'k1'] })), 'lists its ids oldest first, the current one last, and keeps each readable'],
]

describe('keyProviderCases', () => {
  for (const [name, open, noticedBy] of broken) {
    it(`notices a provider that ${name}`, async () => {
      const watching = keyProviderCases({ open: async () => open() }).find((each) => each.name === noticedBy)
      expect(watching, 'there is a case of this name').toBeDefined()
      await expect(watching?.run()).rejects.toThrow()
    })
  }

  it('has a broken provider for every case', () => {
    const watched = new Set(broken.map(([, , noticedBy]) => noticedBy))
    expect(
      keyProviderCases({ open: async () => sound() })
        .map(({ name }) => name)
        .filter((name) => !watched.has(name)),
    ).toEqual([])
  })
})
