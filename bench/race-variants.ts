import type { SenderAddress } from '../src/domain/sender.js'
import { createMessenger } from '../src/messenger/create-messenger.js'
import { assertCleared } from '../src/ports/cleared-message.js'
import { keysFromSecret } from '../src/ports/keys-from-secret.js'
import type { Transport } from '../src/ports/transport.js'
import { memoryStorage } from '../src/storage/index.js'
import { createSuppressionRegistry } from '../src/suppression-registry/index.js'
import type { Provider, RaceWorld, Variant } from './race-world.js'

const keys = keysFromSecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=')
const actor = { id: 'race', roles: ['service'] } as const

/** The registry alone: a sender of the host's own, with a permit for each call. */
const permitAndDrain: Variant = { name: 'registry: permit and drain', mustLeak: false, open: registryWorld }

/** Asks, then calls: what stands between the two is the leak. */
const lookThenSend: Variant = {
  name: 'broken: look, then send',
  mustLeak: true,
  open(provider, pause) {
    const { registry, ...world } = registryParts()
    return {
      ...world,
      async step(hot, random) {
        const phone = pick(hot, random)
        if (phone === undefined || (await registry.statusOf({ phone })).suppressed) return
        await pause()
        await provider.call(phone)
      },
    }
  },
}

/** Takes permits, but calls a stop enforced when it is only recorded. */
const withoutDrain: Variant = {
  name: 'broken: permit, no drain',
  mustLeak: true,
  open: (provider, pause) => ({ ...registryWorld(provider, pause), enforce: async () => {} }),
}

/** The whole path: STOP by reply against texts that were sent into the queue, with dispatchers at work. */
const messenger: Variant = { name: 'messenger: dispatch and reply', mustLeak: false, open: messengerWorld }
const messengerWithoutDrain: Variant = {
  name: 'broken: messenger, no drain',
  mustLeak: true,
  open: (provider, pause) => ({ ...messengerWorld(provider, pause), enforce: async () => {} }),
}

export const variants: readonly Variant[] = [permitAndDrain, lookThenSend, withoutDrain, messenger, messengerWithoutDrain]

function registryParts() {
  const storage = memoryStorage()
  const registry = createSuppressionRegistry({ storage, keys })
  return {
    registry,
    open: async () => {},
    record: async (phone: string) => (await registry.suppress({ phone, source: 'portal', actor })).id,
    enforce: async (id: string) => void (await registry.enforce(id)),
    close: () => storage.close(),
  }
}

function registryWorld(provider: Provider, pause: () => Promise<void>): RaceWorld {
  const { registry, ...world } = registryParts()
  return {
    ...world,
    async step(hot, random) {
      const phone = pick(hot, random)
      if (phone === undefined) return
      await registry.sendIfAllowed({ phone }, async (permit) => {
        await pause()
        permit.assertOpen()
        await provider.call(phone)
      })
    },
  }
}

function messengerWorld(provider: Provider, pause: () => Promise<void>): RaceWorld {
  const address: SenderAddress = { value: '+13125550142', type: 'long-code', transport: 'race' }
  const disclosure = { version: '1', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' }
  const storage = memoryStorage()
  const whole = createMessenger({
    storage,
    keys,
    transports: [raceTransport(provider, pause)],
    senders: [{ id: 'lakeside', name: 'Lakeside Clinic', contact: { phone: address.value }, addresses: [address] }],
    programs: [
      {
        id: 'visits',
        title: 'Visits',
        owner: 'desk',
        sender: 'lakeside',
        messageClass: 'care',
        kinds: 'any',
        disclosures: [disclosure],
        recurring: { perMonth: 4 },
      },
    ],
    environment: 'production',
  })
  const zone = zoneAtNoon()
  let replies = 0
  return {
    async open(phone) {
      const now = new Date()
      await whole.consent.record({ phone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure, occurredAt: now, actor })
      const when = { at: new Date(now.getTime() + 3 * 86_400_000), zone: 'America/Chicago' }
      const outcome = await whole.send({
        program: 'visits',
        to: phone,
        actor,
        idempotencyKey: phone,
        zone,
        message: { kind: 'appointment-reminder', slots: { when } },
      })
      if (outcome.status === 'refused') throw new Error(`the race text was refused: ${outcome.reasons.map(({ code }) => code).join()}`)
    },
    async step() {
      await whole.dispatchDue({ limit: 4 })
    },
    async record(phone) {
      replies += 1
      const [outcome] = await whole.receive([
        { type: 'reply', transport: 'race', replayKey: `reply-${replies}`, from: phone, to: address.value, text: 'STOP', media: 0, occurredAt: new Date() },
      ])
      if (outcome?.suppression === undefined) throw new Error('a STOP was not recorded')
      return outcome.suppression.id
    },
    enforce: async (id) => void (await whole.suppression.enforce(id)),
    close: () => whole.close(),
  }
}

function raceTransport(provider: Provider, pause: () => Promise<void>): Transport {
  // The provider confirms opt-outs itself, so that no text of ours may follow a stop at all.
  const confirms = { by: 'provider', confirms: true } as const
  let calls = 0
  return {
    spec: 1,
    name: 'race',
    deliveryReceipts: false,
    idempotentSend: null,
    agreement: { baa: { status: 'signed', reference: 'race', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
    vendor: {
      storesBody: false,
      mayRewriteBody: false,
      optOut: { 'long-code': confirms, 'toll-free': confirms, 'short-code': confirms, alphanumeric: confirms },
      source: 'https://example.test',
      checkedOn: '2026-11-23',
    },
    async send(message, { permit }) {
      assertCleared(message)
      await pause()
      permit.assertOpen()
      await provider.call(message.to)
      calls += 1
      return { outcome: 'accepted', providerMessageId: `race-${calls}`, warnings: [] }
    },
    webhooks: null,
    poller: null,
    optOutList: null,
    lookup: null,
    close: async () => {},
  }
}

function pick(hot: readonly string[], random: () => number): string | undefined {
  return hot[Math.floor(random() * hot.length)]
}

/** The race may run at night: a zone where it is day now, given as the patient's own. */
function zoneAtNoon(): string {
  const offset = 12 - new Date().getUTCHours()
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? `-${offset}` : `+${-offset}`}`
}
