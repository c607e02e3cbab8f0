import type { SenderAddress } from '../domain/sender.js'
import { rejectReasons, type TransportOutcome } from '../domain/transport-outcome.js'
import { isNophiError } from '../errors/nophi-error.js'
import { parseUrl } from '../internal/parse-url.js'
import { systemRuntime } from '../internal/system-runtime.js'
import type { ClearedMessage } from '../ports/cleared-message.js'
import type { Transport } from '../ports/transport.js'
import { wholeLookup } from '../ports/whole-lookup.js'
import { clearedMessage } from './cleared-message.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'
import { openPermit, type TestPermit } from './open-permit.js'

/** What the service behind the transport does with every request of one case. */
export type TransportScenario =
  | 'accepts'
  | 'says-opted-out'
  | 'throttles'
  | 'refuses-credentials'
  /** A 5xx after it may have taken the text. */
  | 'server-error'
  /** Takes the text, then the connection breaks. */
  | 'drops-after-taking'
  /** Takes the text, never answers. */
  | 'hangs'
  /** A success that cannot be read. */
  | 'unreadable'
  | 'redirects'
  /** Nobody listens. */
  | 'unreachable'

export interface TransportSubject {
  /** A fresh transport, wired to a double of its service that behaves so. */
  open(scenario: TransportScenario): Promise<OpenTransport>
  /** A sender of this transport; fictional or the vendor's magic number. */
  readonly from: SenderAddress
  /** A recipient; fictional or the vendor's magic number. */
  readonly to: string
  /** Instant from which expiries are counted; that of the runtime the transport was given. */
  readonly now: Date
  /** Why the double cannot tell what it was sent. Absent: `received` of what `open` gives tells. */
  readonly unread?: string | undefined
  /** Scenarios that the service's protocol cannot show, each with its reason. */
  readonly impossible?: Partial<Readonly<Record<TransportScenario, string>>> | undefined
}

/** A fresh transport, and the double that it calls. */
export interface OpenTransport {
  readonly transport: Transport
  /** How many requests the double has received, whatever it did with them. */
  requests(): number
  /** The texts that the requests ask for, read by the service's own protocol: the number in E.164, the text as a phone would show it. */
  readonly received?: (() => readonly ReceivedRequest[]) | undefined
  /** Resolves when the first request arrived. */
  arrived(): Promise<void>
  close(): Promise<void>
}

export interface ReceivedRequest {
  readonly to: string
  readonly text: string
}

const text = 'Lakeside Clinic: Your test results are ready. Please log in to view. Reply STOP to opt out.'

/** Letters and signs that a form, a query, a JSON text or a step to one alphabet loses. */
const strangeText = 'Lakeside Clinic: You have an update; log in & read it. 100% yours + free = "fine". ¿Sí? ñ 🙏\nReply STOP to opt out.'

/** The transport contract as cases for any test runner. A transport that passes them calls once, sends what was cleared, says only what it knows and leaks nothing. */
export function transportCases(subject: TransportSubject): readonly ConformanceCase[] {
  const open = (name: string, scenario: TransportScenario, run: (bench: Bench) => Promise<void>, skip?: string): ConformanceCase => ({
    name,
    skip: skip ?? subject.impossible?.[scenario],
    run: () => onBench(subject, scenario, run),
  })
  const silent: TransportScenario[] = ['server-error', 'drops-after-taking', 'unreadable', 'redirects']

  return [
    open('describes itself completely', 'accepts', async ({ transport }) => {
      promised(transport.spec === 1 && transport.name.length > 0, 'spec is 1 and the name is not empty')
      promised(
        /^\d{4}-\d{2}-\d{2}$/.test(transport.vendor.checkedOn) && parseUrl(transport.vendor.source) !== null,
        'vendor facts carry a source address and a date',
      )
      promised(['direct', 'multi-hop', 'unknown'].includes(transport.agreement.routing), 'the agreement says how texts are routed')
      for (const type of ['long-code', 'toll-free', 'short-code', 'alphanumeric'] as const)
        promised(transport.vendor.optOut[type] !== undefined, 'opt-out facts exist for every sender type')
      for (const ability of ['webhooks', 'poller', 'optOutList', 'lookup', 'idempotentSend'] as const)
        promised(transport[ability] !== undefined, 'an absent ability is null, not undefined')
    }),
    open('answers accepted with the provider message id', 'accepts', async ({ send, double }) => {
      const outcome = await send()
      promised(outcome.outcome === 'accepted' && outcome.providerMessageId.length > 0, 'an accepted text has a provider message id')
      promised(double.requests() === 1, 'one text is one request')
    }),
    open('gives two texts two provider message ids, also at once', 'accepts', async ({ send }) => {
      const [first, second] = await Promise.all([send(), send()])
      promised(first.outcome === 'accepted' && second.outcome === 'accepted', 'both texts are accepted')
      promised(first.providerMessageId !== second.providerMessageId, 'two texts have two ids')
    }),
    open(
      'lets exactly the text leave that was cleared, to the number that it was cleared for',
      'accepts',
      async ({ transport, context, double }) => {
        for (const each of [text, strangeText]) await transport.send(clearedMessage({ to: subject.to, from: subject.from, text: each }), context())
        promised(double.received !== undefined, 'the double tells what it received, or the subject says why it cannot')
        const received = double.received()
        promised(received.length === 2 && received.every(({ to }) => to === subject.to), 'each text goes to its number, once')
        promised(received[0]?.text === text && received[1]?.text === strangeText, 'what leaves is the cleared text, to the letter')
      },
      subject.unread,
    ),
    open('refuses a look-alike of a cleared message', 'accepts', async ({ transport, message, context, double }) => {
      const { to, from, text, encoding, segments } = message
      const forged = { to, from, text, encoding, segments, mintedByNophi: () => 'cleared' } as unknown as ClearedMessage
      const error = await failureOf(() => transport.send(forged, context()), 'a look-alike must not be sent')
      promised(isNophiError(error, 'NOT_CLEARED') && double.requests() === 0, 'a look-alike ends in NOT_CLEARED before any request')
    }),
    open('calls nobody once the permit has ended', 'accepts', async ({ transport, message, context, permit, double }) => {
      permit.end()
      const error = await failureOf(() => transport.send(message, context()), 'an ended permit must not be used')
      promised(isNophiError(error, 'PERMIT_EXPIRED') && double.requests() === 0, 'an ended permit ends in PERMIT_EXPIRED before any request')
    }),
    open('asks the permit before it calls', 'accepts', async ({ send, permit, requestsWhenAsked }) => {
      await send()
      promised(permit.asked() >= 1 && requestsWhenAsked() === 0, 'assertOpen is called before the request')
    }),
    open('reports an opted-out recipient as such, and as final', 'says-opted-out', async ({ send }) => {
      const outcome = await send()
      promised(outcome.outcome === 'rejected' && outcome.reason === 'opted-out' && !outcome.retryable, 'opted out is rejected, opted-out, not retryable')
    }),
    open('reports throttling as retryable, without retrying', 'throttles', async ({ send, double }) => {
      const outcome = await send()
      promised(outcome.outcome === 'rejected' && outcome.reason === 'throttled' && outcome.retryable, 'throttled is rejected, throttled, retryable')
      promised(double.requests() === 1, 'a throttled text is one request')
    }),
    open('reports refused credentials as unauthorized', 'refuses-credentials', async ({ send }) => {
      const outcome = await send()
      promised(outcome.outcome === 'rejected' && outcome.reason === 'unauthorized' && !outcome.retryable, 'refused credentials are rejected, unauthorized')
    }),
    ...silent.map((scenario) =>
      open(`does not claim to know how it ended, and calls once: ${scenario}`, scenario, async ({ send, double }) => {
        const outcome = await send()
        promised(outcome.outcome === 'unknown', 'where the text may have been taken the outcome is unknown')
        promised(double.requests() === 1, 'there is no second request')
      }),
    ),
    open('stops waiting at the deadline and says unknown', 'hangs', async ({ send, permit, double }) => {
      const sending = send()
      await double.arrived()
      permit.end()
      const outcome = await within(sending)
      promised(outcome !== null, 'an aborted call ends at once')
      promised(outcome.outcome === 'unknown', 'an aborted call is unknown')
    }),
    open('never says accepted when nobody listens', 'unreachable', async ({ send }) => {
      const outcome = await send()
      const isDown = outcome.outcome === 'rejected' && outcome.reason === 'provider-down' && outcome.retryable
      promised(isDown || outcome.outcome === 'unknown', 'an unreachable provider is provider-down and retryable, or unknown')
    }),
    ...(['accepts', 'says-opted-out', 'throttles', 'server-error', 'drops-after-taking', 'unreadable', 'unreachable'] as const).map((scenario) =>
      open(`puts neither number nor text into the outcome: ${scenario}`, scenario, async ({ send, message }) => {
        const outcome = await send()
        const printed = everythingIn(outcome)
        promised(
          !printed.includes(message.to) && !printed.includes(message.to.slice(2)) && !printed.includes('results'),
          'an outcome holds neither number nor text',
        )
        promised(outcome.outcome !== 'rejected' || rejectReasons.includes(outcome.reason), 'a reason is one of the closed list')
      }),
    ),
    open('finds a text by its correlation, and none by another', 'accepts', async ({ transport, send }) => {
      if (transport.lookup === null) return
      const lookup = wholeLookup(transport.lookup)
      const sent = await send()
      const found = await lookup.find('correlation-1', never())
      const isThat =
        typeof found !== 'string' && found.outcome === 'accepted' && sent.outcome === 'accepted' && found.providerMessageId === sent.providerMessageId
      promised(isThat || found === 'absent' || found === 'cannot-tell', 'what is found is the text that was sent')
      const none = await lookup.find('correlation-of-nothing', never())
      promised(none === 'absent' || none === 'cannot-tell', 'a correlation that no text bears finds none, also not by number and text')
    }),
    open('takes no silence for an answer where nobody listens', 'unreachable', async ({ transport: { lookup, optOutList, poller } }) => {
      const told =
        lookup === null
          ? undefined
          : await wholeLookup(lookup)
              .find('correlation-1', never())
              .catch(() => 'cannot-tell')
      promised(told === undefined || told === 'cannot-tell', 'absent, of a service that was not reached, would send the text again')
      if (optOutList !== null) await failureOf(() => all(optOutList.list(never())), 'an empty list would say that nobody opted out there')
      if (poller !== null) await failureOf(() => poller.poll(null), 'an empty page would say that nobody wrote')
    }),
    open('can be closed twice', 'accepts', async ({ transport }) => {
      await transport.close()
      await transport.close()
    }),
  ]
}

function never(): AbortSignal {
  return new AbortController().signal
}

async function all(entries: AsyncIterable<unknown>): Promise<void> {
  for await (const entry of entries) void entry
}

/** Null when it took longer than a second, for an adapter that would wait for ever. */
async function within<T>(work: Promise<T>): Promise<T | null> {
  const enough = new AbortController()
  try {
    return await Promise.race([work, systemRuntime.sleep(1_000, enough.signal).then(() => null)])
  } finally {
    enough.abort()
  }
}

interface Bench {
  readonly transport: Transport
  readonly double: OpenTransport
  readonly message: ClearedMessage
  readonly permit: TestPermit
  context(): Parameters<Transport['send']>[1]
  send(): Promise<TransportOutcome>
  requestsWhenAsked(): number
}

async function onBench(subject: TransportSubject, scenario: TransportScenario, run: (bench: Bench) => Promise<void>): Promise<void> {
  const double = await subject.open(scenario)
  const { transport } = double
  let requestsWhenAsked = -1
  const permit = openPermit({
    expiresAt: new Date(subject.now.getTime() + 15_000),
    onAsked: () => {
      requestsWhenAsked = double.requests()
    },
  })
  const message = clearedMessage({ to: subject.to, from: subject.from, text })
  let calls = 0
  const context = (): Parameters<Transport['send']>[1] => {
    calls += 1
    return { idempotencyKey: `case-${calls}`, correlation: `correlation-${calls}`, permit, expiresAt: new Date(subject.now.getTime() + 3_600_000) }
  }
  try {
    await run({ transport, double, message, permit, context, send: () => transport.send(message, context()), requestsWhenAsked: () => requestsWhenAsked })
  } finally {
    await double.close()
  }
}
