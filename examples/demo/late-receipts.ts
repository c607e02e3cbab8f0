import type { Runtime } from 'nophi'
import type { AcceptedText, SimulatedReceipt } from 'nophi/testing/simulator'

/** Some receipts of a provider come an hour late. Here that hour passes when we say so. */
export interface LateReceipts {
  readonly plan: (text: AcceptedText) => readonly SimulatedReceipt[]
  readonly runtime: Runtime
  delay(phones: readonly string[]): void
  release(): void
}

const hourMs = 3_600_000

export function createLateReceipts(runtime: Runtime): LateReceipts {
  const late = new Set<string>()
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  return {
    plan: ({ to }) => [{ status: 'sent', afterMs: late.has(to) ? hourMs : 0 }, { status: 'delivered' }],
    runtime: { ...runtime, sleep: (ms, signal) => (ms < hourMs ? runtime.sleep(ms, signal) : released) },
    delay(phones) {
      for (const phone of phones) late.add(phone)
    },
    release: () => release(),
  }
}
