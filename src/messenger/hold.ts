import type { By } from '../domain/actor.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { type Context, inTransaction, programOf } from './context.js'
import { requirePermission } from './require-permission.js'
import { bySchema } from './schemas.js'
import { writeLeaf } from './write-leaf.js'

const sweepSize = 500

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
