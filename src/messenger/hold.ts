import { type By, recordedAs } from '../domain/actor.js'
import { type Context, inTransaction, type Settings, type Stored } from './context.js'
import { allHeld, type Held, heldByTarget, readHoldTarget } from './held-target.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import type { HoldTarget } from './types.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 500
/** How far the storage's clock may jump forward: assumption A1 of the protocol. */
const clockJumpMs = 30_000
/** A batch that had read the holds before one was lifted has long committed what it held back. */
const lateHoldsMs = 10 * 60_000
const recordOf = {
  'program-held': { held: 'program.held', released: 'program.released' },
  'sender-held': { held: 'sender.held', released: 'sender.released' },
} as const
const releasedStream = ({ target }: Pick<Held, 'target'>): string => `program-released:${target}`

/** Stops a program, or all of a sender, until a named person releases it. What waits keeps waiting. */
export async function hold(context: Context, what: HoldTarget, by: By): Promise<void> {
  const held = readHoldTarget(context, what)
  readBy(by)
  const rule = allowedBy(context, by, 'program.hold', held)
  await inTransaction(context, async (stores) => {
    const at = await stores.now()
    await stores.monitor.hold({ target: held.target, cause: 'person', by: recordedAs(by.actor), at })
    await writeLeaf(context, stores, recordOf[held.code].held, null, { ...held.named, by: recordedAs(by.actor), reasonGiven: true, accessRule: rule })
  })
}

/**
 * A hold stops no permit that another process was about to commit when it was written. A call begins while its permit is
 * open, counted from before that transaction, so after that time, and once no call of the program is under way, the hold
 * is enforced: told once, as a record. A release is seen to in the same round.
 */
export async function enforceHolds(context: Context): Promise<void> {
  const waitMs = context.timing.permitMs + clockJumpMs
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    for (const { target, at } of await stores.monitor.holds()) {
      const held = heldByTarget(context, target)
      if (held === null || now - at <= waitMs) continue
      const stream = `hold-enforced:${target}`
      const told = await stores.monitor.readState(stream)
      if (told === String(at)) continue
      const inFlight = await Promise.all(held.programs.map((program) => stores.suppression.countInFlightOfProgram(program)))
      if (inFlight.some((count) => count > 0)) continue
      if (await stores.monitor.replaceState(stream, told, String(at))) await writeLeaf(context, stores, 'hold.enforced', null, held.named)
    }
  })
  for (const held of allHeld(context)) await requeueLate(context, held)
}

/** Texts that were held back by somebody who had not yet heard of the release. */
async function requeueLate(context: Stored, held: Held): Promise<void> {
  const stream = releasedStream(held)
  const { released, over } = await inTransaction(context, async (stores) => {
    const released = (await stores.monitor.readState(stream)) || null
    return { released, over: released !== null && (await stores.now()) - Number(released) > lateHoldsMs }
  })
  if (released === null) return
  await requeue(context, held)
  if (over) await inTransaction(context, ({ monitor }) => monitor.replaceState(stream, released, ''))
}

export async function release(context: Context, what: HoldTarget, by: By): Promise<void> {
  const held = readHoldTarget(context, what)
  readBy(by)
  const rule = allowedBy(context, by, 'program.release', held)
  await inTransaction(context, async (stores) => {
    await stores.monitor.release(held.target)
    const stream = releasedStream(held)
    await stores.monitor.replaceState(stream, await stores.monitor.readState(stream), String(await stores.now()))
    await writeLeaf(context, stores, recordOf[held.code].released, null, { ...held.named, by: recordedAs(by.actor), reasonGiven: true, accessRule: rule })
  })
  await requeue(context, held)
}

/** The rule that allows it at each program it stops. A sender without programs needs the permission alone. */
function allowedBy(context: Settings, { actor }: By, action: 'program.hold' | 'program.release', { programs }: Held): string {
  const rules = programs.map(({ id, owner }) => requirePermission(context, actor, action, { program: id, owner }))
  return rules[0] ?? requirePermission(context, actor, action)
}

/** In pages, so that no transaction is long: texts that only the hold kept back are looked at again, unless it stands anew. */
async function requeue(context: Stored, { target, programs, code, sender }: Held): Promise<void> {
  const names = new Set(programs.map(({ id }) => id))
  let after: { readonly at: number; readonly id: string } | undefined
  for (;;) {
    const last = await inTransaction(context, async (stores) => {
      const now = await stores.now()
      if ((await stores.monitor.holds()).some((hold) => hold.target === target)) return undefined
      const page = await stores.messages.waiting({ kind: 'held', since: 0, after, limit: sweepSize })
      const mine = page
        .filter((row) => row.held === code && (names.has(row.program) || row.sender === sender))
        .sort((one, other) => (one.id < other.id ? -1 : 1))
      await Promise.all(mine.map(({ id, notBefore }) => stores.messages.update(id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, notBefore) })))
      return page.length < sweepSize ? undefined : page.at(-1)
    })
    if (last === undefined) return
    after = { at: last.createdAt, id: last.id }
  }
}
