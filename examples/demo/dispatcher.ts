// A process that does nothing but send what is due; the demo kills it in the middle.
import { createMessenger, keysFromSecret } from 'nophi'
import { sqliteStorage } from 'nophi/storage/sqlite'
import { twilioTransport } from 'nophi/transports/twilio'
import { lakeside, programs } from './clinic.ts'
import { demoClock } from './demo-clock.ts'
import { accountSid, authToken, publicUrl, signed } from './world.ts'

export interface DispatcherOptions {
  readonly path: string
  readonly baseUrl: string
  readonly secret: string
  readonly at: string
}

const { path, baseUrl, secret, at } = JSON.parse(process.env.DEMO_DISPATCHER ?? '') as DispatcherOptions
const runtime = demoClock(new Date(at))
const storage = sqliteStorage({ path, runtime, severalProcesses: true })
const messenger = createMessenger({
  storage,
  keys: keysFromSecret(secret),
  transports: [twilioTransport({ accountSid, authToken, agreement: signed, statusCallbackUrl: publicUrl, baseUrl, runtime })],
  senders: [lakeside],
  programs,
  environment: 'production',
  runtime,
  portal: { baseUrl: 'https://go.lakeside.example' },
})
for (;;) {
  const { claimed } = await messenger.dispatchDue({ limit: 4 })
  if (claimed === 0) break
}
await messenger.close()
await storage.close()
