import { describe, expect, it } from 'vitest'
import { verifyEd25519 } from '../../src/audit-log/index.js'
import { type RangeFile, readRange, readRecord, verifyHistory, verifyRange } from '../../src/merkle-log/index.js'
import type { Messenger } from '../../src/messenger/types.js'
import { leavesOf } from './leaves.js'
import { giveConsent } from './people-world.js'
import { watchedStorage } from './watched-storage.js'
import { auditor, compliance, createWorld, front, otherPhone, patientPhone, type World } from './world.js'

const by = { actor: auditor, reason: 'yearly audit' }
const desk = { actor: { id: 'olga', roles: ['front-desk', 'compliance'] }, reason: 'told at the desk' }

async function fileOf(messenger: Messenger, phones?: readonly string[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of messenger.exportEvidence(by, { phones })) parts.push(part)
  return Buffer.concat(parts)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  // In pieces that cut lines anywhere.
  for (let from = 0; from < bytes.length; from += 997) yield bytes.subarray(from, from + 997)
}

const opened = async (bytes: Uint8Array): Promise<RangeFile> => (await readRange(once(bytes))) as RangeFile

/** A day with everything that takes a number: texts, a stop and its confirmation, START, a lift, a revocation. */
async function lived() {
  const world = createWorld()
  await world.consent()
  await world.consent(otherPhone)
  await world.messenger.send(world.request())
  await world.messenger.send(world.request({ to: otherPhone }))
  await world.messenger.dispatchDue()
  await world.messenger.send(world.request({ message: { kind: 'results-available', link: 'https://go.lakeside.example/8Jq2vXw9Kd3mRfT7bZy4Nc' }, item: 'i1' }))
  await world.reply('STOP', { occurredAt: world.runtime.now() })
  await world.messenger.maintain()
  await world.messenger.dispatchDue()
  await world.runtime.advance(60_000)
  await world.reply('START', { occurredAt: world.runtime.now() })
  await world.messenger.suppression.suppress({ phone: otherPhone, source: 'front-desk', actor: front })
  await world.messenger.consent.revoke({ phone: otherPhone, program: 'visits', source: 'phone-call', occurredAt: world.runtime.now(), actor: front })
  await world.runtime.advance(60_000)
  const fresh = await world.consent(otherPhone)
  await world.messenger.suppression.lift({ phone: otherPhone, by: { consentEventId: fresh }, actor: compliance })
  await world.messenger.suppression.sendIfAllowed({ phone: otherPhone }, async () => 1)
  await world.messenger.maintain()
  return world
}

describe('exportEvidence', () => {
  it('holds its own statements, also where another process is giving out places just then', async () => {
    const world = await lived()
    let busy = 0
    const storage = watchedStorage(world.storage, {
      async statement({ name }, run) {
        if (name !== 'audit.lockHead' || busy === 0) return run()
        busy -= 1
        return null
      },
    })
    const beside = createWorld({ storage, runtime: world.runtime })
    busy = 3
    const exporting = fileOf(beside.messenger)
    for (let times = 0; times < 10; times++) await world.runtime.advance(100)
    const { leaves } = await opened(await exporting)
    const types: unknown[] = []
    for await (const bytes of leaves) types.push(readRecord(bytes)?.type)
    expect(types).toEqual(expect.arrayContaining(['gate.state', 'evidence.exported']))
  })

  it('gives a file that verifies as the whole log, and whose records alone show that every rule was kept', async () => {
    const { messenger } = await lived()
    const bytes = await fileOf(messenger)
    const { checkpoint, leaves } = await opened(bytes)
    const trust = { origin: 'nophi/default', verifierKey: await messenger.audit.verifierKey(), verifySignature: verifyEd25519 }
    expect(await verifyRange(leaves, checkpoint, trust)).toEqual({ valid: true })
    const report = await verifyHistory((await opened(bytes)).leaves)
    expect(report).toMatchObject({ valid: true, problems: [], recipients: 2 })
    expect([report.permits >= 3, report.stops]).toEqual([true, 2])
  })

  it('shows that the rules were kept where a whole person opted out, resumed and died', async () => {
    const world = createWorld()
    const { messenger, runtime } = world
    for (const phone of [patientPhone, otherPhone]) await giveConsent(world, { phone, patient: 'p1' })
    await messenger.send(world.request({ patient: 'p1' }))
    await messenger.dispatchDue()
    const stop = await messenger.suppression.suppress({ patient: 'p1', source: 'phone-call', actor: front })
    await messenger.maintain()
    await runtime.advance(60_000)
    const consentEventId = await giveConsent(world, { patient: 'p1' })
    await messenger.suppression.lift({ patient: 'p1', by: { consentEventId }, actor: front })
    await messenger.people.markDeceased({ patient: 'p1' }, { actor: compliance, reason: 'the family called' })
    await messenger.people.correctDeceased({ patient: 'p1' }, { actor: compliance, reason: 'wrong chart' })
    await runtime.advance(24 * 3_600_000)
    await messenger.send(world.request({ patient: 'p1', message: { kind: 'callback-request' } }))
    await messenger.dispatchDue()
    await messenger.maintain()
    expect(await verifyHistory((await opened(await fileOf(messenger))).leaves)).toMatchObject({
      valid: true,
      problems: [],
      recipients: 2,
      permits: 2,
      stops: 4,
    })
    expect(await messenger.audit.evidenceFor(stop.id)).toHaveLength(3)
  })

  const acts: Readonly<Record<string, (world: World) => Promise<unknown>>> = {
    'a change of number': ({ messenger }) => messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk),
    'a change of number that others share': async (world) => {
      await giveConsent(world, { patient: 'p2' })
      await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)
    },
    'an opt-out carried to another number': async (world) => {
      await world.reply('STOP')
      await world.messenger.numbers.change({ patient: 'p1', from: patientPhone, to: otherPhone }, desk)
    },
    'a START that ends one stop and not another': async (world) => {
      await world.reply('STOP', { occurredAt: world.runtime.now() })
      await world.reply('STOP')
      await world.reply('START', { occurredAt: new Date(world.runtime.now().getTime() + 1_000) })
    },
    'two STOPs before the first is confirmed': async (world) => {
      await world.reply('STOP')
      await world.reply('STOP please')
    },
    'a wrong number': (world) => world.reply('wrong number'),
    'a reply under review': (world) => world.reply('new phone who dis'),
    'a provider that tells of an opt-out': ({ messenger }) => messenger.receive([{ transport: 'fake', replayKey: 'x', type: 'opt-out', phone: patientPhone }]),
    'a deactivated number': async ({ messenger }) => {
      for await (const report of messenger.numbers.importDeactivations([patientPhone], desk)) expect(report.bad).toEqual([])
    },
    'an import of opt-outs': async ({ messenger }) => {
      for await (const { added } of messenger.suppression.importEntries([patientPhone])) expect(added).toBe(1)
    },
    'a number that is removed': ({ messenger }) => messenger.people.removeNumber({ patient: 'p1', phone: patientPhone }, desk),
    'a person who is forgotten': ({ messenger }) => messenger.retention.forget({ phone: patientPhone }, { actor: compliance, reason: 'asked' }),
  }

  it.each(Object.keys(acts))('gives records that are whole after %s, and a STOP after it', async (name) => {
    const world = createWorld()
    await giveConsent(world, { patient: 'p1' })
    await world.messenger.send(world.request({ patient: 'p1' }))
    await world.messenger.dispatchDue()
    await world.messenger.send(world.request({ patient: 'p1', message: { kind: 'callback-request' } }))
    await acts[name]?.(world)
    await world.runtime.advance(60_000)
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    await world.reply('STOP')
    expect(await verifyHistory((await opened(await fileOf(world.messenger))).leaves)).toMatchObject({ problems: [], valid: true })
  })

  it('names whom HELP was answered by the commitment alone, and shows that one answer a day passed the stop', async () => {
    const world = createWorld()
    await world.consent()
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.messenger.dispatchDue()
    for (const word of ['HELP', 'INFO']) {
      await world.runtime.advance(60_000)
      await world.reply(word)
      await world.messenger.dispatchDue()
    }
    const [{ subject = '' } = {}] = await world.storage.transaction({ tenant: 'default', clock: () => world.runtime.now() }, ({ messages }) =>
      messages.list({ limit: 1 }),
    )
    const leaves = await leavesOf(world.messenger)
    expect(leaves.filter(({ kind, type }) => kind === 'service:help' && type === 'permit.opened')).toMatchObject([{ exempt: 'help:2026-11-24' }])
    expect(JSON.stringify(leaves)).not.toContain(subject)
    expect(await verifyHistory((await opened(await fileOf(world.messenger))).leaves)).toMatchObject({ valid: true, permits: 2, stops: 1 })
  })

  it('states how far each recipient had come, so that records cut off the end show', async () => {
    const { messenger } = await lived()
    const lines = new TextDecoder()
      .decode(await fileOf(messenger, [patientPhone]))
      .trimEnd()
      .split('\n')
      .slice(1)
    const states = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'gate.state')
    expect(states).toHaveLength(1)
    const numbered = lines.filter((line) => line.includes(states[0].subject) && /"type":"(permit.opened|stop.recorded|start.received)"/.test(line))
    const cut = lines.filter((line) => line !== numbered.at(-1))
    async function* left(): AsyncGenerator<Uint8Array> {
      for (const line of cut) yield new TextEncoder().encode(line)
    }
    expect((await verifyHistory(left())).valid).toBe(false)
  })

  it('is for those who may export, and leaves a record', async () => {
    const { messenger } = await lived()
    const denied = messenger.exportEvidence({ actor: front, reason: 'curious' })[Symbol.asyncIterator]()
    await expect(denied.next()).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(new TextDecoder().decode(await fileOf(messenger))).toContain('"type":"evidence.exported"')
  })
})
