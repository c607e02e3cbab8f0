import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { safely } from '../errors/safe-error.js'
import { fromUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { isAllowedEndpoint } from '../internal/is-allowed-endpoint.js'
import { readStream } from '../internal/read-stream.js'
import { systemRuntime } from '../internal/system-runtime.js'
import { checkpointOfNote, ed25519Cosigner, readVerifierKey, runHashing } from '../merkle-log/index.js'
import type { AnchorSink, Checkpoint } from '../ports/other-ports.js'
import { alreadyHolds, anchorFailed } from './anchored-note.js'

export interface HttpAnchorOptions {
  /** `https:`, or `http:` to this machine itself; no credentials in it. */
  readonly url: string
  /** True when somebody else than the log's operator runs it. Not defaulted: it decides what the log may claim. */
  readonly independent: boolean
  /** Default `http`. */
  readonly name?: string | undefined
  /** Sent with every request, for a token. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Where the newest held checkpoint is read, before each new one too. Default `url`; null: it cannot be asked. */
  readonly readUrl?: string | null | undefined
  /** `<name>+<key id>+<base64>` of the witness, type 4 (C2SP tlog-cosignature). Without it nothing counts as witnessed. */
  readonly witnessKey?: string | undefined
  /** Default 5,000. */
  readonly timeoutMs?: number | undefined
  readonly fetch?: typeof globalThis.fetch | undefined
  readonly runtime?: Pick<GivenRuntime, 'sleep'> | undefined
}

const schema = z.strictObject({
  url: z.string().refine(isAllowedEndpoint, 'not-https'),
  independent: z.boolean(),
  name: z.string().min(1).optional(),
  headers: z.record(z.string(), z.string()).optional(),
  readUrl: z.string().refine(isAllowedEndpoint, 'not-https').nullable().optional(),
  witnessKey: z
    .string()
    .refine((text) => runHashing(readVerifierKey(text, ed25519Cosigner), sha256) !== null)
    .optional(),
  timeoutMs: z.number().int().positive().optional(),
  fetch: z.custom<typeof globalThis.fetch>((value) => typeof value === 'function').optional(),
  runtime: z.custom<Pick<GivenRuntime, 'sleep'>>((value) => typeof (value as GivenRuntime | undefined)?.sleep === 'function').optional(),
})

const longestAnswerBytes = 64 * 1024

/**
 * An anchor behind HTTP: the signed note is posted as `text/plain`. Any 2xx says that it is held for good; the answer
 * may hold cosignature lines (C2SP signed-note). 409 with the held note says that it holds a larger or another tree.
 * `GET` of `readUrl` gives the newest held note, 404: none yet. No redirect is followed, nothing is repeated. Rejects
 * with `AUDIT_UNAVAILABLE` and `problem` in the details; nothing of the answer is repeated there.
 */
export function httpAnchor(options: HttpAnchorOptions): AnchorSink {
  const {
    url,
    independent,
    name = 'http',
    headers = {},
    readUrl = url,
    witnessKey,
    timeoutMs = 5_000,
    fetch,
    runtime = systemRuntime,
  } = parseOrThrow(schema, options)

  async function ask(target: string, init: RequestInit): Promise<{ readonly status: number; readonly text: string }> {
    const abort = new AbortController()
    const timer = new AbortController()
    // The answer is lost then, and asked for again by the next publish.
    runtime.sleep(timeoutMs, timer.signal).then(
      () => abort.abort(),
      () => undefined,
    )
    try {
      const content: Record<string, string> = init.body === undefined ? {} : { 'content-type': 'text/plain; charset=utf-8' }
      const answer = await (fetch ?? globalThis.fetch)(target, { ...init, headers: { ...headers, ...content }, redirect: 'error', signal: abort.signal })
      const bytes = await readStream(answer.body, longestAnswerBytes)
      if (typeof bytes === 'string') throw anchorFailed('anchor-unreadable')
      return { status: answer.status, text: fromUtf8(bytes) }
    } finally {
      timer.abort()
    }
  }

  const guarded = <T>(work: () => Promise<T>): Promise<T> => safely('AUDIT_UNAVAILABLE', work, { problem: 'anchor-failed' })

  const sink: AnchorSink = {
    spec: 1,
    name,
    independent,
    witnessKey,
    put: (checkpoint) =>
      guarded(async () => {
        const { status, text } = await ask(url, { method: 'POST', body: checkpoint.note })
        if (status === 409) throw conflict(text, checkpoint)
        if (status < 200 || status > 299) throw refused(status)
        return text.startsWith('\u2014 ') ? { cosignature: text } : {}
      }),
  }
  if (readUrl === null) return sink
  const newest = (): Promise<Checkpoint | null> =>
    guarded(async () => {
      const { status, text } = await ask(readUrl, { method: 'GET' })
      if (status === 404) return null
      if (status !== 200) throw refused(status)
      const checkpoint = checkpointOfNote(text)
      if (checkpoint === null) throw anchorFailed('anchor-unreadable')
      return checkpoint
    })
  return { ...sink, newest }
}

function refused(status: number): NophiError {
  return new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-refused', status })
}

function conflict(text: string, given: Checkpoint): unknown {
  try {
    alreadyHolds(checkpointOfNote(text), given)
  } catch (error) {
    return error
  }
  return anchorFailed('anchor-differs')
}
