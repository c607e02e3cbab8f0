import { describe, expect, it } from 'vitest'
import { openConsentDetail } from '../../src/consent-ledger/consent-detail.js'
import { toBase64 } from '../../src/internal/bytes.js'
import type { AllStores } from '../../src/messenger/context.js'
import { sealedPlaces } from '../../src/messenger/sealed-place.js'
import { openField } from '../../src/ports/key-ring.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { type SealedColumn, sealedColumns } from '../../src/ports/vault-store.js'
import { createSubjectKeys } from '../../src/subject-keys/index.js'
import { compliance, createWorld, otherPhone, patientPhone, type World } from './world.js'

const keys = keysFromSecret(toBase64(new Uint8Array(32).fill(7)), { id: 'k1' })
const by = { actor: compliance, reason: 'a dispute' }
const tenants = ['east', 'west'] as const

interface Sealed {
  readonly column: string
  readonly at: string
  readonly sealed: Uint8Array
  /** Opens a value as the reader of this row does. */
  open(value: Uint8Array): Promise<Uint8Array | null>
}

/** Two tenants on one storage and one secret, each with two persons and every kind of sealed value. */
async function everyValue(): Promise<readonly Sealed[]> {
  const values: Sealed[] = []
  let storage: World['storage'] | undefined
  for (const tenant of tenants) {
    const options = { keys, tenant, policy: { bodyRetentionDays: 30 }, portal: { baseUrl: 'https://go.lakeside.example/m' } }
    const world = createWorld(storage === undefined ? options : { ...options, storage })
    storage ??= world.storage
    for (const to of [patientPhone, otherPhone]) {
      await world.consent(to, 'results')
      await world.messenger.send(world.request({ program: 'results', to, item: 'lab-1', message: { kind: 'results-available' } }))
      await world.reply('who is this, call me', { from: to })
      await world.messenger.retention.placeLegalHold({ phone: to }, by)
    }
    await storage.transaction({ tenant, clock: () => world.runtime.now() }, async (stores) => {
      values.push(...(await fieldValues(stores, tenant)), ...(await personValues(stores, tenant, storage as World['storage'], world)))
    })
  }
  return values
}

async function fieldValues({ vault }: AllStores, tenant: string): Promise<Sealed[]> {
  const of = async (column: SealedColumn): Promise<Sealed[]> =>
    (await vault.sealedOtherwise(column, Uint8Array.of(255), null, 99)).map(({ id, sealed }) => ({
      column,
      at: `${tenant} ${column} ${id}`,
      sealed,
      open: (value) => openField(keys, sealedPlaces[column](tenant, id), value),
    }))
  return (await Promise.all(sealedColumns.map(of))).flat()
}

async function personValues(stores: AllStores, tenant: string, storage: World['storage'], world: World): Promise<Sealed[]> {
  const subjectKeys = createSubjectKeys({ keys, tenant })
  const inside = <T>(work: (stores: AllStores) => Promise<T>): Promise<T> => storage.transaction({ tenant, clock: () => world.runtime.now() }, work)
  const values: Sealed[] = []
  const subjects = (await stores.vault.lackingMac('none', null, 99)).map(({ subject }) => subject)
  for (const subject of subjects) {
    const place = (column: string, at: string, sealed: Uint8Array | null): void => {
      if (sealed === null) return
      values.push({ column, at: `${tenant} ${column} ${at}`, sealed, open: (value) => inside((s) => subjectKeys.open(s, subject, 'content', at, value)) })
    }
    for (const { id, payload } of await stores.messages.list({ subject, limit: 9 })) place('payload', `message|payload|${id}`, payload)
    for (const { id, words } of await stores.messages.replies(subject, 0)) place('words', `reply|words|${id}`, words)
    for (const row of await stores.consent.list(subject)) {
      if (row.detail === null) continue
      const open = async (value: Uint8Array): Promise<Uint8Array | null> => {
        const detail = await inside((s) => openConsentDetail(subjectKeys, s, { ...row, detail: value }))
        return detail === null ? null : new TextEncoder().encode(JSON.stringify(detail))
      }
      values.push({ column: 'detail', at: `${tenant} detail ${row.id}`, sealed: row.detail, open })
    }
  }
  return values
}

describe('a sealed value', () => {
  it('opens in its own place, and in no other row, column or tenant, although all share one secret', async () => {
    const values = await everyValue()
    const columns = new Set(values.map(({ column }) => column))
    expect([...columns].sort()).toEqual(['detail', 'legal-hold-reason', 'payload', 'portal-item', 'recipient-number', 'subject-key', 'words'])
    expect(values.filter(({ column }) => column === 'payload').length).toBeGreaterThanOrEqual(4)
    let moved = 0
    for (const from of values) {
      expect((await from.open(from.sealed))?.length, from.at).toBeGreaterThan(0)
      for (const to of values) {
        if (from === to) continue
        moved += 1
        await expect(to.open(from.sealed), `${from.at} moved to ${to.at}`).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
      }
    }
    expect(moved).toBe(values.length * (values.length - 1))
  })

  it('does not open with a bit changed', async () => {
    for (const { sealed, open, at } of await everyValue()) {
      for (const index of [0, 2, 20, sealed.length - 20, sealed.length - 1]) {
        const changed = Uint8Array.from(sealed)
        changed[index] = (changed[index] ?? 0) ^ 1
        await expect(open(changed), `${at} byte ${index}`).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
      }
    }
  })
})
