import type { InboundEvent } from '../../src/domain/inbound-event.js'
import { clinicNumber } from './cast.js'
import type { World } from './world.js'

export type Word = 'STOP' | 'START' | 'HELP'

export interface Said {
  readonly phone: string
  readonly word: Word
  readonly event: InboundEvent
  readonly at: number
}

/** A person writes. The provider stamps it in this order and delivers it in any, once or more. */
export function write(world: World, tenant: string, phone: string, word: Word): void {
  const { random, timeline, plan } = world
  const said = world.saidBy(tenant)
  const at = timeline.now
  const occurredAt = plan.timedReplies ? { occurredAt: new Date(world.startedAt + Math.floor(at)) } : {}
  const replayKey = `m${said.length}`
  const event: InboundEvent = { type: 'reply', transport: 'carrier', replayKey, from: phone, to: clinicNumber, text: word, media: 0, ...occurredAt }
  timeline.note(`handset ${phone.slice(-4)} ${word}`)
  said.push({ phone, word, event, at })
  for (let copies = random.chance(0.35) ? 2 : 1; copies > 0; copies--) {
    world.post(tenant, event, random.chance(0.3) ? random.spread(1_000, 50_000) : random.spread(20, 800))
  }
}

/** STOP and START of one person over the busy time. */
export function planWords(world: World, tenant: string, phone: string): void {
  const { random, timeline, plan } = world
  const words = random.pick([['STOP'], ['STOP', 'START'], ['STOP', 'START', 'STOP'], ['STOP', 'STOP', 'START'], ['START', 'STOP'], ['HELP', 'STOP']] as const)
  let at = random.between(3_000, plan.busyMs * 0.7)
  for (const word of words) {
    timeline.after(at, () => write(world, tenant, phone, word))
    at += random.spread(30, 25_000)
  }
}
