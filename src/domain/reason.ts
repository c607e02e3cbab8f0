import type { Gate } from './gate.js'
import { type ReasonCode, reasonTable } from './reason-table.js'

/** Why a message was refused, held or deferred. Holds nothing of the text or the person, so it can be stored and shown. */
export interface Reason {
  readonly code: ReasonCode
  readonly gate: Gate
  /** Row id of the rules data that decided, for instance `us.care.hours`. */
  readonly rule: string
  readonly citation?: string | undefined
  readonly message: string
}

export function createReason(code: ReasonCode, rule: string = code): Reason {
  const { gate, message, citation } = reasonTable[code]
  return { code, gate, rule, citation, message }
}
