import { macsOf } from '../ports/key-ring.js'
import type { Context } from './context.js'

// Hosts put record numbers into their ids, so ids are kept as keyed hashes: under all live keys where they are looked up.

export function idempotencyMacs(context: Context, key: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'idempotency', key)
}

export function referenceMacs(context: Context, reference: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'reference', reference)
}

/** The newest key's hash: what a new row stores. */
export async function referenceMac(context: Context, reference: string | undefined): Promise<string | null> {
  return reference === undefined ? null : newest(await referenceMacs(context, reference))
}

export function patientMacs(context: Context, patient: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'patient', patient)
}

export async function patientMac(context: Context, patient: string | undefined): Promise<string | null> {
  return patient === undefined ? null : newest(await patientMacs(context, patient))
}

export async function contentMac(context: Context, purpose: 'body' | 'fingerprint' | 'reply', content: string): Promise<string> {
  return newest(await macsOf(context.keys, context.tenant, purpose, content))
}

function newest(macs: readonly string[]): string {
  return macs.at(-1) as string
}
