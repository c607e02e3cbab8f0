import { verifyEd25519 } from '../../src/audit-log/index.js'
import { type LogTrust, type PersonReport, verifyPerson } from '../../src/merkle-log/index.js'
import type { Messenger } from '../../src/messenger/types.js'
import type { StorageAdapter } from '../../src/ports/storage.js'
import type { Leaf } from './leaves.js'
import { giveConsent } from './people-world.js'
import { auditor, compliance, createWorld, front, link, otherPhone, patientPhone, type World } from './world.js'

export const by = { actor: auditor, reason: 'demand letter of 3 March' }
type Who = Parameters<Messenger['exportPerson']>[0]

/** Lines of one person's file, the one with the format first. */
export async function linesOf(messenger: Messenger, who: Who = { phone: patientPhone }): Promise<readonly string[]> {
  const parts: Uint8Array[] = []
  for await (const part of messenger.exportPerson(who, by)) parts.push(part)
  return Buffer.concat(parts).toString('utf8').trimEnd().split('\n')
}

export function recordsIn(lines: readonly string[]): readonly Leaf[] {
  return lines.slice(1).map((line) => JSON.parse((JSON.parse(line) as { record: string }).record) as Leaf)
}

export async function trustOf(messenger: Messenger): Promise<LogTrust> {
  return { origin: 'nophi/default', verifierKey: await messenger.audit.verifierKey(), verifySignature: verifyEd25519 }
}

export function judged(lines: readonly string[], trust: LogTrust): Promise<PersonReport> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`)
    // In pieces that cut lines anywhere.
    for (let from = 0; from < bytes.length; from += 997) yield bytes.subarray(from, from + 997)
  }
  return verifyPerson(chunks(), trust)
}

/** All that a person may have on record, beside somebody else who has as much. */
export async function livedByTwo(storage?: StorageAdapter): Promise<World> {
  const world = createWorld(storage === undefined ? {} : { storage })
  const { messenger, runtime } = world
  for (const [phone, patient] of [
    [patientPhone, 'p1'],
    [otherPhone, 'p2'],
  ] as const) {
    await giveConsent(world, { phone, patient })
    const { id } = await messenger.send(world.request({ to: phone, patient }))
    await messenger.dispatchDue()
    await messenger.history.reveal(id, { actor: compliance, reason: 'asked' })
    const providerMessageId = `fake-${world.transport.sent().length}`
    await messenger.receive([{ transport: 'fake', replayKey: providerMessageId, type: 'receipt', providerMessageId, status: 'delivered' }])
    await world.reply('who is this', { from: phone })
    await messenger.explain({ phone }, { actor: compliance, reason: 'asked' })
    await messenger.send(world.request({ to: phone, patient, message: { kind: 'callback-request' }, notBefore: new Date('2026-11-25T16:00:00Z') }))
    await world.reply('STOP', { from: phone, occurredAt: runtime.now() })
    await messenger.maintain()
    await messenger.dispatchDue()
    await runtime.advance(60_000)
    await world.reply('START', { from: phone, occurredAt: runtime.now() })
    await messenger.suppression.suppress({ phone, source: 'front-desk', actor: front })
    await messenger.consent.revoke({ phone, program: 'visits', source: 'phone-call', occurredAt: runtime.now(), actor: front })
    await runtime.advance(60_000)
    const consentEventId = await giveConsent(world, { phone, patient })
    await messenger.suppression.lift({ phone, by: { consentEventId }, actor: compliance })
    await messenger.suppression.sendIfAllowed({ phone }, async () => 1)
    await messenger.numbers.confirm({ phone }, { actor: { id: 'dan', roles: ['front-desk'] }, reason: 'called' })
    await messenger.send(world.request({ program: 'results', to: phone, patient, item: 'i1', message: { kind: 'message-waiting', link } }))
  }
  await messenger.maintain()
  return world
}
