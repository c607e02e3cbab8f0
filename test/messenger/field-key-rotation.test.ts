import { describe, expect, it } from 'vitest'
import { toBase64 } from '../../src/internal/bytes.js'
import type { FieldKeyStep } from '../../src/messenger/key-rotation-types.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { damageSealed } from './damage.js'
import { leavesOf } from './leaves.js'
import { compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const secret = (seed: number): string => toBase64(new Uint8Array(32).fill(seed))
const first = keysFromSecret(secret(1), { id: 'k1', next: { k2: secret(2) } })
const second = keysFromSecret(secret(2), { id: 'k2', previous: { k1: secret(1) } })
const by = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'yearly rotation' }
const held = { actor: compliance, reason: 'a dispute' }
const item = 'lab-1'
const portal = { baseUrl: 'https://go.lakeside.example/m' }
const policy = { bodyRetentionDays: 30 } as const

function beside({ storage, runtime, transport }: World, keys: KeyProvider): World {
  return { ...createWorld({ keys, storage, runtime, transport, portal, policy }), storage, runtime, transport }
}

/** Numbers, keys of persons, a portal link and a hold, all under the first key. */
async function filled(): Promise<{ world: World; id: string; token: string }> {
  const world = createWorld({ keys: first, portal, policy })
  for (const phone of [patientPhone, otherPhone]) await world.consent(phone, 'results')
  const { id } = await world.messenger.send(world.request({ program: 'results', item, message: { kind: 'results-available' } }))
  await world.messenger.dispatchDue()
  await world.messenger.retention.placeLegalHold({ phone: otherPhone }, held)
  const link = await world.messenger.portalLinks?.create({ item })
  return { world, id, token: link?.url.split('/').at(-1) ?? '' }
}

async function all(world: World, batchSize: number): Promise<readonly FieldKeyStep[]> {
  const steps: FieldKeyStep[] = []
  do steps.push(await world.messenger.keyRotation.advanceFieldKey({ batchSize }, by))
  while ((steps.at(-1)?.remaining ?? 0) > 0 && steps.length < 50)
  return steps
}

describe('the rotation of a field key', () => {
  it('seals everything anew in batches, after which the older key opens nothing that is left', async () => {
    const { world, id, token } = await filled()
    const rotated = beside(world, second)
    const steps = await all(rotated, 2)
    expect(steps.map(({ resealed }) => resealed).every((count) => count <= 2)).toBe(true)
    // Two numbers, two evidence keys and one content key, two links, one reason.
    expect(steps.reduce((sum, { resealed }) => sum + resealed, 0)).toBe(8)
    expect(steps.at(-1)).toMatchObject({ key: 'k2', remaining: 0, waitingFor: null })
    const withoutOld: KeyProvider = {
      spec: 1,
      key: async (purpose, wanted) => {
        if (purpose === 'field-encryption' && wanted === 'k1') throw new Error('the old field key is gone')
        return second.key(purpose, wanted)
      },
      ids: async (purpose) => (purpose === 'field-encryption' ? ['k2'] : ((await second.ids?.(purpose)) ?? [])),
    }
    const after = beside(world, withoutOld)
    expect(await after.messenger.history.reveal(id, held)).toMatchObject({ phone: patientPhone, text: expect.any(String) })
    expect(await after.messenger.portalLinks?.redeem(token, { actor: front })).toEqual({ status: 'open', item })
    expect(await after.messenger.retention.legalHolds(compliance)).toMatchObject([{ reason: held.reason }])
    await after.messenger.suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front })
    const leaves = await leavesOf(after.messenger, 'stop.recorded')
    expect(leaves.at(-1)?.subject).not.toBe('forgotten')
  })

  it('goes on while texts are sent, and takes up what was sealed under the older key meanwhile', async () => {
    const { world } = await filled()
    const rotated = beside(world, second)
    await rotated.messenger.keyRotation.advanceFieldKey({ batchSize: 3 }, by)
    await world.consent('+13125550103')
    await world.messenger.retention.placeLegalHold({ program: 'visits' }, held)
    const steps = await all(rotated, 3)
    expect(steps.at(-1)?.remaining).toBe(0)
    await rotated.messenger.send(rotated.request({ program: 'results', to: otherPhone, message: { kind: 'message-waiting' }, item }))
    expect(await rotated.messenger.keyRotation.advanceFieldKey({}, by)).toMatchObject({ resealed: 0, remaining: 0 })
  })

  it('waits for a process that cannot read the newest key yet', async () => {
    const { world } = await filled()
    await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, async ({ system, now }) => {
      await system.saveProcess({ id: 'p-old', startedAt: await now(), seenAt: await now(), protocol: 1, keyIds: 'k1' })
    })
    expect(await beside(world, second).messenger.keyRotation.advanceFieldKey({}, by)).toMatchObject({ resealed: 0, waitingFor: 'processes' })
  })

  it.each(['recipient-number', 'subject-key', 'portal-item', 'legal-hold-reason'] as const)(
    'goes past a damaged %s, seals all else anew, and then says which one still needs the older key',
    async (column) => {
      const { world } = await filled()
      const [id] = await damageSealed(world, column)
      const rotated = beside(world, second)
      const steps: FieldKeyStep[] = []
      const problem = await (async () => {
        for (let times = 0; times < 20; times++) steps.push(await rotated.messenger.keyRotation.advanceFieldKey({ batchSize: 2 }, by))
      })().catch((error: unknown) => error)
      expect(problem).toMatchObject({ code: 'KEY_UNAVAILABLE', details: { problem: 'damaged', column, id, rows: 1 } })
      expect(steps.reduce((sum, { resealed }) => sum + resealed, 0)).toBe(7)
      expect(steps.every(({ remaining }) => remaining > 0)).toBe(true)
    },
  )

  it('ends where a whole batch is damaged, and goes on behind it when it is called again', async () => {
    const { world } = await filled()
    await damageSealed(world, 'recipient-number', 2)
    const rotated = beside(world, second)
    let [resealed, problems] = [0, 0]
    for (let times = 0; times < 20; times++) {
      const step = await rotated.messenger.keyRotation.advanceFieldKey({ batchSize: 2 }, by).catch(() => null)
      if (step === null) problems += 1
      resealed += step?.resealed ?? 0
    }
    expect([resealed, problems > 0]).toEqual([6, true])
  })

  it('brings no destroyed key back', async () => {
    const { world, id } = await filled()
    await world.messenger.retention.forget({ phone: patientPhone }, held)
    const rotated = beside(world, second)
    await all(rotated, 100)
    expect(await rotated.messenger.history.reveal(id, held)).toEqual({ phone: patientPhone })
  })
})
