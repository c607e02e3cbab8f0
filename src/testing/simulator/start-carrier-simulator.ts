import * as z from 'zod'
import { parseOrThrow } from '../../errors/parse-options.js'
import { parseUrl } from '../../internal/parse-url.js'
import { systemRuntime } from '../../internal/system-runtime.js'
import { runtimeSchema, type WithRuntime } from '../../ports/runtime-schema.js'
import { type AcceptedText, createTwilioService } from '../twilio-double/index.js'
import { answerRequest } from './answer-request.js'
import { checkFaults, checkPhone, checkReceipts, checkSender } from './check-script.js'
import { listen } from './listen.js'
import { createWebhookPoster } from './post-webhook.js'
import type { CarrierSimulator, CarrierSimulatorOptions, PostedWebhook, ReceivedText, SimulatedFault, SimulatedReceipt } from './types.js'

const deliveredAtOnce: readonly SimulatedReceipt[] = [{ status: 'sent' }, { status: 'delivered' }]

/**
 * A local HTTP server on 127.0.0.1 that speaks Twilio's Messages API and posts its signed webhooks. It refuses what the
 * real service refuses: credentials, missing or wrong numbers, long bodies, media, opted-out phones, magic numbers.
 * No text leaves the machine. It is a double: what carriers filter, and how long they take, it does not know.
 * Throws `INVALID_OPTIONS`.
 */
export async function startCarrierSimulator(options: CarrierSimulatorOptions): Promise<CarrierSimulator> {
  const { accountSid, authToken, webhookUrl, receipts = () => deliveredAtOnce, runtime = systemRuntime, advancedOptOut = false, ...rest } = parse(options)
  const service = createTwilioService({ accountSid, authToken, senders: rest.senders, answersKeywords: rest.answersKeywords, runtime })
  const closing = new AbortController()
  const accepted: AcceptedText[] = []
  const inboxes = new Map<string, ReceivedText[]>()
  const webhooks: PostedWebhook[] = []
  const faults: SimulatedFault[] = []
  const underWay = new Set<Promise<void>>()
  const arrivals: { readonly count: number; readonly resolve: () => void }[] = []
  let requests = 0

  const poster = createWebhookPoster({
    authToken,
    signal: closing.signal,
    id: () => runtime.id(),
    route: rest.route ?? ((url) => url),
    posted: (webhook) => webhooks.push(webhook),
  })

  const arrive = ({ sid, from, to, text }: AcceptedText): void => {
    inboxes.set(to, [...(inboxes.get(to) ?? []), { sid, from, text, arrivedAtMs: runtime.monotonic() }])
  }

  const deliver = async (text: AcceptedText, after: Promise<void>): Promise<void> => {
    await after
    const plan = checkReceipts(receipts(text))
    let arrived = plan.some(({ status }) => status === 'failed' || status === 'undelivered')
    for (const { status, errorCode, afterMs = 0, copies = 1 } of plan) {
      if (afterMs > 0) await runtime.sleep(afterMs, closing.signal)
      if (closing.signal.aborted) return
      if (!arrived && (status === 'sent' || status === 'delivered')) {
        arrive(text)
        arrived = true
      }
      if (text.statusCallback === null) continue
      const code: Record<string, string> = errorCode === undefined ? {} : { ErrorCode: String(errorCode) }
      const parameters = { ...common(accountSid, text.sid, text.from, text.to), MessageStatus: status, SmsStatus: status, ...code }
      for (let copy = 0; copy < copies; copy++) await poster.post('receipt', text.statusCallback, parameters)
    }
  }

  const start = (work: Promise<void>): void => {
    // Kept until settled(), which tells of a failure; the second handler stops an early warning.
    underWay.add(work)
    work.catch(() => undefined)
  }

  const desk = {
    service,
    runtime,
    closing: closing.signal,
    take: (text: AcceptedText, after: Promise<void>) => {
      accepted.push(text)
      start(deliver(text, after))
    },
  }

  const server = await listen(async (request, answered) => {
    requests += 1
    for (const arrival of arrivals.filter(({ count }) => count <= requests)) arrival.resolve()
    return answerRequest(desk, request, faults.shift(), answered)
  })

  return {
    baseUrl: server.baseUrl,
    phone: (number) => ({
      number: checkPhone(number),
      texts: () => inboxes.get(number) ?? [],
      async reply(to, text, { copies = 1, media = 0 } = {}) {
        const { sid, keyword, answer } = service.hear(number, checkSender(to), text)
        if (answer !== null) arrive(answer)
        const posted: PostedWebhook[] = []
        if (webhookUrl === undefined) return posted
        const handled: Record<string, string> = advancedOptOut && keyword !== null ? { OptOutType: keyword } : {}
        const parameters = {
          ...common(accountSid, sid, number, to),
          Body: text,
          NumMedia: String(media),
          NumSegments: '1',
          SmsMessageSid: sid,
          SmsStatus: 'received',
          ...handled,
        }
        for (let copy = 0; copy < copies; copy++) posted.push(await poster.post('reply', webhookUrl, parameters))
        return posted
      },
    }),
    accepted: () => [...accepted],
    requests: () => requests,
    webhooks: () => [...webhooks],
    isOptedOut: (phone, sender) => service.isOptedOut(checkPhone(phone), checkSender(sender)),
    failNext: (...more) => {
      faults.push(...checkFaults(more))
    },
    requestArrived: (count) => (requests >= count ? Promise.resolve() : new Promise((resolve) => arrivals.push({ count, resolve }))),
    async settled() {
      while (underWay.size > 0) {
        for (const work of [...underWay]) {
          underWay.delete(work)
          await work
        }
      }
    },
    async close() {
      closing.abort()
      await server.close()
      await Promise.allSettled(underWay)
    },
  }
}

function common(accountSid: string, sid: string, from: string, to: string): Record<string, string> {
  return { AccountSid: accountSid, ApiVersion: '2010-04-01', MessageSid: sid, SmsSid: sid, From: from, To: to }
}

function parse(options: CarrierSimulatorOptions): WithRuntime<CarrierSimulatorOptions> {
  const isFunction = (value: unknown): boolean => typeof value === 'function'
  const url = z.string().refine((value) => parseUrl(value) !== null)
  const schema: z.ZodType<WithRuntime<CarrierSimulatorOptions>> = z.strictObject({
    provider: z.literal('twilio'),
    accountSid: z.string().regex(/^AC[0-9a-fA-F]{32}$/),
    authToken: z.string().min(1),
    webhookUrl: url.optional(),
    route: z.custom<(url: string) => string>(isFunction).optional(),
    senders: z.array(z.string()).optional(),
    answersKeywords: z.boolean().optional(),
    advancedOptOut: z.boolean().optional(),
    receipts: z.custom<NonNullable<CarrierSimulatorOptions['receipts']>>(isFunction).optional(),
    runtime: runtimeSchema.optional(),
  })
  return parseOrThrow(schema, options)
}
