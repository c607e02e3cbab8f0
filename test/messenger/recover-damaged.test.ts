import { expect, it } from 'vitest'
import { verifyEd25519 } from '../../src/audit-log/index.js'
import { verifyPerson } from '../../src/merkle-log/index.js'
import { openSqlite } from '../storage/sql/open-sqlite.js'
import { auditor, compliance, createWorld, otherPhone, patientPhone } from './world.js'

const asAdministrator = { actor: { id: 'ada', roles: ['administrator'] }, reason: 'records were deleted' }
const asCompliance = { actor: compliance, reason: 'looked at what is held' }

async function pieces(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const chunk of chunks) found.push(chunk)
  return found
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values
}

it.each([
  ['deleted', "DELETE FROM nophi_leaf WHERE id IN (SELECT id FROM nophi_leaf WHERE CAST(bytes AS TEXT) LIKE '%attempt.accepted%')"],
  ['changed', "UPDATE nophi_leaf SET bytes = CAST('{}' AS BLOB) WHERE CAST(bytes AS TEXT) LIKE '%attempt.accepted%'"],
])('goes on sending, and hands out a person, after records were %s', async (_, statement) => {
  const { storage, probe } = await openSqlite()
  const world = createWorld({ storage })
  const { messenger } = world
  await world.consent()
  await messenger.send(world.request())
  expect(await messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  await messenger.audit.publish()
  await probe(statement)
  const again = createWorld({ storage, at: world.runtime.now() })
  expect(await again.messenger.recover(asAdministrator)).toMatchObject({ damaged: 1, origin: 'nophi/default~1' })
  await again.messenger.reopen(asCompliance)
  await again.consent(otherPhone)
  expect((await again.messenger.send(again.request({ to: otherPhone, idempotencyKey: 'later' }))).status).toBe('queued')
  expect(await again.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
  expect((await again.messenger.maintain()).alarms).toEqual([])
  const file = await pieces(again.messenger.exportPerson({ phone: patientPhone }, { actor: auditor, reason: 'demand letter' }))
  const trust = { origin: 'nophi/default~1', verifierKey: await again.messenger.audit.verifierKey(), verifySignature: verifyEd25519 }
  expect(await verifyPerson(each(file), trust)).toMatchObject({ valid: true, problems: [] })
})
