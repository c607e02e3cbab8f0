import { type ImportedStop, writeImportedStops } from '../domain/imported-stop.js'
import { commitmentOrUnreadable } from '../subject-keys/index.js'
import type { ImportedBatch } from '../suppression-registry/index.js'
import type { AllStores, Context } from './context.js'
import { tellSinks } from './tell-sinks.js'
import { writeLeaf } from './write-leaf.js'

type Parts = Pick<Context, 'audit' | 'subjectKeys' | 'runtime' | 'sinks'>

/** A record may hold 64 KB. */
const mostCharacters = 40_000

/**
 * The record of one batch of imported opt-outs, split where it would grow too long. It names each by the person's
 * commitment and their number, so that a recipient's numbers stay complete and each opt-out can be proved by its own.
 */
export async function recordImport(context: Parts, stores: AllStores, { id, events, digest }: ImportedBatch): Promise<void> {
  const stops = await Promise.all(
    events.map(async ({ subject, seq, scope }, place) => ({ subject: await commitmentOrUnreadable(context.subjectKeys, stores, subject), seq, scope, place })),
  )
  for (const part of partsOf(stops)) {
    const enforced = part.filter(({ place }) => events[place]?.enforcedAt !== null).length
    await writeLeaf(context, stores, 'stop.imported', null, { suppression: id, count: part.length, enforced, digest, stops: writeImportedStops(part) })
  }
  if (context.sinks.length > 0) await Promise.all(events.map((event) => tellSinks(context, stores, event, true)))
}

function partsOf(stops: readonly ImportedStop[]): readonly (readonly ImportedStop[])[] {
  const parts: ImportedStop[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const stop of stops) {
    const own = stop.subject.length + stop.scope.length + 20
    if (length + own > mostCharacters) {
      parts.push([])
      length = 0
    }
    parts.at(-1)?.push(stop)
    length += own
  }
  return parts
}
