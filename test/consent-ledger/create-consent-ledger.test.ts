import { describe, expect, it } from 'vitest'
import { buildConsentLedger, createConsentLedger, openConsentDetail } from '../../src/consent-ledger/index.js'
import { parsePhoneNumber } from '../../src/domain/parse-phone-number.js'
import { toHex, toUtf8 } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import type { ConsentRow } from '../../src/ports/consent-store.js'
import { recipientMacs } from '../../src/ports/recipient-number.js'
import { createSubjectKeys } from '../../src/subject-keys/index.js'
import { createSuppressionRegistry, honorBy, recordStop } from '../../src/suppression-registry/index.js'
import { everythingIn } from '../../src/testing/conformance-case.js'
import { createWorld, desk, failure, keys, noon, optIn, phone, type World, words } from './world.js'

async function rowsOf({ stores, runtime }: World): Promise<readonly ConsentRow[]> {
  const macs = await recipientMacs({ keys, tenant: 'default', runtime }, parsePhoneNumber(phone))
  return stores(async ({ consent }) => {
    const subject = await consent.findSubject(macs)
    return subject === null ? [] : consent.list(subject)
  })
}

describe('createConsentLedger', () => {
  it.each([
    ['an unknown option', { grade: 'A' }, 'value'],
    ['a storage that is none', { storage: {} }, 'storage'],
    ['keys that are none', { keys: {} }, 'keys'],
  ])('refuses %s', (_, change, path) => {
    expect(() => createConsentLedger({ storage: createWorld().storage, keys, ...change } as never)).toThrow(`path: ${path}`)
  })
})

describe('record', () => {
  it('keeps the wording under the person’s evidence key and its hash in the clear', async () => {
    const world = createWorld()
    await world.ledger.record(
      optIn({ page: 'https://clinic.example/sign-up', ip: '192.0.2.1', userAgent: 'Browser 1', patient: 'mrn-12345', written: { signature: 'scan-77' } }),
    )
    const [row] = await rowsOf(world)
    if (row === undefined) throw new Error('no row')
    expect(JSON.parse(row.facts)).toEqual({ disclosureSha256: toHex(sha256(toUtf8(words))), language: 'en', signed: true })
    for (const secret of [words, '192.0.2.1', 'Browser 1', 'clinic.example', 'mrn-12345', 'scan-77', '3125550142']) {
      expect(JSON.stringify(row)).not.toContain(secret)
      expect(new TextDecoder().decode(row.detail ?? undefined)).not.toContain(secret)
    }
    const subjectKeys = createSubjectKeys({ keys })
    const detail = await world.stores((stores) => openConsentDetail(subjectKeys, stores, row))
    expect(detail).toEqual({ disclosure: words, page: 'https://clinic.example/sign-up', ip: '192.0.2.1', userAgent: 'Browser 1', signature: 'scan-77' })
  })

  it('forgets the wording with the person, and keeps what must stand', async () => {
    const world = createWorld()
    await world.ledger.record(optIn())
    const [row] = await rowsOf(world)
    if (row === undefined) throw new Error('no row')
    const subjectKeys = createSubjectKeys({ keys })
    await world.stores((stores) => subjectKeys.destroy(stores, row.subject, 'evidence'))
    expect(await world.stores((stores) => openConsentDetail(subjectKeys, stores, row))).toBeNull()
    expect(await world.ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })

  it('does not open a detail under another row', async () => {
    const world = createWorld()
    await world.ledger.record(optIn())
    await world.ledger.record(optIn({ program: 'billing' }))
    const [first, second] = await rowsOf(world)
    if (first === undefined || second === undefined) throw new Error('no rows')
    const moved = world.stores((stores) => openConsentDetail(createSubjectKeys({ keys }), stores, { ...first, detail: second.detail }))
    expect(await failure(moved)).toBe('KEY_UNAVAILABLE')
  })

  it('journals what was recorded, without the words', async () => {
    const { ledger, journal } = createWorld()
    const { id } = await ledger.record(optIn({ givenBy: { guardian: 'Maria Example', relationship: 'parent' } }))
    await ledger.revoke({ phone, program: 'all', source: 'phone-call', occurredAt: noon, actor: desk })
    expect(journal).toMatchObject([
      {
        type: 'consent.recorded',
        at: noon,
        data: {
          consent: id,
          program: 'visits',
          action: 'opt-in',
          source: 'web-form',
          grade: 'A',
          disclosureVersion: '2026-01',
          disclosureSha256: toHex(sha256(toUtf8(words))),
          guardian: true,
          relationship: 'parent',
          actor: 'desk-1',
          occurredAt: '2026-11-23T11:59:00.000Z',
          recordedAt: '2026-11-23T12:00:00.000Z',
        },
      },
      { type: 'consent.revoked', data: { program: 'all', source: 'phone-call', action: 'revoke' } },
    ])
    expect(journal[1]?.data).not.toHaveProperty('grade')
    expect(everythingIn(journal)).not.toContain('Maria')
    expect(everythingIn(journal)).not.toContain(words)
    expect(everythingIn(journal)).not.toContain('3125550142')
  })

  it('says nothing of a version and of words that nobody gave', async () => {
    const { ledger, journal } = createWorld()
    const event = await ledger.record(optIn({ source: 'phone-call', disclosure: { version: '', language: 'en', text: '' } }))
    expect(event).toMatchObject({ grade: 'C' })
    expect(event).not.toHaveProperty('disclosureVersion')
    expect(journal).toHaveLength(1)
    expect(journal[0]?.data).not.toHaveProperty('disclosureVersion')
    expect(journal[0]?.data).not.toHaveProperty('disclosureSha256')
  })

  it('undoes the record when it cannot be journalled', async () => {
    const world = createWorld({ journal: () => Promise.reject(new Error('disk full')) })
    expect(await failure(world.ledger.record(optIn()))).toBe('AUDIT_UNAVAILABLE')
    expect(await rowsOf(world)).toEqual([])
  })

  it.each([
    ['an unknown key', { consented: true }, 'INVALID_REQUEST value'],
    [
      'words in the place of a version',
      { disclosure: { version: 'Oona Whitfield, born 1984-02-29', language: 'en', text: words } },
      'INVALID_REQUEST disclosure.version',
    ],
    ['a name in the place of a version', { disclosure: { version: 'Oona Whitfield', language: 'en', text: words } }, 'INVALID_REQUEST disclosure.version'],
    ['a number in the place of a version', { disclosure: { version: '312-555-0142', language: 'en', text: words } }, 'INVALID_REQUEST disclosure.version'],
    [
      'words in the place of a language',
      { disclosure: { version: '2026-01', language: 'Oona Whitfield', text: words } },
      'INVALID_REQUEST disclosure.language',
    ],
    ['an unknown source', { source: 'fax' }, 'INVALID_REQUEST source'],
    ['the program of revocations', { program: 'all' }, 'INVALID_REQUEST program'],
    ['a time that has not come', { occurredAt: new Date(noon.getTime() + 300_001) }, 'INVALID_REQUEST occurredAt'],
    ['a time that is none', { occurredAt: new Date('never') }, 'INVALID_REQUEST occurredAt'],
    ['a preference without its action', { preference: { sms: true } }, 'INVALID_REQUEST preference'],
    ['a preference action without preference', { action: 'set-preference' }, 'INVALID_REQUEST preference'],
    ['half a preferred time', { action: 'set-preference', preference: { sms: true, from: '09:00' } }, 'INVALID_REQUEST preference.to'],
    ['an hour that is none', { action: 'set-preference', preference: { sms: true, from: '09:00', to: '24:30' } }, 'INVALID_REQUEST preference.to'],
    ['a minute that is none', { action: 'set-preference', preference: { sms: true, from: '09:75', to: '17:00' } }, 'INVALID_REQUEST preference.from'],
    ['a zone that is none', { action: 'set-preference', preference: { sms: true, zone: 'Mars/Base' } }, 'INVALID_REQUEST preference.zone'],
    [
      'an accepted risk without its warning',
      { action: 'acknowledge-risk', disclosure: { version: '1', language: 'en', text: '' } },
      'INVALID_REQUEST disclosure',
    ],
    [
      'an accepted risk without the version of its warning',
      { action: 'acknowledge-risk', disclosure: { version: '', language: 'en', text: words } },
      'INVALID_REQUEST disclosure',
    ],
    ['a signature that is none', { source: 'paper-form', written: { signature: '' } }, 'INVALID_REQUEST written.signature'],
    ['a guardian who is nobody', { givenBy: { guardian: '' } }, 'INVALID_REQUEST givenBy.guardian'],
    ['a patient who is nobody', { patient: '' }, 'INVALID_REQUEST patient'],
    ['words without an end', { disclosure: { version: '1', language: 'en', text: 'x'.repeat(20_001) } }, 'INVALID_REQUEST disclosure.text'],
    [
      'a wish for one number without whose',
      { action: 'set-preference', preference: { sms: true, onlyThisNumber: true }, patient: undefined },
      'INVALID_REQUEST patient',
    ],
    ['a guardian’s end that is no date', { givenBy: { guardian: 'g', until: '2026-02-30' } }, 'INVALID_REQUEST givenBy.until'],
    ['a number that is none', { phone: '3125550142' }, 'INVALID_PHONE_NUMBER phone'],
    ['no number', { phone: undefined }, 'INVALID_PHONE_NUMBER phone'],
    ['a patient whom no request could name, by length', { patient: 'p'.repeat(201) }, 'INVALID_REQUEST patient'],
    ['a patient whom no request could name, by NUL', { patient: 'p\0' }, 'INVALID_REQUEST patient'],
    ['an actor whose id could be a phone number', { actor: { id: '+13125550101', roles: [] } }, 'INVALID_REQUEST actor.id'],
  ])('refuses %s', async (_, change, code) => {
    const world = createWorld()
    expect(await failure(world.ledger.record(optIn(change as never)))).toBe(code)
    expect(await rowsOf(world)).toEqual([])
  })

  it('allows for clocks that run five minutes ahead, and counts from now', async () => {
    const { ledger } = createWorld()
    await ledger.record(optIn({ occurredAt: new Date(noon.getTime() + 300_000) }))
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })

  it('keeps tenants apart', async () => {
    const { ledger, storage, runtime } = createWorld()
    await ledger.record(optIn())
    const neighbour = createConsentLedger({ storage, keys, runtime, tenant: 'neighbour' })
    expect(await neighbour.statusAt({ phone, program: 'visits', at: noon })).toEqual({ status: 'none' })
  })
})

describe('revoke', () => {
  it.each([
    ['a program that could be a phone number', { program: '312-555-0142' }, 'INVALID_REQUEST program'],
    ['an unknown source', { source: 'fax' }, 'INVALID_REQUEST source'],
    ['an actor whose id could be a phone number', { actor: { id: '+13125550101', roles: [] } }, 'INVALID_REQUEST actor.id'],
    ['a number that is none', { phone: '3125550142' }, 'INVALID_PHONE_NUMBER phone'],
  ])('refuses %s', async (_, change, code) => {
    const world = createWorld()
    expect(await failure(world.ledger.revoke({ phone, program: 'all', source: 'portal', occurredAt: noon, actor: desk, ...change } as never))).toBe(code)
    expect(world.journal).toEqual([])
  })
})

describe('a person whose evidence key is damaged', () => {
  it('can still revoke, on record, and gives no consent that nobody could prove', async () => {
    const world = createWorld()
    await world.ledger.record(optIn())
    const damaged = {
      ...world.storage,
      transaction: ((scope, work) =>
        world.storage.transaction(scope, (stores) => {
          const getWrapped: typeof stores.subjectKeys.getWrapped = async (subject, purpose) => {
            const wrapped = await stores.subjectKeys.getWrapped(subject, purpose)
            return purpose === 'evidence' && wrapped instanceof Uint8Array ? wrapped.map((byte, at) => (at === wrapped.length - 1 ? byte ^ 1 : byte)) : wrapped
          }
          return work({ ...stores, subjectKeys: { ...stores.subjectKeys, getWrapped } })
        })) as typeof world.storage.transaction,
    }
    const { ledger, journal } = createWorld({ storage: damaged, runtime: world.runtime })
    await ledger.revoke({ phone, program: 'visits', source: 'phone-call', occurredAt: noon, actor: desk })
    expect(journal).toMatchObject([{ type: 'consent.revoked', data: { subject: 'unreadable' } }])
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'revoked' })
    expect(await failure(ledger.record(optIn({ occurredAt: noon })))).toBe('KEY_UNAVAILABLE')
    expect(journal).toHaveLength(1)
  })
})

describe('history', () => {
  it('of a program shows the revocation for all, and no other program', async () => {
    const { ledger } = createWorld()
    await ledger.record(optIn())
    await ledger.record(optIn({ program: 'billing' }))
    await ledger.revoke({ phone, program: 'all', source: 'phone-call', occurredAt: noon, actor: desk })
    const shown: string[] = []
    for await (const { action, program } of ledger.history({ phone, program: 'visits' })) shown.push(`${action} ${program}`)
    expect(shown).toEqual(['opt-in visits', 'revoke all'])
  })
})

describe('statusAt', () => {
  it('throws, and never answers none, when it cannot tell', async () => {
    const { ledger, storage } = createWorld()
    await ledger.record(optIn())
    await storage.close()
    expect(await failure(ledger.statusAt({ phone, program: 'visits', at: noon }))).toBe('STORAGE_UNAVAILABLE')
    expect(await failure(ledger.statusAt({ phone, program: '', at: noon }))).toBe('INVALID_REQUEST program')
  })

  it('waits for the confirming reply where one is required', async () => {
    const { ledger } = createWorld({ confirmationRequired: true })
    await ledger.record(optIn())
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'pending' })
    await ledger.record(optIn({ action: 'confirm', source: 'text-keyword', occurredAt: noon }))
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })
})

describe('within', () => {
  it('records with the host’s commit, and takes it back without', async () => {
    const { ledger, storage } = createWorld()
    await expect(
      storage.hostTransaction(async (transaction) => {
        await ledger.within(transaction).record(optIn())
        throw new Error('the host changed its mind')
      }),
    ).rejects.toThrow('changed its mind')
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toEqual({ status: 'none' })
    await storage.hostTransaction(async (transaction) => {
      const joined = ledger.within(transaction)
      await joined.record(optIn())
      expect(await joined.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
    })
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })

  it('refuses a storage that joins nothing', async () => {
    const { storage } = createWorld()
    const { ledger } = createWorld({ storage: { spec: 1, name: 'slice', durable: false, transaction: storage.transaction } })
    await storage.hostTransaction(async (transaction) => {
      expect(() => ledger.within(transaction)).toThrow('TRANSACTION_MISMATCH')
    })
  })
})

describe('numbers of the gate', () => {
  it('stamps a grant with the number it saw, under the same recipient as the registry', async () => {
    const world = createWorld()
    const registry = createSuppressionRegistry({ storage: world.storage, keys, runtime: world.runtime })
    await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.suppress({ phone, source: 'portal', actor: desk })
    await world.ledger.record(optIn())
    expect(await rowsOf(world)).toMatchObject([{ stamp: 2 }])
  })

  it('gives a revocation a number where the messenger takes one, so that a grant that had not seen it is dead', async () => {
    const world = createWorld()
    const ledger = buildConsentLedger(
      { storage: world.storage, keys, runtime: world.runtime },
      {
        async numberRevocation(stores, { id, subject, source, occurredAt, actor }) {
          const now = await stores.now()
          const place = {
            id,
            subject,
            kind: 'revoke',
            scope: 'all',
            source,
            cause: 'opt-out',
            transport: null,
            sender: null,
            occurredAt,
            actor,
            now,
            honorBy: honorBy(now),
          } as const
          return (await recordStop(stores as never, place)).seq
        },
      },
    )
    await ledger.record(optIn())
    await ledger.revoke({ phone, program: 'all', source: 'portal', occurredAt: noon, actor: desk })
    expect(await rowsOf(world)).toMatchObject([
      { action: 'opt-in', stamp: 0 },
      { action: 'revoke', stamp: 1 },
    ])
    await ledger.record(optIn({ occurredAt: noon }))
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })

  it('works over a storage that keeps no gates', async () => {
    const { storage } = createWorld()
    const slice = {
      spec: 1 as const,
      name: 'slice',
      durable: false,
      transaction: ((scope, work) =>
        storage.transaction(scope, ({ consent, subjectKeys, now }) => work({ consent, subjectKeys, now } as never))) as typeof storage.transaction,
    }
    const { ledger } = createWorld({ storage: slice })
    await ledger.record(optIn())
    expect(await ledger.statusAt({ phone, program: 'visits', at: noon })).toMatchObject({ status: 'granted' })
  })
})
