import type { Messenger } from '../../src/messenger/types.js'
import { memoryStorage } from '../../src/storage/index.js'
import { twilioTransport } from '../../src/transports/twilio/index.js'
import { serveParent } from '../kit/child.js'
import { clinicMessenger, optIn, phoneOf, reminder } from '../kit/clinic.js'

let messenger: Messenger

serveParent({
  /** One text is queued for a provider at `port`. */
  async prepare(port: number) {
    const transport = twilioTransport({
      name: 'bench',
      accountSid: `AC${'0'.repeat(32)}`,
      authToken: 'made-up',
      baseUrl: `http://127.0.0.1:${port}`,
      agreement: { baa: { status: 'signed', reference: 'race', effectiveFrom: '2026-01-01' }, routing: 'direct', bodyRetentionDays: 0 },
    })
    messenger = clinicMessenger(memoryStorage(), transport, { timing: { permitMs: 1_500, attemptMs: 2_000, leaseMs: 32_000 } })
    await optIn(messenger, phoneOf(0))
    const outcome = await messenger.send(reminder(phoneOf(0), 'one'))
    if (outcome.status !== 'queued') throw new Error('the text was refused')
  },
  call: () => messenger.dispatchDue(),
})
