import type { ConsentLedger } from '../domain/consent.js'
import { safely } from '../errors/safe-error.js'

/** For one answer of a ledger of the host's. */
export const ledgerTimeoutMs = 3_000

/** A ledger over the host's own table, whose driver's errors quote numbers: only ours come out of it. */
export function guardedLedger(ledger: ConsentLedger): ConsentLedger {
  return {
    record: (event) => safely('STORAGE_UNAVAILABLE', async () => ledger.record(event)),
    revoke: (event) => safely('STORAGE_UNAVAILABLE', async () => ledger.revoke(event)),
    statusAt: (query) => safely('STORAGE_UNAVAILABLE', async () => ledger.statusAt(query)),
    async *history(query) {
      const events = await safely('STORAGE_UNAVAILABLE', async () => ledger.history(query)[Symbol.asyncIterator]())
      for (;;) {
        const next = await safely('STORAGE_UNAVAILABLE', () => events.next())
        if (next.done === true) return
        yield next.value
      }
    },
  }
}
