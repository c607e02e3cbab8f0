import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { toBase64, toUtf8 } from '../../src/internal/bytes.js'
import { systemRuntime } from '../../src/internal/system-runtime.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { StoresOf } from '../../src/ports/storage.js'
import { commitmentOrUnreadable, createSubjectKeys } from '../../src/subject-keys/index.js'

const secretOf = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const keys = keysFromSecret(secretOf(1), { id: 'k1' })

/** Rows by subject and purpose; a destroyed one stays null. `before` runs as another transaction would: in between. */
function storesOf(
  rows = new Map<string, Uint8Array | null>(),
  before: () => Promise<void> = async () => {},
): StoresOf<'subjectKeys'> & { rows: Map<string, Uint8Array | null> } {
  return {
    rows,
    now: async () => 1,
    subjectKeys: {
      async getOrInsert(subject, purpose, wrapped) {
        await before()
        const id = `${subject} ${purpose}`
        if (!rows.has(id)) rows.set(id, wrapped.slice())
        return rows.get(id) ?? null
      },
      async getWrapped(subject, purpose) {
        await before()
        const row = rows.get(`${subject} ${purpose}`)
        return row === undefined ? null : (row ?? 'destroyed')
      },
      forgottenBefore: async () => [],
      async destroy(subject, purpose) {
        const had = rows.get(`${subject} ${purpose}`) !== null
        rows.set(`${subject} ${purpose}`, null)
        return had
      },
    },
  }
}

async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return isNophiError(error) ? `${error.code} ${JSON.stringify(error.details)}` : 'foreign error'
  }
  return 'no error'
}

const damaged = 'KEY_UNAVAILABLE {"problem":"damaged"}'

describe('createSubjectKeys', () => {
  it('opens what it sealed, for this person, purpose and place alone', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    const sealed = await subjectKeys.seal(stores, 's1', 'content', 'messages|payload|m1', toUtf8('words'))
    expect(await subjectKeys.open(stores, 's1', 'content', 'messages|payload|m1', sealed)).toEqual(toUtf8('words'))
    for (const [subject, purpose, place] of [
      ['s2', 'content', 'messages|payload|m1'],
      ['s1', 'evidence', 'messages|payload|m1'],
      ['s1', 'content', 'messages|payload|m2'],
    ] as const) {
      expect(await codeOf(() => subjectKeys.open(stores, subject, purpose, place, sealed))).toBe(damaged)
    }
  })

  it('opens in another process with the same secret, and not in another tenant or under another secret', async () => {
    const stores = storesOf()
    const sealed = await createSubjectKeys({ keys, tenant: 'clinic' }).seal(stores, 's1', 'content', 'p', toUtf8('words'))
    expect(await createSubjectKeys({ keys: keysFromSecret(secretOf(1), { id: 'k1' }), tenant: 'clinic' }).open(stores, 's1', 'content', 'p', sealed)).toEqual(
      toUtf8('words'),
    )
    expect(await codeOf(() => createSubjectKeys({ keys, tenant: 'other' }).open(stores, 's1', 'content', 'p', sealed))).toBe(damaged)
    expect(
      await codeOf(() => createSubjectKeys({ keys: keysFromSecret(secretOf(2), { id: 'k1' }), tenant: 'clinic' }).open(stores, 's1', 'content', 'p', sealed)),
    ).toBe(damaged)
  })

  it('forgets what a destroyed key sealed, and keeps the other purpose', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    const content = await subjectKeys.seal(stores, 's1', 'content', 'p', toUtf8('words'))
    const evidence = await subjectKeys.seal(stores, 's1', 'evidence', 'p', toUtf8('proof'))
    expect(await subjectKeys.destroy(stores, 's1', 'content')).toBe(true)
    expect(await subjectKeys.destroy(stores, 's1', 'content')).toBe(false)
    expect(await subjectKeys.open(stores, 's1', 'content', 'p', content)).toBeNull()
    expect(await codeOf(() => subjectKeys.seal(stores, 's1', 'content', 'p', toUtf8('x')))).toBe('KEY_UNAVAILABLE {"purpose":"content","problem":"destroyed"}')
    expect(await subjectKeys.open(stores, 's1', 'evidence', 'p', evidence)).toEqual(toUtf8('proof'))
  })

  it('uses a key it knows for the very row it came from: not after another process destroyed it, nor for another row', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    const sealed = await subjectKeys.seal(stores, 's1', 'content', 'p', toUtf8('words'))
    const commitment = await subjectKeys.commitment(stores, 's1')
    await createSubjectKeys({ keys }).commitment(stores, 's2')
    const foreign = storesOf(new Map([['s1 content', stores.rows.get('s2 evidence') ?? null]]))
    expect(await codeOf(() => subjectKeys.open(foreign, 's1', 'content', 'p', sealed))).toBe(damaged)
    expect(await subjectKeys.open(stores, 's1', 'content', 'p', sealed)).toEqual(toUtf8('words'))
    const other = createSubjectKeys({ keys })
    await other.destroy(stores, 's1', 'content')
    await other.destroy(stores, 's1', 'evidence')
    expect(await subjectKeys.open(stores, 's1', 'content', 'p', sealed)).toBeNull()
    expect([await subjectKeys.commitment(stores, 's1'), commitment.length]).toEqual(['forgotten', 43])
  })

  it('commits to a person without naming them, until the evidence key is destroyed', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    const commitment = await subjectKeys.commitment(stores, 's1')
    expect(commitment).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await createSubjectKeys({ keys }).commitment(stores, 's1')).toBe(commitment)
    expect(await subjectKeys.commitment(stores, 's2')).not.toBe(commitment)
    expect(await subjectKeys.commitment(storesOf(), 's1')).not.toBe(commitment)
    await subjectKeys.destroy(stores, 's1', 'evidence')
    expect(await subjectKeys.commitment(stores, 's1')).toBe('forgotten')
  })

  it('gives no two persons the same key, also when their transactions interleave', async () => {
    const stores = storesOf(new Map(), () => Promise.resolve().then(() => undefined))
    const subjectKeys = createSubjectKeys({ keys })
    const subjects = Array.from({ length: 60 }, (_, index) => `s${index % 30}`)
    await Promise.all(subjects.map((subject) => subjectKeys.seal(stores, subject, 'content', 'p', toUtf8('x'))))
    const wrapped = [...stores.rows.values()].map((row) => (row as Uint8Array).join())
    expect(wrapped.length).toBe(30)
    expect(new Set(wrapped).size).toBe(30)
  })

  it('wraps a key for its person and purpose: in another row it does not open', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    for (const subject of ['s1', 's2']) await subjectKeys.commitment(stores, subject)
    await subjectKeys.seal(stores, 's1', 'content', 'p', toUtf8('x'))
    const [own, theirs, content] = ['s1 evidence', 's2 evidence', 's1 content'].map((row) => stores.rows.get(row) ?? null)
    for (const foreign of [theirs, content]) {
      stores.rows.set('s1 evidence', foreign ?? null)
      expect(await codeOf(() => subjectKeys.commitment(stores, 's1'))).toBe(damaged)
    }
    stores.rows.set('s1 evidence', own ?? null)
    expect(await codeOf(() => subjectKeys.commitment(stores, 's1'))).toBe('no error')
  })

  it('takes the key that another process stored meanwhile, so that both open what either sealed', async () => {
    const stores = storesOf()
    const first = createSubjectKeys({ keys })
    const sealed = await first.seal(stores, 's1', 'content', 'p', toUtf8('words'))
    // As it was read before the other's commit.
    const before = { ...stores, subjectKeys: { ...stores.subjectKeys, getWrapped: async () => null } }
    const second = createSubjectKeys({ keys })
    const later = await second.seal(before, 's1', 'content', 'p', toUtf8('more words'))
    expect(await second.open(stores, 's1', 'content', 'p', sealed)).toEqual(toUtf8('words'))
    expect(await first.open(stores, 's1', 'content', 'p', later)).toEqual(toUtf8('more words'))
  })

  it('makes no key for a person whom another process forgot meanwhile', async () => {
    const stores = storesOf(
      new Map([
        ['s1 content', null],
        ['s1 evidence', null],
      ]),
    )
    const before = { ...stores, subjectKeys: { ...stores.subjectKeys, getWrapped: async () => null } }
    const subjectKeys = createSubjectKeys({ keys })
    expect(await codeOf(() => subjectKeys.seal(before, 's1', 'content', 'p', toUtf8('x')))).toBe('KEY_UNAVAILABLE {"purpose":"content","problem":"destroyed"}')
    expect(await subjectKeys.commitment(before, 's1')).toBe('forgotten')
  })

  it('makes no key by opening', async () => {
    const stores = storesOf()
    expect(await codeOf(() => createSubjectKeys({ keys }).open(stores, 's1', 'content', 'p', toUtf8('x')))).toMatch(/^KEY_UNAVAILABLE/)
    expect(stores.rows.size).toBe(0)
  })

  it('wraps under the newest field key after a rotation and still opens the older wraps', async () => {
    const stores = storesOf()
    let provider = keys
    const rotating = createSubjectKeys({
      keys: { spec: 1, key: (purpose, id) => provider.key(purpose, id), ids: async (purpose) => (await provider.ids?.(purpose)) ?? [] },
    })
    const sealed = await rotating.seal(stores, 's1', 'content', 'p', toUtf8('words'))
    await rotating.seal(stores, 's1', 'content', 'p', toUtf8('words'))
    provider = keysFromSecret(secretOf(2), { id: 'k2', previous: { k1: secretOf(1) } })
    expect(await rotating.open(stores, 's1', 'content', 'p', sealed)).toEqual(toUtf8('words'))
    await rotating.seal(stores, 's2', 'content', 'p', toUtf8('words'))
    const named = (row: Uint8Array | null | undefined): string => String.fromCharCode(...(row ?? []).slice(2, 4))
    expect([named(stores.rows.get('s1 content')), named(stores.rows.get('s2 content'))]).toEqual(['k1', 'k2'])
  })

  it('refuses unknown and missing options', async () => {
    expect(await codeOf(() => createSubjectKeys({} as never))).toMatch(/^INVALID_OPTIONS .*"path":"keys"/)
    expect(await codeOf(() => createSubjectKeys({ keys: {} } as never))).toMatch(/^INVALID_OPTIONS .*"path":"keys"/)
    expect(await codeOf(() => createSubjectKeys({ keys, tennant: 'x' } as never))).toMatch(/^INVALID_OPTIONS/)
  })

  it('draws its randomness from the runtime', async () => {
    const asked: number[] = []
    const runtime = { ...systemRuntime, randomBytes: (length: number) => systemRuntime.randomBytes(asked[asked.push(length) - 1] as number) }
    await createSubjectKeys({ keys, runtime }).seal(storesOf(), 's1', 'content', 'p', toUtf8('x'))
    expect(asked.sort((a, b) => a - b)).toEqual([24, 24, 32])
  })
})

describe('commitmentOrUnreadable', () => {
  it('names a person whose key is damaged as unreadable, and hides no other failure', async () => {
    const stores = storesOf()
    const subjectKeys = createSubjectKeys({ keys })
    const commitment = await subjectKeys.commitment(stores, 's1')
    expect(await commitmentOrUnreadable(subjectKeys, stores, 's1')).toBe(commitment)
    stores.rows.set('s1 evidence', toUtf8('not a wrapped key'))
    expect(await commitmentOrUnreadable(subjectKeys, stores, 's1')).toBe('unreadable')
    const away = storesOf(new Map(), () => Promise.reject(new Error('connection lost')))
    await expect(commitmentOrUnreadable(subjectKeys, away, 's1')).rejects.toThrow('connection lost')
  })
})
