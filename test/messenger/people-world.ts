import type { ConsentInput } from '../../src/domain/consent.js'
import type { Decision, SendRequest } from '../../src/messenger/types.js'
import { front, patientPhone, visits, type World } from './world.js'

/** A yes by web form for the usual number, a little changed; its id. */
export async function giveConsent(world: World, change: Partial<ConsentInput> = {}): Promise<string> {
  const disclosure = visits.disclosures[0] as (typeof visits.disclosures)[0]
  const usual = {
    phone: patientPhone,
    program: 'visits',
    action: 'opt-in',
    source: 'web-form',
    disclosure,
    occurredAt: world.runtime.now(),
    actor: front,
  } as const
  return (await world.messenger.consent.record({ ...usual, ...change })).id
}

export function reasonsOf(decision: Decision): readonly string[] {
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

/** What a dry run says of the usual text. */
export async function codesOf(world: World, change: Partial<SendRequest> = {}): Promise<readonly string[]> {
  return reasonsOf(await world.messenger.evaluate(world.request(change)))
}

/** How a text stands, and why. */
export async function standing(world: World, id: string, phone = patientPhone): Promise<readonly [status: string, ...codes: string[]]> {
  const { records } = await world.messenger.history.list({ phone }, front)
  const record = records.find((each) => each.id === id)
  if (record?.decision === undefined) throw new Error('there is no such text')
  return [record.status, ...reasonsOf(record.decision)]
}

/** Queued now, for an hour later. */
export async function queue(world: World, change: Partial<SendRequest> = {}): Promise<string> {
  const notBefore = new Date(world.runtime.now().getTime() + 3_600_000)
  return (await world.messenger.send(world.request({ notBefore, ...change }))).id
}
