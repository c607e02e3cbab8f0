import { createMessenger, keysFromSecret, type Messenger, type Runtime, type StorageAdapter } from 'nophi'
import { lakeside, visits } from '../clinic.js'
import type { Config } from '../config.js'
import { forgetfulStorage } from '../forgetful-storage.js'
import { wireTransport } from '../wire-transport.js'

/** The shortest lease that the messenger takes for calls of two seconds. */
export const timing = { permitMs: 1_000, attemptMs: 2_000, leaseMs: 32_000 } as const

export function openMessenger(config: Pick<Config, 'broken' | 'role' | 'secret' | 'providerPort'>, storage: StorageAdapter, runtime: Runtime): Messenger {
  const forgets = config.broken === 'forgets' && config.role !== 'dispatcher'
  return createMessenger({
    storage: forgets ? forgetfulStorage(storage, 20) : storage,
    keys: keysFromSecret(config.secret),
    transports: [wireTransport({ port: config.providerPort, secret: config.secret, callsAgain: config.broken === 'calls-again' })],
    senders: [lakeside],
    programs: [visits],
    environment: 'production',
    runtime,
    timing,
  })
}
