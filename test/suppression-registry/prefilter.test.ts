import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { toBase64Url } from '../../src/internal/bytes.js'
import { parseIndexKeys, writeIndexKeys } from '../../src/ports/index-keys.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { recipientMacs } from '../../src/ports/recipient-number.js'
import { createSuppressionRegistry } from '../../src/suppression-registry/index.js'
import { buildSuppressionFilter, createSuppressionFilter } from '../../src/suppression-registry/prefilter/create-suppression-filter.js'
import type { FilterAnswer, SuppressionFilter, SuppressionFilterOptions } from '../../src/suppression-registry/prefilter/filter-types.js'
import { createFingerprintTable } from '../../src/suppression-registry/prefilter/fingerprint-table.js'
import { createWorld, desk, failure, phone, type World } from './world.js'

const numberOf = (index: number): string => `+1${200 + Math.floor(index / 100)}55501${String(index % 100).padStart(2, '0')}`
const numbers = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, index) => numberOf(from + index))

async function importAll(world: World, rows: readonly string[]): Promise<void> {
  for await (const _ of world.registry.importEntries(rows));
}

const filterOf = ({ storage, keys, runtime }: World, options: Partial<SuppressionFilterOptions> = {}): SuppressionFilter =>
  buildSuppressionFilter({ storage, keys, runtime, ...options }, 50)

const answersOf = async (filter: SuppressionFilter, asked: readonly string[]): Promise<ReadonlySet<FilterAnswer>> =>
  new Set(await Promise.all(asked.map((each) => filter.check(each))))

describe('the suppression filter', () => {
  it('clears nobody before it has looked at everybody', async () => {
    const filter = filterOf(createWorld())
    expect(await filter.check(phone)).toBe('suppressed-maybe')
    expect(filter.state()).toMatchObject({ asOf: null, ageSeconds: null, numbers: 0 })
    await filter.refresh()
    expect(await filter.check(phone)).toBe('not-listed')
  })

  it('names every number with an open opt-out of any reach, and no other', async () => {
    const world = createWorld()
    await importAll(world, numbers(0, 30))
    await world.registry.suppress({ phone, scope: { program: 'visits' }, source: 'portal', actor: desk })
    await world.registry.suppress({ phone: '+13125550143', source: 'reply', actor: desk, occurredAt: world.runtime.now() })
    await world.runtime.advance(1_000)
    await world.registry.lift({ phone: '+13125550143', by: { keywordAt: world.runtime.now() }, actor: desk })
    const filter = filterOf(world)
    const state = await filter.refresh()
    expect(state).toMatchObject({ numbers: 31, position: 0, ageSeconds: 0 })
    expect(await answersOf(filter, [phone, ...numbers(0, 30)])).toEqual(new Set(['suppressed-maybe']))
    expect(await answersOf(filter, ['+13125550143', ...numbers(100, 200)])).toEqual(new Set(['not-listed']))
  })

  it('says of which moment it knows, takes up what came since, and clears nobody when it is too old', async () => {
    const world = createWorld()
    const filter = filterOf(world, { maxAgeSeconds: 60 })
    const { asOf } = await filter.refresh()
    expect(asOf).toEqual(world.runtime.now())
    await importAll(world, [phone])
    expect(await filter.check(phone)).toBe('not-listed')
    await world.runtime.advance(61_000)
    expect(filter.state().ageSeconds).toBe(61)
    expect(await answersOf(filter, numbers(0, 5))).toEqual(new Set(['suppressed-maybe']))
    expect((await filter.refresh()).ageSeconds).toBe(0)
    expect([await filter.check(phone), await filter.check(numberOf(1))]).toEqual(['suppressed-maybe', 'not-listed'])
  })

  it('looks on page by page, tells how far it is, and trusts no half look', async () => {
    const world = createWorld()
    await importAll(world, numbers(0, 60))
    const filter = filterOf(world)
    const half = await filter.refresh({ pages: 1 })
    expect(half.asOf).toBeNull()
    expect(half.position).toBeGreaterThan(0.5)
    expect(half.position).toBeLessThan(1)
    expect(await filter.check(numberOf(70))).toBe('suppressed-maybe')
    expect((await filter.refresh({ pages: 1 })).asOf).not.toBeNull()
    expect(await filter.check(numberOf(70))).toBe('not-listed')
  })

  it('keeps tenants apart', async () => {
    const world = createWorld()
    await importAll(world, [phone])
    const filter = filterOf(world, { tenant: 'neighbour' })
    await filter.refresh()
    expect(await filter.check(phone)).toBe('not-listed')
  })

  it('begins again under the key that counts when a rotation overtakes its look', async () => {
    const world = createWorld()
    await importAll(world, numbers(0, 60))
    const both = keysFromSecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=', { id: 'k1', next: { k2: 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDI=' } })
    const filter = filterOf(world, { keys: both })
    await filter.refresh({ pages: 1 })
    await rotate(world, both)
    const owner = createSuppressionRegistry({ storage: world.storage, keys: both, runtime: world.runtime })
    await owner.suppress({ phone, source: 'portal', actor: desk })
    const { numbers: count } = await filter.refresh()
    expect(count).toBe(61)
    expect(await answersOf(filter, [phone, ...numbers(0, 60)])).toEqual(new Set(['suppressed-maybe']))
    expect(await filter.check(numberOf(70))).toBe('not-listed')
  })

  it.each([
    ['an option it does not know', { maxAge: 1 }, 'INVALID_OPTIONS value'],
    ['an age that is none', { maxAgeSeconds: 0 }, 'INVALID_OPTIONS maxAgeSeconds'],
  ])('refuses %s', async (_, options, code) => {
    const { storage, keys } = createWorld()
    expect(await failure((async () => createSuppressionFilter({ storage, keys, ...(options as object) }))())).toBe(code)
  })

  it('refuses what is no number, and pages that are none', async () => {
    const filter = filterOf(createWorld())
    expect(await failure(filter.check('555'))).toBe('INVALID_PHONE_NUMBER phone')
    expect(await failure(filter.refresh({ pages: 0 }))).toBe('INVALID_REQUEST pages')
  })
})

describe('the table of fingerprints', () => {
  it('holds what was put in and nothing else, as a set does, also where members crowd at one place', () => {
    const mac = fc.tuple(fc.constantFrom(0, 1, 0xffff_ffff), fc.integer({ min: 0, max: 0xffff_ffff })).map(([high, low]) => {
      const bytes = new Uint8Array(32)
      new DataView(bytes.buffer).setUint32(0, high)
      new DataView(bytes.buffer).setUint32(4, low === 0 ? 1 : low)
      return `k1:${toBase64Url(bytes)}`
    })
    fc.assert(
      fc.property(fc.array(mac, { maxLength: 300, size: 'max' }), fc.array(mac, { maxLength: 50 }), (given, asked) => {
        const [table, set] = [createFingerprintTable(), new Set(given)]
        for (const each of given) table.add(each)
        table.fit()
        expect(table.size()).toBe(set.size)
        for (const each of [...given, ...asked]) expect(table.has(each)).toBe(set.has(each))
      }),
      { numRuns: 20 },
    )
  })

  it('knows a mac whose bits are all zero, which is how an empty place looks', () => {
    const table = createFingerprintTable()
    const zero = `k1:${'A'.repeat(43)}`
    expect(table.has(zero)).toBe(false)
    table.add(zero)
    expect([table.has(zero), table.size()]).toEqual([true, 1])
  })

  it('takes ten bytes a member when it is done, and never more than twelve', async () => {
    const table = createFingerprintTable()
    let most = 0
    for (let index = 0; index < 6_000; index++) {
      const bytes = crypto.getRandomValues(new Uint8Array(32))
      table.add(`k1:${toBase64Url(bytes)}`)
      if (index > 2_000) most = Math.max(most, table.bytes() / table.size())
    }
    expect(most).toBeLessThanOrEqual(12)
    table.fit()
    expect(table.bytes() / table.size()).toBeLessThan(10.02)
  })
})

/** All steps of a rotation at once: found under the new key, then no longer under the old one. */
async function rotate({ storage, runtime }: World, keys: SuppressionFilterOptions['keys']): Promise<void> {
  await storage.transaction({ tenant: 'default', clock: () => runtime.now() }, async ({ suppression, vault }) => {
    for (const number of numbers(0, 60)) {
      const [older, newer] = await recipientMacs({ keys, tenant: 'default', runtime }, parsePhoneNumber(number))
      const subject = await suppression.findSubject([older as string])
      await vault.addMac(subject as string, newer as string)
    }
    const text = (await suppression.readIndexKeys()) as string
    const state = parseIndexKeys(text)
    await suppression.replaceIndexKeys(text, writeIndexKeys({ ...state, generation: 2, live: ['k2'], kept: ['k1'] }))
    await vault.dropMacs('k1', 10_000)
  })
}
