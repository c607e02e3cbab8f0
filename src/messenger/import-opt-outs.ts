import { isNophiError } from '../errors/nophi-error.js'
import type { OptOutList } from '../ports/transport.js'
import type { Context } from './context.js'
import { inTimeList } from './in-time-list.js'
import { receive } from './receive.js'
import type { RecoverOptions } from './types.js'

interface Imported {
  readonly optOuts: number
  readonly bad: number
  /** Transports whose list could not be read to its end. */
  readonly unreachable: readonly string[]
}

/** STOPs that the lost history may have held: the providers' own lists and what the host knows. */
export async function importOptOuts(context: Context, { optOuts: given, signal }: RecoverOptions): Promise<Imported> {
  let optOuts = 0
  let bad = 0
  const unreachable: string[] = []
  for (const { name, optOutList } of context.transports.values()) {
    if (optOutList === null) continue
    try {
      optOuts += await fromProvider(context, name, inTimeList(context, optOutList, signal))
    } catch (error) {
      if (!isNophiError(error, 'TRANSPORT_UNAVAILABLE')) throw error
      unreachable.push(name)
    }
  }
  if (given !== undefined) {
    for await (const report of context.registry.importEntries(given)) {
      if (signal?.aborted) break
      optOuts += report.added
      bad += report.bad.length
    }
  }
  return { optOuts, bad, unreachable }
}

async function fromProvider(context: Context, transport: string, list: OptOutList): Promise<number> {
  let added = 0
  for await (const { phone, missing } of context.registry.compare(list)) {
    // What only we know comes after all that only the provider knows.
    if (missing !== 'here') break
    await receive(context, [{ transport, type: 'opt-out', phone: phone.reveal(), replayKey: `recovery:${context.runtime.id()}` }])
    added += 1
  }
  return added
}
