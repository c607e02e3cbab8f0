import type { RetentionRow } from './types.js'

/** Six years from creation or last effect: 45 CFR 164.316(b)(2)(i), 164.530(j)(2). */
const legalFloorDays = 6 * 365 + 2

export const replayDays = 400
export const sealedReplyDays = 90

/** One row for each kind of record that this package writes. A test holds it against the slices of storage. */
export function manifestRows(bodyRetentionDays: number): readonly RetentionRow[] {
  return [
    { data: 'phone numbers', where: 'suppression: ciphertext, found by keyed hash', days: 'forever', readers: ['compliance'] },
    { data: 'opt-outs and lifts', where: 'suppression: numbered events', days: 'forever', readers: ['front-desk', 'auditor', 'compliance'] },
    { data: 'attempts: time, route, outcome', where: 'suppression', days: legalFloorDays, readers: ['auditor', 'compliance'] },
    {
      data: 'consent and revocation, with the wording shown',
      where: 'consent: facts in the clear, wording as ciphertext',
      days: legalFloorDays,
      readers: ['front-desk', 'auditor', 'compliance'],
    },
    { data: 'messages: kind, decision, status; no text', where: 'messages', days: legalFloorDays, readers: ['front-desk', 'auditor', 'compliance'] },
    {
      data: 'texts waiting to be sent',
      where: 'messages: ciphertext under the recipient’s key, erased at a final status',
      days: bodyRetentionDays,
      readers: ['compliance'],
    },
    { data: 'delivery receipts', where: 'messages', days: legalFloorDays, readers: ['auditor', 'compliance'] },
    { data: 'replies: intent, rule, keyed hash', where: 'messages', days: legalFloorDays, readers: ['auditor', 'compliance'] },
    { data: 'words of replies that a person must read', where: 'messages: ciphertext', days: sealedReplyDays, readers: ['compliance'] },
    { data: 'webhook replay keys', where: 'replay: keyed hash', days: replayDays, readers: [] },
    { data: 'keys of persons', where: 'subjectKeys: wrapped; destroyed by forget', days: 'forever', readers: [] },
    { data: 'audit log', where: 'audit: no number, name or text', days: 'forever', readers: ['auditor', 'compliance'] },
    { data: 'holds and counts of behaviour', where: 'monitor', days: 'forever', readers: ['compliance', 'administrator'] },
    { data: 'portal links', where: 'portalLinks: hash of the token, item as ciphertext', days: 30, readers: [] },
    { data: 'texts counted against a sender’s limits, this window only', where: 'rates', days: 1, readers: [] },
    { data: 'opt-outs other systems must still be told of', where: 'sinkOutbox: no number', days: 'forever', readers: [] },
  ]
}
