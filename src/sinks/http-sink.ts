import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { fromUtf8, toBase64Url, toUtf8 } from '../internal/bytes.js'
import { readStream } from '../internal/read-stream.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { SuppressionChange, SuppressionSink } from '../ports/other-ports.js'
import { writeChange } from './change-body.js'
import { type HttpSinkOptions, httpSinkSchema } from './http-sink-options.js'
import { readList } from './read-list.js'
import { signatureOf } from './signature.js'

const longestAnswerBytes = 1_024

/**
 * Another system behind HTTP, told by signed requests in the Standard Webhooks scheme. The number stands in the body only.
 *
 * Any 2xx, and 409 for what it knew before: done. 404 with `{"result":"unknown-number"}`: it has nobody of this number. All else
 * is told again: a bare 404 is a wrong address. No redirect is followed. `webhook-id` is the same at every try. `listUrl` answers a
 * signed GET with JSON lines of `{"phone"}`, the last one `{"count"}`. Throws `INVALID_OPTIONS`; its calls reject with
 * `TRANSPORT_UNAVAILABLE` and nothing of the answer. Other side: `verifySinkRequest`.
 */
export function httpSink(options: HttpSinkOptions): SuppressionSink {
  const given = parseOrThrow(httpSinkSchema, options) as HttpSinkOptions
  const { url, name = 'http', listUrl, headers = {}, timeoutMs = 4_000, fetch, runtime = systemRuntime } = given
  const secrets = given.secrets.filter((secret) => secret !== undefined)

  async function ask(target: string, id: string, body: Uint8Array | null, signal: AbortSignal): Promise<Response> {
    const timestamp = String(Math.floor(runtime.now().getTime() / 1_000))
    const signature = await signatureOf(secrets, id, timestamp, body ?? new Uint8Array())
    const signed = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }
    const content: Record<string, string> = body === null ? {} : { 'content-type': 'application/json' }
    return (fetch ?? globalThis.fetch)(target, {
      method: body === null ? 'GET' : 'POST',
      headers: { ...headers, ...content, ...signed },
      redirect: 'error',
      signal,
      ...(body === null ? {} : { body: body as Uint8Array<ArrayBuffer> }),
    })
  }

  async function inTime<T>(signal: AbortSignal, work: (own: AbortSignal) => Promise<T>): Promise<T> {
    const own = new AbortController()
    const timer = new AbortController()
    const giveUp = (): void => own.abort()
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    runtime.sleep(timeoutMs, timer.signal).then(
      () => timer.signal.aborted || giveUp(),
      () => undefined,
    )
    try {
      return await work(own.signal)
    } finally {
      timer.abort()
      signal.removeEventListener('abort', giveUp)
    }
  }

  const apply = (change: SuppressionChange, signal: AbortSignal): Promise<'done' | 'unknown-there'> =>
    safely('TRANSPORT_UNAVAILABLE', () =>
      inTime(signal, async (own) => {
        const answer = await ask(url, await requestId(change.id), writeChange(change), own)
        if (answer.status === 404 && saysUnknown(await readStream(answer.body, longestAnswerBytes))) return 'unknown-there'
        // Not awaited, since nothing more of it is of use.
        answer.body?.cancel().catch(() => undefined)
        if (answer.ok || answer.status === 409) return 'done'
        throw refused(answer.status)
      }),
    )

  if (listUrl === undefined) return { spec: 1, name, apply }
  return {
    spec: 1,
    name,
    apply,
    async *list(signal) {
      const answer = await safely('TRANSPORT_UNAVAILABLE', () => ask(listUrl, `list_${runtime.id()}`, null, signal))
      if (answer.status !== 200) throw refused(answer.status)
      yield* readList(answer.body)
    },
  }
}

function refused(status: number): NophiError {
  return new NophiError('TRANSPORT_UNAVAILABLE', { problem: 'sink-refused', status })
}

function saysUnknown(answer: Uint8Array | string): boolean {
  try {
    return typeof answer !== 'string' && (JSON.parse(fromUtf8(answer)) as { readonly result?: unknown } | null)?.result === 'unknown-number'
  } catch {
    return false
  }
}

/** A change's own id may hold what a header or the signed text cannot. */
async function requestId(id: string): Promise<string> {
  return `msg_${toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', toUtf8(id) as Uint8Array<ArrayBuffer>)))}`
}
