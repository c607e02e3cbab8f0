import { macsOf } from '../ports/key-ring.js'
import type { Context } from './context.js'

// Hosts put record numbers into their ids, so ids are kept as keyed hashes. A hash cannot be made anew under another key,
// so they stay under the oldest key of all, which every process holds in every phase of a rotation.

export function idempotencyMacs(context: Context, key: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'idempotency', key)
}

export function referenceMacs(context: Context, reference: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'reference', reference)
}

/** What a new row stores. */
export async function referenceMac(context: Context, reference: string | undefined): Promise<string | null> {
  return reference === undefined ? null : oldest(await referenceMacs(context, reference))
}

export function patientMacs(context: Context, patient: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'patient', patient)
}

export async function patientMac(context: Context, patient: string | undefined): Promise<string | null> {
  return patient === undefined ? null : oldest(await patientMacs(context, patient))
}

export async function contentMac(context: Context, purpose: 'body' | 'fingerprint' | 'reply', content: string): Promise<string> {
  return oldest(await macsOf(context.keys, context.tenant, purpose, content))
}

function oldest(macs: readonly string[]): string {
  return macs[0] as string
}
