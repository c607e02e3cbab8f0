import type { SendRequest } from '../../src/messenger/types.js'
import { disclosure, front, phoneOf, service, visit } from './cast.js'
import type { Actor } from './roles.js'
import type { World } from './world.js'

const minutes = [10, 15, 20, 30] as const

/** The same request for the same key, whoever asks: as an honest retry is. */
export function requestOf(world: World, index: number): SendRequest {
  const { plan } = world
  const recipient = plan.direction === 'one-recipient' ? index % 2 : index % plan.recipients
  const capped = index % 7 === 3
  return {
    program: 'visits',
    to: phoneOf(recipient),
    patient: `patient-${recipient}-${index % 3 === 0 ? 1 : 0}`,
    actor: service,
    idempotencyKey: `key-${index}`,
    reference: `visit-${index}`,
    message: capped
      ? { kind: 'appointment-reminder', slots: { when: visit } }
      : { kind: 'running-late', slots: { minutes: minutes[index % minutes.length] as 10 } },
    ...(index % 9 === 4 ? { expiresAt: new Date(world.startedAt + 40_000 + index * 900) } : {}),
    ...(index % 5 === 2 ? { notBefore: new Date(world.startedAt + 20_000 + index * 800) } : {}),
  }
}

/** One text of a host, asked for until there is an answer; sometimes by two processes, inside a transaction of the host's, or taken back. */
export async function hostSend(world: World, actor: Actor, index: number): Promise<void> {
  const { random } = world
  const request = requestOf(world, index)
  const within = random.chance(world.plan.direction === 'host' ? 0.6 : 0.2)
  for (let tries = 0; tries < 6; tries++) {
    try {
      const outcome = within ? await sendWithin(world, actor, request) : await actor.messenger.send(request)
      if (outcome === null) return
      world.answered(actor.tenant, request.idempotencyKey, outcome.id)
      if (random.chance(0.06)) await cancelLater(world, actor, outcome.id)
      return
    } catch (error) {
      if ((error as { retryable?: boolean }).retryable !== true) return world.failed(error)
      await actor.process.runtime.sleep(random.spread(20, 2_000))
    }
  }
}

/** Null: the host changed its mind, or never learnt whether it was committed. */
async function sendWithin(world: World, { tenant, process, messenger, storage }: Actor, request: SendRequest): Promise<{ readonly id: string } | null> {
  const { random } = world
  const host = storage.hostTransaction(tenant)
  try {
    const outcome = await messenger.within(host.token).send(request)
    const short = world.plan.server.engine === 'sqlite'
    await process.runtime.sleep(short ? random.spread(1, 300) : random.spread(5, 40_000))
    if (random.chance(0.25)) {
      host.rollback()
      return null
    }
    // Unclear to the host: it does not ask again here, since a person would look.
    const known = await host.commit().then(
      () => true,
      () => false,
    )
    return known ? outcome : null
  } catch (error) {
    host.rollback()
    throw error
  }
}

async function cancelLater(world: World, { process, messenger }: Actor, id: string): Promise<void> {
  await process.runtime.sleep(world.random.spread(5, 5_000))
  await messenger.cancel({ id }, { actor: front, reason: 'moved' }).catch(world.failed)
}

/** Staff write down what a person said at the desk, and sometimes what the same person says a little later. */
export async function deskStops(world: World, { process, messenger }: Actor, phone: string): Promise<void> {
  const said = { phone, program: 'visits', actor: front, occurredAt: new Date(world.startedAt) } as const
  if (world.random.chance(0.3)) return void (await messenger.suppression.suppress({ phone, source: 'front-desk', actor: front }).catch(world.failed))
  const taken = await messenger.consent.revoke({ ...said, source: 'in-person' }).catch(world.failed)
  if (taken === undefined || world.random.chance(0.3)) return
  await process.runtime.sleep(world.random.spread(200, 8_000))
  await messenger.consent.record({ ...said, action: 'opt-in', source: 'web-form', disclosure }).catch(world.failed)
}
