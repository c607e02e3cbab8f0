import { type By, recordedAs } from '../domain/actor.js'
import { type Context, inTransaction, programOf, type Stored } from './context.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 500
/** How far the storage's clock may jump forward: assumption A1 of the protocol. */
const clockJumpMs = 30_000
/** A batch that had read the holds before one was lifted has long committed what it held back. */
const lateHoldsMs = 10 * 60_000
const releasedStream = (program: string): string => `program-released:${program}`

/** Stops a program until a named person releases it. What waits keeps waiting. */
export async function holdProgram(context: Context, program: string, by: By): Promise<void> {
  const { owner } = programOf(context, program)
  readBy(by)
  const rule = requirePermission(context, by.actor, 'program.hold', { program, owner })
  await inTransaction(context, async (stores) => {
    const at = await stores.now()
    await stores.monitor.hold({ target: program, cause: 'person', by: recordedAs(by.actor), at })
    await writeLeaf(context, stores, 'program.held', null, { program, by: recordedAs(by.actor), reasonGiven: true, accessRule: rule })
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
      if (now - at <= waitMs || target.startsWith('sender:')) continue
      const stream = `hold-enforced:${target}`
      const told = await stores.monitor.readState(stream)
      if (told === String(at) || (await stores.suppression.countInFlightOfProgram(target)) > 0) continue
      if (await stores.monitor.replaceState(stream, told, String(at))) await writeLeaf(context, stores, 'hold.enforced', null, { program: target })
    }
  })
  for (const program of context.programs.keys()) await requeueLate(context, program)
}

/** Texts that were held back by somebody who had not yet heard of the release. */
async function requeueLate(context: Stored, program: string): Promise<void> {
  const stream = releasedStream(program)
  const { released, over } = await inTransaction(context, async (stores) => {
    const released = (await stores.monitor.readState(stream)) || null
    return { released, over: released !== null && (await stores.now()) - Number(released) > lateHoldsMs }
  })
  if (released === null) return
  await requeueProgram(context, program)
  if (over) await inTransaction(context, ({ monitor }) => monitor.replaceState(stream, released, ''))
}

export async function releaseProgram(context: Context, program: string, by: By): Promise<void> {
  const { owner } = programOf(context, program)
  readBy(by)
  const rule = requirePermission(context, by.actor, 'program.release', { program, owner })
  await inTransaction(context, async (stores) => {
    await stores.monitor.release(program)
    const stream = releasedStream(program)
    await stores.monitor.replaceState(stream, await stores.monitor.readState(stream), String(await stores.now()))
    await writeLeaf(context, stores, 'program.released', null, { program, by: recordedAs(by.actor), reasonGiven: true, accessRule: rule })
  })
  await requeueProgram(context, program)
}

/** In pages, so that no transaction is long: texts that only the hold kept back are looked at again, unless it stands anew. */
async function requeueProgram(context: Stored, program: string): Promise<void> {
  let after: { readonly at: number; readonly id: string } | undefined
  for (;;) {
    const last = await inTransaction(context, async (stores) => {
      const now = await stores.now()
      if ((await stores.monitor.holds()).some(({ target }) => target === program)) return undefined
      const page = await stores.messages.waiting({ kind: 'held', since: 0, after, limit: sweepSize })
      const mine = page.filter((row) => row.program === program && row.held === 'program-held').sort((one, other) => (one.id < other.id ? -1 : 1))
      await Promise.all(mine.map(({ id, notBefore }) => stores.messages.update(id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, notBefore) })))
      return page.length < sweepSize ? undefined : page.at(-1)
    })
    if (last === undefined) return
    after = { at: last.createdAt, id: last.id }
  }
}
