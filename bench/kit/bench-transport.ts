import { assertCleared } from '../../src/ports/cleared-message.js'
import type { Transport } from '../../src/ports/transport.js'

/** One call of a provider: `leaves` is told when the bytes may go, and only then may they. */
export type ProviderCall = (call: { readonly phone: string; readonly message: string; readonly attempt: string; leaves(): void }) => Promise<string>

/** The provider confirms opt-outs itself, so that no text of ours may follow a stop at all. */
const confirms = { by: 'provider', confirms: true } as const

/** Keeps the contract of a transport: looks at the permit last of all before the call. */
export function benchTransport(call: ProviderCall): Transport {
  return {
    spec: 1,
    name: 'bench',
    deliveryReceipts: false,
    idempotentSend: null,
    agreement: { baa: { status: 'signed', reference: 'bench', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
    vendor: {
      storesBody: false,
      mayRewriteBody: false,
      optOut: { 'long-code': confirms, 'toll-free': confirms, 'short-code': confirms, alphanumeric: confirms },
      source: 'https://example.test',
      checkedOn: '2026-11-23',
    },
    async send(message, { permit, correlation, idempotencyKey }) {
      assertCleared(message)
      const leaves = (): void => permit.assertOpen()
      const providerMessageId = await call({ phone: message.to, message: idempotencyKey, attempt: correlation, leaves })
      return { outcome: 'accepted', providerMessageId, warnings: [] }
    },
    webhooks: null,
    poller: null,
    optOutList: null,
    lookup: null,
    close: async () => {},
  }
}

/** A provider inside this process: answers after `ms`, or at once. */
export function timedProvider(ms: number, called?: (message: string) => void): ProviderCall {
  let calls = 0
  const place = `${process.pid.toString(36)}-${Math.random().toString(36).slice(2, 8)}`
  return async ({ message, leaves }) => {
    leaves()
    called?.(message)
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms))
    calls += 1
    return `${place}-${calls}`
  }
}
