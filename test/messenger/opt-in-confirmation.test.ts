import { describe, expect, it } from 'vitest'
import { createConsentLedger } from '../../src/consent-ledger/index.js'
import type { ConsentInput } from '../../src/domain/consent.js'
import type { Program } from '../../src/domain/program.js'
import type { MessengerOptions } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { type Watch, watchedStorage } from './watched-storage.js'
import { createWorld, front, otherPhone, patientPhone, results, service, visits, type World } from './world.js'

const keys = keysFromSecret(btoa('7'.repeat(32)))
const recurring: Program = { ...visits, confirmation: undefined }
const greeting =
  'Lakeside Clinic: You are signed up for visit and portal texts. Msg frequency varies. Msg&data rates may apply. Help: 312-555-0142. Reply STOP to opt out.'

function open(change: Partial<MessengerOptions> & { readonly at?: Date } = {}): World {
  return createWorld({ programs: [recurring, results], keys, ...change })
}

function optIn({ runtime }: Pick<World, 'runtime'>, change: Partial<ConsentInput> = {}): ConsentInput {
  return {
    phone: patientPhone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure: { version: 'v0', language: 'en', text: 'Yes, text me about visits.' },
    occurredAt: runtime.now(),
    actor: front,
    ...change,
  }
}

async function texts({ messenger, transport, runtime }: World): Promise<readonly string[]> {
  // Texts of one person wait a second for each other.
  for (let round = 0; round < 3; round += 1) {
    await messenger.dispatchDue()
    await runtime.advance(1_001)
  }
  return transport.sent().map(({ text }) => text)
}

async function records({ messenger }: World, phone = patientPhone) {
  const { records: found } = await messenger.history.list({ phone }, { id: 'uma', roles: ['auditor'] })
  return found.filter(({ kind }) => kind === 'service:opt-in-confirmation')
}

describe('the confirmation of an opt-in', () => {
  it('is sent once for a new consent, names program, fees, help and STOP, and rests on that consent', async () => {
    const world = open()
    const { id } = await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting])
    expect(await records(world)).toMatchObject([{ status: 'accepted', program: 'visits', decision: { outcome: 'allow', basis: { consentEventId: id } } }])
  })

  it('leaves before a reminder that was queued after it, and counts for no cap', async () => {
    const world = open()
    await world.messenger.consent.record(optIn(world))
    await world.messenger.send(world.request())
    expect(await texts(world)).toEqual([greeting, expect.stringContaining('Reminder')])
  })

  it('is not sent again while consent stands: the same record, another form, a renewal, two at once', async () => {
    const world = open()
    const input = optIn(world)
    await Promise.all([world.messenger.consent.record(input), world.messenger.consent.record(input)])
    await world.messenger.consent.record(input)
    await world.messenger.consent.record(optIn(world, { source: 'portal', patient: 'p1' }))
    await world.messenger.consent.record(optIn(world, { action: 'renew' }))
    expect(await texts(world)).toHaveLength(1)
    await world.runtime.advance(40 * 86_400_000)
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toHaveLength(1)
  })

  it('is sent again after a revocation and a new opt-in', async () => {
    const world = open()
    await world.messenger.consent.record(optIn(world))
    await texts(world)
    await world.runtime.advance(1_000)
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: world.runtime.now(), actor: front })
    await world.runtime.advance(1_000)
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting, greeting])
  })

  it('is sent again, once, after STOP, a new opt-in and its lift', async () => {
    const world = open()
    await world.messenger.consent.record(optIn(world))
    await texts(world)
    await world.reply('STOP')
    await world.messenger.maintain()
    await world.runtime.advance(1_000)
    const { id } = await world.messenger.consent.record(optIn(world))
    await world.messenger.consent.record(optIn(world))
    await world.messenger.suppression.lift({ phone: patientPhone, by: { consentEventId: id }, actor: front })
    expect((await texts(world)).filter((text) => text === greeting)).toHaveLength(2)
  })

  it('is sent where one transaction of the host records the new opt-in and lifts the opt-out', async () => {
    const world = open()
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    await world.runtime.advance(1_000)
    await world.storage.hostTransaction(async (transaction) => {
      const { consent, suppression } = world.messenger.within(transaction)
      const { id } = await consent.record(optIn(world))
      expect((await suppression.lift({ phone: patientPhone, by: { consentEventId: id }, actor: front })).lifted).toBe(true)
    })
    expect(await texts(world)).toEqual([greeting])
  })

  it('does not pass an opt-out: it is refused, and that is on record', async () => {
    const world = open()
    await world.messenger.suppression.suppress({ phone: patientPhone, source: 'front-desk', actor: front })
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([])
    expect(await records(world)).toMatchObject([{ status: 'refused', decision: { reasons: [{ code: 'opted-out' }] } }])
  })

  it('is dead when STOP comes before it left, also after START', async () => {
    const world = open()
    await world.messenger.consent.record(optIn(world))
    await world.runtime.advance(1_000)
    await world.reply('STOP', { occurredAt: world.runtime.now() })
    await world.runtime.advance(1_000)
    await world.reply('START', { occurredAt: world.runtime.now() })
    expect((await texts(world)).filter((text) => text === greeting)).toEqual([])
  })

  it('waits while the program is held', async () => {
    const world = open()
    const by = { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'a look' }
    await world.messenger.hold('visits', by)
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([])
    expect(await records(world)).toMatchObject([{ status: 'queued', decision: { outcome: 'hold', reasons: [{ code: 'program-held' }] } }])
  })

  it.each<[string, Partial<Program>, Partial<ConsentInput>]>([
    ['a program that said so', { confirmation: false }, {}],
    ['a program of single texts', { recurring: 'once' }, {}],
    ['a bare yes, which is accepted for nothing', {}, { source: 'import', disclosure: { version: '', language: 'en', text: '' } }],
    ['a wish', {}, { action: 'set-preference', preference: { sms: true } }],
    ['a program under the exemption', { legalBasis: 'fcc-healthcare-exemption' }, {}],
  ])('is not queued for %s', async (_name, program, change) => {
    const world = open({ programs: [{ ...recurring, ...program }] })
    await world.messenger.consent.record(optIn(world, change))
    expect(await records(world)).toEqual([])
  })

  it('is sent for single texts where the program asks for it', async () => {
    const world = open({ programs: [{ ...recurring, recurring: 'once', confirmation: true }] })
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting])
  })

  it('speaks the language of the words agreed to', async () => {
    const world = open()
    await world.messenger.consent.record(optIn(world, { disclosure: { version: 'v1', language: 'es-MX', text: 'Sí, quiero textos.' } }))
    expect(await texts(world)).toEqual([expect.stringContaining('Ya recibe textos')])
  })

  it('leaves at night to who has just signed up by web, and waits for the morning after a paper form', async () => {
    const night = new Date('2026-11-25T04:00:00Z')
    const web = open({ at: night })
    await web.messenger.consent.record(optIn(web))
    expect(await texts(web)).toHaveLength(1)
    const paper = open({ at: night })
    await paper.messenger.consent.record(optIn(paper, { source: 'paper-form', written: { signature: 's' } }))
    expect(await texts(paper)).toEqual([])
    await paper.runtime.advance(10.1 * 3_600_000)
    expect(await texts(paper)).toEqual([greeting])
    const late = open({ at: night })
    await late.messenger.consent.record(optIn(late, { occurredAt: new Date(night.getTime() - 5 * 60_000 - 1) }))
    expect(await texts(late)).toEqual([])
  })

  it('is not queued by an import', async () => {
    const world = open()
    const mapping = {
      phone: { column: 'cell' },
      program: { value: 'visits' },
      givenAt: { column: 'at', format: 'iso' },
      source: { value: 'web-form' },
      wording: { value: 'v1' },
      wordings: [...visits.disclosures],
    } as const
    const rows = [{ cell: otherPhone, at: '2026-11-01T15:00:00Z' }]
    const file = { label: 'a.csv', sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', firstLine: 2 }
    let accepted = 0
    for await (const report of world.messenger.importConsents(rows, { mapping, file }, { actor: service, reason: 'moving' })) accepted += report.accepted.A
    expect(accepted).toBe(1)
    expect(await records(world, otherPhone)).toEqual([])
    await world.messenger.consent.record(optIn(world, { phone: otherPhone }))
    expect(await records(world, otherPhone)).toEqual([])
  })

  it('lives or dies with a transaction of the host', async () => {
    const world = open()
    const record = (fails: boolean) =>
      world.storage.hostTransaction(async (transaction) => {
        await world.messenger.within(transaction).consent.record(optIn(world))
        if (fails) throw new Error('the host changed its mind')
      })
    await expect(record(true)).rejects.toThrow('changed its mind')
    expect(await records(world)).toEqual([])
    await record(false)
    expect(await texts(world)).toEqual([greeting])
  })

  it('gives way where an earlier consent is damaged: the new one is on record', async () => {
    const base = open()
    let damaged = false
    const statement: Watch['statement'] = async ({ name }, run) => {
      const answer = await run()
      return damaged && name === 'consent.list' ? (answer as readonly object[]).map((row) => ({ ...row, facts: '{' })) : answer
    }
    const world = open({ storage: watchedStorage(base.storage, { statement }), runtime: base.runtime })
    await world.messenger.consent.record(optIn(base, { source: 'import', disclosure: { version: '', language: 'en', text: '' } }))
    damaged = true
    expect((await world.messenger.consent.record(optIn(base))).grade).toBe('A')
    damaged = false
    expect(await records(world)).toEqual([])
  })

  it('needs no accepted risk: its words are fixed', async () => {
    const world = open({ programs: [{ ...recurring, maxTier: 'patient-accepted-risk' }] })
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting])
  })

  it('tells the hook of queued texts, whose throw undoes consent and text', async () => {
    const told: string[] = []
    const world = open({ hooks: { queued: async (ids) => void told.push(...ids) } })
    await world.messenger.consent.record(optIn(world))
    expect(told).toEqual((await records(world)).map(({ id }) => id))
    const failing = open({ hooks: { queued: () => Promise.reject(new Error('away')) } })
    await expect(failing.messenger.consent.record(optIn(failing))).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE' })
    expect(await failing.messenger.consent.statusAt({ phone: patientPhone, program: 'visits', at: failing.runtime.now() })).toEqual({ status: 'none' })
  })

  it('is queued over a ledger of the host, once, and again after its revocation', async () => {
    const storage = memoryStorage()
    const clock = open()
    const ledger = createConsentLedger({ storage, keys, runtime: clock.runtime })
    const world = open({ storage, consent: ledger, runtime: clock.runtime })
    await world.messenger.consent.record(optIn(world))
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting])
    await clock.runtime.advance(1_000)
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'portal', occurredAt: world.runtime.now(), actor: front })
    await clock.runtime.advance(1_000)
    await world.messenger.consent.record(optIn(world))
    expect(await texts(world)).toEqual([greeting, greeting])
  })

  it('is not queued for a person who was forgotten, whose consent a ledger of the host keeps', async () => {
    const { runtime } = open()
    const ledger = createConsentLedger({ storage: memoryStorage(), keys, runtime })
    const world = open({ consent: ledger, runtime })
    await world.messenger.consent.record(optIn({ runtime }))
    await runtime.advance(1_000)
    await world.messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'portal', occurredAt: runtime.now(), actor: front })
    await world.messenger.retention.forget({ phone: patientPhone }, { actor: { id: 'cleo', roles: ['compliance'] }, reason: 'asked for it' })
    await runtime.advance(1_000)
    const before = await records(world)
    expect((await world.messenger.consent.record(optIn({ runtime }))).action).toBe('opt-in')
    expect(await records(world)).toEqual(before)
  })
})
