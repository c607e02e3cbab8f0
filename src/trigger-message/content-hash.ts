import type { SlotType } from '../domain/slot-values.js'
import { toHex, toUtf8 } from '../internal/bytes.js'
import { approvedContent } from './approved-content.js'
import type { TriggerKindDefinition } from './define-trigger-kind.js'
import { readKindDefinition } from './read-kind-definition.js'

/**
 * SHA-256 of what an approver approves: name, version, purpose, slots and the body of each language, letter for letter, white space
 * included. 64 hexadecimal digits, for `approvedHash`. `approvedBy` and `approvedHash` are no part of it.
 * Throws `INVALID_KIND` for a definition whose form is wrong; whether its words may be said is not asked here.
 *
 * @example
 * import { contentHash } from 'nophi/trigger-message'
 *
 * const approvedHash = await contentHash({ name: 'acme:note', version: 1, purpose: 'account', slots: {}, text: { en: 'You have a new note.' } })
 */
export async function contentHash<const S extends Readonly<Record<string, SlotType>>>(definition: TriggerKindDefinition<S>): Promise<string> {
  const content = toUtf8(approvedContent(readKindDefinition(definition)))
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', content as Uint8Array<ArrayBuffer>)))
}
