import { toBase64 } from '../../src/internal/bytes.js'
import { createMessenger } from '../../src/messenger/create-messenger.js'
import type { Messenger, MessengerOptions, SendRequest } from '../../src/messenger/types.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { type FakeRuntime, type FakeTransport, fakeRuntime, fakeTransport } from '../messenger/fakes.js'
import { compliance, front, outreach, results, sender, service, visits, words } from '../messenger/world.js'
import { canary } from './canaries.js'

export interface Seen {
  readonly verb: string
  readonly value: unknown
  readonly threw: boolean
}

export interface ClinicDay {
  readonly runtime: FakeRuntime
  readonly transport: FakeTransport
  readonly messenger: Messenger
  /** Everything that came back, thrown or not, but what `reveal` and `redeem` are for. */
  readonly seen: Seen[]
}

export const disclosure = { version: 'v0', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' } as const
const by = { actor: compliance, reason: `asked by ${canary.name}` }
const clinic = '+13125550142'
const when = { at: new Date('2026-11-27T20:30:00Z'), zone: 'America/Chicago' }

export function consentOf(runtime: FakeRuntime, program: string) {
  return {
    phone: canary.phone,
    program,
    action: 'opt-in',
    source: 'web-form',
    disclosure,
    // Old enough that somebody must be asked who holds the number.
    occurredAt: new Date(runtime.now().getTime() - 100 * 86_400_000),
    actor: front,
    patient: canary.patient,
    page: canary.page,
    ip: canary.address,
    written: { signature: canary.name },
  } as const
}

export function requestOf(change: Partial<SendRequest> = {}): SendRequest {
  return {
    program: 'visits',
    to: canary.phone,
    message: { kind: 'appointment-reminder', slots: { when } },
    actor: service,
    idempotencyKey: canary.key,
    patient: canary.patient,
    reference: canary.reference,
    facts: { names: [canary.name], mrn: canary.patient, conditions: [canary.condition] },
    ...change,
  }
}

/** One storage for all clinics, a tenant each: every memory storage costs all later ones a little in Node 20. */
export const shared: ReturnType<typeof memoryStorage> = memoryStorage()
let clinics = 0

export function openClinic(change: Partial<MessengerOptions> = {}, transport?: FakeTransport): Omit<ClinicDay, 'seen'> {
  const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
  const carrier = transport ?? fakeTransport({ runtime, optOutList: { list: others, add: async () => undefined } })
  const messenger = createMessenger({
    storage: shared,
    tenant: `clinic-${clinics++}`,
    keys: keysFromSecret(toBase64(new Uint8Array(32).fill(7))),
    transports: [carrier],
    senders: [sender],
    programs: [visits, results, outreach, words],
    environment: 'production',
    portal: { baseUrl: 'https://go.lakeside.example' },
    optOutLists: { tellProviders: true },
    runtime,
    ...change,
  })
  return { runtime, transport: carrier, messenger }
}

/** Calls every verb once or more, in the order of a day, whatever the ones before it said. Time passes while one waits. */
export async function liveADay(open: Omit<ClinicDay, 'seen'>): Promise<ClinicDay> {
  const { runtime, messenger } = open
  const seen: Seen[] = []
  let replies = 0

  async function call<T>(verb: string, work: () => Promise<T> | T, show = true): Promise<T | undefined> {
    let ended = false
    const working = (async () => work())().finally(() => {
      ended = true
    })
    working.catch(() => undefined)
    for (let waited = 0; !ended && waited < 70; waited++) await runtime.advance(waited === 0 ? 0 : 1_000)
    try {
      const value = await working
      if (show) seen.push({ verb, value, threw: false })
      return value
    } catch (error) {
      seen.push({ verb, value: error, threw: true })
      return undefined
    }
  }
  const reply = (text: string, change: object = {}) =>
    call('receive reply', () =>
      messenger.receive([
        { type: 'reply', transport: 'fake', replayKey: `${canary.phone}-${replies++}`, from: canary.phone, to: clinic, text, media: 0, ...change },
      ]),
    )

  for (const program of ['visits', 'results', 'words', 'care-gaps']) await call('consent.record', () => messenger.consent.record(consentOf(runtime, program)))
  await call('consent.record', () => messenger.consent.record({ ...consentOf(runtime, 'results'), patient: 'p2' }))
  await call('consent.statusAt', () => messenger.consent.statusAt({ phone: canary.phone, program: 'visits', at: runtime.now() }))
  await call('consent.history', () => all(messenger.consent.history({ phone: canary.phone })))
  await call('evaluate', () => messenger.evaluate(requestOf()))
  const first = await call('send', () => messenger.send(requestOf()))
  await call('send again', () => messenger.send(requestOf()))
  await call('send, another under the key', () => messenger.send(requestOf({ program: 'results', item: canary.item, message: { kind: 'results-available' } })))
  await call('send a link', () =>
    messenger.send(
      requestOf({ idempotencyKey: `${canary.key}-2`, patient: 'p2', program: 'results', item: canary.item, message: { kind: 'results-available' } }),
    ),
  )
  for (const onBlocked of ['refuse', 'rewrite'] as const) {
    await call('send words', () =>
      messenger.send(
        requestOf({ idempotencyKey: `${canary.key}-${onBlocked}`, program: 'words', item: canary.item, message: { text: canary.text, onBlocked } }),
      ),
    )
  }
  await call('sendMany', () =>
    all(messenger.sendMany([requestOf(), requestOf({ idempotencyKey: `${canary.key}-4`, notBefore: new Date('2026-11-25T16:00:00Z') })])),
  )
  await call('history.list', () => messenger.history.list({ phone: canary.phone, reference: canary.reference }, front))
  await call('history.list, denied', () => messenger.history.list({ phone: canary.phone }, { id: 'nobody', roles: [] }))
  await call('reveal', () => messenger.history.reveal(first?.id ?? canary.key, by), false)
  await call('reveal, denied', () => messenger.history.reveal(canary.name, { actor: front, reason: canary.name }))
  await call('dispatchDue', () => messenger.dispatchDue())
  await call('maintain', () => messenger.maintain())
  await runtime.advance(60_000)
  await call('dispatchDue', () => messenger.dispatchDue())
  await call('resolve', () => messenger.resolve(first?.id ?? canary.key, 'accepted', by))
  for (const status of ['sent', 'delivered', 'undelivered'] as const) {
    const vendorCode = `${canary.name} ${canary.phone}`
    await call('receive receipt', () =>
      messenger.receive([
        { type: 'receipt', transport: 'fake', replayKey: `${canary.key}-${status}`, providerMessageId: 'fake-1', status, vendorCode, correlation: canary.name },
      ]),
    )
  }
  await reply(`who is this? ${canary.text}`)
  await reply('HELP')
  await reply(canary.text)
  const queue = await call('reviews.list', () => messenger.reviews.list({}, front))
  const review = queue?.reviews[0]?.id ?? canary.name
  await call('reviews.claim', () => messenger.reviews.claim(review, by), false)
  await call('reviews.claim, denied', () => messenger.reviews.claim(canary.name, { actor: front, reason: canary.name }))
  await call('reviews.release', () => messenger.reviews.release(review, by))
  await call('reviews.claim', () => messenger.reviews.claim(review, by), false)
  await call('reviews.decide', () => messenger.reviews.decide(review, { decision: 'answered' }, by))
  await call('reviews.list', () => messenger.reviews.list({ state: 'decided' }, front))
  await call('worklist', () => messenger.worklist({}, front))
  await reply('please stop texting me', { occurredAt: runtime.now() })
  await call('dispatchDue', () => messenger.dispatchDue())
  await call('maintain', () => messenger.maintain())
  await call('dispatchDue', () => messenger.dispatchDue())
  await runtime.advance(60_000)
  await reply('START', { occurredAt: runtime.now() })
  await reply('wrong number')
  await call('receive list', () =>
    messenger.receive([{ type: 'opt-out', transport: 'fake', replayKey: canary.phone, phone: canary.phone, address: canary.phone }]),
  )
  await call('receive list', () => messenger.receive([{ type: 'opt-in', transport: 'fake', replayKey: canary.name, phone: canary.phone }]))
  await call('receive what is no phone', () => messenger.receive([{ type: 'opt-out', transport: 'fake', replayKey: canary.key, phone: canary.name }]))
  const stop = await call('suppress', () => messenger.suppression.suppress({ phone: canary.phone, source: 'front-desk', actor: front }))
  await call('enforce', () => messenger.suppression.enforce(stop?.id ?? canary.name))
  await call('statusOf', () => messenger.suppression.statusOf({ phone: canary.phone }))
  await call('sendIfAllowed', () => messenger.suppression.sendIfAllowed({ phone: canary.phone }, async () => 'sent'))
  await call('lift', () => messenger.suppression.lift({ phone: canary.phone, by: { consentEventId: canary.key }, actor: front }))
  await call('importEntries', () => all(messenger.suppression.importEntries([canary.phone, canary.name])))
  await call('exportEntries', () => all(messenger.suppression.exportEntries()))
  await call('compare', () => all(messenger.suppression.compare({ add: null, list: listed })))
  await call('syncOptOutLists', () => messenger.syncOptOutLists(by))
  await call('providerDrift', () => messenger.providerDrift({}, front))
  await call('explain', () => messenger.explain({ phone: canary.phone }, by))
  await call('explain', () => messenger.explain({ patient: canary.patient }, by))
  await call('explain, denied', () => messenger.explain({ reference: canary.reference }, { actor: { id: 'nobody', roles: [] }, reason: canary.name }))
  await call('backfillSink, unknown', () => messenger.backfillSink(canary.name, by))
  await call('compareSink, unknown', () => all(messenger.compareSink(canary.name, by)))
  await call('retireSink', () => messenger.retireSink('old-crm', { ...by, actor: { id: 'ada', roles: ['administrator'] } }))
  await call('hold', () => messenger.hold('care-gaps', by))
  await call('release', () => messenger.release('care-gaps', by))
  await call('cancel', () => messenger.cancel({ reference: canary.reference }, by))
  await call('cancel', () => messenger.cancel({ id: canary.name }, by))
  await call('revoke', () =>
    messenger.consent.revoke({ phone: canary.phone, program: 'visits', source: 'phone-call', occurredAt: runtime.now(), actor: front }),
  )
  const link = await call('portalLinks.create', async () => messenger.portalLinks?.create({ item: canary.item, patient: canary.patient, message: 'm' }), false)
  const token = link?.url.split('/').at(-1) ?? canary.token
  await call('portalLinks.visit', async () => messenger.portalLinks?.visit(token))
  await call('portalLinks.redeem', async () => messenger.portalLinks?.redeem(token, { patient: canary.patient, actor: front }), false)
  await call('portalLinks.redeem, another', async () => messenger.portalLinks?.redeem(token, { patient: 'other', actor: front }))
  await call('numbers.statusOf', () => messenger.numbers.statusOf({ phone: canary.phone }, front))
  const rows = [
    { phone: canary.phone, clerk: canary.name, record: canary.patient, at: '2026-03-01' },
    { phone: canary.name, clerk: canary.text, record: canary.phone, at: canary.address },
  ]
  const mapping = {
    phone: { column: 'phone' },
    program: { value: 'visits' },
    givenAt: { column: 'at', format: 'yyyy-MM-dd', zone: 'America/Chicago' },
    source: { value: 'in-person' },
    takenBy: { column: 'clerk' },
    patient: { column: 'record' },
  } as const
  const file = { label: 'export.csv', sha256: 'ab'.repeat(32) }
  await call('importConsents', () => all(messenger.importConsents(rows, { mapping, file }, by)))
  await call('importConsents, a column that is none', () =>
    all(messenger.importConsents(rows, { mapping: { ...mapping, [canary.name]: 1 } as never, file }, by)),
  )
  await call('numbers.importDeactivations', () => all(messenger.numbers.importDeactivations([canary.phone, `${canary.phone},${canary.name}`, canary.text], by)))
  await call('numbers.change', () => messenger.numbers.change({ patient: canary.patient, from: canary.phone, to: '+13125550187' }, by))
  await call('numbers.change, to no number', () => messenger.numbers.change({ patient: canary.patient, from: canary.phone, to: canary.name }, by))
  await call('audit.publish', () => messenger.audit.publish())
  await call('audit.evidenceFor', () => messenger.audit.evidenceFor(first?.id ?? canary.name))
  await call('audit.exportRange', () => all(messenger.audit.exportRange(0n, 3n)))
  await call('audit.recheck', () => messenger.audit.recheck())
  await call('exportPerson', async () => (await all(messenger.exportPerson({ patient: canary.patient }, by))).map((bytes) => new TextDecoder().decode(bytes)))
  await call('exportPerson, denied', () => all(messenger.exportPerson({ phone: canary.phone }, { actor: { id: 'nobody', roles: [] }, reason: canary.name })))
  await call('history.provesBody', () => messenger.history.provesBody(canary.text, { phone: canary.phone }, by))
  await call('history.revealConsents', () => messenger.history.revealConsents({ patient: canary.patient }, by), false)
  await call('check', () => messenger.check())
  await call('within', () => messenger.within({ dialect: 'memory', query: async () => ({ rows: [], rowCount: 0 }) }).send(requestOf()))
  await call('retention.manifest', () => messenger.retention.manifest())
  await call('retention.purge', () => messenger.retention.purge(by))
  await call('retention.forget', () => messenger.retention.forget({ phone: canary.phone }, by))
  await call('retention.forget', () => messenger.retention.forget({ patient: canary.patient }, by))
  await call('send to the forgotten', () => messenger.send(requestOf({ idempotencyKey: `${canary.key}-9` })))
  await reply(`STOP ${canary.text}`)
  await call('maintain', () => messenger.maintain())
  await call('close', () => messenger.close())
  return { ...open, seen }
}

/** A provider's list, with what is no phone. */
async function* others(): AsyncGenerator<{ phone: string }> {
  yield { phone: canary.name }
  yield { phone: '+14155550198' }
}

async function* listed(): AsyncGenerator<{ phone: string }> {
  yield { phone: canary.phone }
  yield { phone: canary.name }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}
