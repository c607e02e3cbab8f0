import type { MessageStatus } from '../../src/domain/message-status.js'
import type { AttemptRow, GateEventRow } from '../../src/ports/suppression-store.js'
import type { Mutant } from './race-world.js'

/** Stores that are broken in one way each: a race that does not see it proves nothing about the others. `law`: the number of the invariant that must be found broken. */
export const mutants: readonly (readonly [what: string, law: RegExp, mutant: Mutant])[] = [
  [
    'the permit does not look at stops',
    /^[23] /,
    async ({ name }, run, earlier) => {
      const permitting = earlier.some((each) => each.name === 'messages.claimDue')
      if (permitting && name === 'suppression.events') return []
      if (permitting && name === 'suppression.lockGates') return ((await run()) as object[]).map((gate) => ({ ...gate, stops: 0 }))
      if (permitting && name === 'suppression.readGate') return { ...((await run()) as object), stops: 0 }
      return run()
    },
  ],
  ['a stop is enforced without waiting for what is in flight', /^1 /, async ({ name }, run) => (name === 'suppression.countInFlight' ? 0 : run())],
  [
    'the last receipt wins',
    /^8 a status/,
    async ({ name, args }, run) => {
      if (name === 'messages.receipts') return ((await run()) as object[]).slice(-1)
      if (name === 'messages.get') {
        const row = (await run()) as object | null
        return row === null ? null : { ...row, receiptRank: 0 }
      }
      if (name === 'messages.update') (args[1] as { from: MessageStatus[] }).from = everyStatus
      return run()
    },
  ],
  [
    'what may have left is sent again',
    /^5 /,
    async ({ name, args }, run) => {
      const change = args[2] as { status?: MessageStatus; notBefore?: number; statusAt?: number } | undefined
      if (name === 'messages.update' && change?.status === 'unknown') Object.assign(change, { status: 'queued', transport: null, notBefore: change.statusAt })
      return run()
    },
  ],
  [
    'the confirmation does not wait for enforcement',
    /^10 a confirmation before/,
    async ({ name, args }, run) => {
      if (name === 'messages.insertIfAbsent') Object.assign(args[0] as object, { held: null })
      const found = await run()
      return name === 'suppression.events' ? (found as GateEventRow[]).map((event) => ({ ...event, enforcedAt: event.enforcedAt ?? event.recordedAt })) : found
    },
  ],
  [
    'START lifts by its arrival',
    /^9 /,
    async ({ name }, run) => {
      const found = await run()
      return name === 'suppression.events' ? (found as GateEventRow[]).map((event) => ({ ...event, occurredAt: event.occurredAt === null ? null : 0 })) : found
    },
  ],
  [
    'a text that a stop killed lives again after START',
    /^3 /,
    async ({ name, args }, run) => {
      if (name === 'messages.insertIfAbsent') Object.assign(args[0] as object, { stamp: 1_000 })
      return run()
    },
  ],
  [
    'open and unknown calls do not count',
    /^11 /,
    async ({ name }, run) => {
      const found = await run()
      return name === 'suppression.attemptsSince' ? (found as AttemptRow[]).filter(({ outcome }) => outcome === 'accepted') : found
    },
  ],
  [
    'a key is not remembered',
    /^12 /,
    async ({ name, args }, run) => {
      if (name === 'messages.findByKey') return null
      if (name === 'messages.insertIfAbsent') Object.assign(args[0] as object, { keyMacs: [] })
      return run()
    },
  ],
  ['a lease never ends', /^15 /, async ({ name }, run) => (name === 'suppression.expireLeases' ? [] : run())],
  [
    'an opt-out code in a receipt is not taken up',
    /^8 an opt-out/,
    async ({ name, args }, run) => (name === 'suppression.insertEvent' && (args[0] as GateEventRow).cause === 'provider' ? 'inserted' : run()),
  ],
]

const everyStatus: MessageStatus[] = ['queued', 'sending', 'accepted', 'delivered', 'undelivered', 'rejected', 'unknown', 'refused', 'cancelled', 'expired']
