import { isNophiError } from '../errors/nophi-error.js'
import type { KeyProvider, KeyPurpose } from '../ports/key-provider.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

export interface KeyProviderSubject {
  /** A provider with its keys in place; the same keys at each call. */
  open(): Promise<KeyProvider>
}

const purposes: readonly KeyPurpose[] = ['phone-index', 'field-encryption', 'audit-signing']

/** The key contract as cases for any test runner. It cannot tell whether keys are random or kept well. */
export function keyProviderCases(subject: KeyProviderSubject): readonly ConformanceCase[] {
  const open = (name: string, run: (keys: KeyProvider) => Promise<void>, skip?: string): ConformanceCase => ({
    name,
    skip,
    run: async () => run(await subject.open()),
  })
  const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16)).join()

  return [
    open('describes itself', async (keys) => {
      promised(keys.spec === 1, 'spec is 1')
    }),
    open('gives 32 bytes and an id for every purpose', async (keys) => {
      for (const purpose of purposes) {
        const { id, bytes } = await keys.key(purpose)
        promised(bytes instanceof Uint8Array && bytes.length === 32, 'a key is 32 bytes')
        promised(typeof id === 'string' && /^[!-9;-~]{1,200}$/.test(id), 'a key has an id of at most 200 visible characters of ASCII, without a colon')
        promised(new Set(bytes).size > 8, 'a key is not a pattern')
      }
    }),
    open('gives each purpose a key of its own', async (keys) => {
      const all = await Promise.all(purposes.map(async (purpose) => hex((await keys.key(purpose)).bytes)))
      promised(new Set(all).size === purposes.length, 'no two purposes share a key')
    }),
    open('gives the same key again, by default and by its id', async (keys) => {
      for (const purpose of purposes) {
        const { id, bytes } = await keys.key(purpose)
        promised(hex((await keys.key(purpose)).bytes) === hex(bytes), 'the current key is the same when asked again')
        const named = await keys.key(purpose, id)
        promised(named.id === id && hex(named.bytes) === hex(bytes), 'the current key is found by its id')
      }
    }),
    open('gives the same keys after a restart', async (keys) => {
      const again = await subject.open()
      for (const purpose of purposes) promised(hex((await keys.key(purpose)).bytes) === hex((await again.key(purpose)).bytes), 'keys outlive their process')
    }),
    open('gives a caller a copy', async (keys) => {
      const first = await keys.key('phone-index')
      const before = hex(first.bytes)
      first.bytes.fill(0)
      promised(hex((await keys.key('phone-index')).bytes) === before, 'a caller that wipes its key leaves the key as it is')
    }),
    open('throws KEY_UNAVAILABLE for an id that it does not know', async (keys) => {
      for (const purpose of purposes) {
        const error = await failureOf(() => keys.key(purpose, 'no-such-key'), 'an unknown id is refused')
        promised(isNophiError(error, 'KEY_UNAVAILABLE'), 'an unknown id ends in KEY_UNAVAILABLE, never in another key')
      }
    }),
    open('shows no key in its errors', async (keys) => {
      const { bytes } = await keys.key('field-encryption')
      const error = await failureOf(() => keys.key('field-encryption', 'no-such-key'), 'an unknown id is refused')
      const shown = everythingIn(error)
      const forms = [Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''), btoa(String.fromCharCode(...bytes)), bytes.join(',')]
      promised(
        forms.every((form) => !shown.includes(form)),
        'an error can be logged',
      )
    }),
    open('lists its ids oldest first, the current one last, and keeps each readable', async (keys) => {
      if (keys.ids === undefined) return
      for (const purpose of purposes) {
        const ids = await keys.ids(purpose)
        promised(ids.at(-1) === (await keys.key(purpose)).id && new Set(ids).size === ids.length, 'the current id is the last, and each is there once')
        const all = await Promise.all(ids.map(async (id) => keys.key(purpose, id)))
        promised(
          all.every((key, index) => key.id === ids[index] && key.bytes.length === 32) && new Set(all.map(({ bytes }) => hex(bytes))).size === ids.length,
          'every listed id has a key of its own',
        )
      }
    }),
  ]
}
