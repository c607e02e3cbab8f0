import * as z from 'zod'
import type { GivenRuntime } from '../domain/runtime.js'
import type { SenderAddress } from '../domain/sender.js'
import type { TransportOutcome } from '../domain/transport-outcome.js'
import { NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { assertCleared } from '../ports/cleared-message.js'
import type { Transport, TransportAgreement, TransportContext, VendorFacts } from '../ports/transport.js'
import { type FakeStep, stepSchema } from './fake-step.js'

export interface FakeTransportScript {
  readonly steps?: readonly FakeStep[] | undefined
  /** Default `fake`. */
  readonly name?: string | undefined
  /** Default: a signed agreement, a direct route, no body kept. */
  readonly agreement?: TransportAgreement | undefined
  readonly vendor?: Partial<VendorFacts> | undefined
  readonly idempotentSend?: Transport['idempotentSend'] | undefined
  readonly lookup?: Transport['lookup'] | undefined
  readonly optOutList?: Transport['optOutList'] | undefined
  readonly webhooks?: Transport['webhooks'] | undefined
  /** For `late` steps and arrival times. */
  readonly runtime?: Pick<GivenRuntime, 'monotonic' | 'sleep'> | undefined
}

export interface FakeSent {
  readonly to: string
  readonly from: SenderAddress
  readonly text: string
  readonly segments: number
  readonly correlation: string
  readonly idempotencyKey: string
  readonly expiresAt: Date
  /** Monotonic milliseconds of the runtime; 0 without one. */
  readonly atMs: number
}

export interface FakeTransport extends Transport {
  /** What was sent, in order. A method, so that printing the transport prints no number and no text. */
  sent(): readonly FakeSent[]
  /** Adds steps behind those that wait. */
  addSteps(...steps: readonly FakeStep[]): void
}

const testAgreement: TransportAgreement = {
  baa: { status: 'signed', reference: 'TEST-BAA', effectiveFrom: '2020-01-01' },
  routing: 'direct',
  bodyRetentionDays: 0,
}
const nobody = { by: 'none', confirms: false } as const
const testVendor: VendorFacts = {
  storesBody: false,
  mayRewriteBody: false,
  optOut: { 'long-code': nobody, 'toll-free': nobody, 'short-code': nobody, alphanumeric: nobody },
  source: 'https://example.com/fake-transport',
  checkedOn: '2026-11-22',
}

/**
 * A transport that reaches nobody. It keeps the contract: uncleared messages and closed permits are refused, and not
 * recorded. Throws `INVALID_OPTIONS` for a script that it cannot play: an unknown key or step, a `late` step without a `runtime`.
 *
 * @example
 * import { fakeTransport } from 'nophi/testing'
 *
 * const transport = fakeTransport({ steps: [{ outcome: 'unknown', cause: 'timeout' }] })
 */
export function fakeTransport(script: FakeTransportScript = {}): FakeTransport {
  const { name = 'fake', runtime, steps: first = [], ...given } = parseOrThrow(scriptSchema(), script)
  const steps: FakeStep[] = []
  const sent: FakeSent[] = []
  const addSteps = (more: readonly FakeStep[]): void => {
    const read = parseOrThrow(z.array(stepSchema()), more, 'INVALID_OPTIONS', 'steps')
    if (runtime === undefined && read.some((each) => 'step' in each && each.step === 'late'))
      throw new NophiError('INVALID_OPTIONS', { path: 'runtime', problem: 'required' })
    steps.push(...read)
  }
  addSteps(first)

  return {
    spec: 1,
    name,
    deliveryReceipts: false,
    idempotentSend: given.idempotentSend ?? null,
    agreement: given.agreement ?? testAgreement,
    vendor: { ...testVendor, ...given.vendor },
    async send(message, context) {
      assertCleared(message)
      context.permit.assertOpen()
      const { to, from, text, segments } = message
      const { correlation, idempotencyKey, expiresAt } = context
      sent.push({ to, from, text, segments, correlation, idempotencyKey, expiresAt, atMs: runtime?.monotonic?.() ?? 0 })
      const step = steps.shift() ?? { outcome: 'accepted', providerMessageId: `${name}-${sent.length}`, warnings: [] }
      if ('outcome' in step && !('step' in step)) return step
      if (step.step === 'throw') throw new Error(`fake driver failed for ${to}: ${text}`)
      if (step.step === 'hang') return hang(context)
      await runtime?.sleep(step.afterMs)
      return step.outcome
    },
    webhooks: given.webhooks ?? null,
    poller: null,
    optOutList: given.optOutList ?? null,
    lookup: given.lookup ?? null,
    close: () => Promise.resolve(),
    sent: () => [...sent],
    addSteps: (...more) => addSteps(more),
  }
}

function hang({ permit: { signal } }: TransportContext): Promise<TransportOutcome> {
  const timeout: TransportOutcome = { outcome: 'unknown', cause: 'timeout' }
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(timeout)
    signal.addEventListener('abort', () => resolve(timeout), { once: true })
  })
}

function scriptSchema(): z.ZodType<FakeTransportScript> {
  return z.strictObject({
    steps: z.custom<readonly FakeStep[]>(Array.isArray).optional(),
    name: z.string().min(1).optional(),
    agreement: z.custom<TransportAgreement>().optional(),
    vendor: z.custom<Partial<VendorFacts>>().optional(),
    idempotentSend: z.custom<Transport['idempotentSend']>().optional(),
    lookup: z.custom<Transport['lookup']>().optional(),
    optOutList: z.custom<Transport['optOutList']>().optional(),
    webhooks: z.custom<Transport['webhooks']>().optional(),
    runtime: z.custom<FakeTransportScript['runtime']>((value) => typeof (value as { sleep?: unknown } | null)?.sleep === 'function').optional(),
  })
}
