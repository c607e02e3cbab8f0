import { createHmac, timingSafeEqual } from 'node:crypto'
import { Agent, request } from 'node:http'
import { assertCleared, type InboundEvent, NophiError, type Transport, type TransportOutcome, type WebhookReader } from 'nophi'
import { clinicNumber } from './clinic.js'

export interface WireOptions {
  readonly port: number
  readonly secret: string
  /** Broken on purpose: calls again where the answer was lost. */
  readonly callsAgain?: boolean | undefined
}

const nobody = { by: 'none', confirms: false } as const

/** A provider's HTTP API in its plainest form, without idempotency; webhooks are signed by a shared secret. */
export function wireTransport({ port, secret, callsAgain = false }: WireOptions): Transport {
  const agent = new Agent({ keepAlive: true })
  return {
    spec: 1,
    name: 'wire',
    deliveryReceipts: false,
    idempotentSend: null,
    agreement: { baa: { status: 'signed', reference: 'TEST-BAA', effectiveFrom: '2020-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
    vendor: {
      storesBody: false,
      mayRewriteBody: false,
      optOut: { 'long-code': nobody, 'toll-free': nobody, 'short-code': nobody, alphanumeric: nobody },
      source: 'https://example.com/wire',
      checkedOn: '2026-11-22',
    },
    async send(message, { idempotencyKey, correlation, permit }) {
      assertCleared(message)
      const body = JSON.stringify({ to: message.to, message: idempotencyKey, attempt: correlation })
      const post = (): Promise<TransportOutcome> => postOnce(agent, port, body, permit)
      const outcome = await post()
      return callsAgain && outcome.outcome === 'unknown' ? post() : outcome
    },
    webhooks: readerOf(secret),
    poller: null,
    optOutList: null,
    lookup: null,
    async close() {
      agent.destroy()
    },
  }
}

function postOnce(agent: Agent, port: number, body: string, permit: { readonly signal: AbortSignal; assertOpen(): void }): Promise<TransportOutcome> {
  return new Promise((resolve, reject) => {
    const lost = (): void => resolve({ outcome: 'unknown', cause: permit.signal.aborted ? 'timeout' : 'connection-lost' })
    const call = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/texts', signal: permit.signal }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', lost)
      answer.on('end', () => resolve(outcomeOf(answer.statusCode ?? 0, Buffer.concat(chunks).toString('utf8'))))
    })
    call.on('error', lost)
    try {
      permit.assertOpen()
    } catch (error) {
      call.destroy()
      reject(error)
      return
    }
    call.end(body)
  })
}

function outcomeOf(status: number, providerMessageId: string): TransportOutcome {
  if (status === 200) return { outcome: 'accepted', providerMessageId, warnings: [] }
  if (status === 429) return { outcome: 'rejected', reason: 'throttled', retryable: true, retryAfterMs: 50 }
  return { outcome: 'unknown', cause: 'server-error' }
}

export interface PatientReply {
  readonly id: string
  readonly from: string
  readonly text: string
}

export function signatureOf(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

function readerOf(secret: string): WebhookReader {
  return {
    async read({ rawBody, headers }) {
      const body = Buffer.from(rawBody).toString('utf8')
      const [given, wanted] = [headers.get('x-wire-signature') ?? '', signatureOf(secret, body)].map((each) => Buffer.from(each)) as [Buffer, Buffer]
      if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw new NophiError('WEBHOOK_UNVERIFIED')
      const { id, from, text } = JSON.parse(body) as PatientReply
      const event: InboundEvent = { transport: 'wire', replayKey: id, type: 'reply', from, to: clinicNumber, text, media: 0 }
      return { events: [event] }
    },
  }
}
