import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { predictProvider } from '../../src/inbound/index.js'
import { createTwilioService, twilioKeyword } from '../../src/testing/twilio-double/index.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { fakeRuntime } from '../messenger/fakes.js'
import { auditor, clinicNumber, createWorld, patientPhone, sender } from '../messenger/world.js'

const accountSid = `AC${'0'.repeat(32)}`
const agreement = { baa: { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 30 } as const
const words = ['STOP', 'stopall', 'Unsubscribe', 'END', 'quit', 'Cancel', 'REVOKE', 'optout', 'START', 'yes', 'UNSTOP', 'HELP', 'info', 'ALTO', '1']
const texts = fc.tuple(fc.constantFrom(...words), fc.constantFrom('', '.', '!', ' ', ' please')).map(([word, end]) => word + end)
const readings = { STOP: 'opt-out', START: 'opt-in', HELP: 'help' } as const

describe("Twilio's vendor facts", () => {
  const transport = twilioTransport({ accountSid, authToken: 'token', agreement })

  it('read every text as the double of Twilio does', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const keyword = twilioKeyword(text)
        expect(predictProvider(transport.vendor, 'long-code', text)).toBe(keyword === null ? 'none' : readings[keyword])
      }),
    )
  })

  it("show each difference between the double's opt-outs and ours, and none that is not there, whatever is written", async () => {
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (written) => {
        const runtime = fakeRuntime({ at: new Date('2026-11-24T16:00:00Z') })
        const double = createTwilioService({ accountSid, authToken: 'token', runtime })
        const addresses = [{ value: clinicNumber, type: 'long-code', transport: 'twilio' }] as const
        const { messenger } = createWorld({ runtime, transports: [transport], senders: [{ ...sender, addresses }] })
        for (const text of written) {
          const { sid } = double.hear(patientPhone, clinicNumber, text)
          await runtime.advance(1_000)
          await messenger.receive([{ transport: 'twilio', replayKey: sid, type: 'reply', from: patientPhone, to: clinicNumber, text, media: 0 }])
          const theirs = double.isOptedOut(patientPhone, clinicNumber)
          const ours = (await messenger.suppression.statusOf({ phone: patientPhone })).suppressed
          const { rows } = await messenger.providerDrift({}, auditor)
          const difference = theirs === ours ? [] : [theirs ? 'theirs-only' : 'ours-only']
          expect(rows.map(({ drift }) => drift)).toEqual(difference)
          for (const each of difference) seen.add(each)
        }
      }),
      { numRuns: Number(process.env.NOPHI_PROPERTY_RUNS ?? 12) },
    )
    expect([...seen]).toContain('ours-only')
  })
})
