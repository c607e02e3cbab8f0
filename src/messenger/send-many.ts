import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { manyOptionsSchema } from './schemas.js'
import type { Messenger, SendOutcome, SendRequest } from './types.js'

/** Pulls requests as they are wanted, `batchSize` at a time side by side, and yields outcomes in input order. Memory is bounded by the batch. */
export async function* sendMany(
  send: Messenger['send'],
  requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
  options: { readonly batchSize?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<SendOutcome> {
  const { batchSize = 100, signal } = parseOrThrow(manyOptionsSchema, options) as typeof options
  if (!isIterable(requests)) throw new NophiError('INVALID_REQUEST', { path: 'requests' })
  let batch: SendRequest[] = []
  for await (const request of requests) {
    if (signal?.aborted) return
    batch.push(request)
    if (batch.length < batchSize) continue
    yield* settle(send, batch)
    batch = []
  }
  if (!signal?.aborted) yield* settle(send, batch)
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
}

/** Waits for the whole batch before it yields, so that no send of it is still under way when one throws. */
async function* settle(send: Messenger['send'], batch: readonly SendRequest[]): AsyncGenerator<SendOutcome> {
  for (const result of await Promise.allSettled(batch.map((request) => send(request)))) {
    if (result.status === 'rejected') throw result.reason
    yield result.value
  }
}
