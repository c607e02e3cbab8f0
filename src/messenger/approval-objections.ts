import { toHex, toUtf8 } from '../internal/bytes.js'
import { sha256 } from '../internal/hash.js'
import { approvalOfKind, type TriggerKind } from '../trigger-message/index.js'
import type { Objection } from './gates/gate-facts.js'

/** The words of a host's kind are those that its approver saw, or nothing of it leaves. */
export function approvalObjections(kind: string, kinds: readonly TriggerKind[]): readonly Objection[] {
  const approval = approvalOfKind(kind, kinds)
  if (approval === undefined || toHex(sha256(toUtf8(approval.content))) === approval.hash) return []
  return [{ code: 'content-template-changed', rule: 'product.approval' }]
}
