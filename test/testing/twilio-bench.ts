import type { SenderAddress } from '../../src/domain/sender.js'
import { type ClearedMessage, mintClearedMessage } from '../../src/ports/cleared-message.js'
import type { Transport, TransportContext } from '../../src/ports/transport.js'
import { countSegments } from '../../src/segments/index.js'
import { openPermit, type TestPermit } from '../../src/testing/open-permit.js'
import { type CarrierSimulator, type CarrierSimulatorOptions, startCarrierSimulator } from '../../src/testing/simulator/index.js'
import { type TwilioTransportOptions, twilioTransport } from '../../src/transports/twilio/index.js'

export const accountSid = `AC${'0a'.repeat(16)}`
export const authToken = 'canary-token-4f1d'
export const clinic = '+13125550100'
export const patient = '+13125550142'
export const at = new Date('2026-11-23T16:00:00Z')
export const bodyText = 'Lakeside Clinic: Your test results are ready. Please log in to view. Reply STOP to opt out.'
export const from: SenderAddress = { value: clinic, type: 'long-code', transport: 'twilio' }
export const agreement = { baa: { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 30 } as const

export function message(fields: { to?: string; from?: SenderAddress; text?: string } = {}): ClearedMessage {
  const { to = patient, text = bodyText } = fields
  const { encoding, segments } = countSegments(text)
  return mintClearedMessage({ to, from: fields.from ?? from, text, encoding, segments })
}

export function contextFor(permit: TestPermit = openPermit({ expiresAt: at }), fields: Partial<TransportContext> = {}): TransportContext {
  return { idempotencyKey: 'key-1', correlation: 'Attempt_1-x', permit, expiresAt: new Date(at.getTime() + 3_600_000), ...fields }
}

export interface TwilioBench {
  readonly simulator: CarrierSimulator
  readonly transport: Transport
  send(fields?: Parameters<typeof message>[0], permit?: TestPermit): ReturnType<Transport['send']>
}

export async function withTwilio(
  options: { simulator?: Partial<CarrierSimulatorOptions>; transport?: Partial<TwilioTransportOptions> },
  work: (bench: TwilioBench) => Promise<void>,
): Promise<void> {
  const simulator = await startCarrierSimulator({ provider: 'twilio', accountSid, authToken, senders: [clinic], ...options.simulator })
  const transport = twilioTransport({ accountSid, authToken, agreement, baseUrl: simulator.baseUrl, runtime: { now: () => at }, ...options.transport })
  try {
    await work({ simulator, transport, send: (fields, permit) => transport.send(message(fields), contextFor(permit)) })
  } finally {
    await simulator.close()
    await transport.close()
  }
}
