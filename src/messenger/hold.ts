import type { By } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { type Context, inTransaction, programOf } from './context.js'
import { requirePermission } from './require-permission.js'
import { bySchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 500
const permitTransactionMs = 5_000

/** Stops a program until a named person releases it. What waits keeps waiting. */
export async function holdProgram(context: Context, program: string, by: By): Promise<void> {
  const { owner } = programOf(context, program)
  parseOrThrow(bySchema, by, 'INVALID_REQUEST', 'by')
  const rule = requirePermission(context, by.actor, 'program.hold', { program, owner })
  await inTransaction(context, async (stores) => {
    const at = await stores.now()
    await stores.monitor.hold({ target: program, cause: 'person', by: by.actor.id, at })
    await writeLeaf(context, stores, 'program.held', null, { program, by: by.actor.id, reasonGiven: true, accessRule: rule })
  })
}

/**
 * A hold stops no permit that another process was about to commit when it was written. After the longest such transaction,
 * and once no call of the program is under way, it is enforced: told once, as a record.
 */
export async function enforceHolds(context: Context): Promise<void> {
  await inTransaction(context, async (stores) => {
    const now = await stores.now()
    for (const { target, at } of await stores.monitor.holds()) {
      if (now - at <= permitTransactionMs || target.startsWith('sender:')) continue
      const stream = `hold-enforced:${target}`
      const told = await stores.monitor.readState(stream)
      if (told === String(at) || (await stores.suppression.countInFlightOfProgram(target)) > 0) continue
      if (await stores.monitor.replaceState(stream, told, String(at))) await writeLeaf(context, stores, 'hold.enforced', null, { program: target })
    }
  })
}

export async function releaseProgram(context: Context, program: string, by: By): Promise<void> {
  const { owner } = programOf(context, program)
  parseOrThrow(bySchema, by, 'INVALID_REQUEST', 'by')
  const rule = requirePermission(context, by.actor, 'program.release', { program, owner })
  await inTransaction(context, async (stores) => {
    await stores.monitor.release(program)
    await writeLeaf(context, stores, 'program.released', null, { program, by: by.actor.id, reasonGiven: true, accessRule: rule })
  })
  await requeueHeld(context, program)
}

/** In chunks, so that no transaction is long: texts that only the hold kept back are looked at again. */
async function requeueHeld(context: Context, program: string): Promise<void> {
  for (;;) {
    const moved = await inTransaction(context, async (stores) => {
      const rows = (await stores.messages.listQueued({ program }, sweepSize)).filter(({ held }) => held === 'program-held')
      const now = await stores.now()
      for (const row of rows) await stores.messages.update(row.id, { from: ['queued'] }, { held: null, notBefore: Math.max(now, row.notBefore) })
      return rows.length
    })
    if (moved < sweepSize) return
  }
}
