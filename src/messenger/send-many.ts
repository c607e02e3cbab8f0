import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { type Context, inTransaction } from './context.js'
import { manyOptionsSchema } from './schemas.js'
import { type Composed, composeRequest, storeRequest, tellQueued } from './send.js'
import type { SendOutcome, SendRequest } from './types.js'

type Result = SendOutcome | 'conflict' | { readonly failed: unknown }

/**
 * Pulls requests as they are wanted, stores `batchSize` of them in one transaction, and yields outcomes in input order.
 * Memory is bounded by the batch. What was yielded is stored; after a crash the same requests give the same messages, `replayed`.
 */
export async function* sendMany(
  context: Context,
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
    yield* outcomesOf(await storeBatch(context, batch))
    batch = []
  }
  if (!signal?.aborted) yield* outcomesOf(await storeBatch(context, batch))
}

/** A request that is misused keeps none of the others from being stored; the caller meets its error in its place. */
async function storeBatch(context: Context, batch: readonly SendRequest[]): Promise<readonly Result[]> {
  if (batch.length === 0) return []
  const composed = await Promise.all(batch.map((request) => composeRequest(context, request).catch((failed: unknown) => ({ failed }))))
  return inTransaction(context, async (stores) => {
    const results: Result[] = await Promise.all(
      composed.map((each): Promise<Result> | Result => ('failed' in each ? each : storeRequest(context, stores, each as Composed))),
    )
    await tellQueued(
      context,
      results.filter((result): result is SendOutcome => typeof result === 'object' && 'status' in result),
    )
    return results
  })
}

function* outcomesOf(results: readonly Result[]): Generator<SendOutcome> {
  for (const result of results) {
    if (result === 'conflict') throw new NophiError('IDEMPOTENCY_CONFLICT')
    if ('failed' in result) throw result.failed
    yield result
  }
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
}
