import { macsOf, macsUnder } from '../ports/key-ring.js'
import type { VaultKey } from '../vault/index.js'
import type { Context, Settings } from './context.js'

// Hosts put record numbers into their ids, so ids are kept as keyed hashes. A hash cannot be made anew under another key,
// so they stay under the oldest key of all, which every process holds in every phase of a rotation.

export function referenceMacs(context: Settings, reference: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'reference', reference)
}

export function patientMacs(context: Settings, patient: string): Promise<string[]> {
  return macsOf(context.keys, context.tenant, 'patient', patient)
}

export async function patientMac(context: Settings, patient: string): Promise<string> {
  return oldest(await patientMacs(context, patient))
}

export async function contentMac(context: Settings, purpose: ContentPurpose, content: string): Promise<string> {
  return oldest(await macsOf(context.keys, context.tenant, purpose, content))
}

type ContentPurpose = 'body' | 'fingerprint' | 'reply'

/** What a new row stores, under keys that were asked for when its request was composed. */
export function macUnder(
  live: readonly VaultKey[],
  { tenant }: Pick<Context, 'tenant'>,
  purpose: ContentPurpose | 'reference' | 'patient',
  value: string,
): string {
  return oldest(macsUnder(live, tenant, purpose, value))
}

function oldest(macs: readonly string[]): string {
  return macs[0] as string
}
