import { createReason, type Reason } from '../domain/reason.js'
import { type ReasonCode, reasonTable } from '../domain/reason-table.js'
import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import type { Basis, Decision } from './types.js'

export interface DecisionRecord {
  readonly decision: Decision
  readonly rewritten: boolean
  /** Kept with a refusal, so that a replayed key gives the same answer. Inspected clear, so it holds no health information. */
  readonly suggestion: string | null
}

interface StoredDecision {
  readonly outcome: Decision['outcome']
  readonly until?: number | undefined
  readonly reasons?: readonly (readonly [code: ReasonCode, rule: string])[] | undefined
  readonly basis: Omit<Basis, 'at' | 'lastContactAt'> & { readonly at: number; readonly lastContactAt?: number | undefined }
  readonly rewritten: boolean
  readonly suggestion: string | null
}

/** Codes and rules only: sentences come back from the table. */
export function writeDecision({ decision, rewritten, suggestion }: DecisionRecord): string {
  const { basis, outcome } = decision
  const stored: StoredDecision = {
    outcome,
    until: outcome === 'defer' ? decision.until.getTime() : undefined,
    reasons: 'reasons' in decision ? decision.reasons.map(({ code, rule }) => [code, rule] as const) : undefined,
    basis: { ...basis, at: basis.at.getTime(), lastContactAt: basis.lastContactAt?.getTime() },
    rewritten,
    suggestion,
  }
  return JSON.stringify(stored)
}

/** Throws `STORAGE_UNAVAILABLE` where a row is not what this package wrote. */
export function readDecision(text: string): DecisionRecord {
  const stored = parseStored(text)
  const { at, lastContactAt, ...rest } = stored.basis
  const basis: Basis = { ...rest, at: new Date(at), ...(lastContactAt === undefined ? {} : { lastContactAt: new Date(lastContactAt) }) }
  const reasons: readonly Reason[] = (stored.reasons ?? []).map(([code, rule]) => createReason(code, rule))
  const { rewritten, suggestion } = stored
  if (stored.outcome === 'allow') return { decision: { basis, outcome: 'allow' }, rewritten, suggestion }
  if (stored.outcome === 'defer') return { decision: { basis, outcome: 'defer', until: new Date(stored.until ?? 0), reasons }, rewritten, suggestion }
  return { decision: { basis, outcome: stored.outcome, reasons }, rewritten, suggestion }
}

/** For who looks at many. Null: nobody can read any more what was decided, and no other waits for it. */
export function readDecisionOrNull(text: string): DecisionRecord | null {
  try {
    return readDecision(text)
  } catch {
    return null
  }
}

/** For a text that ends: where nobody can read any more what was decided, it ends all the same. */
export function readDecisionOfEnded(text: string): DecisionRecord {
  const basis: Basis = { at: new Date(0), tier: 'reminder', rulesVersion: 'unreadable', accessRule: 'unreadable', zones: [] }
  return readDecisionOrNull(text) ?? { decision: { basis, outcome: 'hold', reasons: [] }, rewritten: false, suggestion: null }
}

/** Null: what was decided before is decided again on the same grounds, and stays as it is written. Else how it is written now. Throws as `readDecision`. */
export function writeAnew(before: string, decision: Decision): string | null {
  const stored = parseStored(before)
  if (stored.outcome === 'allow' && decision.outcome === 'allow' && stored.suggestion === null && sameGrounds(stored.basis, decision.basis)) return null
  const written = writeDecision({ decision, rewritten: stored.rewritten, suggestion: null })
  return written.replace(decidedAt, '') === before.replace(decidedAt, '') ? null : written
}

const unreadable = { problem: 'a decision that cannot be read' }

function parseStored(text: string): StoredDecision {
  const stored = safelySync('STORAGE_UNAVAILABLE', () => JSON.parse(text) as Partial<StoredDecision> | null, unreadable)
  const { at, zones } = stored?.basis ?? {}
  if (typeof at !== 'number' || !Array.isArray(zones)) throw new NophiError('STORAGE_UNAVAILABLE', unreadable)
  return stored as StoredDecision
}

const decidedAt = /"at":\d+/

function sameGrounds(stored: StoredDecision['basis'], basis: Basis): boolean {
  if (basis.lastContactAt?.getTime() !== stored.lastContactAt || basis.zones.length !== stored.zones.length) return false
  return plainGrounds.every((name) => basis[name] === stored[name]) && basis.zones.every((zone, place) => zone === stored.zones[place])
}

type PlainGround = Exclude<keyof Basis, 'at' | 'zones' | 'lastContactAt'>

const plainGrounds = /* @__PURE__ */ Object.keys({
  tier: true,
  rulesVersion: true,
  accessRule: true,
  consentEventId: true,
  transport: true,
  numberStatus: true,
} satisfies Record<PlainGround, true>) as readonly PlainGround[]

/** What a held text waits for: the first reason that holds, never one that merely defers, since nobody releases that. */
export function heldFor({ reasons }: Extract<Decision, { outcome: 'hold' }>): ReasonCode {
  return reasons.find(({ code }) => reasonTable[code].outcome === 'hold')?.code ?? 'program-held'
}
