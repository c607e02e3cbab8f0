import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { isDamaged } from '../ports/key-ring.js'
import { type Context, inTransaction } from './context.js'
import { manyOptionsSchema } from './schemas.js'
import { type Composed, composeRequest, queuedNow, type Spoken, storeAlone, storeRequest } from './send.js'
import { tellQueued } from './tell-queued.js'
import type { SendOutcome, SendRequest } from './types.js'
import { wholeStorageProblem } from './whole-storage-problem.js'

interface Failed {
  readonly failed: unknown
}

type Result = SendOutcome | Failed

/**
 * Pulls requests as they are wanted, stores `batchSize` of them in one transaction, and gives outcomes in input order.
 * Memory is bounded by the batch. What was given is stored; after a crash the same requests give the same messages, `replayed`.
 * A request that throws does so in its place, with its `index`, and whoever asks on gets what follows.
 */
export function sendMany(
  context: Context,
  requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
  options: { readonly batchSize?: number | undefined; readonly signal?: AbortSignal | undefined } = {},
): AsyncIterableIterator<SendOutcome, undefined> {
  const results = resultsOf(context, requests, options)
  const outcomes: AsyncIterableIterator<SendOutcome, undefined> = {
    async next() {
      const { done, value } = await results.next()
      if (done === true) return { done, value: undefined }
      // Not thrown by the generator, which would be at its end then.
      if ('failed' in value) throw value.failed
      return { done: false, value }
    },
    async return() {
      await results.return(undefined)
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => outcomes,
  }
  return outcomes
}

async function* resultsOf(
  context: Context,
  requests: Iterable<SendRequest> | AsyncIterable<SendRequest>,
  options: { readonly batchSize?: number | undefined; readonly signal?: AbortSignal | undefined },
): AsyncGenerator<Result, undefined> {
  const { batchSize = 100, signal } = parseOrThrow(manyOptionsSchema, options)
  if (!isIterable(requests)) throw new NophiError('INVALID_REQUEST', { path: 'requests' })
  let batch: SendRequest[] = []
  let first = 0
  for await (const request of requests) {
    if (signal?.aborted) return
    batch.push(request)
    if (batch.length < batchSize) continue
    yield* await storeBatch(context, batch, first)
    first += batch.length
    batch = []
  }
  if (!signal?.aborted) yield* await storeBatch(context, batch, first)
}

/** A request that is misused keeps none of the others from being stored; the caller meets its error in its place. */
async function storeBatch(context: Context, batch: readonly SendRequest[], first: number): Promise<readonly Result[]> {
  if (batch.length === 0) return []
  const composed = await Promise.all(
    batch.map((request, place) => composeRequest(context, request).catch((error: unknown): Failed => ({ failed: at(error, first + place) }))),
  )
  const stored = await storeTogether(context, composed, first).catch((error: unknown) => storeApart(context, composed, first, error))
  const results: Result[] = []
  for (const [place, result] of stored.entries()) {
    if (!('spoken' in result)) results.push(result)
    else results.push(await sendAgain(context, batch[place] as SendRequest, result.spoken, first + place))
  }
  return results
}

function storeTogether(context: Context, composed: readonly (Composed | Failed)[], first: number): Promise<readonly (Result | Spoken)[]> {
  return inTransaction(context, async (stores) => {
    const results = await Promise.all(composed.map((each, place) => ('failed' in each ? each : storeOne(context, stores, each, first + place))))
    await tellQueued(context, queuedNow(results.filter((result): result is SendOutcome => 'status' in result)))
    return results
  })
}

/** What is damaged of one person must not keep all who stand with and behind them from their texts, at this run and at every later one. */
async function storeApart(context: Context, composed: readonly (Composed | Failed)[], first: number, why: unknown): Promise<readonly (Result | Spoken)[]> {
  // Of a host's transaction nothing may be tried again.
  if (context.hostTransaction !== null || !mayBeOfOne(why)) throw why
  const results: (Result | Spoken)[] = []
  for (const [place, each] of composed.entries()) {
    if ('failed' in each) {
      results.push(each)
      continue
    }
    const result = await storeAlone(context, each).then(
      (stored) => resultOf(stored, first + place),
      (error: unknown): Failed => {
        if (!mayBeOfOne(error)) throw error
        return { failed: at(error, first + place) }
      },
    )
    results.push(result)
  }
  // Of none alone: of whatever they have in common, unless no later time would mend any of them.
  if (!results.some((result) => 'status' in result || 'spoken' in result || isDamaged(result.failed))) throw why
  return results
}

/** Whether an error in storing a batch may come of a single request in it: of a key or a row of one person. */
function mayBeOfOne(error: unknown): boolean {
  if (isNophiError(error, 'KEY_UNAVAILABLE')) return true
  return isNophiError(error, 'STORAGE_UNAVAILABLE') && error.details.path === undefined && wholeStorageProblem(error) === null
}

async function sendAgain(context: Context, request: SendRequest, language: string, index: number): Promise<Result> {
  try {
    const result = resultOf(await storeAlone(context, await composeRequest(context, request, language)), index)
    return 'spoken' in result ? { failed: new NophiError('STORAGE_UNAVAILABLE', { index, problem: 'composed twice' }) } : result
  } catch (error) {
    return { failed: at(error, index) }
  }
}

async function storeOne(context: Context, stores: Parameters<typeof storeRequest>[1], composed: Composed, index: number): Promise<Result | Spoken> {
  return resultOf(await storeRequest(context, stores, composed), index)
}

function resultOf(stored: Awaited<ReturnType<typeof storeRequest>>, index: number): Result | Spoken {
  return stored === 'conflict' ? { failed: new NophiError('IDEMPOTENCY_CONFLICT', { index }) } : stored
}

function at(error: unknown, index: number): unknown {
  return isNophiError(error) ? new NophiError(error.code, { ...error.details, index }) : error
}

function isIterable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
}
