import type { Runtime } from '../domain/runtime.js'
import type { SenderAddress } from '../domain/sender.js'
import type { TransportOutcome } from '../domain/transport-outcome.js'
import { assertCleared } from '../ports/cleared-message.js'
import type { Transport, TransportAgreement, TransportContext, VendorFacts } from '../ports/transport.js'

/** What one call of a fake transport does. After the last step every call is accepted. */
export type FakeStep =
  | TransportOutcome
  /** Throws a foreign error that quotes number and text, as drivers do. */
  | { readonly step: 'throw' }
  /** Answers only when the attempt's deadline aborts it: `unknown`. */
  | { readonly step: 'hang' }
  /** Answers after `afterMs` of the runtime's time, whatever the deadline says. */
  | { readonly step: 'late'; readonly afterMs: number; readonly outcome: TransportOutcome }

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
  readonly runtime?: Pick<Runtime, 'monotonic' | 'sleep'> | undefined
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

/** A transport that reaches nobody. It keeps the contract: uncleared messages and closed permits are refused, and not recorded. */
export function fakeTransport(script: FakeTransportScript = {}): FakeTransport {
  const { name = 'fake', runtime } = script
  const steps = [...(script.steps ?? [])]
  const sent: FakeSent[] = []

  return {
    spec: 1,
    name,
    deliveryReceipts: false,
    idempotentSend: script.idempotentSend ?? null,
    agreement: script.agreement ?? testAgreement,
    vendor: { ...testVendor, ...script.vendor },
    async send(message, context) {
      assertCleared(message)
      context.permit.assertOpen()
      const { to, from, text, segments } = message
      const { correlation, idempotencyKey, expiresAt } = context
      sent.push({ to, from, text, segments, correlation, idempotencyKey, expiresAt, atMs: runtime?.monotonic() ?? 0 })
      const step = steps.shift() ?? { outcome: 'accepted', providerMessageId: `${name}-${sent.length}`, warnings: [] }
      if ('outcome' in step && !('step' in step)) return step
      if (step.step === 'throw') throw new Error(`fake driver failed for ${to}: ${text}`)
      if (step.step === 'hang') return hang(context)
      await runtime?.sleep(step.afterMs)
      return step.outcome
    },
    webhooks: script.webhooks ?? null,
    poller: null,
    optOutList: script.optOutList ?? null,
    lookup: script.lookup ?? null,
    close: () => Promise.resolve(),
    sent: () => [...sent],
    addSteps(...more) {
      steps.push(...more)
    },
  }
}

function hang({ permit: { signal } }: TransportContext): Promise<TransportOutcome> {
  const timeout: TransportOutcome = { outcome: 'unknown', cause: 'timeout' }
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(timeout)
    signal.addEventListener('abort', () => resolve(timeout), { once: true })
  })
}
