import type { Role } from '../domain/actor.js'
import type { RetentionDays } from '../policy/index.js'
import type { RecordClass } from '../ports/record-class.js'

export interface RecordRule {
  readonly data: string
  /** In what form it is kept. */
  readonly form: string
  /** A number of days, a setting of the policy, or for ever. */
  readonly days: number | 'forever' | keyof RetentionDays | 'bodyRetentionDays'
  readonly readers: readonly Role[]
}

export const sealedReplyDays = 90
export const portalLinkDays = 30
/** A receipt may come before the answer that names its message; after this long none will. */
export const unassignedReceiptDays = 14

/** As `recordedAs` writes them. */
const actors = 'who acted by the id given for them, a patient as `patient`'
const proof: readonly Role[] = ['front-desk', 'auditor', 'compliance']

/** What is said of each class of records. Legal floors: 45 CFR 164.316(b)(2)(i), 164.530(j)(2); an opt-out never ends, 47 CFR 64.1200(a)(12). */
export const recordRules: Readonly<Record<RecordClass, RecordRule>> = {
  'phone-numbers': { data: 'phone numbers', form: 'ciphertext, found by keyed hash', days: 'forever', readers: ['compliance'] },
  'opt-outs': { data: 'opt-outs and lifts', form: `numbered events; ${actors}`, days: 'forever', readers: proof },
  attempts: { data: 'attempts: time, route, outcome', form: 'no number, no text', days: 'attempts', readers: ['auditor', 'compliance'] },
  consents: {
    data: 'consent and revocation, with the wording shown',
    form: `facts in the clear, ${actors}; wording as ciphertext; days from its revocation, revocations for ever`,
    days: 'consents',
    readers: proof,
  },
  messages: {
    data: 'messages: kind, decision, status; no text',
    form: `ids of patients and events as keyed hashes; ${actors}`,
    days: 'messages',
    readers: proof,
  },
  texts: {
    data: 'texts that a provider took or turned down',
    form: 'ciphertext under the recipient’s key, from a final status on; one that ends in the queue is erased then, unless it is held',
    days: 'bodyRetentionDays',
    readers: ['compliance'],
  },
  'idempotency-keys': { data: 'idempotency keys', form: 'keyed hash; 400 days longer than its message', days: 'messages', readers: [] },
  receipts: {
    data: 'delivery receipts',
    form: 'as long as their message; 14 days where nobody knows it',
    days: 'messages',
    readers: ['auditor', 'compliance'],
  },
  replies: {
    data: 'replies: intent, rule, keyed hash, who reads and who decided',
    form: `no words; ${actors}`,
    days: 'replies',
    readers: ['auditor', 'compliance'],
  },
  'reply-words': {
    data: 'words of replies that a person must read',
    form: 'ciphertext; 30 days from the decision',
    days: sealedReplyDays,
    readers: ['compliance'],
  },
  'replay-keys': { data: 'webhook replay keys', form: 'keyed hash', days: 'replayKeys', readers: [] },
  'person-keys': { data: 'keys of persons', form: 'wrapped; content until forgotten, evidence until the floor has passed too', days: 'forever', readers: [] },
  'audit-log': { data: 'audit log', form: `no number, name or text; ${actors}`, days: 'forever', readers: ['auditor', 'compliance'] },
  behaviour: { data: 'holds and counts of behaviour', form: `counts; ${actors}`, days: 'forever', readers: ['compliance', 'administrator'] },
  'portal-links': { data: 'portal links', form: 'hash of the token, item as ciphertext; days from its end', days: portalLinkDays, readers: [] },
  'sink-notices': {
    data: 'which other system was told of which opt-out, and when',
    form: 'no number; days from its acknowledgement, until then for ever',
    days: 'sinkNotices',
    readers: proof,
  },
  'legal-holds': { data: 'legal holds', form: `reason as ciphertext; ${actors}`, days: 'forever', readers: ['compliance'] },
  operations: { data: 'processes, rates, key generation', form: 'nothing of a person', days: 'forever', readers: [] },
}
