import type { SenderAddress } from '../src/domain/sender.js'
import { createMessenger } from '../src/messenger/create-messenger.js'
import type { Messenger } from '../src/messenger/types.js'
import { assertCleared } from '../src/ports/cleared-message.js'
import type { Transport } from '../src/ports/transport.js'
import { type MemoryStorage, memoryStorage } from '../src/storage/index.js'
import { createSuppressionRegistry } from '../src/suppression-registry/index.js'
import { type Extras, isNarrow, narrowProgram, newKey, otherProgram, patientsOf, rotatingKeys, rotator } from './race/extras.js'
import type { Provider, RaceWorld, Variant } from './race-world.js'

const keys = rotatingKeys('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=', 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDI=')
const actor = { id: 'race', roles: ['service'] } as const

/** The registry alone: a sender of the host's own, with a permit for each call. */
const permitAndDrain: Variant = { name: 'registry: permit and drain', mustLeak: false, open: registryWorld }

/** Asks, then calls: what stands between the two is the leak. */
const lookThenSend: Variant = {
  name: 'broken: look, then send',
  mustLeak: true,
  open(provider, pause, extras) {
    const { registry, ...world } = registryParts()
    return {
      ...world,
      async step(hot, random) {
        const phone = pick(hot, random)
        const program = programFor(extras, random)
        if (phone === undefined || (await registry.statusOf({ phone, program })).suppressed) return
        await pause()
        await provider.call(phone, program)
      },
    }
  },
}

/** Takes permits, but calls a stop enforced when it is only recorded. */
const withoutDrain: Variant = {
  name: 'broken: permit, no drain',
  mustLeak: true,
  open: (provider, pause, extras) => ({ ...registryWorld(provider, pause, extras), enforce: async () => {} }),
}

/** The whole path: STOP by reply against texts that were sent into the queue, with dispatchers at work. */
const messenger: Variant = { name: 'messenger: dispatch and reply', mustLeak: false, open: messengerWorld }
const messengerWithoutDrain: Variant = {
  name: 'broken: messenger, no drain',
  mustLeak: true,
  open: (provider, pause, extras) => ({ ...messengerWorld(provider, pause, extras), enforce: async () => {} }),
}

export const variants: readonly Variant[] = [permitAndDrain, lookThenSend, withoutDrain, messenger, messengerWithoutDrain]

function registryParts() {
  const storage = memoryStorage()
  const registry = createSuppressionRegistry({ storage, keys })
  return {
    registry,
    open: async () => {},
    record: async (phone: string, program?: string) =>
      (await registry.suppress({ phone, source: 'portal', actor, ...(program === undefined ? {} : { scope: { program } }) })).id,
    enforce: async (id: string) => void (await registry.enforce(id)),
    turn: turnerOf(
      clinicOver(
        storage,
        raceTransport({ call: async () => {} }, async () => {}),
      ),
    ),
    close: () => storage.close(),
  }
}

function registryWorld(provider: Provider, pause: () => Promise<void>, extras: Extras): RaceWorld {
  const { registry, ...world } = registryParts()
  return {
    ...world,
    async step(hot, random) {
      const phone = pick(hot, random)
      if (phone === undefined) return
      const program = programFor(extras, random)
      await registry.sendIfAllowed({ phone, program }, async (permit) => {
        await pause()
        permit.assertOpen()
        await provider.call(phone, program)
      })
    },
  }
}

const disclosure = { version: '1', language: 'en', text: 'Yes, text me. Reply STOP to opt out.' }
const addresses: Readonly<Record<string, SenderAddress>> = {
  [narrowProgram]: { value: '+13125559942', type: 'long-code', transport: 'race' },
  [otherProgram]: { value: '+13125550143', type: 'long-code', transport: 'race' },
}
const programs = Object.keys(addresses)

/** Each program has a sender of its own, so that the provider can tell their texts apart. */
function clinicOver(storage: MemoryStorage, transport: Transport): Messenger {
  return createMessenger({
    storage,
    keys,
    transports: [transport],
    senders: programs.map((id) => ({ id, name: 'Lakeside Clinic', contact: { phone: addresses[id]?.value }, addresses: [addresses[id] as SenderAddress] })),
    programs: programs.map((id) => ({
      id,
      title: id,
      owner: 'desk',
      sender: id,
      messageClass: 'care',
      kinds: 'any',
      disclosures: [disclosure],
      recurring: { perMonth: 4 },
      confirmation: false,
    })),
    policy: { sharedPhone: 'all' },
    environment: 'production',
  })
}

function turnerOf(messenger: Messenger): () => Promise<boolean> {
  return async () => (await messenger.keyRotation.advanceIndexKey({ to: newKey, batchSize: 50 }, rotator)).done
}

function messengerWorld(provider: Provider, pause: () => Promise<void>, extras: Extras): RaceWorld {
  const storage = memoryStorage()
  const whole = clinicOver(storage, raceTransport(provider, pause))
  const zone = zoneAtNoon()
  let replies = 0
  return {
    async open(phone, index) {
      const now = new Date()
      const when = { at: new Date(now.getTime() + 3 * 86_400_000), zone: 'America/Chicago' }
      for (const program of isNarrow(extras, index) ? programs : [narrowProgram]) {
        await whole.consent.record({ phone, program, action: 'opt-in', source: 'web-form', disclosure, occurredAt: now, actor })
        for (const patient of patientsOf(extras, index)) {
          const outcome = await whole.send({
            program,
            to: phone,
            actor,
            idempotencyKey: `${phone} ${program} ${patient}`,
            zone,
            message: { kind: 'appointment-reminder', slots: { when } },
            patient,
          })
          if (outcome.status === 'refused') throw new Error(`the race text was refused: ${outcome.reasons.map(({ code }) => code).join()}`)
        }
      }
    },
    async step() {
      await whole.dispatchDue({ limit: 4 })
    },
    async record(phone, program) {
      if (program !== undefined) return (await whole.suppression.suppress({ phone, scope: { program }, source: 'front-desk', actor })).id
      replies += 1
      const to = addresses[narrowProgram]?.value ?? ''
      const [outcome] = await whole.receive([
        { type: 'reply', transport: 'race', replayKey: `reply-${replies}`, from: phone, to, text: 'STOP', media: 0, occurredAt: new Date() },
      ])
      if (outcome?.suppression === undefined) throw new Error('a STOP was not recorded')
      return outcome.suppression.id
    },
    enforce: async (id) => void (await whole.suppression.enforce(id)),
    turn: turnerOf(whole),
    close: () => whole.close(),
  }
}

/** A host's own sender: of one program, or of both where stops may be narrow. */
function programFor({ scopes }: Extras, random: () => number): string {
  return scopes && random() < 0.5 ? otherProgram : narrowProgram
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
      await provider.call(message.to, programs.find((id) => addresses[id]?.value === message.from.value) ?? narrowProgram)
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
