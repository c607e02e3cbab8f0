import { type By, recordedAs } from '../domain/actor.js'
import { NophiError } from '../errors/nophi-error.js'
import { clockToleranceMs } from './clock-tolerance.js'
import type { Context } from './context.js'
import { holdRestored, settleRestored } from './hold-restored.js'
import { importOptOuts } from './import-opt-outs.js'
import { readBy } from './read-by.js'
import { requirePermission } from './require-permission.js'
import { changeSystem, closeSystem, inSystemTransaction } from './system-mode.js'
import type { RecoverOptions, RecoveryReport } from './types.js'
import { writeLeaf } from './write-leaf.js'

/** After a restore: takes in what may have been lost, holds what may have been sent, and names what the log lost. Repeatable; nothing is sent. */
export async function recover(context: Context, by: By, options: RecoverOptions = {}): Promise<RecoveryReport> {
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'policy.change')
  const id = context.runtime.id()
  const { cause, reopened } = await inSystemTransaction(context, async (stores) => {
    const state = await stores.system.readSystem()
    await closeSystem(context, stores, state, 'person')
    return { cause: state.row?.mode === 'recovering' ? state.row.cause : 'person', reopened: state.notedLog?.incarnation }
  })
  const { optOuts, bad, unreachable } = await importOptOuts(context, options)
  const unknown = await settleRestored(context)
  const held = await holdRestored(context)
  const { origin, damaged } = await context.audit.reopen({ id, reopened, data: { by: recordedAs(by.actor), accessRule, cause, optOuts, unknown, held } })
  await inSystemTransaction(context, async (stores) => {
    const { row, engine } = await stores.system.readSystem()
    if (row === null) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'not-started' })
    await changeSystem(stores, row, { ...row, cause: 'recovered', engine, environment: context.environmentName })
    const now = await stores.now()
    await stores.system.notePublished(now, now + clockToleranceMs)
    await stores.system.noteLog(await stores.audit.readHead())
  })
  return { record: id, origin, optOuts, bad, unreachable, unknown, held, damaged }
}

/** A person, after looking: texts may leave again. */
export async function reopen(context: Context, by: By): Promise<void> {
  readBy(by)
  const accessRule = requirePermission(context, by.actor, 'program.release')
  await inSystemTransaction(context, async (stores) => {
    const { row, engine } = await stores.system.readSystem()
    if (row === null || row.mode !== 'recovering') throw new NophiError('INVALID_REQUEST', { problem: 'not-recovering' })
    // Another engine with the same history, which only a person can know where no anchor does.
    if (row.cause !== 'recovered' && row.cause !== 'engine-changed') throw new NophiError('INVALID_REQUEST', { problem: 'recover-first' })
    await changeSystem(stores, row, { ...row, mode: 'open', cause: '', since: await stores.now(), engine })
    await writeLeaf(context, stores, 'system.reopened', null, { by: recordedAs(by.actor), accessRule, cause: row.cause })
  })
  context.start.done = false
}
