import { describe, expect, it } from 'vitest'
import { type AccessControl, createAccessControl } from '../../src/access/index.js'
import type { ConsentLedger } from '../../src/domain/consent.js'
import { asPhoneNumber } from '../../src/domain/parse-phone-number.js'
import type { PhoneNumberInput } from '../../src/domain/phone-number.js'
import { leavesOf } from './leaves.js'
import { createWorld, otherPhone, patientPhone } from './world.js'

const day = new Date('2026-11-24T16:00:00Z')

/** The host's own, with ids of its own: everybody consented. */
function hostLedger(idOf: (phone: string) => unknown): ConsentLedger {
  const event = { action: 'opt-in', program: 'visits', source: 'web-form', occurredAt: day, recordedAt: day, actor: 'host', grade: 'A' } as const
  const never = (): never => {
    throw new Error('not asked here')
  }
  const statusAt = async ({ phone }: { readonly phone: PhoneNumberInput }) => ({
    status: 'granted',
    event: { ...event, id: idOf(asPhoneNumber(phone).reveal()) },
  })
  return { statusAt, record: never, revoke: never, history: never } as unknown as ConsentLedger
}

describe('an id of a consent in a ledger of the host', () => {
  it.each([
    ['a row number', '1002003004'],
    ['a row number that is no text', 1_002_003_004],
    ['an id of eighteen digits', '721648920134758400'],
    ['the number itself', patientPhone],
    ['one with NUL', 'a\0b'],
  ])('that no record takes keeps no text back, and stands nowhere: %s', async (_, id) => {
    const world = createWorld({ consent: hostLedger(() => id) })
    const outcome = await world.messenger.send(world.request())
    expect(outcome).toMatchObject({ status: 'queued', decision: { outcome: 'allow' } })
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 1 })
    const records = [...(await leavesOf(world.messenger, 'message.queued')), ...(await leavesOf(world.messenger, 'permit.opened'))]
    expect(records.map(({ consent }) => consent)).toEqual(Array(2).fill(outcome.decision.basis.consentEventId))
    expect(JSON.stringify([outcome, records])).not.toContain(String(id))
  })

  it('that changed after a text was queued keeps nobody else from theirs', async () => {
    const ids = new Map<string, string>()
    const world = createWorld({ consent: hostLedger((phone) => ids.get(phone) ?? 'consent-1') })
    await world.messenger.send(world.request())
    await world.messenger.send(world.request({ to: otherPhone }))
    ids.set(patientPhone, '1002003004')
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 2 })
  })

  it('stands in the records as it is otherwise', async () => {
    const world = createWorld({ consent: hostLedger(() => 'consent-1002003004') })
    await world.messenger.send(world.request())
    expect(await leavesOf(world.messenger, 'message.queued')).toMatchObject([{ consent: 'consent-1002003004' }])
  })
})

describe('the name of a rule of the host', () => {
  it.each([
    ['that could be a number', 'policy 20261130120000'],
    ['that is too long for a record', 'r'.repeat(100_000)],
  ])('%s keeps no text back', async (_, rule) => {
    const inner = createAccessControl()
    const access: AccessControl = { decide: (...asked) => ({ ...inner.decide(...asked), rule }) }
    const world = createWorld({ access })
    await world.consent()
    expect(await world.messenger.send(world.request())).toMatchObject({ status: 'queued', decision: { basis: { accessRule: 'none' } } })
  })
})
