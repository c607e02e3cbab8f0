import type { AllStores, Context } from '../context.js'
import { replyHookSink } from '../reply-hook.js'
import type { SinkLag } from './types.js'

/** Each sink that waits for something, the longest first; one that is not configured here only where nobody waits longer. */
export async function sinkLags({ sinks }: Pick<Context, 'sinks'>, { sinkOutbox }: AllStores, now: number): Promise<readonly SinkLag[]> {
  const oldest = await sinkOutbox.oldestSinkRow(null)
  if (oldest === null) return []
  const names = [...new Set([oldest.sink, ...sinks.map(({ name }) => name)])].filter((name) => name !== replyHookSink)
  const rows = await Promise.all(names.map((name) => sinkOutbox.oldestSinkRow(name)))
  return rows
    .flatMap((row) => row ?? [])
    .map(({ sink, notedAt }) => {
      return { sink, since: new Date(notedAt), ageMs: Math.max(0, now - notedAt), configured: sinks.some(({ name }) => name === sink) }
    })
    .sort((one, other) => other.ageMs - one.ageMs)
}
