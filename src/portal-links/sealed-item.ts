import { NophiError } from '../errors/nophi-error.js'
import { safelySync } from '../errors/safe-error.js'
import { fromUtf8, toUtf8 } from '../internal/bytes.js'
import { canonicalJson } from '../internal/canonical-json.js'
import { openField, sealField } from '../ports/key-ring.js'
import type { NumberKeys } from '../ports/recipient-number.js'

export interface WaitingItem {
  readonly item: string
  readonly patient?: string | undefined
}

/** Under the field key, bound to this link: a ciphertext moved to another row does not open. */
export function sealItem({ keys, tenant, runtime }: NumberKeys, tokenHash: string, waiting: WaitingItem): Promise<Uint8Array> {
  return sealField(keys, portalItemPlace(tenant, tokenHash), toUtf8(canonicalJson({ item: waiting.item, patient: waiting.patient })), (length) =>
    runtime.randomBytes(length),
  )
}

/** Throws `KEY_UNAVAILABLE` when the row was changed or its key is gone. */
export async function openItem({ keys, tenant }: NumberKeys, tokenHash: string, sealed: Uint8Array): Promise<WaitingItem> {
  const text = fromUtf8(await openField(keys, portalItemPlace(tenant, tokenHash), sealed))
  const waiting = safelySync('KEY_UNAVAILABLE', () => JSON.parse(text) as { item?: unknown; patient?: unknown })
  if (typeof waiting.item !== 'string') throw new NophiError('KEY_UNAVAILABLE')
  return { item: waiting.item, patient: typeof waiting.patient === 'string' ? waiting.patient : undefined }
}

/** Where a sealed item stands. */
export function portalItemPlace(tenant: string, tokenHash: string): string {
  return `${tenant}|portal-link|item|${tokenHash}`
}
