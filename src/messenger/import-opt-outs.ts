import { isNophiError, NophiError } from '../errors/nophi-error.js'
import type { OptOutList } from '../ports/transport.js'
import { inTime } from './answer-in-time.js'
import type { Context } from './context.js'
import { receive } from './receive.js'
import type { RecoverOptions } from './types.js'

const pageTimeoutMs = 30_000

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

/** The same list, whose silence and whose end nobody waits for. */
function inTimeList({ runtime }: Context, list: OptOutList, signal: AbortSignal | undefined): OptOutList {
  async function* entries(stop: AbortSignal): AsyncGenerator<{ phone: string; at?: Date | undefined }> {
    // Waited for, since a list written in JavaScript may answer with a promise.
    const source = (await list.list(stop))[Symbol.asyncIterator]()
    try {
      for (;;) {
        const next = await inTime(runtime, pageTimeoutMs, () => unlessAborted(signal, () => source.next()))
        if (next === null) throw new NophiError('TRANSPORT_UNAVAILABLE', { problem: 'the list does not answer' })
        if (next.done === true) return
        yield next.value
      }
    } finally {
      source.return?.().catch(() => undefined)
    }
  }
  return { ...list, list: entries }
}

/** Null once aborted. */
function unlessAborted<T>(signal: AbortSignal | undefined, ask: () => Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(null)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    ask()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', stop))
  })
}
