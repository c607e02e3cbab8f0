import { asPhoneNumber } from '../../src/domain/parse-phone-number.js'
import { recipientMacs } from '../../src/ports/recipient-number.js'
import { disclosure, front, newKeys, oldKeys, phoneOf } from './cast.js'
import { planFaults, togetherNow } from './faults.js'
import { planWords } from './handset.js'
import { planHolds } from './holds.js'
import { deskStops, hostSend } from './hosts.js'
import { finish, lastRounds, unfinished } from './last-rounds.js'
import { lawOfLastWords, lawsOfEnd } from './laws/at-end.js'
import { planOf } from './plan.js'
import { Random } from './random.js'
import { planRestore } from './restore.js'
import type { Actor } from './roles.js'
import { rotateKeys, strangers } from './rotation.js'
import type { ServerOptions } from './server/server-options.js'
import { World } from './world.js'

export interface SeedResult {
  readonly seed: number
  readonly hash: string
  readonly events: number
  readonly violations: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  readonly tail: readonly string[]
}

const settleMs = 100_000
const weeksMs = 21 * 86_400_000
const mostRounds = 60

/** One world from its seed to its end, the same each time. */
export async function runSeed(seed: number, server: Partial<ServerOptions> = {}, small = false): Promise<SeedResult> {
  const random = new Random(seed)
  const world = new World(planOf(seed, random, server, small), random)
  const whole = (await prepare(world)) && (await busyTime(world)) && (world.restored || ((await settle(world)) && (await weeksLater(world))))
  if (!whole) world.report(15, 'the world did not end')
  else if (!world.restored) for (const tenant of world.plan.tenants) lawsOfEnd(world, tenant)
  for (const { id, process, lastVerb, host } of world.restored ? [] : world.server.open) {
    world.timeline.note(`t${id} of ${process}${host ? ' (host)' : ''} is still open after ${lastVerb}`)
    world.report(15, 'a transaction is still open')
  }
  for (const stack of world.foreign) world.report(0, `an error that is not ours: ${stack}`)
  if (world.server.counts.deadlocks > 0) world.report(19, 'a deadlock')
  const { timeline } = world
  const violations = [...world.violations].map(([line, at]) => `${line} (at ${at.toFixed(0)} ms)`)
  return { seed, hash: timeline.trace.hash(), events: timeline.events, violations, counts: countsOf(world), tail: timeline.trace.tail() }
}

/** Consents, before anything goes wrong. */
async function prepare(world: World): Promise<boolean> {
  const { plan } = world
  for (const tenant of plan.tenants) {
    for (const [name, role] of [
      ['d1', 'dispatcher'],
      ['d2', 'dispatcher'],
      ['w1', 'webhook'],
      ['w2', 'webhook'],
      ['h1', 'host'],
      ['h2', 'host'],
    ] as const) {
      world.begin(plan.tenants.length > 1 ? `${tenant} ${name}` : name, role, tenant)
    }
    const { messenger } = world.actors('host', tenant)[0] as Actor
    const keys = plan.direction === 'rotation' ? newKeys() : oldKeys()
    for (let index = 0; index < plan.recipients + strangers; index++) {
      const phone = phoneOf(index)
      world.learn(tenant, phone, await recipientMacs({ keys, tenant, runtime: (world.actors()[0] as Actor).process.runtime }, asPhoneNumber(phone as never)))
      if (index >= plan.recipients) continue
      for (const patient of index % 4 === 0 ? [0, 1] : [0]) {
        const given = {
          phone,
          program: 'visits',
          action: 'opt-in',
          source: 'web-form',
          disclosure,
          occurredAt: new Date(world.startedAt),
          actor: front,
        } as const
        void messenger.consent.record({ ...given, patient: `patient-${index}-${patient}` }).catch(world.failed)
      }
    }
  }
  const ended = await world.timeline.run(1_000)
  for (const tenant of plan.tenants) world.bindPhones(tenant)
  return ended
}

async function busyTime(world: World): Promise<boolean> {
  const { random, timeline, plan } = world
  world.busy = true
  world.faults.on = true
  Object.assign(world.network, { lostCommits: plan.direction === 'permit' ? 0.05 : 0.01, slow: random.pick([0.03, 0.1, 0.4]) })
  world.startAll()
  const texts = plan.texts / plan.tenants.length
  for (const tenant of plan.tenants) {
    for (let index = 0; index < texts; index++) {
      for (const actor of random.chance(0.1) ? world.actors('host', tenant) : [random.pick(world.actors('host', tenant))]) {
        const { name } = actor.process
        timeline.after(random.between(0, plan.busyMs * 0.75), () => {
          const now = world.actors('host', tenant).find(({ process }) => process.name === name)
          now?.process.deliver('io', () => void hostSend(world, now, index))
        })
      }
    }
    const writers = plan.direction === 'one-recipient' ? 2 : 9
    for (let index = 0; index < writers; index++) planWords(world, tenant, phoneOf(index))
    for (let index = 0; index < 6; index++) {
      const phone = phoneOf(plan.recipients - 1 - index)
      timeline.after(random.between(5_000, plan.busyMs * 0.8), () => {
        const actor = random.pick(world.actors('host', tenant))
        actor.process.deliver('io', () => void deskStops(world, actor, phone))
      })
    }
  }
  rotateKeys(world)
  planHolds(world)
  planRestore(world)
  planFaults(world)
  togetherNow(world)
  return timeline.run(timeline.now + plan.busyMs)
}

/** Faults cease: the dead start again, the frozen wake, and what is due is done, however far away it lies. */
async function settle(world: World): Promise<boolean> {
  const { timeline, plan } = world
  world.faults.on = false
  Object.assign(world.network, { lostCommits: 0, slow: 0.02 })
  for (const { process } of world.actors()) world.restart(process)
  world.correctClocks()
  if (!(await timeline.run(timeline.now + settleMs))) return false
  world.busy = false
  world.deployNewKey()
  for (let round = 0; round < mostRounds; round++) {
    let waiting = 0
    for (const tenant of plan.tenants) {
      finish(world, tenant)
      waiting += unfinished(world, tenant)
    }
    if (!(await timeline.run(timeline.now + nextDue(world)))) return false
    if (waiting === 0 && round > 1) return true
  }
  return true
}

/** To the next instant at which something can happen; at least so long that calls and leases end. */
function nextDue(world: World): number {
  const now = world.server.now()
  let next = Number.POSITIVE_INFINITY
  for (const tenant of world.plan.tenants) {
    const books = world.books(tenant)
    for (const { outcome } of books.attempts.values()) if (outcome === null) return 50_000
    for (const { status, notBefore, expiresAt, held } of books.messages.values()) {
      if (status === 'queued') next = Math.min(next, held === null && notBefore > now ? Math.min(notBefore, expiresAt) : expiresAt > now ? now + 60_000 : now)
    }
  }
  return next === Number.POSITIVE_INFINITY ? 60_000 : Math.max(20_000, next - now + 1_000)
}

/** Old words come again, with and without their delivery's own key, and change nothing. */
async function weeksLater(world: World): Promise<boolean> {
  const { timeline, random, plan } = world
  if (!(await timeline.run(timeline.now + weeksMs))) return false
  for (const tenant of plan.tenants) {
    for (const { word, event } of world.saidBy(tenant)) {
      if (word === 'START' && random.chance(0.7))
        world.post(tenant, random.chance(0.5) ? event : { ...event, replayKey: `${event.replayKey}-again` }, random.between(10, 5_000))
    }
  }
  if (!(await timeline.run(timeline.now + 30_000))) return false
  for (const tenant of plan.tenants) lawOfLastWords(world, tenant, world.books(tenant))
  return lastRounds(world)
}

function countsOf(world: World): Record<string, number> {
  const { server, networkCounts, counts, plan } = world
  const leaf = (type: string): number => plan.tenants.reduce((sum, tenant) => sum + world.books(tenant).count(type), 0)
  const arrivals = plan.tenants.reduce((sum, tenant) => sum + world.carrier(tenant).arrivals.length, 0)
  return {
    ...Object.fromEntries(counts),
    ...server.counts,
    ...networkCounts,
    arrivals,
    [`direction ${plan.direction}`]: 1,
    'stop recorded': leaf('stop.recorded'),
    'start received': leaf('start.received'),
    'start undecided': leaf('start.undecided'),
    released: leaf('attempt.released'),
    'hold enforced': leaf('hold.enforced'),
    unknown: leaf('attempt.unknown'),
    'stamp kill': stampKills(world),
    'late answer': lateAnswers(world),
  }
}

/** Texts that were queued before a stop and refused after it. */
function stampKills(world: World): number {
  let kills = 0
  for (const tenant of world.plan.tenants) {
    for (const { status, stamp, subject, decision } of world.books(tenant).messages.values()) {
      if (status !== 'refused' || !decision.includes('opted-out')) continue
      if (
        world
          .books(tenant)
          .eventsOf(subject)
          .some(({ kind, seq }) => kind !== 'lift' && seq > stamp)
      )
        kills += 1
    }
  }
  return kills
}

function lateAnswers(world: World): number {
  return world.plan.tenants.reduce((sum, tenant) => sum + world.books(tenant).lateAnswers, 0)
}
