import type { Runtime } from '../domain/runtime.js'
import { type Checkpoint, parseNote } from '../merkle-log/index.js'
import type { AnchorSink } from '../ports/other-ports.js'
import type { Assurance } from './types.js'

// A store that hangs must not hold up the log.
const anchorTimeoutMs = 10_000

export interface Anchors {
  /** Offers the checkpoint to every anchor that does not hold it yet. Never throws. */
  offer(checkpoint: Checkpoint): Promise<void>
  assurance(): Assurance
  failing(): string[]
}

export function createAnchors(sinks: readonly AnchorSink[], runtime: Runtime): Anchors {
  const held = new Map<AnchorSink, { readonly note: string; readonly cosigned: boolean }>()
  let newest: Checkpoint | undefined

  async function put(sink: AnchorSink, checkpoint: Checkpoint): Promise<void> {
    const done = new AbortController()
    try {
      const late = runtime.sleep(anchorTimeoutMs, done.signal).then(() => null)
      const answer = await Promise.race([sink.put(checkpoint), late])
      if (answer !== null) held.set(sink, { note: checkpoint.note, cosigned: isCosignature(answer.cosignature) })
    } catch {
      // What an anchor throws may hold anything. It stays without this checkpoint, which `failing` tells.
    } finally {
      done.abort()
    }
  }

  const holders = (): AnchorSink[] => sinks.filter((sink) => newest !== undefined && held.get(sink)?.note === newest.note)

  return {
    async offer(checkpoint) {
      newest = checkpoint
      const holding = new Set(holders())
      await Promise.all(sinks.filter((sink) => !holding.has(sink)).map((sink) => put(sink, checkpoint)))
    },
    assurance() {
      const holding = holders()
      if (holding.some((sink) => sink.independent && held.get(sink)?.cosigned)) return 'witnessed'
      return holding.length > 0 ? 'anchored' : 'self-attested'
    },
    failing() {
      const holding = new Set(holders())
      return newest === undefined ? [] : sinks.filter((sink) => !holding.has(sink)).map(({ name }) => name)
    },
  }
}

/** One signature line of a note. The log cannot verify it, since it knows no witness key; a verifier who pins one can. */
function isCosignature(text: unknown): boolean {
  return typeof text === 'string' && !text.trimEnd().includes('\n') && parseNote(`\n\n${text.trimEnd()}\n`)?.signatures.length === 1
}
