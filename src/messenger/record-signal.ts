import type { BehaviorSignal } from '../domain/behavior.js'
import { looksLikePhoneNumber } from '../domain/looks-like-phone-number.js'
import { monitorCause } from '../ports/monitor-store.js'
import type { AllStores, Context, Settings } from './context.js'
import { contentMac } from './host-ids.js'
import { isOutreach } from './is-outreach.js'
import { writeLeaf } from './write-leaf.js'

/** Each signal is evidence; a critical one holds its program, where the program is outreach and nobody holds it yet. */
export async function recordSignal(context: Context, stores: AllStores, signal: BehaviorSignal): Promise<void> {
  const program = signal.stream.program === undefined ? undefined : context.programs.get(signal.stream.program)
  const holds = signal.level === 'critical' && program !== undefined && isOutreach(program)
  if (holds) await stores.monitor.hold({ target: program.id, cause: `${monitorCause}${signal.metric}`, by: 'monitor', at: await stores.now() })
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
}

/** None where the id is a number itself: no record takes one, and without its record no program is held. */
function senderIdOf(context: Settings, address: string | undefined): string | undefined {
  const id = [...context.senders.values()].find(({ addresses }) => addresses.some(({ value }) => value === address))?.id
  return id === undefined || looksLikePhoneNumber(id) ? undefined : id
}
