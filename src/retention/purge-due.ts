import type { StoresOf } from '../ports/storage.js'

const batch = 1_000
const dayMs = 86_400_000
const linkKeptMs = 30 * dayMs

/** Removes, in one batch, what is past its time. Returns how many records went or lost their content. Never touches consent, suppression or audit. */
export async function purgeDue(
  stores: StoresOf<'messages' | 'replay' | 'portalLinks'>,
  { now, bodyRetentionDays }: { readonly now: number; readonly bodyRetentionDays: number },
): Promise<number> {
  const erased = await stores.messages.erase(now - bodyRetentionDays * dayMs, now, batch, { subjects: [], programs: [] })
  const replays = await stores.replay.purgeReplays(now, batch)
  const links = await stores.portalLinks.purgeLinks(now - linkKeptMs, batch)
  return erased.length + replays.length + links.length
}
