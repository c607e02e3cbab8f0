import type { AllStores, Context } from './context.js'
import { writeLeaf } from './write-leaf.js'

const stream = 'reply-to-unknown-sender'
const alarmMs = 86_400_000

/** A reply came for a number that no sender of this messenger has: whoever has it goes on texting a person who may have said STOP here. */
export async function noteUnknownSender(
  context: Context,
  stores: AllStores,
  { transport, now }: { readonly transport: string; readonly now: number },
): Promise<void> {
  await writeLeaf(context, stores, 'reply.unknown-sender', null, { transport })
  await stores.monitor.replaceState(stream, await stores.monitor.readState(stream), String(now))
}

/** Whether one came within the last day. */
export async function heardUnknownSender(stores: AllStores, now: number): Promise<boolean> {
  const at = await stores.monitor.readState(stream)
  return at !== null && now - Number(at) < alarmMs
}
