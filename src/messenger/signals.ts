import type { BehaviorSignal } from '../domain/behavior.js'
import { NophiError } from '../errors/nophi-error.js'
import { safely } from '../errors/safe-error.js'
import { inTime } from './answer-in-time.js'
import { type Context, inTransaction } from './context.js'
import { contentMac } from './host-ids.js'
import { isOutreach } from './is-outreach.js'
import { writeLeaf } from './write-leaf.js'

const hookMs = 3_000

/**
 * Each signal is evidence and goes to the host; a critical one holds its program, where the program is outreach. The host is
 * told after all is on record: a hook that fails or never answers keeps no hold from being set.
 */
export async function actOnSignals(context: Context, signals: readonly BehaviorSignal[]): Promise<void> {
  for (const signal of signals) {
    const program = signal.stream.program === undefined ? undefined : context.programs.get(signal.stream.program)
    const holds = signal.level === 'critical' && program !== undefined && isOutreach(program)
    await inTransaction(context, async (stores) => {
      const at = await stores.now()
      if (holds) await stores.monitor.hold({ target: program.id, cause: `monitor.${signal.metric}`, by: 'monitor', at })
      await writeLeaf(context, stores, 'monitor.signal', null, {
        // A signal's id names its sender by number, which must not stand in a record.
        signal: await contentMac(context, 'fingerprint', signal.id),
        metric: signal.metric,
        level: signal.level,
        program: signal.stream.program,
        template: signal.stream.template,
        sender: senderIdOf(context, signal.stream.sender),
        numerator: signal.numerator,
        denominator: signal.denominator,
        rule: signal.rule,
        held: holds,
      })
    })
  }
  let failure: unknown = null
  for (const signal of signals) {
    await tellHost(context, signal).catch((error: unknown) => {
      failure ??= error
    })
  }
  if (failure !== null) throw failure
}

async function tellHost({ hooks, runtime }: Context, signal: BehaviorSignal): Promise<void> {
  const told = await inTime(runtime, hookMs, () => safely('STORAGE_UNAVAILABLE', async () => [await hooks.signal?.(signal)], { path: 'hooks.signal' }))
  if (told === null) throw new NophiError('STORAGE_UNAVAILABLE', { path: 'hooks.signal', problem: 'no answer in time' })
}

function senderIdOf(context: Context, address: string | undefined): string | undefined {
  return [...context.senders.values()].find(({ addresses }) => addresses.some(({ value }) => value === address))?.id
}
